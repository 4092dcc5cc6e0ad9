namespace CustomerServiceKit.Tests.Identity;

public class IdTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 17")]
    [InlineData("17 ")]
    [InlineData("1\n7")]
    [InlineData("1\u00007")]
    public void Constructor_BadText_RefusesNamingWhatWasGiven(string text)
    {
        Action make = () => _ = new EmployeeId(text);

        make.Should().Throw<ArgumentException>().WithMessage($"*'{text}'*");
    }

    [Theory]
    [InlineData("17")]
    [InlineData("5a2c6d0e-6a7b-4f0e-9a55-0a6f2b1c7d11")]
    [InlineData("דנה כהן")]
    public void Constructor_GoodText_KeepsIt(string text) => new CaseId(text).Value.Should().Be(text);

    [Fact]
    public void Constructor_Of256Characters_IsAcceptedAndOf257Refused()
    {
        new UnitId(new string('a', 256)).IsSpecified.Should().BeTrue();
        Action tooLong = () => _ = new UnitId(new string('a', 257));
        tooLong.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Constructor_Null_Refuses()
    {
        Action make = () => _ = new CustomerId(null!);

        make.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Default_IsUnspecifiedAndEmpty()
    {
        default(QueueId).IsSpecified.Should().BeFalse();
        default(QueueId).Value.Should().BeEmpty();
        default(QueueId).Should().NotBe(new QueueId("q"));
    }

    [Fact]
    public void Equality_IsOrdinal()
    {
        new EmployeeId("e1").Should().Be(new EmployeeId("e1"));
        new EmployeeId("e1").Should().NotBe(new EmployeeId("E1"));
    }

    [Fact]
    public void RowKey_WithAndWithoutSource_PrintsBoth()
    {
        new RowKey(new SourceId("site"), "17").ToString().Should().Be("site/17");
        new RowKey(default, "17").ToString().Should().Be("17");
    }
}
