using System.Text.RegularExpressions;
using CustomerServiceKit.Conventions.Tests.House;

namespace CustomerServiceKit.Conventions.Tests;

/// <summary>The repository works on any machine, with whatever package sources that machine has.</summary>
public sealed partial class AddressTests
{
    // Put together here, so that this file names no registry either.
    private const string Gallery = "nuget" + ".org";

    [Fact]
    public void Files_AllOfThem_NameNoRegistryAndNoPlaceOnAMachine()
    {
        IEnumerable<string> offences =
            from file in Repository.TextFiles()
            where Path.GetFileName(file) != nameof(AddressTests) + ".cs"
            from line in File.ReadLines(file).Index()
            where Registry().IsMatch(line.Item) || Place().IsMatch(line.Item)
            select $"{Repository.Relative(file)}({line.Index + 1}): {line.Item.Trim()}";

        offences.ShouldBeNone("package sources and folders are the machine's own business");
    }

    [Theory]
    [InlineData("see https://api." + Gallery + "/v3/index.json")]
    [InlineData("https://www." + Gallery + "/packages/NodaTime")]
    [InlineData("value=\"http://packages.example.com/feed/v3/index.json\"")]
    [InlineData("https://example.pkgs.dev.azure.com/feed")]
    [InlineData("cd /home/somebody/kit")]
    [InlineData("\"/tmp/kit\"")]
    [InlineData("path=/" + "root/.cache")]
    [InlineData("C:\\Users\\somebody\\kit")]
    [InlineData("/Users/somebody/kit")]
    public void Pattern_AddressOrPlace_IsFound(string line) => (Registry().IsMatch(line) || Place().IsMatch(line)).Should().BeTrue();

    [Theory]
    [InlineData("nuget.config names no source")]
    [InlineData("https://nodatime.org/3.3.x/userguide")]
    [InlineData("https://example.com/work/hours")]
    [InlineData("src/CustomerServiceKit.Core/Text")]
    [InlineData("the day/week/month labels")]
    public void Pattern_AnythingElse_IsLeftAlone(string line) => (Registry().IsMatch(line) || Place().IsMatch(line)).Should().BeFalse();

    [GeneratedRegex(@"\bnuget\.org\b|/v[23]/index\.json|pkgs\.dev\.azure\.com|\bmyget\.org\b|https?://[^\s""]*(artifactory|nexus|proget)", RegexOptions.IgnoreCase)]
    private static partial Regex Registry();

    [GeneratedRegex(@"(?<![\w.:/)}~-])/(home|root|tmp|work|Users|mnt|opt)/[\w.]|\b[A-Z]:\\\\?Users\\")]
    private static partial Regex Place();
}
