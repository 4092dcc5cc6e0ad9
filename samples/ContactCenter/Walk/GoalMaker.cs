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

    private readonly GoalFigures _figures = new(source, definitions);

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
        Measurement baseline = _figures.Of(plan, from, _first.PlusDays(-1));
        DateInterval validity = new(_first, _first.PlusMonths(Months).PlusDays(-1));
        DayWeights weights = _figures.Weights(new DateInterval(from, validity.End));
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
            byDay.ProgressAt(to, _figures.Of(plan, _first, to)).OrThrow(),
            Days(plan));
    }

    private List<(LocalDate Day, decimal? Value)> Days(KpiPlan plan)
    {
        Scorecard card = _figures.Of(plan, Grouping.None.Per(ReportingPeriod.Day, source.Data.Zone), _first, to);
        Dictionary<LocalDate, decimal?> values = card.Groups.ToDictionary(g => g.Bucket!.FirstDay, g => card.Get(plan.Kpis[0].Key, g).Value);
        return [.. Enumerable.Range(0, Period.DaysBetween(_first, to) + 1).Select(_first.PlusDays).Select(day => (day, values.GetValueOrDefault(day)))];
    }
}
