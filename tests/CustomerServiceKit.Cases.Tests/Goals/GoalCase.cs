using System.Text.Json;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Goals;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.Goals;

/// <summary>Sets up what a row about goals describes.</summary>
internal static class GoalCase
{
    private static readonly LocalDate s_first = new(2026, 1, 1);
    private static readonly DateInterval s_validity = new(s_first, new LocalDate(2026, 6, 30));
    private static readonly DayWeights s_weights = DayWeights.Equal(DateTimeZone.Utc);

    /// <summary>How a goal stands that was set at a level by hand, from a present state that may not be known.</summary>
    public static GoalProgress Progress(decimal? start, decimal target, decimal actual, Direction direction, StatusBands bands)
    {
        GoalPolicy policy = new GoalPolicy(new KpiKey("figure"), GoalMeasureKind.Rate, Unit.Rate, direction).WithRule(LevelRule.Maintain).WithStatus(bands);
        GoalId id = new("case");
        Goal goal = start is decimal present
            ? policy.Propose(id, Figure(policy, present), s_validity, s_weights).OrThrow().WithLevel(target, "the row", "its target").OrThrow()
            : policy.Choose(id, target, "the row", "its target", s_validity).OrThrow();
        return goal.ByDay(s_weights).OrThrow().ProgressAt(s_first, Figure(policy, actual)).OrThrow();
    }

    /// <summary>The direction a row names, or the one from its start to its target.</summary>
    public static Direction DirectionOf(JsonElement given) => given.Text("direction") switch
    {
        "lower" or "decrease" => Direction.Down,
        "higher" or "increase" => Direction.Up,
        null => given.Number("start") > given.Number("target") ? Direction.Down : Direction.Up,
        _ => throw new NotSupportedException($"direction '{given.Text("direction")}' is not supported yet"),
    };

    public static StatusBands BandsOf(JsonElement given) => given.Number("green") is decimal green && given.Number("yellow") is decimal yellow
        ? new StatusBands(green / 100m, yellow / 100m)
        : StatusBands.Standard;

    /// <summary>A week of full days but those named.</summary>
    public static BusinessCalendar Calendar(IReadOnlyCollection<string> off, IReadOnlyCollection<string> half)
    {
        BusinessCalendarBuilder calendar = BusinessCalendar.In("UTC");
        foreach (IsoDayOfWeek day in Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None && !off.Contains(d.ToString())))
        {
            calendar = calendar.Open(day, half.Contains(day.ToString()) ? "08:00-12:00" : "08:00-16:00");
        }

        return calendar.Build();
    }

    private static Measurement Figure(GoalPolicy policy, decimal value) => Measurement.Total(policy.Kpi, policy.Unit, value, 1);
}
