using System.Text.Json;
using CustomerServiceKit.Kpis;

namespace CustomerServiceKit.Goals.Tests.Json;

public sealed class GoalJsonTests
{
    private static readonly JsonSerializerOptions s_options = GoalJson.AddTo(new JsonSerializerOptions());

    [Fact]
    public void Save_EveryFieldChanged_LoadsBackEqual()
    {
        GoalPolicySet set = new(
        [
            Sample.Upsells.WithStep(5).WithMonths(3, 6),
            Sample.Conversion.WithUplift(1.1m).WithRule(LevelRule.CloseGap).WithStatus(new StatusBands(0.95m, 0.8m)),
            GoalPolicy.For(StandardKpis.ContactRate).WithBounds(null),
            new GoalPolicy(new KpiKey("satisfaction"), GoalMeasureKind.Rate, Unit.Points, Direction.Up).WithBounds(new GoalBounds(1, 5)),
        ]);

        string text = GoalJson.Save(set);
        GoalPolicySet again = GoalJson.Load(text);

        again.Policies.Should().BeEquivalentTo(set.Policies, o => o.WithStrictOrdering());
        GoalJson.Save(again).Should().Be(text);
    }

    [Fact]
    public void Load_OnlyWhatIsNeeded_TakesTheGuidesDefaults()
    {
        GoalPolicy policy = GoalJson.Load("""{ "policies": [ { "kpi": "upsell-conversion@1", "kind": "rate", "unit": "share", "direction": "up" }, ] } // the guide's""").Policies.Single();

        policy.Should().BeEquivalentTo(Sample.Conversion);
    }

    [Fact]
    public void Load_ManyThingsWrong_NamesEachWithItsPath()
    {
        const string Text = """
            { "policies": [
              { "kpi": "Upsells made", "kind": "amounts", "unit": "count", "direction": "up", "goal": 1 },
              { "kpi": "upsells-made@1", "kind": "amount", "unit": "count", "direction": "up", "uplift": 0 },
              { "kpi": "upsells-made@1", "kind": "amount", "unit": "count", "direction": "up" },
              { "kpi": "x@1", "kind": "rate", "unit": "points", "direction": "up", "bounds": { "low": 5, "high": 1 }, "months": { "minimum": 5, "maximum": 4 }, "status": { "green": 0.5 } },
              { "kpi": "y@1" }
            ] }
            """;

        FluentActions.Invoking(() => GoalJson.Load(Text)).Should().Throw<ProblemException>().Which.Problems.Select(p => $"{p.Path} {p.Code}").Should().Equal(
            "policies[0].goal json.unreadable",
            "policies[0].kpi json.unreadable",
            "policies[0].kind json.unreadable",
            "policies[1].uplift goal.uplift-not-positive",
            "policies[2].kpi goal.policy-twice",
            "policies[3].bounds json.unreadable",
            "policies[3].months json.unreadable",
            "policies[3].status json.unreadable",
            "policies[4] json.unreadable");
    }

    [Fact]
    public void Load_SomethingUnreadable_StillChecksTheRulesOnTheRest()
    {
        const string Text = """
            { "policies": [
              { "kpi": "x@1", "kind": "rate", "unit": "seconds", "direction": "up", "uplift": 0, "rule": "divide", "status": 7 },
              { "kpi": "x@1", "kind": "rate", "unit": "seconds", "direction": "sideways" },
              { "kpi": "points@1", "kind": "rate", "unit": "points", "direction": "up", "bound": { "low": 1, "high": 5 } }
            ] }
            """;

        // The bounds that points need are there, misspelt.
        FluentActions.Invoking(() => GoalJson.Load(Text)).Should().Throw<ProblemException>().Which.Problems.Select(p => $"{p.Path} {p.Code}").Should().BeEquivalentTo(
            "policies[0].status json.unreadable",
            "policies[0].uplift goal.uplift-not-positive",
            "policies[0].rule goal.rule-unfit",
            "policies[1].direction json.unreadable",
            "policies[1].kpi goal.policy-twice",
            "policies[2].bound json.unreadable");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "policies": 1 }""")]
    [InlineData("""{ "policies": [ 1 ] }""")]
    public void Load_SomethingElse_IsRefused(string json) => FluentActions.Invoking(() => GoalJson.Load(json)).Should().Throw<ProblemException>();

    [Fact]
    public void SaveGoal_ProposedAmount_LoadsBackWithEverythingItRestsOn()
    {
        Goal goal = Sample.UpsellGoal;

        string text = GoalJson.SaveGoal(goal);
        Goal again = GoalJson.LoadGoal(text);

        again.Explain().Should().Be(goal.Explain());
        (again.Id, again.Level, again.Present, again.Validity, again.Scope).Should().Be((goal.Id, goal.Level, goal.Present, goal.Validity, goal.Scope));
        again.Baseline!.Measurement.Window.Should().Be(goal.Baseline!.Measurement.Window);
        again.Policy.Should().BeEquivalentTo(goal.Policy);
        GoalJson.SaveGoal(again).Should().Be(text);
    }

    [Fact]
    public void SaveGoal_OtherKinds_LoadBackEqual()
    {
        Goal rate = Sample.Conversion.Propose(new GoalId("c"), Sample.Converted(90, 100), Sample.AprilToJuly, Sample.Weights, GoalScope.Of(new UnitId("north"), UnitLevel.Team)).OrThrow();
        Goal chosen = rate.WithLevel(0.92m, "דנה", "נבדק").OrThrow();
        Goal ungrounded = Sample.Upsells.Choose(new GoalId("u"), 50, "Dana", "new", Sample.AprilToJuly, GoalScope.Of(new EmployeeId("e7"))).OrThrow();

        foreach (Goal goal in new[] { rate, chosen, ungrounded })
        {
            string text = GoalJson.SaveGoal(goal);
            Goal again = GoalJson.LoadGoal(text);
            GoalJson.SaveGoal(again).Should().Be(text);
            again.Scope.Should().Be(goal.Scope);
            again.Explain().Should().Be(goal.Explain());
        }
    }

    [Theory]
    [InlineData("\"level\": 461", "\"level\": 461.5", "level")]
    [InlineData("\"scope\": \"whole\"", "\"scope\": { \"unit\": \"north\" }", "scope")]
    [InlineData("\"scope\": \"whole\"", "\"scope\": { \"unit\": \" \", \"level\": \"team\" }", "scope.unit")]
    [InlineData("\"first\": \"2026-04-01\"", "\"first\": \"2026-09-01\"", "validity")]
    [InlineData("\"weight\": 70.5", "\"weight\": 0", "baseline.weight")]
    [InlineData("\"rule\": \"multiply\"", "\"rule\": \"times\"", "proposal.rule")]
    [InlineData("\"sampleSize\": 282", "\"sampleSize\": -1", "baseline.measurement")]
    [InlineData("\"id\": \"upsells\"", "\"id\": \"\"", "id")]
    [InlineData("\"uplift\": 1.2", "\"uplift\": 0", "policy.uplift")]
    [InlineData("\"proposal\"", "\"proposed\"", "proposed")]
    public void LoadGoal_SomethingWrong_IsRefusedWithItsPath(string right, string wrong, string path)
    {
        string text = GoalJson.SaveGoal(Sample.UpsellGoal);
        text.Should().Contain(right);

        FluentActions.Invoking(() => GoalJson.LoadGoal(text.Replace(right, wrong, StringComparison.Ordinal))).Should().Throw<ProblemException>()
            .Which.Problems.Select(p => p.Path).Should().Contain(path);
    }

    [Theory]
    // 282 over days that weigh 70.5, carried to 96, are 384; times 1.2 is 460.8; in whole steps 461.
    [InlineData("\"level\": 461", "\"level\": 462", "level", "461")]
    [InlineData("\"level\": 460.8", "\"level\": 460.9", "proposal.level", "460.8")]
    [InlineData("\"rule\": \"multiply\"", "\"rule\": \"maintain\"", "proposal.rule", "multiply")]
    [InlineData("\"present\": 384", "\"present\": 385", "proposal.present", "384")]
    [InlineData("\"weight\": 70.5", "\"weight\": 71", "proposal.present", null)]
    [InlineData("\"uplift\": 1.2", "\"uplift\": 1.3", "proposal.level", "499.2")]
    public void LoadGoal_ContradictsItself_IsRefusedWithWhatItsFiguresLeadTo(string right, string wrong, string path, string? expected)
    {
        string text = GoalJson.SaveGoal(Sample.UpsellGoal);
        text.Should().Contain(right);

        IReadOnlyList<Problem> problems = FluentActions.Invoking(() => GoalJson.LoadGoal(text.Replace(right, wrong, StringComparison.Ordinal)))
            .Should().Throw<ProblemException>().Which.Problems;

        problems[0].Path.Should().Be(path);
        problems.Should().OnlyContain(p => p.Code == "goal.record-mismatch").And.Contain(p => expected == null || p.Parameters["expected"] == expected);
    }

    [Fact]
    public void LoadGoal_RateChangedInOnePlace_IsRefused()
    {
        Goal goal = Sample.Conversion.Propose(new GoalId("c"), Sample.Converted(80, 100), Sample.AprilToJuly, Sample.Weights).OrThrow();
        string text = GoalJson.SaveGoal(goal);

        // 0.8 · 1.2 / (0.2 + 0.96) = 0.96 / 1.16 = 24/29.
        Codes(text.Replace($"\"level\": {24m / 29m}", "\"level\": 0.99", StringComparison.Ordinal)).Should().Equal("goal.record-mismatch");
        Codes(text.Replace("\"numerator\": 80", "\"numerator\": 90", StringComparison.Ordinal)).Should().Equal("json.unreadable");
        Codes(text.Replace("\"numerator\": 80", "\"numerator\": 90", StringComparison.Ordinal).Replace("\"value\": 0.8", "\"value\": 0.9", StringComparison.Ordinal))
            .Should().Equal("goal.record-mismatch");
    }

    [Fact]
    public void LoadGoal_ChosenWithoutReason_IsHeldToItsProposal()
    {
        string text = GoalJson.SaveGoal(Sample.UpsellGoal.WithLevel(440, "Dana", "two people are new").OrThrow());
        int chosen = text.IndexOf(",\n  \"chosen\"", StringComparison.Ordinal);

        Codes(text[..chosen] + "}").Should().Equal("goal.record-mismatch");
        GoalJson.LoadGoal(text).Level.Should().Be(440m);
    }

    [Fact]
    public void LoadGoal_ProposalThatNoRuleAllows_IsRefusedForThat()
    {
        string text = GoalJson.SaveGoal(Sample.Conversion.Propose(new GoalId("c"), Sample.Converted(80, 100), Sample.AprilToJuly, Sample.Weights).OrThrow());

        Codes(text.Replace("\"present\": 0.8", "\"present\": 1.8", StringComparison.Ordinal)).Should().Equal("goal.record-mismatch", "goal.present-outside-bounds");
    }

    [Fact]
    public void AddTo_OptionsOfAnApplication_ReadAndWriteTheTypesWhereverTheyStand()
    {
        Dictionary<string, Goal> goals = new() { ["a"] = Sample.UpsellGoal };

        Dictionary<string, Goal> again = JsonSerializer.Deserialize<Dictionary<string, Goal>>(JsonSerializer.Serialize(goals, s_options), s_options)!;

        again["a"].Level.Should().Be(461m);
        JsonSerializer.Serialize(new GoalId("g"), s_options).Should().Be("\"g\"");
        GoalJson.AddTo(GoalJson.AddTo(new JsonSerializerOptions())).Converters.Should().OnlyHaveUniqueItems(c => c.Type);
    }

    private static IEnumerable<string> Codes(string text) => FluentActions.Invoking(() => GoalJson.LoadGoal(text)).Should().Throw<ProblemException>().Which.Problems.Select(p => p.Code);
}
