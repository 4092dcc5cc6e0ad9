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
    }, iter: 300);

    [Fact]
    public void ToHtml_AnyCharter_IsWellFormedAndSaysEveryText() => AnyCharter.Any.Sample(charter =>
    {
        foreach (string language in Languages)
        {
            XElement page = XElement.Parse(charter.With().ToHtmlSection(language));

            string said = page.Value.ReplaceLineEndings("\n");
            CharterTexts.Of(charter).Select(t => t.Text.For(language).TrimEnd('.')).Where(text => !said.Contains(text, StringComparison.Ordinal)).Should().BeEmpty();
        }
    }, iter: 100);

    [Fact]
    public void Between_AnyTwo_IsTheReverseOfTheOtherWayRound() => Gen.Select(AnyCharter.Any, AnyCharter.Any).Sample((one, other) =>
    {
        IReadOnlyList<CharterDifference> there = CharterDiff.Between(one, other).Differences;
        IReadOnlyList<CharterDifference> back = CharterDiff.Between(other, one).Differences;

        back.Select(d => (d.Section, d.Before?.ToString(), d.After?.ToString())).Should().BeEquivalentTo(there.Select(d => (d.Section, d.After?.ToString(), d.Before?.ToString())));
        back.Count(d => d.Kind == CharterDifferenceKind.Added).Should().Be(there.Count(d => d.Kind == CharterDifferenceKind.Removed));
    }, iter: 200);

    [Fact]
    public void Lint_AnyCharter_FindsOnlyFindingsAndTheSameTwice() => AnyCharter.Any.Sample(charter =>
    {
        IEnumerable<string> found = CharterLint.Of(charter, FullSample.Today).Findings.Select(f => f.ToString());

        CharterLint.Of(charter, FullSample.Today).Findings.Should().OnlyContain(f => f.Severity == Severity.Finding);
        found.Should().Equal(CharterLint.Of(CharterJson.Load(CharterJson.Save(charter)), FullSample.Today).Findings.Select(f => f.ToString()));
    }, iter: 200);
}
