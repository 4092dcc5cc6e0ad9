using CustomerServiceKit.Goals.Tests.Cascade;
using CustomerServiceKit.Goals.Tests.Grounds;
using CustomerServiceKit.Goals.Tests.History;
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

        page.Should().Contain("384 for the days of the goal").And.Contain("Literally 460.80: possible. Proposed: 460.80. Chosen: 461.");
        page.Should().Contain("| Similar bodies | Three banks of our size sell as much. | 500 | 2026-02-01 | trade association, report 12 |");
        page.Should().Contain("Examined by Dana on 2026-03-25: Nine people, all trained.").And.Contain("How: Two more hours of offers a week.");
        page.Should().Contain(FormattableString.Invariant($"| team north | {team.Find(Day("2026-05-03"))!.Value.Value:0} | {Of(team, CustomerServiceKit.Calendars.ReportingPeriod.Week)} | {Of(team, CustomerServiceKit.Calendars.ReportingPeriod.Month)} | {Of(team, CustomerServiceKit.Calendars.ReportingPeriod.Quarter)} | {team.Goal.Level:0} |"));
        page.Should().Contain("Looked at after: 2026-04-30, 2026-05-31, 2026-06-30, 2026-07-31.").And.Contain("Too high a goal frustrates");
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

    private static string Of(GoalPlan plan, CustomerServiceKit.Calendars.ReportingPeriod period) =>
        plan.Per(period).First(p => p.FirstDay <= Day("2026-05-03") && Day("2026-05-03") <= p.LastDay).Value.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
}
