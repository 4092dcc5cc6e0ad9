using System.Text.Json;
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
    public void CustomerServiceKitJson_TypesOfAllPackages_RoundTripThroughOneSerializer()
    {
        JsonSerializerOptions options = CustomerServiceKitJson.AddTo(new JsonSerializerOptions());

        KpiCatalog catalog = JsonSerializer.Deserialize<KpiCatalog>(JsonSerializer.Serialize(StandardKpis.Catalog, options), options)!;
        EmployeeId employee = JsonSerializer.Deserialize<EmployeeId>(JsonSerializer.Serialize(new EmployeeId("dana"), options), options);

        catalog.Kpis.Select(k => k.Key).Should().Equal(StandardKpis.Catalog.Kpis.Select(k => k.Key));
        employee.Should().Be(new EmployeeId("dana"));
    }

    private string File(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
