using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Goals.Tests.Grounds;
using static CustomerServiceKit.Goals.Tests.Sample;

namespace CustomerServiceKit.Goals.Tests.Json;

/// <summary>R074, R077: versions with author and reason, and the steps of a goal, outlive the program.</summary>
public sealed class LifeJsonTests
{
    private static GoalLife Reviewed(RevisionMode mode) => GoalLife.Draft(GoalDossierTests.Full(), UpsellPlan, ReportingPeriod.WeekStarting(NodaTime.IsoDayOfWeek.Sunday))
        .Activate(Day("2026-04-01"), "Dana").OrThrow()
        .BeginReview(Day("2026-05-03"), "Dana", "April is over").OrThrow()
        .EndReview(Day("2026-05-04"), "Dana", "more people", new PlanRevision(Day("2026-05-10"), 500m, mode, "Dana", "two are new", 77m)).OrThrow();

    [Theory]
    [InlineData(RevisionMode.CatchUp)]
    [InlineData(RevisionMode.KeepPlan)]
    [InlineData(RevisionMode.Reset)]
    public void SaveLife_ARevisedGoal_LoadsBackAndGoesOnInTheSameWay(RevisionMode mode)
    {
        GoalLife life = Reviewed(mode);
        string text = GoalJson.SaveLife(life);
        GoalLife again = GoalJson.LoadLife(text);

        GoalJson.SaveLife(again).Should().Be(text);
        JsonSerializer.Deserialize<GoalLife>(text, GoalJson.AddTo(new JsonSerializerOptions()))!.Steps.Should().HaveCount(3);
        again.ReviewDays().Should().Equal(life.ReviewDays());
        again.StateAt(Day("2026-05-03")).Should().Be(GoalState.UnderReview);
        again.Dossier.Missing(Day("2026-05-04")).Should().BeEmpty();
        Measurement sold = Sold(300, Days("2026-04-01", "2026-06-30"));
        again.Plan.ProgressAt(Day("2026-06-30"), sold).OrThrow().Expected.Should().Be(life.Plan.ProgressAt(Day("2026-06-30"), sold).OrThrow().Expected);
        PlanRevision next = new(Day("2026-07-01"), 520m, mode, "Noa", "again", 310m);
        again.Plan.Revise(next).OrThrow().Days.Should().Equal(life.Plan.Revise(next).OrThrow().Days);
    }

    [Fact]
    public void SaveLife_ADraftOrAClosedGoal_LoadsBack()
    {
        GoalLife draft = GoalLife.Draft(GoalDossier.Of(UpsellGoal).Asking(3), UpsellPlan);
        GoalProgress final = UpsellPlan.ProgressAt(AprilToJuly.End, Sold(470, AprilToJuly)).OrThrow();
        GoalLife closed = draft.Activate(Day("2026-04-01"), "Dana").OrThrow().Close(final, Day("2026-08-02"), "Dana").OrThrow();

        GoalJson.LoadLife(GoalJson.SaveLife(draft)).StateAt(Day("2026-04-01")).Should().Be(GoalState.Draft);
        GoalJson.LoadLife(GoalJson.SaveLife(draft)).Dossier.LevelsNeeded.Should().Be(3);
        GoalJson.LoadLife(GoalJson.SaveLife(closed)).StateAt(Day("2026-08-02")).Should().Be(GoalState.Met);
    }

    [Fact]
    public void LoadLife_GroundsAddedWhileInForceAndUnderReview_LoadsBack()
    {
        GoalLife life = GoalLife.Draft(GoalDossierTests.Full(), UpsellPlan).Activate(Day("2026-04-01"), "Dana").OrThrow()
            .Ground(GoalDossierTests.Full(), Day("2026-04-02"), "Dana").OrThrow()
            .Ground(GoalDossier.Of(UpsellGoal), Day("2026-04-03"), "Dana").OrThrow()
            .BeginReview(Day("2026-05-03"), "Dana", "April is over").OrThrow()
            .Ground(GoalDossierTests.Full(), Day("2026-05-04"), "Dana").OrThrow();

        GoalJson.LoadLife(GoalJson.SaveLife(life)).Steps.Select(s => s.State).Should().Equal(
            GoalState.Active, GoalState.Active, GoalState.Provisional, GoalState.UnderReview, GoalState.UnderReview);
    }

    [Fact]
    public void LoadLife_StepsThatNoLifeTakes_AreEachNamed()
    {
        JsonNode life = JsonNode.Parse(GoalJson.SaveLife(Reviewed(RevisionMode.KeepPlan)))!;
        life["steps"]![0]!["state"] = "under-review";
        life["steps"]![1]!["state"] = "draft";
        life["steps"]![2]!["on"] = "2026-05-02";
        life["steps"]!.AsArray().Add(new JsonObject { ["on"] = "2026-07-01", ["by"] = "Dana", ["state"] = "met", ["note"] = "" });

        Refusal(() => GoalJson.LoadLife(life.ToJsonString())).Should().Equal(
            "steps[0].state goal.record-mismatch", "steps[1].state goal.record-mismatch", "steps[2].on goal.record-mismatch", "steps[3].on goal.record-mismatch");
    }

    [Fact]
    public void LoadPlan_DaysThatContradictTheGoal_AreEachNamed()
    {
        JsonNode plan = JsonNode.Parse(GoalJson.SavePlan(Reviewed(RevisionMode.Reset).Plan))!;
        plan["goal"]!["level"] = 1_000m;
        Refusal(() => GoalJson.LoadPlan(plan.ToJsonString())).Should().Equal("goal.level goal.record-mismatch");

        plan["goal"]!["level"] = Reviewed(RevisionMode.Reset).Plan.Goal.Level;
        plan["days"]![100]!["value"] = 400m;
        Refusal(() => GoalJson.LoadPlan(plan.ToJsonString())).Should().Equal("days goal.record-mismatch");

        plan["days"]![3]!["value"] = 0.5m;
        plan["revisions"]![0]!["from"] = "2026-03-01";
        Refusal(() => GoalJson.LoadPlan(plan.ToJsonString())).Should().Equal("days[3].value goal.record-mismatch", "revisions[0].from goal.record-mismatch");

        plan["days"]!.AsArray().RemoveAt(5);
        plan["zone"] = "Mars";
        Refusal(() => GoalJson.LoadPlan(plan.ToJsonString())).Should().Equal("zone json.unreadable");

        plan["zone"] = "Asia/Jerusalem";
        Refusal(() => GoalJson.LoadPlan(plan.ToJsonString())).Should().Equal("days goal.record-mismatch", "revisions[0].from goal.record-mismatch");
    }

    [Theory]
    [InlineData("validity", """{ "first": "2026-04-02", "last": "2026-07-31" }""")]
    [InlineData("scope", """{ "employee": "ann" }""")]
    [InlineData("level", "462")]
    public void LoadLife_ADossierOfAnotherGoal_IsRefused(string member, string value)
    {
        JsonNode life = JsonNode.Parse(GoalJson.SaveLife(GoalLife.Draft(GoalDossierTests.Full(), UpsellPlan)))!;
        life["dossier"]!["goal"]![member] = JsonNode.Parse(value);
        life["dossier"]!["goal"]!["chosen"] = new JsonObject { ["by"] = "Dana", ["reason"] = "x" };

        Refusal(() => GoalJson.LoadLife(life.ToJsonString())).Should().Equal("plan.goal goal.record-mismatch");
    }

    [Fact]
    public void LoadPlan_ARate_HasItsLevelOnEveryDaySinceTheLastRevision()
    {
        Goal goal = Conversion.Choose(new GoalId("c"), 0.3m, "Dana", "x", AprilToJuly).OrThrow();
        GoalPlan plan = goal.ByDay(Sample.Weights).OrThrow().Revise(new PlanRevision(Day("2026-06-01"), 0.35m, RevisionMode.Reset, "Dana", "x")).OrThrow();
        GoalJson.LoadPlan(GoalJson.SavePlan(plan)).Days.Should().Equal(plan.Days);

        JsonNode damaged = JsonNode.Parse(GoalJson.SavePlan(plan))!;
        damaged["days"]![121]!["value"] = 0.3m;
        Refusal(() => GoalJson.LoadPlan(damaged.ToJsonString())).Should().Equal("days[121].value goal.record-mismatch");
    }

    private static IEnumerable<string> Refusal(Action load) => load.Should().Throw<ProblemException>().Which.Problems.Select(p => $"{p.Path} {p.Code}");
}
