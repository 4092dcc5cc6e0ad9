using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Tallies;

/// <summary>Rows, plans and groupings for tallies, and what a scorecard says as text.</summary>
internal static class TallyRows
{
    /// <summary>KPIs of every sort that a row can tell by itself: counts, shares, means, extremes, different values, quantiles.</summary>
    public static KpiPlan Plan { get; } = KpiPlan.Compile(
    [
        StandardKpis.Offered, StandardKpis.Handled, StandardKpis.AbandonmentRate, StandardKpis.ServiceLevel.All(Duration.FromSeconds(20)), StandardKpis.Asa, StandardKpis.LongestWait,
        StandardKpis.AverageHandleTime, StandardKpis.TransferRate, StandardKpis.InteractionsPerEmployee.Average, StandardKpis.Percentiles.Wait(0.5m), StandardKpis.Percentiles.Wait(0.9m),
        StandardKpis.Percentiles.TalkTime(0.9m),
    ]);

    /// <summary>Those of them that rows can be taken out of.</summary>
    public static KpiPlan Subtractive { get; } = KpiPlan.Compile(
        Plan.Kpis.Where(k => k.Formula.Measures.All(m => m.Aggregate is not (AggregateKind.Min or AggregateKind.Max or AggregateKind.Distinct))));

    public static Grouping Days { get; } = Grouping.By(Dimensions.Team).Per(ReportingPeriod.Day, Jerusalem);

    public static Gen<Grouping> By { get; } = Gen.Int[0, 5].Select(i => i switch
    {
        0 => Grouping.None,
        1 => Days,
        2 => Grouping.By(Dimensions.Queue, Dimensions.Team),
        3 => Grouping.By(Dimensions.Queue).PerHourOfDay(Jerusalem),
        4 => Grouping.None.Per(ReportingPeriod.Intraday(30), Jerusalem),
        _ => Grouping.None.Per(ReportingPeriod.Week, Jerusalem).Between(Utc("2026-03-24T10:00"), Utc("2026-04-03T00:00")),
    });

    /// <summary>Three weeks around the day on which the clocks of Jerusalem go forward.</summary>
    public static Gen<Call[]> Rows { get; } =
        Gen.Select(Gen.Int[0, 21 * 24 * 3600], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[-1, 900], Gen.Int[-1, 5], Gen.Int[0, 8]).Array[0, 60].Select(rows => rows.Select((r, i) => new Call($"c{i}")
        {
            Created = Utc("2026-03-20T00:00") + Duration.FromSeconds(r.Item1),
            Outcome = (OutcomeKind)(r.Item2 % 3),
            Team = r.Item3 == 0 ? null : $"t{r.Item3}",
            Wait = r.Item4 < 0 ? null : r.Item4,
            Transfers = r.Item5 < 0 ? null : r.Item5,
            Queue = $"q{r.Item6 % 2}",
            Talk = r.Item6 * 100,
            Hold = r.Item5 < 3 ? 7 : null,
            Wrap = 3,
            Employee = r.Item6 == 7 ? null : $"e{r.Item6 % 4}",
            Excluded = r.Item6 == 8 ? "test" : null,
        }).ToArray());

    /// <summary>Every figure of the groups that have rows, but for quantiles, which a tally estimates.</summary>
    public static IEnumerable<string> Texts(Scorecard card) =>
        from g in card.Groups
        let figures = card.Plan.Kpis.Where(k => k.Formula is not QuantileFormula).Select(k => card.Get(k.Key, g)).ToList()
        where figures.Any(f => f.SampleSize > 0)
        let text = $"{g}: {string.Join("; ", figures.Select(f => $"{f} of {f.SampleSize} {f.Flags} {string.Join(", ", f.Reasons)}"))}"
        orderby text
        select text;

    /// <summary>The quantiles that are further off than a tally may be, or not marked as estimated.</summary>
    public static IEnumerable<string> QuantilesOff(Scorecard tallied, Scorecard exact) =>
        from g in exact.Groups
        from k in exact.Plan.Kpis.Where(k => k.Formula is QuantileFormula)
        let wanted = exact.Get(k.Key, g)
        let given = wanted.SampleSize == 0 ? wanted : tallied.Get(k, g.Labels)
        where wanted.Availability != given.Availability || wanted.SampleSize != given.SampleSize
            || (wanted.Value is decimal value && (Math.Abs(given.Value!.Value - value) > value / 128 || !given.Flags.HasFlag(MeasurementFlags.Estimated)))
        select $"{g} {k.Key}: {given} for {wanted}";
}
