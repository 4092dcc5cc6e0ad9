using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Charters.Tests.Charter;

/// <summary>R053: a charter knows products, and which purchase entitles to which service.</summary>
public sealed class EntitlementTests
{
    // The phone is for everyone; letters are for holders of the router, for 24 months from the purchase.
    private static readonly ServiceCharter Charter = FullSample.Charter();

    [Theory]
    // 24 months from 2026-08-15 end with 2028-08-14.
    [InlineData("2026-08-15", null, "2026-08-14", false, null)]
    [InlineData("2026-08-15", null, "2026-08-15", true, "2028-08-14")]
    [InlineData("2026-08-15", null, "2028-08-14", true, "2028-08-14")]
    [InlineData("2026-08-15", null, "2028-08-15", false, "2028-08-14")]
    // Sold on, or given back, before the time was over.
    [InlineData("2026-08-15", "2027-01-31", "2027-01-31", true, "2027-01-31")]
    [InlineData("2026-08-15", "2027-01-31", "2027-02-01", false, "2027-01-31")]
    // The leap day: 24 months from 2026-03-01 end with 2028-02-29.
    [InlineData("2026-03-01", null, "2028-02-29", true, "2028-02-29")]
    // Not in force yet.
    [InlineData("2026-01-01", null, "2026-06-30", false, null)]
    public void EntitlementsOf_APurchase_HoldsForItsMonths(string bought, string? until, string date, bool expected, string? lastDay)
    {
        ProductPurchase purchase = new(new ProductId("router"), Day(bought), until is null ? null : Day(until));

        ServiceEntitlement letters = Charter.EntitlementsOf([purchase], Day(date))[1];

        letters.IsEntitled.Should().Be(expected);
        letters.LastDay.Should().Be(lastDay is null ? null : Day(lastDay));
        letters.By.Should().Be(expected ? purchase : null);
    }

    [Fact]
    public void EntitlementsOf_NothingBought_GivesTheServicesForEveryoneAndSaysWhatIsNeeded()
    {
        IReadOnlyList<ServiceEntitlement> all = Charter.EntitlementsOf([new ProductPurchase(new ProductId("toaster"), Day("2026-08-01"))], Day("2026-09-01"));

        all.Select(e => (e.Service.Id.Value, e.IsEntitled)).Should().Equal(("phone", true), ("letters", false));
        all[1].Reason.For("en").Should().Be("The service is only for holders of: Home router.");
    }

    [Fact]
    public void EntitlementsOf_SeveralPurchases_TakesTheOneThatEntitlesLongest()
    {
        ProductPurchase[] purchases = [new(new ProductId("router"), Day("2026-07-01")), new(new ProductId("router"), Day("2026-08-01")), new(new ProductId("router"), Day("2026-08-20"), Day("2026-12-31"))];

        ServiceEntitlement letters = Charter.EntitlementsOf(purchases, Day("2026-09-01"))[1];

        letters.By.Should().Be(purchases[1]);
        letters.Reason.For("en").Should().Be("The customer has held Home router since 2026-08-01; this entitles until 2028-07-31.");
        letters.Reason.For("he").Should().Contain("נתב ביתי");
    }

    [Fact]
    public void EntitlementsOf_AProductWithoutMonths_EntitlesAsLongAsItIsHeld()
    {
        ServiceCharter charter = Sample.Builder().Product(CharterProduct.Of(new ProductId("card"), LocalizedText.English("Card"))).Service(Sample.Letters.ForHoldersOf(new ProductId("card"))).Build();

        ServiceEntitlement letters = charter.EntitlementsOf([new ProductPurchase(new ProductId("card"), Day("1999-01-01"))], Day("2030-01-01")).Single();

        (letters.IsEntitled, letters.LastDay).Should().Be((true, null));
    }

    [Fact]
    public void Purchase_EndingBeforeItBegins_IsRefused() =>
        FluentActions.Invoking(() => new ProductPurchase(new ProductId("card"), Day("2026-08-02"), Day("2026-08-01"))).Should().Throw<ArgumentOutOfRangeException>();

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
