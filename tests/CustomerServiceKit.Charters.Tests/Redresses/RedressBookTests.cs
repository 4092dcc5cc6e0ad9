using static CustomerServiceKit.Charters.Tests.Redresses.Given;

namespace CustomerServiceKit.Charters.Tests.Redresses;

public sealed class RedressBookTests
{
    private static readonly ClockOutcome Late = Broken("1", "2026-09-06 17:00", asOf: "2026-09-20 00:00");

    private static readonly ClockOutcome Later = Broken("1", "2026-09-06 17:00", overrunHours: 3, asOf: "2026-09-21 00:00");

    [Fact]
    public void WithCases_GivenTheSameAgain_ChangesNothing()
    {
        RedressCase[] cases = [new(Late, new CustomerId("c"), 10m, Sample.At("2026-09-10 00:00"), "letter 4"), new(Broken("2", "2026-09-07 17:00"))];

        RedressBook once = RedressBook.Empty.WithCases(cases);

        CharterJson.SaveRedressBook(once.WithCases(cases).WithCases(cases)).Should().Be(CharterJson.SaveRedressBook(once));
        once.ToString().Should().Be("2 cases, 0 payments");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WithCases_ANewerOutcome_StandsAndKeepsTheClaim(bool isNewerLast)
    {
        // The claim came with the older outcome, another fee with the newer one: whichever is written down first.
        RedressCase[] cases = [new(Late, new CustomerId("c"), 10m, Sample.At("2026-09-10 00:00")), new(Later, fee: 12m, evidence: "letter 4")];

        RedressCase one = RedressBook.Empty.WithCases(isNewerLast ? cases : cases.Reverse()).Cases.Should().ContainSingle().Subject;

        (one.Outcome, one.Customer.Value, one.Fee, one.ClaimedAt, one.Evidence).Should().Be((Later, "c", 12m, Sample.At("2026-09-10 00:00"), "letter 4"));
    }

    [Fact]
    public void WithPayments_OneGivenTwice_IsOne()
    {
        RedressPayment paid = Payment(Late, 40m, "2026-09-10 00:00");

        RedressBook book = RedressBook.Empty.WithPayments([paid, Payment(Late, 40m, "2026-09-10 00:00")]).WithPayments([paid, Payment(Late, 40m, "2026-09-11 00:00"), Payment(Late, 1m, "2026-09-10 00:00")]);

        book.Payments.Select(p => (p.Amount, p.PaidAt)).Should().Equal((40m, Sample.At("2026-09-10 00:00")), (40m, Sample.At("2026-09-11 00:00")), (1m, Sample.At("2026-09-10 00:00")));
    }

    [Fact]
    public void With_NullInTheList_IsRefused()
    {
        ((Action)(() => RedressBook.Empty.WithCases([null!]))).Should().Throw<ArgumentException>().WithMessage("A case is null*");
        ((Action)(() => RedressBook.Empty.WithPayments([null!]))).Should().Throw<ArgumentException>().WithMessage("A payment is null*");
    }

    [Fact]
    public void Account_OfABookReadAgain_OwesNothingTwice()
    {
        CharterInForce charter = CharterWith(Redress.Amount(RedressFormula.Fixed(40m), Shekel).OnClaim(30));
        RedressBook book = RedressBook.Empty.WithCases([new RedressCase(Late, claimedAt: Sample.At("2026-09-08 00:00"))]);

        RedressAccount first = RedressAccount.Of(charter, book.Cases, book.Payments, Sample.At("2026-09-22 00:00"));
        string kept = CharterJson.SaveRedressBook(book.WithPayments(first.Lines.Select(l => new RedressPayment(l.Outcome.Case, l.Outcome.Commitment, l.Outcome.Started, l.Owed, first.AsOf))));

        // The next run knows nothing but the text and the clocks.
        RedressBook read = CharterJson.LoadRedressBook(kept).WithCases([new RedressCase(Later)]);
        RedressAccount second = RedressAccount.Of(charter, read.Cases, read.Payments, Sample.At("2026-09-23 00:00"));

        (first.OwedIn(Shekel), second.OwedIn(Shekel), second.Lines.Single().Status).Should().Be((40m, 0m, RedressStatus.Settled));
    }
}
