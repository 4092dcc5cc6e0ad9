using CsCheck;
using NodaTime;

namespace CustomerServiceKit.Tests.Time;

public sealed class IsoDurationTests
{
    [Theory]
    [InlineData(0, "PT0S")]
    [InlineData(20, "PT20S")]
    [InlineData(0.5, "PT0.5S")]
    [InlineData(90, "PT1M30S")]
    [InlineData(3600, "PT1H")]
    [InlineData(86_400, "P1D")]
    [InlineData(604_800, "P7D")]
    [InlineData(90_061, "P1DT1H1M1S")]
    [InlineData(-5400, "PT-1H-30M")]
    public void ToText_Duration_IsCanonicalIso(double seconds, string text) => IsoDuration.ToText(Duration.FromSeconds(seconds)).Should().Be(text);

    [Theory]
    [InlineData("PT20S", 20)]
    [InlineData("PT0.5S", 0.5)]
    [InlineData("PT90S", 90)]
    [InlineData("P1W", 604_800)]
    [InlineData("P7DT1H", 608_400)]
    public void Find_Iso_IsRead(string text, double seconds) => IsoDuration.Find(text).Should().Be(Duration.FromSeconds(seconds));

    [Theory]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("20s")]
    [InlineData("PT")]
    [InlineData("P1M")]
    [InlineData("P1Y")]
    [InlineData("PT20S ")]
    [InlineData("P99999999999W")]
    [InlineData("P2147483647W")]
    [InlineData("PT9223372036854775807H")]
    public void Find_WhatIsNoLengthOfTime_IsNull(string text) => IsoDuration.Find(text).Should().BeNull();

    [Fact]
    public void Find_WhatToTextGave_IsTheSame() =>
        Gen.Long[-500_000L * 86_400_000, 500_000L * 86_400_000].Sample(ms => IsoDuration.Find(IsoDuration.ToText(Duration.FromMilliseconds(ms))) == Duration.FromMilliseconds(ms));
}
