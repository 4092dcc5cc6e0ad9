using NodaTime;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class ClosedDimensionTests
{
    private static readonly FactSchema<string> Words = FactSchema.Interactions<string>(r => r)
        .Time(InteractionFields.Created, _ => Instant.FromUtc(2026, 1, 1, 0, 0))
        .Dimension(Dimensions.OutcomeKind, r => r);

    [Fact]
    public void Read_WordThatIsNoOutcome_RejectsTheRowAndListsTheWords()
    {
        Problem problem = Words.Read(["Answered"]).Rejected.Should().ContainSingle().Which.Problems.Should().ContainSingle().Subject;

        problem.Code.Should().Be("intake.unknown-word");
        problem.Path.Should().Be("outcome-kind");
        problem.Parameters["expected"].Should().StartWith("abandoned, abandoned-in-menu, answered");
    }

    [Theory]
    [InlineData("answered")]
    [InlineData("abandoned-in-menu")]
    public void Read_WordOfTheSet_IsAccepted(string word) => Words.Read([word]).Rejected.Should().BeEmpty();

    [Fact]
    public void Read_OwnFactSet_MayUseTheNameForSomethingElse() =>
        FactSchema.Create<string>(new FactSetId("visit"), r => r).Dimension(Dimensions.Direction, _ => "north").Read(["a"]).Rejected.Should().BeEmpty();

    [Theory]
    [InlineData(-1)]
    [InlineData(-2)]
    public void Read_NegativeCount_RejectsTheRow(int transfers) =>
        Words.Amount(InteractionFields.Transfers, Unit.Count, _ => transfers).Read(["answered"]).Rejected.Should().ContainSingle()
            .Which.Problems.Should().ContainSingle(p => p.Code == "intake.negative-amount" && p.Path == "transfers");

    [Fact]
    public void LoadMap_ValueMappedToNoWord_IsRefused()
    {
        Action act = () => KpiJson.LoadMap(
            """{ "fact-set": "interaction", "key": "id", "times": { "created": "at" }, "dimensions": { "outcome-kind": { "column": "s", "values": { "ok": "anwsered" } } } }""");

        act.Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle(p => p.Code == "intake.unknown-word" && p.Path == "dimensions.outcome-kind.values.ok");
    }

    [Fact]
    public void Compile_ConditionOnNoWord_IsRefused()
    {
        Measure misspelt = Measure.Count("a", RowSource.Of(FactSetIds.Interaction), InteractionFields.Created, Condition.Is(Dimensions.OutcomeKind, "anwsered"));
        KpiDefinition kpi = new(new KpiKey("x"), LocalizedText.English("X"), KpiFamily.Service, Unit.Count, Direction.Up, Formula.Total(misspelt));

        kpi.Validate().Should().ContainSingle(p => p.Code == "kpi.unknown-word" && p.Path == "a.where");
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("true")]
    [InlineData("True")]
    [InlineData("1")]
    public void ToSchema_TruthValue_MatchesHoweverTheMapWritesIt(string written)
    {
        FactMap map = new(
            FactSetIds.Interaction, "id", [new ColumnMap(ColumnRole.Time, "created", "at")],
            excluded: new ColumnMap(ColumnRole.Dimension, "excluded", "test", values: new Dictionary<string, string> { [written] = "test" }, otherwise: UnmappedValues.Absent));

        Intake intake = map.ToSchema<bool>((row, column) => column switch { "id" => row, "at" => Instant.FromUtc(2026, 1, 1, 0, 0), _ => row }).Read([true, false]);

        intake.Excluded.Should().Equal(new Dictionary<string, long> { ["test"] = 1 });
        intake.Facts.Count.Should().Be(1);
    }
}
