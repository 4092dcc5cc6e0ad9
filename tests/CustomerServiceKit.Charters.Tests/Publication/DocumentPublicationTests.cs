using System.Xml.Linq;

namespace CustomerServiceKit.Charters.Tests.Publication;

/// <summary>The sections of the document as a customer reads them.</summary>
public sealed class DocumentPublicationTests
{
    private static readonly CharterInForce Full = FullSample.InForce();

    [Fact]
    public void ToMarkdown_AFullCharter_HasItsSectionsInOrder() => Headings(Full.ToMarkdown("en")).Should().Equal(
        "# Lumen – Service charter",
        "## Our values",
        "## Whom we serve",
        "## By phone",
        "### What we promise",
        "### Conditions",
        "### Limits",
        "### What you need",
        "### What it costs",
        "### Your part",
        "### When the promises do not hold",
        "### Opening hours (Asia/Jerusalem)",
        "## By letter",
        "### What we promise",
        "### Conditions",
        "### Limits",
        "## What we do not offer",
        "## How we treat you",
        "## Your privacy",
        "## Access for everyone",
        "## Languages",
        "## What we ask of you",
        "## When a promise does not hold",
        "## How we listen to you",
        "## How to complain",
        "## If we do not keep a promise",
        "## How we publish our results",
        "## Who answers for this charter",
        "## How far this charter binds us",
        "## Version and review",
        "## Where this charter can be seen",
        "## What we are improving",
        "## On whom we depend",
        "## How we support our staff");

    [Fact]
    public void ToMarkdown_InBrief_HasPromisesHoursComplaintsAndOwner()
    {
        string brief = Full.ToMarkdown("en", form: CharterForm.Brief);

        Headings(brief).Should().Equal(
            "# Lumen – Service charter",
            "## By phone",
            "### What we promise",
            "### Opening hours (Asia/Jerusalem)",
            "## By letter",
            "### What we promise",
            "## How to complain",
            "## Who answers for this charter");
        brief.Should().Contain("Dana Levi").And.NotContain("Press office").And.NotContain("Any question, one call.");
    }

    [Fact]
    public void ToMarkdown_Complaints_AreATableOfLevelsWithTheirTimes() => Full.ToMarkdown("en").Should().Contain("""
        ## How to complain

        Write to complaints@lumen.example.

        | Who looks at it | How to reach them | You hear from us within | You have an answer within |
        |---|---|---|---|
        | Customer care | – | 1 day | 10 days |
        | The head of service | 04-555 0102 | – | 20 days |

        Not satisfied? You can turn to: The ombudsman, ombudsman.example.

        ## If we do not keep a promise

        - All promises: We write to you and say why. You need not ask for it.

        ## How we publish our results

        For every quarter we publish how we kept our promises, within 30 days after its end: On our web site.
        """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("- The power fails. The promise is due 4 hours later. What shows it: The notice of the power company. Who may call on it: shift supervisor, department manager.")]
    [InlineData("- We tell you our name (measured by: Item 3 of the evaluation).")]
    [InlineData("- Private customers: You have a line.")]
    [InlineData("Where: Harbour Street 3, Haifa")]
    [InlineData("For holders of: Home router, for 24 months from the purchase.")]
    [InlineData("This charter is published in: English, Hebrew, Romanian. Where they differ, the first one holds.")]
    [InlineData("We look this charter over every 12 months, next by 2027-06-01.")]
    [InlineData("It takes the place of version 1.")]
    [InlineData("- Version 2, 2026-06-01: Calls are new.")]
    public void ToMarkdown_EachPart_IsSaidInASentence(string line) => Full.ToMarkdown("en").Split('\n').Should().Contain(line);

    [Theory]
    [InlineData("en")]
    [InlineData("he")]
    [InlineData("ro")]
    public void ToHtml_EachLanguage_SaysEveryTextInItAndNothingElse(string language)
    {
        XElement section = XElement.Parse(Full.ToHtmlSection(language));

        CharterTexts.Of(FullSample.Builder()).Select(t => t.Text.For(language).TrimEnd('.')).Where(text => !section.Value.Contains(text, StringComparison.Ordinal)).Should().BeEmpty();
        section.Descendants().Where(e => e.Attribute("lang") is not null).Should().BeEmpty("every text has the language of the page");
    }

    [Fact]
    public void ToHtml_TheSections_SkipNoLevelAndHaveCaptionedTables()
    {
        XElement section = XElement.Parse(Full.ToHtmlSection("he", 1));
        int[] levels = [.. section.Descendants().Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']).Select(e => e.Name.LocalName[1] - '0')];

        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
        section.Attribute("dir")!.Value.Should().Be("rtl");
        section.Descendants("table").Should().OnlyContain(table => table.Elements("caption").Count() == 1);
        section.Descendants("table").SelectMany(t => t.Descendants("th")).Should().OnlyContain(th => th.Attribute("scope") != null);
    }

    [Fact]
    public void ToMarkdown_InBriefWithResults_SaysThemBesideThePromises()
    {
        Dictionary<CommitmentId, Measurement> results = new() { [Sample.Answer] = Measurement.Ratio(new KpiKey("commitment-attainment"), Unit.Share, 831, 1000, 1000) };

        Full.ToMarkdown("en", results, form: CharterForm.Brief).Should().Contain("| Your call is answered | 20 seconds | opening hours | 80 % | 83.1 % (n = 1,000) |");
    }

    private static IEnumerable<string> Headings(string markdown) => markdown.Split('\n').Where(line => line.StartsWith('#'));
}
