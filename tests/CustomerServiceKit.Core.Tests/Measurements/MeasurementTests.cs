using System.Globalization;

namespace CustomerServiceKit.Tests.Measurements;

public class MeasurementTests
{
    private static readonly KpiKey Key = KpiKey.Parse("service-level.all(within<=PT20S)");

    [Fact]
    public void Ratio_OverZero_IsUndefinedWithAReasonAndNeverZero()
    {
        Measurement none = Measurement.Ratio(Key, Unit.Share, 0, 0, 0);

        none.Value.Should().BeNull();
        none.Availability.Should().Be(Availability.Undefined);
        none.Reasons.Should().ContainSingle().Which.Code.Should().Be("measurement.zero-denominator");
        none.Print().Should().Be("–");
    }

    [Fact]
    public void Missing_ForAReason_HasNoValue()
    {
        Measurement none = Measurement.Missing(Key, Unit.Share, Availability.NoData, [MeasurementRules.ZeroDenominator.At("x")]);

        none.Value.Should().BeNull();
        none.Numerator.Should().BeNull();
        none.ToString().Should().Contain("NoData");
    }

    [Fact]
    public void Missing_WithoutAReason_IsRefused()
    {
        Action make = () => Measurement.Missing(Key, Unit.Share, Availability.NoData, []);

        make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Total_OfZero_IsAValue() => Measurement.Total(Key, Unit.Count, 0, 0).Value.Should().Be(0m);

    [Fact]
    public void ToString_OfAShare_ShowsEverything() =>
        // 16402 / 30161 = 0.543814860..., in percent 54.3815.
        Measurement.Ratio(Key, Unit.Share, 16402, 30161, 30161).ToString()
            .Should().Be("service-level.all(within<=PT20S)@1 = 54.3815 % (16402 / 30161, n = 30161)");

    [Theory]
    [InlineData("share", "0.6064", 1, "60.6 %")]
    [InlineData("share", "0.6065", 1, "60.7 %")] // Half away from zero.
    [InlineData("share", "-0.6065", 1, "-60.7 %")]
    [InlineData("share", "1", 0, "100 %")]
    [InlineData("seconds", "35", 1, "35.0 s")]
    [InlineData("count", "1204", 0, "1,204")]
    [InlineData("money:ILS:2", "12.5", 2, "12.50 ILS")]
    public void Print_AValue_FollowsItsUnit(string unit, string value, int decimals, string expected)
    {
        Unit.TryParse(unit, out Unit? parsed).Should().BeTrue();
        parsed!.Print(decimal.Parse(value, CultureInfo.InvariantCulture), decimals).Should().Be(expected);
    }

    [Fact]
    public void Confidence_OfAShareOfCounts_IsWilson()
    {
        ConfidenceInterval interval = Measurement.Ratio(Key, Unit.Share, 8, 10, 10).Confidence()!.Value;

        interval.Should().Be(WilsonInterval.Of(8, 10));
    }

    [Theory]
    [InlineData("seconds", "8", "10")]
    [InlineData("share", "8.5", "10")]
    [InlineData("share", "11", "10")]
    [InlineData("share", "-1", "10")]
    public void Confidence_OfAnythingElse_IsNull(string unit, string numerator, string denominator)
    {
        Unit.TryParse(unit, out Unit? parsed).Should().BeTrue();
        Measurement.Ratio(Key, parsed!, decimal.Parse(numerator, CultureInfo.InvariantCulture), decimal.Parse(denominator, CultureInfo.InvariantCulture), 10)
            .Confidence().Should().BeNull();
    }

    [Theory]
    [InlineData("count", 1)]
    [InlineData("share", 1)]
    [InlineData("rate", 1)]
    [InlineData("seconds", 1000)]
    [InlineData("points", 1000)]
    [InlineData("full-time-equivalents", 1000)]
    [InlineData("money:ILS:2", 100)]
    [InlineData("money:JPY:0", 1)]
    public void Unit_Parsed_PrintsItsTextAndKeepsItsScale(string id, long scale)
    {
        Unit.TryParse(id, out Unit? unit).Should().BeTrue();
        unit!.ToString().Should().Be(id);
        unit.Scale.Should().Be(scale);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("percent")]
    [InlineData("Count")]
    [InlineData("money:ils:2")]
    [InlineData("money:ILS:5")]
    [InlineData("money:ILS:-1")]
    [InlineData("money:ILS")]
    public void Unit_UnknownText_IsNotParsed(string? id) => Unit.TryParse(id, out _).Should().BeFalse();
}
