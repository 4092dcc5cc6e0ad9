using System.Globalization;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Walk;

/// <summary>Sets goals from all whole months but the last, valid for six months from that one, and looks how its first month went.</summary>
internal sealed class GoalMaker(WalkSource source, SampleDefinitions definitions, LocalDate from, LocalDate to)
{
    private const int Months = 6;

    private readonly LocalDate _first = new(to.Year, to.Month, 1);

    private readonly List<string> _leftOut = [];

    public IReadOnlyList<string> LeftOut => _leftOut;

    public IReadOnlyList<GoalStep> Make()
    {
        if (from >= _first || to.PlusDays(1).Day != 1)
        {
            _leftOut.Add(string.Create(CultureInfo.InvariantCulture, $"Goals: they need whole months before their first one, and {from:uuuu-MM-dd} to {to:uuuu-MM-dd} has none."));
            return [];
        }

        return [.. source.GoalKpis.Select(Step).OfType<GoalStep>()];
    }

    private GoalStep? Step(KpiKey key)
    {
        KpiDefinition kpi = definitions.Kpis.Get(key.ToString());
        GoalPolicy policy = definitions.Goals.Find(key) ?? throw new InvalidOperationException($"No goal policy for {key}.");
        KpiPlan plan = KpiPlan.Compile(kpi);
        Measurement baseline = Measured(plan, from, _first.PlusDays(-1));
        DateInterval validity = new(_first, _first.PlusMonths(Months).PlusDays(-1));
        DayWeights weights = Weights(validity);
        Result<Goal> proposed = policy.Propose(new GoalId(key.Id + "-" + _first.ToString("uuuu-MM", CultureInfo.InvariantCulture)), baseline, validity, weights);
        if (proposed is not { Succeeded: true, Value: Goal goal })
        {
            _leftOut.Add($"Goal for {kpi.Name}: {string.Join(" ", proposed.Problems)}");
            return null;
        }

        GoalPlan byDay = goal.ByDay(weights).OrThrow();
        return new GoalStep(
            kpi,
            goal,
            proposed.Problems,
            byDay,
            byDay.ProgressAt(to, Measured(plan, _first, to)).OrThrow(),
            Days(plan));
    }

    private Measurement Measured(KpiPlan plan, LocalDate first, LocalDate last)
    {
        Scorecard card = plan.Run(source.Data.Facts, Grouping.None.Between(Start(first), Start(last.PlusDays(1))));
        return card.Get(plan.Kpis[0].Key);
    }

    private List<(LocalDate Day, decimal? Value)> Days(KpiPlan plan)
    {
        Scorecard card = plan.Run(source.Data.Facts, Grouping.None.Per(ReportingPeriod.Day, source.Data.Zone).Between(Start(_first), Start(to.PlusDays(1))));
        Dictionary<LocalDate, decimal?> values = card.Groups.ToDictionary(g => g.Bucket!.FirstDay, g => card.Get(plan.Kpis[0].Key, g).Value);
        return [.. Enumerable.Range(0, Period.DaysBetween(_first, to) + 1).Select(_first.PlusDays).Select(day => (day, values.GetValueOrDefault(day)))];
    }

    private DayWeights Weights(DateInterval validity)
    {
        BusinessCalendar calendar = definitions.Calendars.Get(source.Calendar);
        if (source.MissingDays.Count == 0)
        {
            return DayWeights.Of(calendar);
        }

        DateInterval all = new(from, validity.End);
        return DayWeights.Of(all.ToDictionary(day => day, day => source.MissingDays.Contains(day) ? 0m : calendar.DayWeight(day)), calendar.Zone);
    }

    private Instant Start(LocalDate day) => day.AtStartOfDayInZone(source.Data.Zone).ToInstant();
}
