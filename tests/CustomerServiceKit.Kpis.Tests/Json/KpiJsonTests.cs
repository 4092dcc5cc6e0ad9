using System.Text.Json;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Json;

public sealed class KpiJsonTests
{
    private const string Answered = """{ "rows": "interaction", "sum": "one", "anchor": "created", "where": { "is": { "outcome-kind": ["answered"] } } }""";

    [Fact]
    public void Save_StandardCatalog_LoadsBackEqual()
    {
        KpiCatalog again = KpiJson.Load(KpiJson.Save(StandardKpis.CompleteCatalog));

        again.Kpis.Select(k => k.Key).Should().Equal(StandardKpis.CompleteCatalog.Kpis.Select(k => k.Key));
        again.Kpis.Select(k => k.Formula).Should().Equal(StandardKpis.CompleteCatalog.Kpis.Select(k => k.Formula));
        again.Kpis.Select(k => k.Name).Should().Equal(StandardKpis.CompleteCatalog.Kpis.Select(k => k.Name));
        again.Kpis.Select(k => (k.Family, k.Unit, k.Direction, k.Note)).Should().Equal(StandardKpis.CompleteCatalog.Kpis.Select(k => (k.Family, k.Unit, k.Direction, k.Note)));
    }

    [Fact]
    public void Save_EveryNodeThereIs_LoadsBackEqual()
    {
        FieldId refund = new("refund");
        RowSource rows = RowSource.Of(FactSetIds.Interaction);
        Condition where = Condition.Any(
            Condition.All(Condition.Is(Dimensions.Queue, "gold", "silver"), Condition.Not(Condition.Present(Dimensions.Employee))),
            Condition.Known(Condition.Compare(InteractionFields.Hold, Comparison.Equal, Operand.Of(Duration.Zero))),
            Condition.Present(InteractionFields.Hold),
            Condition.Present(Operand.Parameter("within")),
            Condition.Compare(InteractionFields.Wait, Comparison.GreaterThan, Operand.Of(Duration.FromMilliseconds(20_500))),
            Condition.Compare(refund, Comparison.AtLeast, Operand.Of(12.5m)),
            Condition.Compare(InteractionFields.Wait, Comparison.LessThan, Operand.Parameter("within")));
        Quantity quantity = Quantity.Plus(
            Quantity.Minus(Quantity.Field(InteractionFields.Talk), Quantity.Field(InteractionFields.Hold)),
            Quantity.Between(InteractionFields.Created, InteractionFields.Answered));
        Measure sum = Measure.Sum("a", rows, quantity, InteractionFields.Ended, where);
        Measure distinct = Measure.Distinct("b", rows, Dimensions.Customer, InteractionFields.Created);
        Measure last = Measure.Sum("c", RowSource.LastPer(FactSetIds.Level, LevelFields.At, Dimensions.Queue), Quantity.Field(LevelFields.Amount), LevelFields.At);
        ParameterTable table = new("queues", Dimensions.Queue, [new("gold", Operand.Of(Duration.FromSeconds(5)), Instant.FromUtc(2026, 1, 1, 0, 0)), new(null, Operand.Of(Duration.FromSeconds(9)))]);
        KpiCatalog catalog = new(
        [
            new(new KpiKey("x", null, [new("within", Comparison.LessThan, "table:queues")]), LocalizedText.English("X").With("he", "איקס"), KpiFamily.Quality, Unit.Seconds, Direction.Band, Formula.Ratio(sum, distinct), [table]),
            new(new KpiKey("y"), LocalizedText.English("Y"), KpiFamily.Service, Unit.Money("ILS"), Direction.Up, Formula.Total(last)),
            new(new KpiKey("z"), LocalizedText.English("Z"), KpiFamily.Service, Unit.Seconds, Direction.Down, Formula.Extreme(Measure.Min("d", rows, quantity, InteractionFields.Created))),
        ]);

        string text = KpiJson.Save(catalog);
        KpiCatalog again = KpiJson.Load(text);

        again.Kpis.Select(k => k.Formula).Should().Equal(catalog.Kpis.Select(k => k.Formula));
        again.Kpis[0].Tables.Should().ContainSingle().Which.Rows.Select(r => (r.Member, r.Value.Value, r.From)).Should()
            .Equal(table.Rows.Select(r => (r.Member, r.Value.Value, r.From)));
        KpiJson.Save(again).Should().Be(text);
    }

    [Fact]
    public void Save_TwoMeasuresOfOneName_KeepsEachWithItsKpi()
    {
        KpiCatalog catalog = new([StandardKpis.Asa, StandardKpis.Asa.AnchoredAt(InteractionFields.Answered)]);

        KpiCatalog again = KpiJson.Load(KpiJson.Save(catalog));

        again.Kpis.Select(k => k.Formula).Should().Equal(catalog.Kpis.Select(k => k.Formula));
        again.Kpis[0].Formula.Should().NotBe(again.Kpis[1].Formula);
    }

    [Fact]
    public void Load_UnknownMeasure_NamesItAndThoseThereAre()
    {
        Problem problem = Problems($$"""{ "measures": { "answered": {{Answered}} }, "kpis": [ {{Kpi("""{ "total": { "handled": 1 } }""")}} ] }""").Should().ContainSingle().Subject;

        problem.Code.Should().Be("kpi.unknown-measure");
        problem.Path.Should().Be("kpis[0].formula.total.handled");
        problem.Parameters.Should().Contain("measure", "handled").And.Contain("known", "answered");
    }

    [Theory]
    // Every row: what stands where, and the place that is refused.
    [InlineData("""{ "rows": "interaction", "sum": "one", "anchor": "created", "where": { "isnt": { "queue": ["a"] } } }""", "measures.m.where.isnt")]
    [InlineData("""{ "rows": "interaction", "sum": { "times": ["a", "b"] }, "anchor": "created" }""", "measures.m.sum.times")]
    [InlineData("""{ "rows": { "first-per": {} }, "sum": "one", "anchor": "created" }""", "measures.m.rows.first-per")]
    [InlineData("""{ "rows": "interaction", "mean": "wait", "anchor": "created" }""", "measures.m.mean")]
    [InlineData("""{ "rows": "interaction", "sum": "one", "max": "wait", "anchor": "created" }""", "measures.m")]
    [InlineData("""{ "rows": "interaction", "sum": "one" }""", "measures.m")]
    [InlineData("""{ "rows": "interaction", "sum": "Wait Time", "anchor": "created" }""", "measures.m.sum")]
    [InlineData("""{ "rows": "interaction", "sum": "one", "anchor": "created", "where": { "compare": { "field": "wait", "by": "!=", "to": 3 } } }""", "measures.m.where.compare.by")]
    [InlineData("""{ "rows": "interaction", "sum": "one", "anchor": "created", "where": { "compare": { "field": "wait", "by": "<", "to": "soon" } } }""", "measures.m.where.compare.to")]
    [InlineData("""{ "rows": "interaction", "sum": "one", "anchor": "created", "where": { "all": [] } }""", "measures.m.where.all")]
    [InlineData("""{ "rows": "interaction", "sum": { "between": ["created"] }, "anchor": "created" }""", "measures.m.sum.between")]
    [InlineData("7", "measures.m")]
    public void Load_UnknownNodeOfATree_IsRefusedAtItsPlace(string measure, string path)
    {
        IReadOnlyList<Problem> problems = Problems($$"""{ "measures": { "m": {{measure}} } }""");

        problems.Should().Contain(p => p.Code == "json.unreadable" && p.Path == path);
    }

    [Fact]
    public void Load_ManyThingsWrong_ListsThemAll()
    {
        string text = $$"""
            {
              "measures": { "answered": {{Answered}}, "waited": { "rows": "interaction", "sum": "wait", "anchor": "wait" } },
              "kpis": [
                { "key": "no key", "name": "X", "family": "service", "unit": "count", "direction": "up", "formula": { "total": { "answered": 1 } } },
                { "key": "b@1", "name": "X", "family": "sales", "unit": "furlongs", "direction": "sideways", "formula": { "total": { "answered": 0 } } },
                { "key": "c(within<=PT20S)@1", "name": "X", "family": "service", "unit": "seconds", "direction": "up", "formula": { "total": { "waited": 1 } } },
                { "key": "d@1" }
              ]
            }
            """;

        Problems(text).Select(p => (p.Path, p.Code)).Should().BeEquivalentTo(
        [
            ("kpis[0].key", "json.unreadable"),
            ("kpis[1].family", "json.unreadable"),
            ("kpis[1].unit", "json.unreadable"),
            ("kpis[1].direction", "json.unreadable"),
            ("kpis[1].formula.total.answered", "json.unreadable"),
            ("kpis[2].key", "kpi.unused-parameter"),
            ("kpis[2].waited.anchor", "kpi.anchor-not-time"),
            ("kpis[3]", "json.unreadable"),
        ]);
    }

    [Fact]
    public void Load_KeyTwice_IsRefused() =>
        Problems($$"""{ "measures": { "answered": {{Answered}} }, "kpis": [ {{Kpi("""{ "total": { "answered": 1 } }""")}}, {{Kpi("""{ "total": { "answered": 1 } }""")}} ] }""")
            .Should().ContainSingle(p => p.Code == "kpi.key-twice" && p.Path == "kpis[1].key");

    [Fact]
    public void Load_NoJsonAtAll_ThrowsJsonException() => FluentActions.Invoking(() => KpiJson.Load("{ oops")).Should().Throw<JsonException>();

    [Fact]
    public void Load_CommentsAndTrailingCommas_AreAllowed() =>
        KpiJson.Load($$"""{ /* ours */ "measures": { "answered": {{Answered}}, }, "kpis": [ {{Kpi("""{ "total": { "answered": 1 } }""")}}, ] }""").Kpis.Should().ContainSingle();

    [Fact]
    public void AddTo_BrokenCatalogInALargerText_ThrowsJsonExceptionWithTheProblems()
    {
        JsonSerializerOptions options = KpiJson.AddTo(new JsonSerializerOptions());

        FluentActions.Invoking(() => JsonSerializer.Deserialize<KpiCatalog>("""{ "extra": 1 }""", options))
            .Should().Throw<JsonException>().WithInnerException<ProblemException>();
    }

    private static string Kpi(string formula) =>
        $$"""{ "key": "x@1", "name": "X", "family": "service", "unit": "count", "direction": "up", "formula": {{formula}} }""";

    private static IReadOnlyList<Problem> Problems(string json) =>
        FluentActions.Invoking(() => KpiJson.Load(json)).Should().Throw<ProblemException>().Which.Problems;
}
