using System.Text.Json;
using System.Text.RegularExpressions;

namespace CustomerServiceKit.Kpis.Tests.Maps.Systems;

/// <summary>What holds for the map of every system.</summary>
public sealed partial class SystemMapTests
{
    private static readonly KpiPlan Standard = KpiPlan.Compile(StandardKpis.Catalog.Kpis);

    private static readonly ColumnMap Created = new(ColumnRole.Time, "created", "created_at");

    public static TheoryData<string> Ids { get; } = [.. SystemMaps.All.Select(m => m.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Map_Itself_IsRightAndSaysWhereItIsFrom(string id)
    {
        SystemMap map = SystemMaps.Find(id)!;

        map.Validate().Should().BeEmpty();
        map.Tables.Should().HaveCountGreaterThan(2);
        map.Source.Length.Should().BeGreaterThan(60);
        map.LeftOut.Should().HaveCountGreaterThan(5).And.OnlyContain(o => o.What.Length > 3 && o.Why.Length > 20).And.OnlyHaveUniqueItems(o => o.What);
        map.ToString().Should().StartWith(map.Name + ": ");
        map.Tables.Should().OnlyContain(t => t.Map.Zone == "Etc/UTC", "these systems keep their times in UTC without saying so");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void SaveSystemMap_LoadedAgain_IsTheSame(string id)
    {
        SystemMap map = SystemMaps.Find(id)!;
        JsonSerializerOptions options = KpiJson.AddTo(new JsonSerializerOptions());
        string json = KpiJson.SaveSystemMap(map);

        foreach (SystemMap again in (SystemMap[])[KpiJson.LoadSystemMap(json), JsonSerializer.Deserialize<SystemMap>(JsonSerializer.Serialize(map, options), options)!])
        {
            KpiJson.SaveSystemMap(again).Should().Be(json);
            again.Tables.Select(t => t.Query).Should().Equal(map.Tables.Select(t => t.Query));
            again.LeftOut.Select(o => o.ToString()).Should().Equal(map.LeftOut.Select(o => o.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Query_EachTable_IsStandardSql(string id)
    {
        string[] dialects = ["::", ";", "`", " LIMIT ", " TOP ", "ILIKE", "IFNULL", "ISNULL(", "NVL(", "QUALIFY", "FILTER (", "DISTINCT ON", "DATE_TRUNC", "DATEDIFF", "INTERVAL", "AT TIME ZONE", "CONCAT(", "GETDATE", "NOW("];

        foreach (SystemTable table in SystemMaps.Find(id)!.Tables)
        {
            string words = Literal().Replace(table.Query ?? string.Empty, "''");
            dialects.Where(d => words.Contains(d, StringComparison.OrdinalIgnoreCase)).Should().BeEmpty(table.Name);
        }
    }

    /// <summary>By hand from what the systems keep: K01 to K13, K20 to K24, K28 to K36, K50 to K54 and so on.</summary>
    [Theory]
    [InlineData(
        "zammad",
        "interactions-offered interactions-handled average-speed-of-answer abandonment-rate average-abandon-time longest-wait answer-rate average-talk-time first-reply-time next-reply-time longest-reply-gap requester-wait-time one-touch-rate reopen-rate.of-cases first-resolution-time full-resolution-time resolutions.cases backlog backlog-age.mean",
        "average-handle-time average-hold-time average-wrap-up-time hold-rate transfer-rate one-agent-share escalation-rate non-response-rate occupancy.of-available-time adherence shrinkage csat.top-box response-rate commitment-attainment bot-containment bot-handoff")]
    [InlineData(
        "chatwoot",
        "first-reply-time next-reply-time longest-reply-gap bot-containment bot-handoff reopen-rate.of-cases first-resolution-time full-resolution-time resolutions.cases commitment-attainment csat.top-box csat.mean response-rate",
        "interactions-offered interactions-handled average-speed-of-answer abandonment-rate longest-wait answer-rate average-handle-time transfer-rate one-agent-share non-response-rate occupancy.of-available-time average-overrun net-promoter-score customer-effort.mean quality-score")]
    [InlineData(
        "dynamics-365",
        "interactions-offered interactions-handled average-speed-of-answer abandonment-rate average-abandon-time longest-wait average-handle-time average-talk-time average-hold-time average-wrap-up-time hold-rate transfer-rate one-agent-share escalation-rate non-response-rate occupancy.of-available-time utilization.of-paid-time concurrency",
        "first-reply-time resolutions.cases adherence conformance shrinkage absence-rate csat.top-box commitment-attainment first-contact-resolution.declared")]
    [InlineData(
        "zendesk",
        "interactions-offered interactions-handled average-speed-of-answer abandonment-rate average-handle-time average-talk-time average-hold-time average-wrap-up-time transfer-rate one-agent-share non-response-rate first-reply-time next-reply-time requester-wait-time reopen-rate.of-cases full-resolution-time resolutions.cases backlog csat.top-box response-rate",
        "average-interaction-time escalation-rate concurrency occupancy.of-available-time adherence commitment-attainment bot-containment net-promoter-score employee-satisfaction")]
    public void Coverage_StandardKpis_IsWhatTheSystemCanTell(string id, string supported, string missing)
    {
        ArgumentNullException.ThrowIfNull(supported);
        ArgumentNullException.ThrowIfNull(missing);
        Dictionary<string, bool> coverage = SystemMaps.Find(id)!.Coverage(Standard).ToDictionary(c => c.Kpi.Key.ToString().Replace("@1", "", StringComparison.Ordinal), c => c.IsSupported);

        supported.Split(' ').Where(k => !coverage[k]).Should().BeEmpty("they can be computed");
        missing.Split(' ').Where(k => coverage[k]).Should().BeEmpty("the system does not keep what they need");
    }

    [Fact]
    public void Coverage_AllTablesTogether_TakeWhatFollowsFromParts()
    {
        // Conversations state no wait: it follows from the segments.
        FactMap conversations = SystemMaps.Dynamics365.Find(FactSetIds.Interaction)!.Map;
        KpiPlan plan = KpiPlan.Compile(StandardKpis.Asa);

        SystemMaps.Dynamics365.Coverage(plan).Single().IsSupported.Should().BeTrue();
        new SystemMap("alone", "Alone", "The conversations by themselves.", [new SystemTable("conversations", conversations)]).Coverage(plan).Single().ToString().Should().EndWith("missing interaction.wait");
    }

    [Fact]
    public void Coverage_ColumnThatNeverHoldsWhatIsAsked_IsMissing()
    {
        KpiPlan plan = KpiPlan.Compile(StandardKpis.Csat.TopBox, StandardKpis.NetPromoterScore, StandardKpis.BotContainment, StandardKpis.FirstReplyTime);

        SystemMaps.Zendesk.Coverage(plan).Select(c => c.ToString().Split(": ")[1]).Should().Equal("supported", "missing rating.instrument", "missing case.bot-reply-count", "supported");
        SystemMaps.Chatwoot.Coverage(plan).Select(c => c.IsSupported).Should().Equal(true, false, true, true);
    }

    [Fact]
    public void All_Maps_StandOnceByIdAndAreFound()
    {
        SystemMaps.All.Select(m => m.Id).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        SystemMaps.Find("zammad").Should().BeSameAs(SystemMaps.Zammad);
        SystemMaps.Find("no-such-system").Should().BeNull();
        SystemMaps.Zammad.Find(FactSetIds.AgentState).Should().BeNull();
        SystemMaps.Chatwoot.Find(FactSetIds.ClockOutcome)!.ToString().Should().Be("applied_slas: clock-outcome from 4 columns");
    }

    [Fact]
    public void Validate_EverythingWrong_IsToldAtOnceWithItsPath()
    {
        SystemMap map = new(
            "ours", "Ours", "Our own tables.",
            [
                new SystemTable("a", new FactMap(FactSetIds.Case, "id", [Created], zone: "Mars/Olympus")),
                new SystemTable("b", new FactMap(FactSetIds.Case, "id", [new ColumnMap(ColumnRole.Time, "closed", "closed_at")]), "SELECT id, closed_at FROM b"),
            ]);

        map.Validate().Select(p => $"{p.Path} {p.Code}").Should().BeEquivalentTo(
            "tables[1].map.fact-set map.fact-set-twice", "tables[0].map.zone time.unknown-zone", "tables[1].map.created intake.required-column");
        new SystemMap("ours", "Ours", "Our own tables.", []).Validate().Single().Code.Should().Be("map.no-table");
        map.Invoking(m => m.Coverage(Standard)).Should().Throw<ProblemException>().Which.Problems.Should().HaveCount(3);
    }

    [Fact]
    public void LoadSystemMap_WhatIsWrong_IsToldAtOnceWithItsPath()
    {
        ProblemException refused = FluentActions.Invoking(() => KpiJson.LoadSystemMap(
            """
            {
              "id": "Not Kebab", "name": "", "source": "somewhere", "more": 1,
              "tables": [
                { "name": "a", "query": ["SELECT 1", 2], "map": { "fact-set": "case", "key": "id", "times": { "closed": "c" } } },
                { "name": "b", "query": " ", "map": { "fact-set": "case", "key": "id", "times": { "created": "c" } } },
                { "name": "c", "map": { "fact-set": "plan", "key": "id", "times": { "start": "s", "end": "e" }, "dimensions": { "queue": "q" } } },
                { "name": "d", "map": { "fact-set": "plan", "key": "id", "times": { "start": "s", "end": "e" }, "dimensions": { "queue": "q" } } },
                { "name": "e" }
              ],
              "left-out": [ { "what": "x" } ]
            }
            """)).Should().Throw<ProblemException>().Which;

        refused.Problems.Select(p => $"{p.Path} {p.Code}").Should().BeEquivalentTo(
            "id json.unreadable", "name json.unreadable", "more json.unreadable", "tables[0].query[1] json.unreadable", "tables[0].map.created intake.required-column",
            "tables[1].query json.unreadable", "tables[3].map.fact-set map.fact-set-twice", "tables[4] json.unreadable", "left-out[0] json.unreadable");
        FluentActions.Invoking(() => KpiJson.LoadSystemMap("""{ "id": "x", "name": "X", "source": "s", "tables": [] }""")).Should().Throw<ProblemException>()
            .Which.Problems.Single().Code.Should().Be("map.no-table");
        FluentActions.Invoking(() => KpiJson.LoadSystemMap("{")).Should().Throw<JsonException>();
    }

    [Fact]
    public void LoadSystemMap_QueryAsOneText_IsTheSameAsItsLines()
    {
        const string Map = """{ "fact-set": "case", "key": "id", "times": { "created": "c" } }""";
        string Json(string query) => $$"""{ "id": "x", "name": "X", "source": "s", "tables": [ { "name": "t", "query": {{query}}, "map": {{Map}} } ] }""";

        KpiJson.LoadSystemMap(Json("""["SELECT id, c", "FROM t"]""")).Tables[0].Query.Should().Be("SELECT id, c\nFROM t");
        KpiJson.LoadSystemMap(Json("\"SELECT id, c\\nFROM t\"")).Tables[0].Query.Should().Be("SELECT id, c\nFROM t");
        KpiJson.SaveSystemMap(KpiJson.LoadSystemMap(Json("\"SELECT id, c FROM t\""))).Should().Contain("\"query\": \"SELECT id, c FROM t\"");
    }

    [Theory]
    [InlineData("", "X", "s")]
    [InlineData("Not Kebab", "X", "s")]
    [InlineData("x", " ", "s")]
    [InlineData("x", "X", "")]
    public void New_EmptyText_IsRefused(string id, string name, string source) => FluentActions.Invoking(() => new SystemMap(id, name, source, [])).Should().Throw<ArgumentException>();

    [Fact]
    public void NewTable_EmptyText_IsRefused()
    {
        FactMap map = new(FactSetIds.Case, "id", [Created]);

        FluentActions.Invoking(() => new SystemTable(" ", map)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new SystemTable("t", map, " ")).Should().Throw<ArgumentException>();
    }

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Literal();
}
