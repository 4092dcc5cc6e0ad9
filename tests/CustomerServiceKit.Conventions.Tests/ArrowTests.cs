using CustomerServiceKit.Conventions.Tests.House;

namespace CustomerServiceKit.Conventions.Tests;

/// <summary>A package only refers to the packages below it that the plan of the house allows.</summary>
public sealed class ArrowTests
{
    // A row for every room of the plan, built or not. A package that is not in the plan may refer to nothing, and fails.
    private static readonly Dictionary<string, string[]> s_plan = new(StringComparer.Ordinal)
    {
        ["CustomerServiceKit.Core"] = [],
        ["CustomerServiceKit.Calendars"] = ["Core"],
        ["CustomerServiceKit.Workforce"] = ["Core"],
        ["CustomerServiceKit.Quality"] = ["Core"],
        ["CustomerServiceKit.Feedback"] = ["Core"],
        ["CustomerServiceKit.Kpis"] = ["Core", "Calendars"],
        ["CustomerServiceKit.Charters"] = ["Core", "Calendars"],
        ["CustomerServiceKit.Goals"] = ["Core", "Calendars", "Kpis", "Workforce"],
        ["CustomerServiceKit"] = ["Core", "Calendars", "Workforce", "Quality", "Feedback", "Kpis", "Charters", "Goals"],
    };

    private static readonly Dictionary<string, string[]> s_outside = new(StringComparer.Ordinal)
    {
        ["CustomerServiceKit.Core"] = ["NodaTime", "NodaTime.Serialization.SystemTextJson", "System.Text.Json", "System.Collections.Immutable"],
        ["CustomerServiceKit"] = ["Microsoft.Extensions.DependencyInjection.Abstractions"],
    };

    public static TheoryData<string> Packages => Repository.PackageNames;

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_Name_IsInThePlan(string package) => s_plan.Should().ContainKey(package);

    [Theory]
    [MemberData(nameof(Packages))]
    public void ProjectReferences_EachPackage_GoWhereThePlanAllows(string package)
    {
        IEnumerable<string> references = Repository.Package(package).Project.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        references.Should().BeSubsetOf(Allowed(package));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void AssemblyReferences_EachPackage_GoWhereThePlanAllows(string package)
    {
        IEnumerable<string> references = Repository.Package(package).Assembly.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("CustomerServiceKit", StringComparison.Ordinal));

        references.Should().BeSubsetOf(Allowed(package));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void PackageReferences_EachPackage_AreTheFewThatWereAgreed(string package)
    {
        IEnumerable<string> references = Repository.Package(package).Project.Descendants("PackageReference")
            .Where(reference => reference.Attribute("PrivateAssets")?.Value != "all")
            .Select(reference => reference.Attribute("Include")!.Value);

        references.Should().BeSubsetOf(s_outside.GetValueOrDefault(package, []));
    }

    [Fact]
    public void Plan_ItsArrows_MakeNoCircle()
    {
        HashSet<string> built = [];
        while (s_plan.Keys.Any(CanBeBuilt))
        {
            built.UnionWith(s_plan.Keys.Where(CanBeBuilt).ToList());
        }

        s_plan.Keys.Except(built).Should().BeEmpty("each package can be built from packages that are built before it");

        bool CanBeBuilt(string package) => !built.Contains(package) && Allowed(package).All(built.Contains);
    }

    private static IEnumerable<string> Allowed(string package) => s_plan.GetValueOrDefault(package, []).Select(name => "CustomerServiceKit." + name);
}
