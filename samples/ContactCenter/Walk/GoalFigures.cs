using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Walk;

/// <summary>The figures of whole days, and what the days weigh.</summary>
internal sealed class GoalFigures(WalkSource source, SampleDefinitions definitions)
{
    public Scorecard Of(KpiPlan plan, Grouping grouping, LocalDate first, LocalDate last) =>
        plan.Run(source.Data.Facts, grouping.Between(Start(first), Start(last.PlusDays(1))));

    public Measurement Of(KpiPlan plan, LocalDate first, LocalDate last) => Of(plan, Grouping.None, first, last).Get(plan.Kpis[0].Key);

    /// <summary>The weights by the calendar; days that the data lack weigh nothing.</summary>
    public DayWeights Weights(DateInterval days)
    {
        BusinessCalendar calendar = definitions.Calendars.Get(source.Calendar);
        return source.MissingDays.Count == 0
            ? DayWeights.Of(calendar)
            : DayWeights.Of(days.ToDictionary(day => day, day => source.MissingDays.Contains(day) ? 0m : calendar.DayWeight(day)), calendar.Zone);
    }

    public Instant Start(LocalDate day) => day.AtStartOfDayInZone(source.Data.Zone).ToInstant();
}
