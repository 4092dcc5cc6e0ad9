using CsCheck;
using CustomerServiceKit.Kpis.Tests.Docs;

namespace CustomerServiceKit.Kpis.Tests.Standard.Properties;

/// <summary>Every share stays within the range that its page states, whatever is in the facts.</summary>
public sealed class BoundsTests
{
    private static readonly KpiDefinition[] s_shares = [.. StandardKpis.CompleteCatalog.Kpis.Where(k => k.Unit == Unit.Share)];

    private static readonly KpiPlan s_plan = KpiPlan.Compile(s_shares);

    private static readonly Dictionary<KpiKey, (decimal Lowest, decimal Highest)> s_ranges = s_shares.ToDictionary(k => k.Key, RangeOf);

    [Fact]
    public void Run_AnyFacts_KeepsEveryShareInTheRangeOfItsPage()
    {
        HashSet<KpiKey> seen = [];
        Gen.Int[0, 1_000_000].Sample(
            seed =>
            {
                foreach (Grouping by in new[] { Grouping.None, Grouping.By(Dimensions.Team) })
                {
                    Scorecard card = s_plan.Run(AnyFacts.Of(seed, 60), by);
                    foreach ((KpiDefinition kpi, ScorecardGroup group) in s_shares.SelectMany(k => card.Groups.Select(g => (k, g))))
                    {
                        Measurement measured = card.Get(kpi, group);
                        if (measured.Value is decimal value)
                        {
                            seen.Add(kpi.Key);
                            value.Should().BeInRange(s_ranges[kpi.Key].Lowest, s_ranges[kpi.Key].Highest, measured.ToString());
                        }
                    }
                }
            },
            iter: 25,
            threads: 1);

        // What never had a value was not tested.
        s_shares.Select(k => k.Key).Except(seen).Should().BeEmpty();
    }

    [Fact]
    public void RangeOf_Pages_AllStateOne() => s_ranges.Values.Should().OnlyContain(r => r.Highest >= 1).And.HaveCountGreaterThan(60);

    [Fact]
    public void From_NumeratorThatIsTheDenominator_IsExactlyOne() => Gen.Select(Gen.Int[0, s_shares.Length - 1], Gen.Int[1, 1_000_000]).Sample((place, all) =>
    {
        KpiDefinition kpi = s_shares[place];
        if (kpi.Formula is not RatioFormula { Numerator.Terms: [{ Coefficient: 1 } upper], Denominator.Terms: [{ Coefficient: 1 } lower] })
        {
            return;
        }

        KpiPlan.Compile(kpi).From(kpi, MeasureTotals.None.With(upper.Measure.Name, all).With(lower.Measure.Name, all)).Value.Should().Be(1m, kpi.Key.ToString());
    });

    [Fact]
    public void Run_EverythingInTheNumerator_IsExactlyOne() => Gen.Int[1, 300].Sample(
        count => Sample.Measure(StandardKpis.AnswerRate, Sample.Times(count, new Call("a"))).Value.Should().Be(1m),
        iter: 50);

    /// <summary>The range that the page states for a variant; that of its first words where it names none for it.</summary>
    private static (decimal Lowest, decimal Highest) RangeOf(KpiDefinition kpi)
    {
        string page = KpiPages.Text(KpiPages.PathOf(kpi.Key.Id));
        int start = page.IndexOf("- **Range:**", StringComparison.Ordinal), end = page.IndexOf("\n- **", start, StringComparison.Ordinal);
        string[] pieces = [.. page[start..end].ReplaceLineEndings(" ").Split([". ", ", ", "; "], StringSplitOptions.TrimEntries)];
        string piece = pieces.FirstOrDefault(p => p.Contains($"`{kpi.Key.Variant}`", StringComparison.Ordinal) && (p.Contains('%') || p.Contains("0 to 1", StringComparison.Ordinal))) ?? pieces[0];
        return piece switch
        {
            _ when piece.Contains("may pass", StringComparison.Ordinal) || piece.Contains("and up", StringComparison.Ordinal) => (0, decimal.MaxValue),
            _ when piece.Contains("−100 to 100 %", StringComparison.Ordinal) => (-1, 1),
            _ when piece.Contains("0 to 100 %", StringComparison.Ordinal) => (0, 1),
            _ => throw new InvalidOperationException($"The page of {kpi.Key} states no range for it: {piece}"),
        };
    }
}
