using CustomerServiceKit.Calendars;
using CustomerServiceKit.Goals.Tests.Cascade;
using CustomerServiceKit.Goals.Tests.Grounds;
using CustomerServiceKit.Goals.Tests.History;
using NodaTime;
using static CustomerServiceKit.Goals.Tests.Sample;

namespace CustomerServiceKit.Goals.Tests.Sheet;

/// <summary>R070 to R075 on one page.</summary>
public sealed class GoalSheetTests
{
    private static readonly LocalizedText Name = LocalizedText.English("Upsells made").With("he", "מכירות נוספות");

    [Fact]
    public void ToMarkdown_OfAFullGoal_HasTheGuidesPartsInTheGuidesOrder() => Full().ToMarkdown("en").Split('\n').Where(l => l.StartsWith('#')).Should().Equal(
        "# Goal: Upsells made",
        "## Present state",
        "## 120 % of the present state",
        "## The four grounds",
        "## The ability to reach it, and how",
        "## By level, day, week, month and quarter",
        "## Validity and control",
        "## Verdict");

    [Fact]
    public void ToMarkdown_OfAFullGoal_SaysItsFigures()
    {
        string page = Full().ToMarkdown("en");
        GoalPlan team = Plan().Find(CascadeSample.North)!;

        page.Should().Contain("384 for the days of the goal").And.Contain("That would be 460.80: possible. The policy proposes 461. The goal is 461.\n");
        page.Should().Contain("For the whole service: 461 (count), valid 2026-04-01..2026-07-31. On 2026-05-03: draft, version 1.").And.Contain("Weighed by trust, they propose 474.");
        page.Should().Contain("| Ground | What it says | Level (count) | Of | Source |").And.Contain("Upsells made (count): the day 2026-05-03,");
        page.Should().Contain("| Similar bodies | Three banks of our size sell as much. | 500 | 2026-02-01 | trade association, report 12 |");
        page.Should().Contain("Examined by Dana on 2026-03-25: Nine people, all trained.").And.Contain("How: Two more hours of offers a week.");
        page.Should().Contain(FormattableString.Invariant($"| team north | {team.Find(Day("2026-05-03"))!.Value.Value:0} | {Of(team, ReportingPeriod.Week)} | {Of(team, ReportingPeriod.Month)} | {Of(team, ReportingPeriod.Quarter)} | {team.Goal.Level:0} |"));
        page.Should().Contain("Looked at after: 2026-04-30, 2026-05-31, 2026-06-30, 2026-07-31.").And.Contain("Too high a goal frustrates");
        page.Should().Contain("Judged by 12 periods gone by, over 4 to come.\n").And.NotContain("The work plan");
        page.Split('\n').Length.Should().BeLessThanOrEqualTo(64, "it is one page");
    }

    [Fact]
    public void ToMarkdown_OfARevisedGoal_SaysStateVersionsAndWhoChoseAWorseLevel()
    {
        GoalLife life = GoalLife.Draft(GoalDossierTests.Full(), UpsellPlan).Activate(Day("2026-04-01"), "Dana").OrThrow().BeginReview(Day("2026-05-31"), "Dana", "the month is over").OrThrow()
            .EndReview(Day("2026-06-01"), "Dana", "two people left", new PlanRevision(Day("2026-06-01"), 380, RevisionMode.KeepPlan, "Dana", "two people left")).OrThrow();
        string page = GoalSheet.Of(life, Name, Day("2026-06-01")).ToMarkdown("en");

        page.Should().Contain("For the whole service: 380 (count), valid 2026-04-01..2026-07-31. On 2026-06-01: in force, version 2.");
        page.Should().Contain("The goal is 380. That is worse than the present state. Chosen by Dana: two people left\n").And.Contain("Version 2 from 2026-06-01: 380, by Dana: two people left (the days left carry what was not asked yet)\n");
        GoalSheet.Of(life, Name, Day("2026-05-31")).ToMarkdown("en").Should().Contain("On 2026-05-31: in force, under review, version 2.");
    }

    [Theory]
    [InlineData("en", "## 105 % of the present state", "30 %, as measured.", "by 2 percentage points.")]
    [InlineData("he", "## \u2068105 %\u2069 מן המצב הקיים", "\u206830 %\u2069, כפי שנמדד.", "ב-\u2068\u20682\u2069 נקודות אחוז\u2069.")]
    [InlineData("ro", "## 105 % din starea prezentă", "30 %, așa cum s-a măsurat.", "cu 2 puncte procentuale.")]
    public void ToMarkdown_OfAShareWithAnUpliftOfItsOwn_SaysThePolicysPercentage(string language, params string[] words)
    {
        Goal goal = Conversion.WithUplift(1.05m).Propose(new GoalId("c"), Converted(300, 1_000), AprilToJuly, Sample.Weights).OrThrow();
        DateInterval[] months = [.. Enumerable.Range(0, 6).Select(i => new DateInterval(Day("2025-01-01").PlusMonths(i), Day("2025-01-20").PlusMonths(i)))];
        GoalHistory history = GoalHistory.Of(Conversion, months.Select(m => new HistoryPeriod(m, Converted(300, 1_000))), Sample.Weights).OrThrow();
        GoalRealism realism = GoalRealism.Of(goal, history, Sample.Weights, 4, lift: 0.02m).OrThrow();
        string page = GoalSheet.Of(GoalLife.Draft(GoalDossier.Of(goal), goal.ByDay(Sample.Weights).OrThrow()), Name, Day("2026-05-03"), realism: realism).ToMarkdown(language);

        page.Should().ContainAll(words).And.NotContain("(count)");
    }

    [Fact]
    public void ToMarkdown_OfALiftOfAnAmount_SaysItForTheWholeGoal()
    {
        GoalHistory history = GoalHistory.Of(Upsells, GoalHistoryTests.Months(12, i => 4m + (i % 2 * 0.2m)), Sample.Weights).OrThrow();
        GoalRealism realism = GoalRealism.Of(UpsellGoal, history, Sample.Weights, 4, lift: 67m).OrThrow();

        GoalSheet.Of(GoalLife.Draft(GoalDossierTests.Full(), UpsellPlan), Name, Day("2026-05-03"), realism: realism).ToMarkdown("en")
            .Should().Contain("over 4 to come. The work plan is expected to better the figure by 67.\n");
    }

    [Fact]
    public void ToMarkdown_OfAWeekFromSunday_SumsThatWeek()
    {
        // The fifth of April is a Sunday: with the goal's first four days it is the end of an ISO week, and in Israel it begins one.
        ReportingPeriod sundays = ReportingPeriod.WeekStarting(IsoDayOfWeek.Sunday);
        GoalLife life = GoalLife.Draft(GoalDossierTests.Full(), UpsellPlan);
        string Row(ReportingPeriod? week) => GoalSheet.Of(life, Name, Day("2026-04-05"), week: week).ToMarkdown("en").Split('\n').Single(l => l.StartsWith("| the whole service", StringComparison.Ordinal));
        decimal Sum(string first, string last) => UpsellPlan.Days.Where(d => Days(first, last).Contains(d.Date)).Sum(d => d.Value);

        Row(sundays).Should().Contain(FormattableString.Invariant($"| {UpsellPlan.Find(Day("2026-04-05"))!.Value.Value} | {Sum("2026-04-05", "2026-04-11")} |"));
        Row(null).Should().Contain(FormattableString.Invariant($"| {UpsellPlan.Find(Day("2026-04-05"))!.Value.Value} | {Sum("2026-04-01", "2026-04-05")} |")).And.NotBe(Row(sundays));
        ((Action)(() => GoalSheet.Of(life, Name, Day("2026-05-03"), week: ReportingPeriod.Month))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("he", "\u2068השירות כולו\u2069", "\u2068צוות \u2068north\u2069\u2069", "\u2068עובד \u2068ann\u2069\u2069")]
    [InlineData("ro", "| întregul serviciu |", "| echipa north |", "| angajatul ann |")]
    public void ToMarkdown_WithoutNamesOfScopes_SaysThemInTheLanguage(string language, params string[] names) =>
        Full().ToMarkdown(language).Should().ContainAll(names).And.NotContainAny("whole", "team", "employee");

    [Fact]
    public void ToMarkdown_OfTextsWithSignsOfMarkdown_EscapesThem()
    {
        Goal goal = Upsells.Choose(new GoalId("u"), 100m, "Dana", "*two* [people](x) `a_b` | <y> & ~z~ \\", AprilToJuly).OrThrow();

        GoalSheet.Of(GoalLife.Draft(GoalDossier.Of(goal), goal.ByDay(Sample.Weights).OrThrow()), Name, Day("2026-05-03")).ToMarkdown("en")
            .Should().Contain(@"Chosen by Dana: \*two\* \[people\](x) \`a\_b\` \| &lt;y> &amp; \~z\~ \\");
    }

    [Fact]
    public void ToHtml_InHebrew_IsSetFromRightToLeftWithIsolatedFigures()
    {
        string page = Full().ToHtml("he");

        page.Should().Contain("<html lang=\"he\" dir=\"rtl\">").And.Contain("<h1>יעד: מכירות נוספות</h1>").And.Contain("<bdi>461</bdi>").And.Contain("יעד גבוה מדי מתסכל");
        page.Should().NotContain("{level}").And.NotContain("{days}").And.NotContain("{value}");
        page.Split("<table>").Should().HaveCount(3);
    }

    [Fact]
    public void ToMarkdown_OfAnUngroundedGoal_SaysWhatIsMissing()
    {
        Goal goal = Upsells.Choose(new GoalId("u"), 100m, "Dana", "x | <y>", AprilToJuly).OrThrow();
        string page = GoalSheet.Of(GoalLife.Draft(GoalDossier.Of(goal), goal.ByDay(Sample.Weights).OrThrow()), Name, Day("2026-05-03")).ToMarkdown("en");

        page.Should().Contain("Not measured.").And.Contain("| Past data | Missing. | – | – | – |").And.Contain("Nobody has examined it yet.").And.Contain("Not judged yet.").And.Contain("No interviews and no survey stand behind the goal u.");
    }

    [Fact]
    public void ToMarkdown_InHebrew_IsolatesCells() => Full().ToMarkdown("he").Should().Contain("| \u2068גופים דומים\u2069 |");

    [Fact]
    public void Of_ADayOutsideOrAnotherCascade_Throws()
    {
        GoalLife life = GoalLife.Draft(GoalDossierTests.Full(), UpsellPlan);

        ((Action)(() => GoalSheet.Of(life, Name, Day("2026-08-01")))).Should().Throw<ArgumentOutOfRangeException>();
        CascadePlan other = CascadePlan.Of(GoalCascade.Of(CascadeSample.Rate(0.3m), CascadePart.Of(CascadeSample.North).Over(CascadeSample.Person("ann").Measured(0.2m, 10m))).OrThrow(), Sample.Weights).OrThrow();
        ((Action)(() => GoalSheet.Of(life, Name, Day("2026-05-03"), other))).Should().Throw<ArgumentException>();
    }

    private static CascadePlan Plan() => CascadePlan.Of(GoalCascade.Of(UpsellGoal, CascadeSample.Department()).OrThrow(), Sample.Weights).OrThrow();

    private static GoalSheet Full()
    {
        GoalHistory history = GoalHistory.Of(Upsells, GoalHistoryTests.Months(12, i => 4m + (i % 2 * 0.2m)), Sample.Weights).OrThrow();
        return GoalSheet.Of(
            GoalLife.Draft(GoalDossierTests.Full(), UpsellPlan), Name, Day("2026-05-03"), Plan(), GoalRealism.Of(UpsellGoal, history, Sample.Weights, 4).OrThrow());
    }

    private static string Of(GoalPlan plan, ReportingPeriod period) =>
        plan.Per(period).First(p => p.FirstDay <= Day("2026-05-03") && Day("2026-05-03") <= p.LastDay).Value.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
}
