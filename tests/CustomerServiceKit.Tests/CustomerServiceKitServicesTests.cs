using System.Text.Json;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CustomerServiceKit.Tests;

public sealed class CustomerServiceKitServicesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AddCustomerServiceKit_NothingConfigured_RegistersTheStandardKpis()
    {
        using ServiceProvider provider = new ServiceCollection().AddCustomerServiceKit().BuildServiceProvider();

        provider.GetRequiredService<KpiCatalog>().Get("average-speed-of-answer@1").Name.For("en").Should().Be("Average speed of answer");
    }

    [Fact]
    public void AddCustomerServiceKit_Twice_IsRefusedAndLeavesTheFirst()
    {
        IServiceCollection services = new ServiceCollection().AddCustomerServiceKit();

        Action again = () => services.AddCustomerServiceKit(o => o.StandardKpis = false);

        again.Should().Throw<InvalidOperationException>().WithMessage("*KpiCatalog*once*");
        services.Should().HaveCount(4);
        services.BuildServiceProvider().GetServices<KpiCatalog>().Should().ContainSingle().Which.Kpis.Should().NotBeEmpty();
    }

    [Fact]
    public void AddCustomerServiceKit_OwnFile_AddsItToTheStandardKpis()
    {
        KpiCatalog own = new([StandardKpis.ServiceLevel.All(Duration.FromSeconds(30))]);
        string file = File("own.json", KpiJson.Save(own));

        using ServiceProvider provider = new ServiceCollection().AddCustomerServiceKit(o => o.KpiFiles.Add(file)).BuildServiceProvider();

        KpiCatalog catalog = provider.GetRequiredService<KpiCatalog>();
        catalog.Find(own.Kpis[0].Key).Should().NotBeNull();
        catalog.Kpis.Should().HaveCount(StandardKpis.Catalog.Kpis.Count + 1);
    }

    [Fact]
    public void AddCustomerServiceKit_SeveralBadFiles_ThrowsOnceWithEveryProblemAndItsFile()
    {
        string broken = File("broken.json", "{ not json");
        string wrong = File("wrong.json", """{ "kpis": [ { "key": "x@1" } ], "extra": 1 }""");
        string missing = Path.Combine(_folder, "missing.json");

        Action act = () => new ServiceCollection().AddCustomerServiceKit(o =>
        {
            o.KpiFiles.Add(broken);
            o.KpiFiles.Add(wrong);
            o.KpiFiles.Add(missing);
        });

        IReadOnlyList<Problem> problems = act.Should().Throw<ProblemException>().Which.Problems;
        problems.Select(p => (p.Code, Path.GetFileName(p.Path.Split(".json")[0]))).Should().BeEquivalentTo(
            [("startup.unreadable-file", "broken"), ("json.unreadable", "wrong"), ("json.unreadable", "wrong"), ("startup.unreadable-file", "missing")]);
    }

    [Fact]
    public void AddCustomerServiceKit_KpiOfAFileIsStandardToo_IsRefused()
    {
        string file = File("twice.json", KpiJson.Save(new KpiCatalog([StandardKpis.Asa])));

        Action act = () => new ServiceCollection().AddCustomerServiceKit(o => o.KpiFiles.Add(file));

        act.Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle(p => p.Code == "kpi.key-twice");
    }

    [Fact]
    public void AddCustomerServiceKit_StandardKpisSwitchedOff_TakesOnlyTheFiles()
    {
        string file = File("own.json", KpiJson.Save(new KpiCatalog([StandardKpis.Asa])));

        using ServiceProvider provider = new ServiceCollection().AddCustomerServiceKit(o =>
        {
            o.StandardKpis = false;
            o.KpiFiles.Add(file);
        }).BuildServiceProvider();

        provider.GetRequiredService<KpiCatalog>().Kpis.Should().ContainSingle();
    }

    [Fact]
    public void AddCustomerServiceKit_DefinitionsOfEveryKind_AreRegisteredTogether()
    {
        string calendar = File("hours.json", Hours);
        string charter = File("charter.json", Charter("support"));
        string goals = File("goals.json", """{ "policies": [ { "kpi": "upsells-made@1", "kind": "amount", "unit": "count", "direction": "up", "step": 1 } ] }""");

        using ServiceProvider provider = new ServiceCollection().AddCustomerServiceKit(o =>
        {
            o.CalendarFiles.Add(calendar);
            o.CharterFiles.Add(charter);
            o.GoalPolicyFiles.Add(goals);
        }).BuildServiceProvider();

        // Sunday 22 November 2026 16:00 in Jerusalem, and 2 hours of business time: Monday 09:00.
        CharterInForce inForce = provider.GetRequiredService<CharterSet>().Find(new CharterId("care"), new LocalDate(2026, 11, 22))!;
        inForce.DueAt(new CommitmentId("reply"), Instant.FromUtc(2026, 11, 22, 14, 0)).Should().Be(Instant.FromUtc(2026, 11, 23, 7, 0));
        provider.GetRequiredService<CalendarSet>().Calendars.Should().ContainSingle();
        provider.GetRequiredService<GoalPolicySet>().Find(StandardKpis.UpsellsMade).Should().NotBeNull();
        provider.GetRequiredService<CharterSet>().Find(new CharterId("care"), new LocalDate(2026, 6, 30)).Should().BeNull();
    }

    [Fact]
    public void AddCustomerServiceKit_BadFilesOfEveryKind_ThrowsOnceWithEveryProblem()
    {
        string calendar = File("hours.json", """{ "id": "support", "zone": "Mars/Olympus", "weekly": { "sunday": "09:00-09:00" } }""");
        string charter = File("charter.json", """{ "id": "care", "provider": "Lumen", "effective-from": "2026-07-01", "services": [] }""");
        string goals = File("goals.json", """{ "policies": [ { "kpi": "upsells-made@1", "kind": "amount", "unit": "count", "direction": "up", "uplift": 0 } ] }""");

        Action act = () => new ServiceCollection().AddCustomerServiceKit(o =>
        {
            o.CalendarFiles.Add(calendar);
            o.CharterFiles.Add(charter);
            o.GoalPolicyFiles.Add(goals);
        });

        act.Should().Throw<ProblemException>().Which.Problems.Select(p => p.Code).Should().Contain(["time.unknown-zone", "calendar.empty-hours", "charter.no-service"])
            .And.Contain(code => code.StartsWith("goal.", StringComparison.Ordinal));
    }

    [Fact]
    public void AddCustomerServiceKit_DefinitionsThatDoNotFitTogether_AreRefusedTogether()
    {
        string charter = File("charter.json", Charter("night"));
        string goals = File("goals.json", """{ "policies": [ { "kpi": "no-such-kpi@1", "kind": "amount", "unit": "count", "direction": "up", "step": 1 } ] }""");

        Action act = () => new ServiceCollection().AddCustomerServiceKit(o =>
        {
            o.CharterFiles.Add(charter);
            o.GoalPolicyFiles.Add(goals);
        });

        act.Should().Throw<ProblemException>().Which.Problems.Select(p => p.Code).Should().Equal("charter.unknown-calendar", "kpi.unknown");
    }

    [Fact]
    public void CustomerServiceKitJson_TypesOfAllPackages_RoundTripThroughOneSerializer()
    {
        JsonSerializerOptions options = CustomerServiceKitJson.AddTo(new JsonSerializerOptions());

        KpiCatalog catalog = JsonSerializer.Deserialize<KpiCatalog>(JsonSerializer.Serialize(StandardKpis.Catalog, options), options)!;
        EmployeeId employee = JsonSerializer.Deserialize<EmployeeId>(JsonSerializer.Serialize(new EmployeeId("dana"), options), options);

        catalog.Kpis.Select(k => k.Key).Should().Equal(StandardKpis.Catalog.Kpis.Select(k => k.Key));
        employee.Should().Be(new EmployeeId("dana"));
    }

    private const string Hours = """{ "id": "support", "zone": "Asia/Jerusalem", "weekly": { "sunday": "08:00-17:00", "monday": "08:00-17:00" } }""";

    private static string Charter(string calendar) => $$"""
        {
          "id": "care", "provider": "Lumen", "effective-from": "2026-07-01",
          "services": [{
            "id": "mail", "name": "Mail", "calendar": "{{calendar}}", "conditions": ["None."], "limits": ["None."],
            "commitments": [{ "id": "reply", "name": "A reply", "within": "PT2H", "started-by": ["created"], "stopped-by": ["employee-reply"] }]
          }]
        }
        """;

    private string File(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
