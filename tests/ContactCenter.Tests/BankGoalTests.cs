using System.Globalization;
using ContactCenter.Data;
using ContactCenter.GoalSetting;
using ContactCenter.Options;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;
using NodaTime;
using Xunit.Abstractions;

namespace ContactCenter.Tests;

/// <summary>The bank's goals from May 1999 on, proposed from January to April; skipped where its calls are not there.</summary>
public class BankGoalTests(ITestOutputHelper output)
{
    private static readonly Lazy<WalkResult> s_walk = new(() => WalkTests.Walked(BankFileTests.Data(), new SampleOptions()));

    [SkippableFact]
    public void Goals_OfTheBank_FollowItsCallsAndHaveAVerdict()
    {
        Works().Should().HaveCount(4, string.Join("\n", s_walk.Value.LeftOut));
        foreach (GoalWork work in Works())
        {
            decimal charted = work.Goal.Policy.Kind == GoalMeasureKind.Amount ? work.Goal.Level / work.Plan.Weights.Sum(work.Goal.Validity) : work.Goal.Level;
            ChartSegment past = work.History.Chart.Current;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
                {work.Goal.Id}: present {work.Goal.Present}, literally {work.Goal.Proposal!.Literal} ({work.Goal.Proposal.Verdict}), level {work.Goal.Level}, k {work.Plan.Cascade.Effort:0.000000}
                  weeks: {past}; sigma {past.Sigma:0.######}; level as charted {charted:0.######}; {work.Realism.Periods} weeks: {work.Realism}; {work.Life}
                  {string.Join("\n  ", work.Said)}
                """));
            (work.Goal.Validity.Start, work.Goal.Validity.End).Should().Be((new LocalDate(1999, 5, 1), new LocalDate(1999, 10, 31)));
            work.History.Chart.Points.Should().HaveCount(17);
            past.Sigma!.Value.Should().BeApproximately(past.Points.Zip(past.Points.Skip(1), (one, next) => Math.Abs(next.Value - one.Value)).Average() / 1.128m, 1e-20m);
            work.Realism.Today.Verdict.Should().Be(RealismVerdict.OutOfReach);
            work.Realism.Today.Probability.Should().BeInRange(0, 0.1m);
            work.Life.StateAt(new LocalDate(1999, 5, 1)).Should().Be(GoalState.Provisional);
            (work.Revised, work.Realism.WithPlan).Should().Be((null, null));
        }
    }

    [SkippableFact]
    public void Past_OfTheWeeks_IsThatOfTheWholeFile()
    {
        Scorecard whole = KpiPlan.Compile([.. Works().Select(w => w.Kpi)]).Run(BankFileTests.Data().Facts);

        foreach (GoalWork work in Works())
        {
            Measurement expected = whole.Get(work.Kpi.Key);
            (work.History.Present.Value, work.History.Present.SampleSize).Should().Be((expected.Value, expected.SampleSize));
        }
    }

    [SkippableFact]
    public void HandledCalls_OfAgents_AddUpToTheWholeOnEveryDay()
    {
        GoalWork work = Work(StandardKpis.Handled);
        GoalPlan whole = work.Plan.Find(GoalScope.Whole)!;
        GoalPlan[] parts = [.. work.Plan.Cascade.Top.Below.Select(p => work.Plan.Find(p.Scope)!)];

        parts.Should().HaveCountGreaterThan(30);
        parts.Sum(p => p.Goal.Level).Should().Be(work.Goal.Level);
        foreach (GoalPlan plan in parts.Append(whole))
        {
            plan.Days.Sum(d => d.Value).Should().Be(plan.Goal.Level);
            foreach (ReportingPeriod period in new[] { TimeAxes.Week, ReportingPeriod.Month, ReportingPeriod.Quarter })
            {
                PeriodGoal[] sums = [.. plan.Per(period)];
                sums.Sum(p => p.Value).Should().Be(plan.Goal.Level);
                sums.Should().OnlyContain(p => p.Value == plan.Days.Where(d => d.Date >= p.FirstDay && d.Date <= p.LastDay).Sum(d => d.Value));
            }
        }

        for (int day = 0; day < whole.Days.Count; day++)
        {
            parts.Sum(p => p.Days[day].Value).Should().Be(whole.Days[day].Value);
        }
    }

    [SkippableFact]
    public void Days_OfTheBanksCalendar_RestOnFeastsAndAreShortOnTheirEves()
    {
        GoalPlan whole = Work(StandardKpis.Handled).Plan.Find(GoalScope.Whole)!;

        // 1999: Shavuot on Friday 21 May, Rosh Hashanah on 11 and 12 September, Yom Kippur on 20 September.
        new LocalDate[] { new(1999, 5, 21), new(1999, 9, 12), new(1999, 9, 20) }.Should().OnlyContain(day => whole.Find(day)!.Value.Value == 0m && whole.Find(day)!.Value.Weight == 0m);
        new LocalDate[] { new(1999, 5, 20), new(1999, 5, 28), new(1999, 9, 10), new(1999, 9, 19) }.Should().OnlyContain(day => whole.Find(day)!.Value.Weight == 0.5m);
    }

    [SkippableTheory]
    [InlineData("average-speed-of-answer")]
    [InlineData("service-level")]
    public void Rates_OfAgents_WeighBackToTheWhole(string kpi)
    {
        GoalWork work = Works().Single(w => w.Kpi.Key.Id == kpi);
        CascadePart[] parts = [.. work.Plan.Cascade.Top.Below.Select(p => p.Part)];
        decimal volume = parts.Sum(p => p.Volume);

        volume.Should().Be(work.History.Present.Denominator);
        (parts.Sum(p => p.Present!.Value * p.Volume) / volume).Should().BeApproximately(work.Goal.Present!.Value, 1e-15m);
        decimal weighed = work.Plan.Cascade.Top.Below.Sum(p => p.TopDown * p.Part.Volume) / volume;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kpi}: {parts.Length} parts, {weighed} for {work.Goal.Level}: {weighed - work.Goal.Level:E2}"));
        weighed.Should().BeApproximately(work.Goal.Level, 1e-15m);
    }

    private static IReadOnlyList<GoalWork> Works()
    {
        _ = BankFileTests.Data();
        return s_walk.Value.GoalWork;
    }

    private static GoalWork Work(KpiDefinition kpi) => Works().Single(w => w.Kpi.Key == kpi.Key);
}
