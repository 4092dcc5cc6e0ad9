using System.Data;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Maps;

public sealed class FactMapTests
{
    private const string Json = """
        {
          "fact-set": "interaction",
          "zone": "Asia/Jerusalem",
          "key": "id",
          "source": "tenant",
          "revision": "changed",
          "times": { "created": "arrived", "answered": { "column": "answered", "unit": "unix-seconds" }, "ended": { "column": "ended", "zone": "UTC" } },
          "spans": { "wait": { "column": "wait_min", "unit": "minutes" }, "talk": "talk" },
          "amounts": { "transfers": "transfers", "revenue": { "column": "price", "unit": "money:ILS:2" } },
          "dimensions": {
            "queue": "queue",
            "offer-made": "offered",
            "outcome-kind": { "column": "status", "values": { "ANS": "answered", "ABN": "abandoned", "?": null }, "otherwise": "reject" }
          },
          "excluded": { "column": "test", "values": { "yes": "test" }, "otherwise": "absent" }
        }
        """;

    [Fact]
    public void LoadMap_ThenSave_IsTheSameMap()
    {
        FactMap map = KpiJson.LoadMap(Json);

        KpiJson.SaveMap(KpiJson.LoadMap(KpiJson.SaveMap(map))).Should().Be(KpiJson.SaveMap(map));
        map.Columns.Should().HaveCount(10);
        map.Columns.Single(c => c.Name == "outcome-kind").Values.Should().Contain("?", string.Empty);
    }

    [Fact]
    public void Read_DataReader_ConvertsZonesUnitsAndValues()
    {
        using DataTable table = Table();
        // 2026-03-01 09:00 in Jerusalem is 07:00 UTC (winter time); 1772348475 is 2026-03-01T07:01:15Z.
        table.Rows.Add(1, "a", new DateTime(2026, 3, 1, 12, 0, 0), new DateTime(2026, 3, 1, 9, 0, 0), 1_772_348_475L, "2026-03-01 07:05:00", 1.25, "0:03:30", 2, 19.9m, "gold", true, "ANS", false);

        using DataTableReader reader = table.CreateDataReader();
        Intake intake = KpiJson.LoadMap(Json).Read(reader);

        intake.Rejected.Should().BeEmpty();
        FactSet facts = intake.Facts;
        facts.KeyOf(0).ToString().Should().Be("a/1");
        facts.SpanOf(InteractionFields.Created)!.Value.Start.Should().Be(Instant.FromUtc(2026, 3, 1, 7, 0));
        facts.SpanOf(InteractionFields.Answered)!.Value.Start.Should().Be(Instant.FromUtc(2026, 3, 1, 7, 1, 15));
        facts.SpanOf(InteractionFields.Ended)!.Value.Start.Should().Be(Instant.FromUtc(2026, 3, 1, 7, 5));
        facts.Find(InteractionFields.Wait)![0].Should().Be(75_000);
        facts.Find(InteractionFields.Talk)![0].Should().Be(210_000);
        facts.Find(InteractionFields.Transfers)![0].Should().Be(2);
        facts.Find(InteractionFields.Revenue)![0].Should().Be(1990);
        facts.ValuesOf(Dimensions.OfferMade).Should().Equal("yes");
        facts.ValuesOf(Dimensions.OutcomeKind).Should().Equal("answered");
    }

    [Fact]
    public void Read_ValuesThatCannotBeRead_RejectTheirRowWithColumnAndRemedy()
    {
        using DataTable table = Table();
        table.Rows.Add(1, "a", DBNull.Value, DBNull.Value, DBNull.Value, "tomorrow", DBNull.Value, "long", "two", DBNull.Value, DBNull.Value, DBNull.Value, "HUH", DBNull.Value);

        using DataTableReader reader = table.CreateDataReader();
        RejectedRow row = KpiJson.LoadMap(Json).Read(reader).Rejected.Should().ContainSingle().Subject;

        row.Problems.Select(p => (p.Path, p.Code)).Should().BeEquivalentTo(
        [
            ("ended", "intake.unreadable-value"),
            ("talk", "intake.unreadable-value"),
            ("transfers", "intake.unreadable-value"),
            ("outcome-kind", "intake.unmapped-value"),
            ("created", "intake.required-value"),
        ]);
    }

    [Fact]
    public void Read_NoKey_RejectsTheRow()
    {
        using DataTable table = Table();
        table.Rows.Add(DBNull.Value, "a", DBNull.Value, new DateTime(2026, 3, 1, 9, 0, 0));

        using DataTableReader reader = table.CreateDataReader();
        Intake intake = KpiJson.LoadMap(Json).Read(reader);

        intake.Rejected.Should().ContainSingle().Which.Problems.Should().ContainSingle(p => p.Code == "intake.required-value" && p.Path == "key");
    }

    [Fact]
    public void Read_NewerRevision_WinsAndTestRowsAreExcluded()
    {
        using DataTable table = Table();
        table.Rows.Add(1, "a", new DateTime(2026, 3, 1, 12, 0, 0), new DateTime(2026, 3, 1, 9, 0, 0), DBNull.Value, DBNull.Value, 1, DBNull.Value, DBNull.Value, DBNull.Value, "gold", DBNull.Value, "ABN", false);
        table.Rows.Add(1, "a", new DateTime(2026, 3, 1, 13, 0, 0), new DateTime(2026, 3, 1, 9, 0, 0), DBNull.Value, DBNull.Value, 2, DBNull.Value, DBNull.Value, DBNull.Value, "gold", DBNull.Value, "ABN", false);
        table.Rows.Add(1, "b", new DateTime(2026, 3, 1, 13, 0, 0), new DateTime(2026, 3, 1, 9, 0, 0), DBNull.Value, DBNull.Value, 3, DBNull.Value, DBNull.Value, DBNull.Value, "gold", DBNull.Value, "?", true);

        using DataTableReader reader = table.CreateDataReader();
        Intake intake = KpiJson.LoadMap(Json).Read(reader);

        intake.Superseded.Should().Be(1);
        intake.Excluded.Should().Equal(new Dictionary<string, long> { ["test"] = 1 });
        intake.Facts.Count.Should().Be(1);
        intake.Facts.Find(InteractionFields.Wait)![0].Should().Be(120_000);
    }

    [Fact]
    public void Read_ColumnTheReaderDoesNotHave_SaysWhichAndWhatThereIs()
    {
        using DataTable table = new();
        table.Columns.Add("id");

        using DataTableReader reader = table.CreateDataReader();
        Action act = () => KpiJson.LoadMap("""{ "fact-set": "interaction", "key": "id", "times": { "created": "arrived" } }""").Read(reader);

        Problem problem = act.Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Subject;
        problem.Code.Should().Be("map.unknown-column");
        problem.Path.Should().Be("times.created");
        problem.Parameters.Should().Contain("column", "arrived").And.Contain("known", "id");
    }

    [Fact]
    public void LocalTime_MapWithoutZone_IsRefusedNotGuessed()
    {
        FactSchema<string> schema = KpiJson.LoadMap("""{ "fact-set": "interaction", "key": "id", "times": { "created": "at" } }""").ToSchema<string>((row, column) => column == "id" ? "1" : row);

        schema.Read(["2026-03-01 09:00:00"]).Rejected.Should().ContainSingle().Which.Problems[0].Code.Should().Be("intake.unreadable-value");
        schema.Read(["2026-03-01T09:00:00+02:00"]).Rejected.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{ "fact-set": "interaction", "zone": "Mars/Olympus", "key": "id", "times": { "created": "at" } }""", "zone", "time.unknown-zone")]
    [InlineData("""{ "fact-set": "interaction", "key": "id", "times": { "created": { "column": "at", "zone": "Israel Standard Time" } } }""", "times.created.zone", "time.unknown-zone")]
    [InlineData("""{ "fact-set": "interaction", "key": "id", "spans": { "wait": "w" } }""", "created", "intake.required-column")]
    [InlineData("""{ "fact-set": "interaction", "key": "id", "times": { "created": "at", "wait": "w" } }""", "times.wait", "map.wrong-role")]
    [InlineData("""{ "fact-set": "interaction", "key": "id", "times": { "created": "at" }, "spans": { "wait": { "column": "w", "unit": "fortnights" } } }""", "spans.wait.unit", "map.unknown-unit")]
    [InlineData("""{ "fact-set": "interaction", "key": "id", "times": { "created": "at" }, "dimensions": { "queue": { "column": "q", "otherwise": "drop" } } }""", "dimensions.queue.otherwise", "json.unreadable")]
    [InlineData("""{ "fact-set": "interaction", "key": "id", "times": { "created": "at" }, "colour": "red" }""", "colour", "json.unreadable")]
    [InlineData("""{ "key": "id", "times": { "created": "at" } }""", "", "json.unreadable")]
    public void LoadMap_SomethingWrong_NamesTheRuleAndThePlace(string json, string path, string code)
    {
        Action act = () => KpiJson.LoadMap(json);

        act.Should().Throw<ProblemException>().Which.Problems.Should().Contain(p => p.Path == path && p.Code == code);
    }

    [Fact]
    public void Coverage_OfAMap_NamesWhatIsMissing()
    {
        FactSchema<string> schema = KpiJson.LoadMap(Json).ToSchema<string>((_, _) => null);
        KpiPlan plan = KpiPlan.Compile(StandardKpis.AverageHandleTime, StandardKpis.TransferRate);

        IReadOnlyList<KpiCoverage> coverage = plan.Coverage(schema);

        coverage[0].Missing.Select(m => m.ToString()).Should().Equal("interaction.hold", "interaction.after-call-work");
        coverage[1].IsSupported.Should().BeTrue();
    }

    private static DataTable Table()
    {
        DataTable table = new();
        table.Columns.Add("id", typeof(int));
        table.Columns.Add("tenant", typeof(string));
        table.Columns.Add("changed", typeof(DateTime));
        table.Columns.Add("arrived", typeof(DateTime));
        table.Columns.Add("answered", typeof(long));
        table.Columns.Add("ended", typeof(string));
        table.Columns.Add("wait_min", typeof(double));
        table.Columns.Add("talk", typeof(string));
        table.Columns.Add("transfers", typeof(string));
        table.Columns.Add("price", typeof(decimal));
        table.Columns.Add("queue", typeof(string));
        table.Columns.Add("offered", typeof(bool));
        table.Columns.Add("status", typeof(string));
        table.Columns.Add("test", typeof(bool));
        return table;
    }
}
