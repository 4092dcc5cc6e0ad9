using System.Reflection;
using System.Text.RegularExpressions;
using CustomerServiceKit.Conventions.Tests.House;

namespace CustomerServiceKit.Conventions.Tests;

/// <summary>Every rule that can be broken has a code of its own and speaks three languages.</summary>
public sealed partial class ProblemRuleTests
{
    private static readonly string[] s_languages = ["en", "he", "ro"];

    [Fact]
    public void Code_AcrossAllPackages_StandsForOneRule() =>
        Rules().GroupBy(rule => rule.Code, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)
            .ShouldBeNone("a code names one rule");

    [Fact]
    public void Rules_AllOfThem_AreFound() => Rules().Select(rule => rule.Code).Should().Contain("measurement.zero-denominator");

    [Fact]
    public void All_EachListOfRules_HoldsEveryRuleOfItsClass()
    {
        IEnumerable<string> offences =
            from list in Lists()
            from property in list.DeclaringType!.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            where property.PropertyType == typeof(ProblemRule) && !Rules(list).Contains((ProblemRule)property.GetValue(null)!)
            select $"{property.DeclaringType}.{property.Name}";

        offences.ShouldBeNone("a rule outside the list is a rule nobody finds");
    }

    [Fact]
    public void Text_EachRule_IsInEnglishHebrewAndRomanian()
    {
        IEnumerable<string> offences =
            from rule in Rules()
            from language in s_languages
            where !rule.Text.Has(language)
            select $"{rule.Code}: {language}";

        offences.ShouldBeNone("service desks here read English, Hebrew and Romanian");
    }

    [Fact]
    public void Text_EachRule_HasTheSamePlacesInEveryLanguage()
    {
        IEnumerable<string> offences =
            from rule in Rules()
            from language in rule.Text.Languages
            where !Places(rule.Text.For(language)).SetEquals(Places(rule.Text.For("en")))
            select $"{rule.Code}: {language} has {string.Join(", ", Places(rule.Text.For(language)))}";

        offences.ShouldBeNone("a translation that drops a value tells its reader less");
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Value)];

    private static IEnumerable<ProblemRule> Rules() => Lists().SelectMany(Rules);

    private static IReadOnlyList<ProblemRule> Rules(PropertyInfo list) => (IReadOnlyList<ProblemRule>)list.GetValue(null)!;

    private static IEnumerable<PropertyInfo> Lists() =>
        from package in Repository.Packages
        from type in package.WrittenTypes
        where type is { IsAbstract: true, IsSealed: true }
        let list = type.GetProperty("All", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where list is not null && list.PropertyType == typeof(IReadOnlyList<ProblemRule>)
        select list;

    [GeneratedRegex(@"\{[\w-]+\}")]
    private static partial Regex Place();
}
