using CustomerServiceKit.Kpis;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CustomerServiceKit.Tests;

/// <summary>Everything that is wrong with the files of an application is told at once, and nothing that is only a consequence.</summary>
public sealed class StartUpTests : IDisposable
{
    private const string Truncated = """{ "kpis": [ """;

    private const string Contradicting = """
        { "policies": [
          { "kpi": "no-such-kpi@1", "kind": "amount", "unit": "count", "direction": "up" },
          { "kpi": "average-speed-of-answer@1", "kind": "amount", "unit": "seconds", "direction": "down" }
        ] }
        """;

    private const string Hours = """{ "id": "support", "zone": "Asia/Jerusalem", "weekly": { "sunday": "08:00-17:00" } }""";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Load_KpiFileUnreadable_StillComparesPoliciesWithTheKpisThereAre() => Told(o =>
    {
        o.KpiFiles.Add(File("kpis.json", Truncated));
        o.GoalPolicyFiles.Add(File("goals.json", Contradicting));
    }).Should().Equal(
        "kpis.json startup.unreadable-file",
        "goals.json.policies[1].kind goal.policy-contradicts-kpi");

    [Fact]
    public void Load_OtherFilesBad_StillTellsUnknownKpis() => Told(o =>
    {
        o.CalendarFiles.Add(File("hours.json", "{}"));
        o.GoalPolicyFiles.Add(File("broken.json", "{"));
        o.GoalPolicyFiles.Add(File("goals.json", Contradicting));
    }).Should().Contain(["goals.json.policies[0].kpi kpi.unknown", "goals.json.policies[1].kind goal.policy-contradicts-kpi", "broken.json startup.unreadable-file"]);

    [Fact]
    public void Load_PolicyBadInItself_IsComparedWithItsKpiToo() => Told(o => o.GoalPolicyFiles.Add(File("goals.json", """
        { "policies": [
          { "kpi": "no-such-kpi@1", "kind": "amount", "unit": "count", "direction": "up", "uplift": -1 },
          { "kpi": "average-speed-of-answer@1", "kind": "amount", "unit": "seconds", "direction": "sideways" }
        ] }
        """))).Should().BeEquivalentTo(
        "goals.json.policies[0].uplift goal.uplift-not-positive",
        "goals.json.policies[1].direction json.unreadable",
        "goals.json.policies[0].kpi kpi.unknown",
        "goals.json.policies[1].kind goal.policy-contradicts-kpi");

    [Fact]
    public void Load_CharterBadInItself_IsComparedWithTheCalendarsToo() => Told(o =>
    {
        o.CalendarFiles.Add(File("hours.json", Hours));
        o.CharterFiles.Add(File("charter.json", Charter("nowhere", share: "9")));
        o.CharterFiles.Add(File("other.json", Charter("nowhere", share: "\"most\"").Replace("care", "other", StringComparison.Ordinal)));
    }).Should().BeEquivalentTo(
        "charter.json.services[0].commitments[0].share charter.share-out-of-range",
        "charter.json.services[0].calendar charter.unknown-calendar",
        "other.json.services[0].commitments[0].share json.unreadable",
        "other.json.services[0].calendar charter.unknown-calendar");

    [Theory]
    [InlineData("""{ "id": "nowhere", "zone": "Mars/Olympus", "weekly": { "sunday": "08:00-17:00" } }""", "hours.json.zone time.unknown-zone")]
    [InlineData("{", "hours.json startup.unreadable-file")]
    [InlineData("""{ "zone": "Asia/Jerusalem", "weekly": { "sunday": "08:00-17:00" } }""", "hours.json.id calendar.no-id")]
    public void Load_CalendarThatMayBeTheOneMeant_IsToldAlone(string calendar, string told) => Told(o =>
    {
        o.CalendarFiles.Add(File("hours.json", calendar));
        o.CharterFiles.Add(File("charter.json", Charter("nowhere")));
    }).Should().Equal(told);

    [Fact]
    public void Load_CalendarOfACharterUnreadable_IsNotLookedFor() => Told(o =>
    {
        o.CalendarFiles.Add(File("hours.json", Hours));
        o.CharterFiles.Add(File("charter.json", Charter("support").Replace("\"calendar\"", "\"calender\"", StringComparison.Ordinal)));
    }).Should().Equal("charter.json.services[0].calender json.unreadable");

    [Fact]
    public void Load_KpiFileBad_StillComparesChartersWithCalendars() => Told(o =>
    {
        o.KpiFiles.Add(File("kpis.json", Truncated));
        o.CalendarFiles.Add(File("hours.json", Hours));
        o.CharterFiles.Add(File("charter.json", Charter("nowhere")));
    }).Should().Equal("kpis.json startup.unreadable-file", "charter.json.services[0].calendar charter.unknown-calendar");

    [Fact]
    public void Load_FilesThatHaveNoNameOrAreNone_AreToldAmongTheRest() => Told(o =>
    {
        o.KpiFiles.Add(File("kpis.json", Truncated));
        o.KpiFiles.Add(string.Empty);
        o.KpiFiles.Add(null!);
        o.CalendarFiles.Add(" ");
        o.CharterFiles.Add("a\0b");
        o.GoalPolicyFiles.Add(_folder);
    }).Should().Equal(
        "kpis.json startup.unreadable-file",
        "KpiFiles[1] startup.unreadable-file",
        "KpiFiles[2] startup.unreadable-file",
        "CalendarFiles[0] startup.unreadable-file",
        "a\0b startup.unreadable-file",
        $"{_folder} startup.unreadable-file");

    [Fact]
    public void Load_DefinitionsInSeveralFiles_AreToldAtEachPlace() => Told(o =>
    {
        string kpi = KpiJson.Save(new KpiCatalog([StandardKpis.ServiceLevel.All(Duration.FromSeconds(31))]));
        const string Policies = """
            { "policies": [
              { "kpi": "upsells-made@1", "kind": "amount", "unit": "count", "direction": "up" },
              { "kpi": "average-speed-of-answer@1", "kind": "rate", "unit": "seconds", "direction": "down" }
            ] }
            """;
        o.KpiFiles.Add(File("kpis-1.json", kpi));
        o.KpiFiles.Add(File("kpis-2.json", KpiJson.Save(new KpiCatalog([StandardKpis.Asa, StandardKpis.ServiceLevel.All(Duration.FromSeconds(31))]))));
        o.CalendarFiles.Add(File("hours-1.json", Hours));
        o.CalendarFiles.Add(File("hours-2.json", Hours));
        o.CharterFiles.Add(File("charter-1.json", Charter("support")));
        o.CharterFiles.Add(File("charter-2.json", Charter("support", share: "9")));
        o.GoalPolicyFiles.Add(File("goals-1.json", """{ "policies": [ { "kpi": "average-speed-of-answer@1", "kind": "rate", "unit": "seconds", "direction": "down" } ] }"""));
        o.GoalPolicyFiles.Add(File("goals-2.json", Policies));
    }).Should().BeEquivalentTo(
        "kpis-1.json.kpis[0].key kpi.key-twice",
        "kpis-2.json.kpis[0].key kpi.key-twice", // that of the standard KPIs
        "kpis-2.json.kpis[1].key kpi.key-twice",
        "hours-1.json.id calendar.id-twice",
        "hours-2.json.id calendar.id-twice",
        "charter-1.json.version charter.version-twice",
        "charter-2.json.version charter.version-twice",
        "charter-2.json.services[0].commitments[0].share charter.share-out-of-range",
        "goals-1.json.policies[0].kpi goal.policy-twice",
        "goals-2.json.policies[1].kpi goal.policy-twice");

    [Fact]
    public void Load_FileNamedTwice_IsToldOnce() => Told(o =>
    {
        string file = File("hours.json", Hours);
        o.CalendarFiles.Add(file);
        o.CalendarFiles.Add(file);
    }).Should().Equal("hours.json.id calendar.id-twice");

    private static string Charter(string calendar, string share = "0.9") => $$"""
        {
          "id": "care", "provider": "Lumen", "effective-from": "2026-07-01",
          "services": [{
            "id": "mail", "name": "Mail", "calendar": "{{calendar}}", "conditions": ["None."], "limits": ["None."],
            "commitments": [{ "id": "reply", "name": "A reply", "within": "PT2H", "share": {{share}}, "started-by": ["created"], "stopped-by": ["employee-reply"] }]
          }]
        }
        """;

    private string[] Told(Action<CustomerServiceKitOptions> configure)
    {
        Action load = () => new ServiceCollection().AddCustomerServiceKit(configure);
        return [.. load.Should().Throw<ProblemException>().Which.Problems.Select(p => $"{p.Path.Replace(_folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal)} {p.Code}")];
    }

    private string File(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
