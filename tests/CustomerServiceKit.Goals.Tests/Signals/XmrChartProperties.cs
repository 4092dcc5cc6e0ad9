using CsCheck;

namespace CustomerServiceKit.Goals.Tests.Signals;

/// <summary>What holds for every series.</summary>
public sealed class XmrChartProperties
{
    private static readonly RunRule[] s_rules = [.. RunRules.Wheeler.Concat(RunRules.Nelson).Concat(RunRules.Nhs).Concat(RunRules.WesternElectric).Distinct()];

    // Of the shortest windows and some longer ones.
    private static readonly RunRule[] s_shortRules =
    [
        RunRule.Trend(2), RunRule.Trend(3), RunRule.Alternating(3), RunRule.Alternating(4), RunRule.Alternating(5), RunRule.Within(1, 1m), RunRule.Within(3, 1m), RunRule.BothSides(2, 1m),
        RunRule.BothSides(3, 1m), RunRule.Beyond(1, 2, 1m), RunRule.OneSide(2),
    ];

    // Small whole numbers make ties, points on the center and points on a line.
    private static readonly Gen<decimal[]> s_values = Gen.Int[-4, 4].Select(i => i / 1m).Array[1, 60];

    private static readonly Gen<XmrOptions> s_options = Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, (median, screened, trended) => new XmrOptions
    {
        Center = median ? ChartCenter.Median : ChartCenter.Mean,
        ScreenOutliers = screened,
        Trended = trended,
        Rules = s_rules,
    });

    [Fact]
    public void Of_AnyOrderOfPoints_IsTheSameChart() => Gen.Select(s_values, s_options).SelectMany((values, options) => Gen.Shuffle(Series.Of(values).ToArray()).Select(p => (values, options, p)))
        .Sample(x =>
        {
            XmrChart one = Series.Chart(x.values, options: x.options);
            XmrChart other = XmrChart.Of(x.p, Direction.Up, x.options).OrThrow();
            other.Points.Should().Equal(one.Points);
            other.Current.ToString().Should().Be(one.Current.ToString());
            Said(other).Should().Equal(Said(one));
        });

    [Fact]
    public void Of_ConstantAdded_ShiftsEverythingAndChangesNoSignal() => Gen.Select(s_values, s_options, Gen.Int[-1000, 1000]).Sample((values, options, shift) =>
    {
        XmrChart one = Series.Chart(values, options: options);
        XmrChart other = Series.Chart(values.Select(v => v + shift), options: options);
        other.Current.Center.Should().BeApproximately(one.Current.Center + shift, 1e-20m);
        (other.Current.LimitDistance - one.Current.LimitDistance ?? 0m).Should().Be(0m);
        Said(other).Should().Equal(Said(one));
    });

    [Fact]
    public void Of_Mirrored_MeansTheSame() => Gen.Select(s_values, s_options).Sample((values, options) =>
    {
        XmrChart one = Series.Chart(values, Direction.Up, options);
        XmrChart other = Series.Chart(values.Select(v => -v), Direction.Down, options);
        other.Current.Center.Should().Be(-one.Current.Center);
        other.Assure(-1m).Should().Be(one.Assure(1m));
        other.Signals.Select(Meant).Should().BeEquivalentTo(one.Signals.Select(Meant));
    });

    [Fact]
    public void Find_AnyRule_FlagsWhatTheWindowsFlagOneByOne() => Gen.Select(s_values, Gen.Int[0, s_rules.Length + s_shortRules.Length - 1].Select(i => i < s_rules.Length ? s_rules[i] : s_shortRules[i - s_rules.Length])).Sample((values, rule) =>
    {
        IReadOnlyList<RunMatch> matches = rule.Find(values, 0m, 3m);
        foreach (SignalSide side in Enum.GetValues<SignalSide>())
        {
            matches.Where(m => m.Side == side).SelectMany(m => m.Indices).Should().Equal(NaiveRules.Flagged(rule.Id, values, side), "the rule is {0}, {1}, of {2}", rule, side, string.Join(' ', values));
        }
    }, iter: 5000);

    private static IEnumerable<string> Said(XmrChart chart) => chart.Signals.Select(s => s.ToString());

    private static (RunRule Rule, SignalMeaning Meaning, bool OfRange, string Days) Meant(ChartSignal s) => (s.Rule, s.Meaning, s.IsOfMovingRange, string.Join(' ', s.Points.Select(p => p.Day)));
}
