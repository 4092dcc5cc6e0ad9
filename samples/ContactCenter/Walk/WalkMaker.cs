using ContactCenter.Data;
using ContactCenter.GoalSetting;
using ContactCenter.Output;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Walk;

/// <summary>Walks from the facts to goals, promises and feedback.</summary>
internal static class WalkMaker
{
    public static WalkResult Make(WalkSource source, Report report, SampleDefinitions definitions, StepReport step)
    {
        step("Setting goals", 0);
        GoalMaker goals = new(source, definitions, report.From, report.To);
        IReadOnlyList<GoalStep> made = goals.Make();
        GoalWorkMaker works = new(source, definitions, report.From, report.To);
        IReadOnlyList<GoalWork> worked = works.Make();

        step("Letting the charter's clocks run", 0);
        CharterInForce charter = definitions.Charters.Find(source.Charter, report.To)
            ?? throw new InvalidOperationException($"The charter {source.Charter} is not in force on {report.To}.");
        Interval window = new(Start(source, report.From), Start(source, report.To.PlusDays(1)));
        IReadOnlyList<ClockState> states = source.Clocks is { } run && run.Window == window ? run.States : [.. charter.Clocks(source.Events, window.End).Where(s => window.Contains(s.Started))];

        step("Counting what was kept", 0);
        ClockOutcome[] outcomes = [.. states.Select(s => s.ToOutcome())];
        KpiPlan plan = KpiPlan.Compile(StandardKpis.CommitmentAttainment);
        Grouping byMonth = Grouping.By(Dimensions.Commitment).Per(ReportingPeriod.Month, source.Data.Zone).Between(window.Start, window.End);
        Scorecard attainment = plan.Run(FactSets.Of(FactSchema.ClockOutcomes().Read(outcomes)), byMonth);
        string lastMonth = ReportingPeriod.Month.Containing(window.End - Duration.Epsilon, source.Data.Zone).Label;
        step("Putting the charter to work", 0);
        CharterAtWork? atWork = source.Trial is null ? null : new AtWorkMaker(source, charter, states, outcomes).Make(source.Trial, window.End, lastMonth);
        return new WalkResult
        {
            Source = source,
            Report = report,
            Charter = charter,
            Weeks = SampleKpis.Plan.Run(source.Data.Facts, Grouping.None.Per(TimeAxes.Week, source.Data.Zone).Between(window.Start, window.End)),
            Goals = made,
            GoalWork = worked,
            Attainment = attainment,
            LastResults = attainment.Groups.Where(g => g.Bucket?.Label == lastMonth)
                .ToDictionary(g => new CommitmentId(g.Labels[0]!), g => attainment.Get(StandardKpis.CommitmentAttainment.Key, g)),
            AtWork = atWork,
            DueCase = WorthExplaining(states.Where(s => s.Commitment.Id == source.Explained)),
            LeftOut = [.. source.LeftOut, .. goals.LeftOut, .. works.LeftOut],
        };
    }

    /// <summary>The case whose way to its due time has the most turns.</summary>
    private static ClockState? WorthExplaining(IEnumerable<ClockState> states) =>
        states.OrderByDescending(s => s.Segments.Select(x => x.Reason.ToString()).Distinct().Count()).ThenByDescending(s => s.Segments.Count).ThenBy(s => s.Case.Value, StringComparer.Ordinal).FirstOrDefault();

    private static Instant Start(WalkSource source, LocalDate day) => day.AtStartOfDayInZone(source.Data.Zone).ToInstant();
}
