using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Goals.Tests.Plans;

/// <summary>What holds for every total, every step and all weights that are not all zero.</summary>
public sealed class GoalPlanProperties
{
    private static readonly LocalDate s_first = new(2026, 1, 28);

    private static readonly ReportingPeriod[] s_periods =
    [
        ReportingPeriod.Day, ReportingPeriod.Week, ReportingPeriod.Month, ReportingPeriod.Quarter, ReportingPeriod.HalfYear, ReportingPeriod.Year,
        ReportingPeriod.QuarterStarting(2), ReportingPeriod.YearStarting(4), FiscalWeeks.EndingLast(IsoDayOfWeek.Saturday, 6).Month,
    ];

    private static readonly Gen<(GoalPlan Plan, decimal Step)> s_plan =
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 2], Gen.Int[0, 4].Array[1, 120]).Where((_, _, halves) => halves.Any(h => h > 0)).Select(Plan);

    [Fact]
    public void Days_AnyPlan_SumToTheTotalExactly() => s_plan.Sample(p => p.Plan.Days.Sum(d => d.Value) == p.Plan.Goal.Level);

    [Fact]
    public void Days_AnyPrefix_IsWithinHalfAStepOfItsShare() => s_plan.Sample(p =>
    {
        decimal gone = 0m;
        decimal given = 0m;
        foreach (DayGoal day in p.Plan.Days)
        {
            gone += day.Weight;
            given += day.Value;
            Math.Abs(given - (p.Plan.Goal.Level * gone / p.Plan.TotalWeight)).Should().BeLessThanOrEqualTo((p.Step / 2m) + 1e-20m);
        }
    });

    [Fact]
    public void Days_AnyPlan_AreWholeStepsNeverNegativeAndNothingOnClosedDays() => s_plan.Sample(p =>
        p.Plan.Days.All(d => d.Value >= 0m && d.Value % p.Step == 0m && (d.Weight > 0m || d.Value == 0m)));

    [Fact]
    public void Per_AnyPeriods_AgreeToTheUnit() => s_plan.Sample(p =>
    {
        foreach (ReportingPeriod period in s_periods)
        {
            IReadOnlyList<PeriodGoal> parts = p.Plan.Per(period);
            parts.Sum(x => x.Value).Should().Be(p.Plan.Goal.Level);
            parts.Sum(x => x.Weight).Should().Be(p.Plan.TotalWeight);
            parts.Should().OnlyContain(x => x.Value == p.Plan.Days.Where(d => d.Date >= x.FirstDay && d.Date <= x.LastDay).Sum(d => d.Value));
        }
    }, iter: 30);

    private static (GoalPlan Plan, decimal Step) Plan(int steps, int kind, int[] halves)
    {
        decimal step = kind switch { 0 => 1m, 1 => 0.01m, _ => 5m };
        DateInterval days = new(s_first, s_first.PlusDays(halves.Length - 1));
        DayWeights weights = DayWeights.Of(halves.Select((h, i) => (Day: s_first.PlusDays(i), Weight: h / 2m)).ToDictionary(x => x.Day, x => x.Weight), DateTimeZone.Utc);
        Goal goal = Sample.Upsells.WithStep(step).Choose(new GoalId("g"), steps * step, "a property", "it holds for all", days).OrThrow();
        return (goal.ByDay(weights).OrThrow(), step);
    }
}
