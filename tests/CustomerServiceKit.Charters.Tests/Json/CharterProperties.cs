using System.Xml.Linq;
using CsCheck;
using CustomerServiceKit.Calendars.Tests.Json;

namespace CustomerServiceKit.Charters.Tests.Json;

/// <summary>What holds of every charter, whichever sections it has.</summary>
public sealed class CharterProperties
{
    private static readonly SchemaCheck Schema = new(CharterJson.Schema);

    private static readonly string[] Languages = ["en", "he", "ro", "pt-BR"];

    [Fact]
    public void Save_AnyCharter_IsWhatTheSchemaSaysAndLoadsBackTheSame() => AnyCharter.Any.Sample(charter =>
    {
        string text = CharterJson.Save(charter);

        Schema.Accepts(text).Should().BeTrue();
        ServiceCharter loaded = CharterJson.Load(text);
        CharterJson.Save(loaded).Should().Be(text);
        CharterDiff.Between(charter, loaded).Differences.Should().BeEmpty();
    }, iter: 150);

    [Fact]
    public void ToHtml_AnyCharter_IsWellFormedAndSaysEveryText() => AnyCharter.Any.Sample(charter =>
    {
        foreach (string language in Languages)
        {
            XElement page = XElement.Parse(charter.With().ToHtmlSection(language));

            string said = page.Value.ReplaceLineEndings("\n");

            // Two texts in one sentence stand in the same language, which for one of them may be another than the page's.
            CharterTexts.Of(charter).Where(t => !t.Text.Languages.Any(l => said.Contains(t.Text.For(l).TrimEnd('.'), StringComparison.Ordinal))).Select(t => t.Path).Should().BeEmpty();
        }
    }, iter: 50);

    [Fact]
    public void Between_AnyTwo_IsTheReverseOfTheOtherWayRound() => Gen.Select(AnyCharter.Any, AnyCharter.Any).Sample((one, other) =>
    {
        IReadOnlyList<CharterDifference> there = CharterDiff.Between(one, other).Differences;
        IReadOnlyList<CharterDifference> back = CharterDiff.Between(other, one).Differences;

        back.Select(d => (d.Section, d.Before?.ToString(), d.After?.ToString())).Should().BeEquivalentTo(there.Select(d => (d.Section, d.After?.ToString(), d.Before?.ToString())));
        back.Count(d => d.Kind == CharterDifferenceKind.Added).Should().Be(there.Count(d => d.Kind == CharterDifferenceKind.Removed));
    }, iter: 100);

    [Fact]
    public void Lint_AnyCharter_FindsOnlyFindingsAndTheSameTwice() => AnyCharter.Any.Sample(charter =>
    {
        IEnumerable<string> found = CharterLint.Of(charter, FullSample.Today).Findings.Select(f => f.ToString());

        CharterLint.Of(charter, FullSample.Today).Findings.Should().OnlyContain(f => f.Severity == Severity.Finding);
        found.Should().Equal(CharterLint.Of(CharterJson.Load(CharterJson.Save(charter)), FullSample.Today).Findings.Select(f => f.ToString()));
    }, iter: 100);
}
