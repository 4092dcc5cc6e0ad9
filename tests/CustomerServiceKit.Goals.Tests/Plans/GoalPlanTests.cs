using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Goals.Tests.Plans;

// R071: goals are split to day, week, month and quarter.
[Trait("Requirement", "R071")]
public sealed class GoalPlanTests
{
    [Fact]
    public void Per_MonthAndQuarter_AreTheRoundedSharesOfTheWeights()
    {
        // Weights 24, 23.5, 24, 24.5 of 96: 461 * 24 / 96 = 115.25; * 47.5 / 96 = 228.098; * 71.5 / 96 = 343.35; 461.
        Sample.UpsellPlan.Per(ReportingPeriod.Month).Select(m => $"{m} of {m.Weight} from {m.FirstDay:uuuu-MM-dd} to {m.LastDay:uuuu-MM-dd}").Should().Equal(
            "2026-04: 115 of 24.0 from 2026-04-01 to 2026-04-30",
            "2026-05: 113 of 23.5 from 2026-05-01 to 2026-05-31",
            "2026-06: 115 of 24.0 from 2026-06-01 to 2026-06-30",
            "2026-07: 118 of 24.5 from 2026-07-01 to 2026-07-31");
        Sample.UpsellPlan.Per(ReportingPeriod.Quarter).Select(q => q.ToString()).Should().Equal("2026-Q2: 343", "2026-Q3: 118");
    }

    [Fact]
    public void Per_Week_CutsTheFirstAndLastAtTheValidity()
    {
        IReadOnlyList<PeriodGoal> weeks = Sample.UpsellPlan.Per(ReportingPeriod.WeekStarting(IsoDayOfWeek.Sunday));

        // 1 April is a Wednesday: two full days and a half, 461 * 2.5 / 96 = 12.005. 31 July is a Friday.
        weeks[0].ToString().Should().Be("2026-03-29/P7D: 12");
        weeks[0].FirstDay.Should().Be(Sample.Day("2026-04-01"));
        weeks[^1].LastDay.Should().Be(Sample.Day("2026-07-31"));
        weeks.Sum(w => w.Value).Should().Be(461m);
    }

    [Fact]
    public void Per_HalfYearAndFiscalPeriods_AreSumsOfTheSameDays()
    {
        // 343 to the end of June, as above, and 118 in July. All of it lies in the year from April; April is the end of a quarter from February, May to July are the next: 115, and 113 + 115 + 118.
        Sample.UpsellPlan.Per(ReportingPeriod.HalfYear).Select(h => h.ToString()).Should().Equal("2026-H1: 343", "2026-H2: 118");
        Sample.UpsellPlan.Per(ReportingPeriod.YearStarting(4)).Select(y => y.ToString()).Should().Equal("2026-04/P1Y: 461");
        Sample.UpsellPlan.Per(ReportingPeriod.QuarterStarting(2)).Select(q => q.ToString()).Should().Equal("2026-02/P3M: 115", "2026-05/P3M: 346");
    }

    [Fact]
    public void Per_QuartersOfA454Year_AreSumsOfTheSameDays()
    {
        IReadOnlyList<PeriodGoal> quarters = Sample.UpsellPlan.Per(FiscalWeeks.EndingNearest(IsoDayOfWeek.Saturday, 1, FiscalWeekPattern.FourFiveFour).Quarter);

        // The quarter that begins on 1 February ends on Saturday 2 May: April weighs 24 and 1 May, a Friday, half a day. 461 * 24.5 / 96 = 117.65.
        quarters.Select(q => $"{q} to {q.LastDay:uuuu-MM-dd}").Should().Equal("2026-02-01/P13W: 118 to 2026-05-02", "2026-05-03/P13W: 343 to 2026-07-31");
    }

    [Fact]
    public void Days_ByCumulativeRounding_AreWorkedByHand()
    {
        // 461 / 96 = 4.802 a day: 4.80, 9.60, 12.005, 12.005, 16.81 rounded 5, 10, 12, 12, 17.
        Sample.UpsellPlan.Days.Take(5).Select(d => d.ToString()).Should().Equal("2026-04-01: 5", "2026-04-02: 5", "2026-04-03: 2", "2026-04-04: 0", "2026-04-05: 5");
        Sample.UpsellPlan.Days.Should().HaveCount(122);
        Sample.UpsellPlan.TotalWeight.Should().Be(96m);
        Sample.UpsellPlan.Find(Sample.Day("2026-04-03")).Should().Be(Sample.UpsellPlan.Days[2]);
        Sample.UpsellPlan.Find(Sample.Day("2026-08-01")).Should().BeNull();
    }

    [Fact]
    public void ByDay_Rate_CopiesTheLevelAndNeverAddsIt()
    {
        Goal goal = Sample.Conversion.Propose(new GoalId("c"), Sample.Converted(90, 100), Sample.AprilToJuly, Sample.Weights).OrThrow();
        GoalPlan plan = goal.ByDay(Sample.Weights).OrThrow();

        plan.Days.Should().OnlyContain(d => d.Value == goal.Level);
        plan.Per(ReportingPeriod.Month).Should().OnlyContain(m => m.Value == goal.Level);
    }

    [Fact]
    public void ByDay_MoneyInCoins_SumsExactly()
    {
        GoalPolicy revenue = new(new KpiKey("revenue"), GoalMeasureKind.Amount, Unit.Money("ILS"), Direction.Up);
        GoalPlan plan = revenue.Choose(new GoalId("r"), 100.01m, "Dana", "x", Sample.Days("2026-04-01", "2026-04-03")).OrThrow().ByDay(DayWeights.Equal(Sample.Zone)).OrThrow();

        // 33.336..., 66.673..., 100.01 in coins: 33.34, 66.67, 100.01.
        plan.Days.Select(d => d.Value).Should().Equal(33.34m, 33.33m, 33.34m);
    }

    [Fact]
    public void ByDay_NoOpenDay_IsRefusedForAnAmountOnly()
    {
        DayWeights closed = DayWeights.Of(Sample.AprilToJuly.ToDictionary(d => d, _ => 0m), Sample.Zone);
        Goal rate = Sample.Conversion.Propose(new GoalId("c"), Sample.Converted(90, 100), Sample.AprilToJuly, Sample.Weights).OrThrow();

        Sample.UpsellGoal.ByDay(closed).Codes().Should().Equal("goal.no-weight");
        rate.ByDay(closed).Succeeded.Should().BeTrue();
    }

    [Fact]
    public void ByDay_DayWithoutWeight_IsRefusedAndNamed()
    {
        DayWeights gap = DayWeights.Of(Sample.AprilToJuly.Where(d => d.Day != 15).ToDictionary(d => d, _ => 1m), Sample.Zone);

        Problem problem = Sample.UpsellGoal.ByDay(gap).Problems.Single();

        (problem.Code, problem.Parameters["day"], problem.Parameters["count"]).Should().Be(("goal.weight-missing", "2026-04-15", "4"));
    }

    [Fact]
    public void Per_PartsOfADay_Throws() =>
        FluentActions.Invoking(() => Sample.UpsellPlan.Per(ReportingPeriod.Intraday(30))).Should().Throw<ArgumentException>().WithMessage("*smallest part*");
}
