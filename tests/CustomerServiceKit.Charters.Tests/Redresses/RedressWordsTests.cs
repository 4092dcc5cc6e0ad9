using NodaTime;
using static CustomerServiceKit.Charters.Tests.Redresses.Given;

namespace CustomerServiceKit.Charters.Tests.Redresses;

/// <summary>Lengths in the sentences of redress.</summary>
public sealed class RedressWordsTests
{
    [Theory]
    [InlineData(30, "You get 10.00 ILS for each started 30 seconds of delay.")]
    [InlineData(3605, "You get 10.00 ILS for each started 1 hour 5 seconds of delay.")]
    [InlineData(1.5, "You get 10.00 ILS for each started 1.5 seconds of delay.")]
    [InlineData(0.25, "You get 10.00 ILS for each started 0.25 seconds of delay.")]
    public void Explain_AUnitWithSeconds_SaysThem(double seconds, string expected) =>
        Redress.Amount(RedressFormula.PerStarted(Duration.FromSeconds(seconds), 10m), Shekel).Explain().Should().StartWith(expected);

    [Fact]
    public void Explain_AnOverrunWithSeconds_SaysThem()
    {
        CharterInForce charter = CharterWith(Redress.Amount(RedressFormula.PerStarted(Duration.FromHours(12), 10m), Shekel));

        // Half a second beyond 12 hours starts the second unit, and the sentence has to say why.
        Line(charter, "2026-12-01 09:00", new(Broken("1", "2026-09-06 17:00", 12 + (0.5 / 3600)))).Explain().Should().StartWith("Late by 12 hours 0.5 seconds, which starts 2 times 12 hours: 20.00 ILS.");
        Line(charter, "2026-12-01 09:00", new(Broken("1", "2026-09-06 17:00", 12 + (61 / 3600d)))).Explain("ro").Should().StartWith("Întârziere de 12 ore un minut o secundă,");
    }
}
