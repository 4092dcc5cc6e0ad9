using System.Reflection;

namespace CustomerServiceKit.Tests.Problems;

public class RuleTests
{
    private static readonly IReadOnlyList<Type> RuleClasses =
        [.. typeof(ProblemRule).Assembly.GetTypes().Where(type => type.Name.EndsWith("Rules", StringComparison.Ordinal) && type.GetProperty("All") is not null)];

    private static IEnumerable<ProblemRule> Rules => RuleClasses.SelectMany(AllOf);

    [Fact]
    public void All_OfEveryRuleClass_HoldsEveryRule()
    {
        RuleClasses.Should().HaveCountGreaterThanOrEqualTo(5);
        foreach (Type rules in RuleClasses)
        {
            IEnumerable<object?> declared = rules.GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(property => property.PropertyType == typeof(ProblemRule))
                .Select(property => property.GetValue(null));
            AllOf(rules).Should().BeEquivalentTo(declared, rules.Name);
        }
    }

    [Fact]
    public void Codes_OfAllRules_AreUnique() => Rules.Select(rule => rule.Code).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Texts_OfAllRules_AreInThreeLanguagesWithTheSamePlaces()
    {
        foreach (ProblemRule rule in Rules)
        {
            rule.Text.Languages.Should().Equal(["en", "he", "ro"], rule.Code);
            rule.Text.UnreviewedLanguages.Should().Equal(["he", "ro"], rule.Code);
            PlacesOf(rule.Text.For("he")).Should().Equal(PlacesOf(rule.Text.For("en")), rule.Code);
            PlacesOf(rule.Text.For("ro")).Should().Equal(PlacesOf(rule.Text.For("en")), rule.Code);
        }
    }

    private static IReadOnlyList<ProblemRule> AllOf(Type rules) => (IReadOnlyList<ProblemRule>)rules.GetProperty("All")!.GetValue(null)!;

    private static IEnumerable<string> PlacesOf(string text) =>
        text.Split('{').Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]).Distinct().Order(StringComparer.Ordinal);
}
