using System.Text.RegularExpressions;
using ContactCenter.Data;
using ContactCenter.Options;
using ContactCenter.Output;
using ContactCenter.Page;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using ContactCenter.Coaching;
using CustomerServiceKit.Feedback;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Tests;

/// <summary>The main job on the simulated quarter, all the way.</summary>
public sealed class WalkTests
{
    private static readonly Lazy<WalkResult> s_walk = new(() => Walked(Quarter.Data, new SampleOptions()));

    [Fact]
    public void Goals_OfAnAmount_AddUpToTheUnitInEveryPeriod()
    {
        GoalStep upsells = s_walk.Value.Goals.Single(g => g.Goal.Policy.Kind == GoalMeasureKind.Amount);

        upsells.Plan.Days.Sum(d => d.Value).Should().Be(upsells.Goal.Level);
        foreach (ReportingPeriod period in new[] { TimeAxes.Week, ReportingPeriod.Month, ReportingPeriod.Quarter })
        {
            upsells.Plan.Per(period).Sum(p => p.Value).Should().Be(upsells.Goal.Level);
        }

        // Closed days get nothing: Yom Kippur, and every Friday and Saturday.
        upsells.Plan.Find(new LocalDate(2026, 9, 21))!.Value.Value.Should().Be(0);
        upsells.Plan.Days.Where(d => d.Date.DayOfWeek is IsoDayOfWeek.Friday or IsoDayOfWeek.Saturday).Should().OnlyContain(d => d.Value == 0);
    }

    [Fact]
    public void Goals_OfARate_AreCopiedAndNeverDivided()
    {
        GoalStep level = s_walk.Value.Goals.Single(g => g.Goal.Policy.Unit == Unit.Share);

        level.Plan.Per(ReportingPeriod.Month).Should().OnlyContain(p => p.Value == level.Goal.Level);
        level.Goal.Level.Should().BeInRange(level.Goal.Present!.Value, 1);
    }

    [Fact]
    public void Attainment_OfCalls_IsTheServiceLevelThatLeavesOutWhoHungUpInTime()
    {
        WalkResult walk = s_walk.Value;
        KpiDefinition same = StandardKpis.ServiceLevel.IgnoreInThreshold(Duration.FromSeconds(20));
        Measurement level = KpiPlan.Compile(same).Run(walk.Source.Data.Facts).Get(same);

        (decimal? Met, decimal? Decided) attained = Total(walk, "answered-20s");

        attained.Should().Be((level.Numerator, level.Denominator));
    }

    [Fact]
    public void Session_OfTheSample_WentThroughEveryStepAndTheRulesRefusedTheRest()
    {
        EmployeeQuarter quarter = s_walk.Value.Source.Coached!;

        quarter.Session.State.Should().Be(FeedbackState.Closed);
        quarter.Refused.Select(p => p.Code).Should().Equal("feedback.no-observation", "feedback.praise-must-come-first", "feedback.not-one-on-one");
        quarter.Told.Select(p => p.Code).Should().NotContain("feedback.template-step-missing").And.NotContain("feedback.observation-too-old");
        quarter.Session.Observations.Should().HaveCountGreaterThan(1).And.OnlyContain(o => o.Employee == quarter.Session.Employee);
        quarter.Preparation.Figures.Single().Figure.Value.Should().NotBeNull();
        quarter.History.Effects().Should().NotBeEmpty().And.OnlyContain(e => e.Before > 0 && e.After > 0);
    }

    [Fact]
    public void DueCase_IsExplained_ByAHolidayAndAPause()
    {
        string why = s_walk.Value.DueCase!.Explain();

        why.Should().Contain("8 hours of business time").And.Contain("closed: Yom Kippur").And.Contain("paused, status 'waiting-customer'");
    }

    [Fact]
    public void Page_OfTheWalk_StandsAlone()
    {
        string page = WalkPage.Of(s_walk.Value);

        page.Should().NotContainAny("http-equiv", "<script", "<link", "src=", "@import");
        page.Replace("url(#", string.Empty, StringComparison.Ordinal).Should().NotContain("url(");
        string[] ids = [.. Regex.Matches(page, " id=\"([^\"]*)\"").Select(m => m.Groups[1].Value)];
        ids.Should().OnlyHaveUniqueItems().And.Contain("chart8-clipPath1");
        page.Split("<svg").Should().HaveCount(9);
    }

    [Fact]
    public void Goals_OfOneMonth_AreLeftOutWithTheReason()
    {
        WalkResult walk = Walked(Quarter.Data, new SampleOptions { From = new LocalDate(2026, 7, 1), To = new LocalDate(2026, 7, 31) });

        walk.Goals.Should().BeEmpty();
        walk.LeftOut.Should().ContainSingle().Which.Should().StartWith("Goals: they need whole months before their first one");
    }

    internal static WalkResult Walked(ServiceData data, SampleOptions options)
    {
        SampleDefinitions definitions = SampleDefinitions.Load();
        Report report = ReportMaker.Make(data, options, (_, _) => { });
        return WalkMaker.Make(data.Walk(data, definitions), report, definitions, (_, _) => { });
    }

    internal static (decimal? Met, decimal? Decided) Total(WalkResult walk, string commitment, string? month = null)
    {
        Measurement[] cells = [.. walk.Attainment.Groups.Where(g => g.Labels[0] == commitment && (month is null || g.Bucket!.Label == month)).Select(g => walk.Attainment.Get(StandardKpis.CommitmentAttainment, [.. g.Labels]))];
        return (cells.Sum(c => c.Numerator), cells.Sum(c => c.Denominator));
    }
}
