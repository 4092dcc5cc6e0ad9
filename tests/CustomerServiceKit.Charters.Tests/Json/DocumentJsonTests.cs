namespace CustomerServiceKit.Charters.Tests.Json;

/// <summary>The sections of the document as text.</summary>
public sealed class DocumentJsonTests
{
    private const string Whole = """
        {
          "id": "care", "provider": "Lumen", "effective-from": "2026-07-01", "version": 2, "supersedes": 1,
          "mission": "We keep in touch.", "values": ["Honesty"], "accessibility": ["Ramps."], "privacy": ["We delete."],
          "customer-groups": [{ "id": "private", "name": "Private", "eligibility": "You have a line." }],
          "products": [{ "id": "router", "name": "Router" }],
          "quality-commitments": [{ "id": "name", "statement": "We tell our name.", "measured-by": "Survey" }],
          "exclusions": [{ "id": "power", "sentence": "The power fails.", "evidence": "Notice", "invoked-by": ["team-leader"], "effect": "extend", "extended-by": "PT4H" }],
          "complaints": {
            "how": "Write to us.",
            "levels": [{ "name": "Care", "reach": "04-555", "acknowledged-within": "PT24H", "answered-within": "PT240H" }],
            "external": { "name": "Ombudsman", "reach": "04-556" }
          },
          "results": { "period": "quarter", "where": "Web site", "within-days": 30 },
          "owner": { "name": "Dana", "reach": "04-557" }, "contacts": [{ "name": "Press", "reach": "04-558" }],
          "legal": { "status": "contractual", "basis": "Section 4" },
          "review": { "every-months": 12, "next": "2027-06-01" },
          "change-log": [{ "version": 2, "on": "2026-06-01", "what": "Calls." }],
          "partners": [{ "name": "Post", "part": "Letters" }],
          "services": [{
            "id": "mail", "name": "Mail", "conditions": ["None."], "limits": ["None."], "places": ["Haifa"], "prerequisites": ["A number."], "fee": "Free.",
            "customer-part": ["You write."], "except": ["power"], "for-holders-of": ["router"], "months-after-purchase": 24
          }]
        }
        """;

    [Fact]
    public void Save_AndLoad_GivesTheSameCharter()
    {
        string json = CharterJson.Save(FullSample.Charter());

        ServiceCharter loaded = CharterJson.Load(json);

        CharterJson.Save(loaded).Should().Be(json);
        CharterTexts.Of(FullSample.Builder()).Should().OnlyContain(text => json.Contains(text.Text.For("en"), StringComparison.Ordinal));
    }

    [Fact]
    public void Load_EverySection_IsThere()
    {
        ServiceCharter charter = CharterJson.Load(Whole);

        charter.Exclusions.Single().ExtendedBy.Should().Be(NodaTime.Duration.FromHours(4));
        charter.Exclusions.Single().InvokedBy.Should().Equal(ServiceRole.TeamLeader);
        charter.Complaints!.Levels.Single().AnsweredWithin.Should().Be(NodaTime.Duration.FromDays(10));
        charter.Complaints.External!.Name.ToString().Should().Be("Ombudsman");
        (charter.Results!.Period.Id, charter.Results.WithinDays, charter.LegalStatus, charter.Supersedes).Should().Be(("quarter", 30, LegalStatus.Contractual, 1));
        charter.Services.Single().Exclusions.Should().Equal(new ExclusionId("power"));
        charter.Services.Single().MonthsAfterPurchase.Should().Be(24);
        charter.On(CharterTopic.Values).Single().ToString().Should().Be("Honesty");
    }

    [Theory]
    [InlineData("\"values\": [\"Honesty\"]", "\"values\": [7]", "values[0]")]
    [InlineData("\"values\": [\"Honesty\"]", "\"values\": \"Honesty\"", "values")]
    [InlineData("\"mission\": \"We keep in touch.\"", "\"mission\": {}", "mission")]
    [InlineData("\"mission\"", "\"misson\"", "misson")]
    [InlineData("\"id\": \"private\"", "\"id\": 7", "customer-groups[0].id")]
    [InlineData("\"eligibility\"", "\"eligible\"", "customer-groups[0].eligible")]
    [InlineData("\"id\": \"router\"", "\"id\": \" router\"", "products[0].id")]
    [InlineData("\"products\": [{ \"id\": \"router\", \"name\": \"Router\" }]", "\"products\": 7", "products")]
    [InlineData("\"products\"", "\"product\"", "product")]
    [InlineData("\"measured-by\": \"Survey\"", "\"measured-by\": 1", "quality-commitments[0].measured-by")]
    [InlineData("\"id\": \"power\", ", "", "exclusions[0]")]
    [InlineData("\"team-leader\"", "\"king\"", "exclusions[0].invoked-by[0]")]
    [InlineData("\"effect\": \"extend\"", "\"effect\": \"shrink\"", "exclusions[0].effect")]
    [InlineData("\"effect\": \"extend\"", "\"effect\": \"pause\"", "exclusions[0].extended-by")]
    [InlineData("\"extended-by\": \"PT4H\"", "\"extended-by\": \"PT0S\"", "exclusions[0].extended-by")]
    [InlineData(", \"extended-by\": \"PT4H\"", "", "exclusions[0]")]
    [InlineData("\"how\": \"Write to us.\",", "", "complaints")]
    [InlineData("\"levels\"", "\"level\"", "complaints.level")]
    [InlineData("\"answered-within\": \"PT240H\"", "\"answered-within\": \"soon\"", "complaints.levels[0].answered-within")]
    [InlineData("\"reach\": \"04-556\"", "\"tel\": \"04-556\"", "complaints.external.tel", "complaints.external")]
    [InlineData("\"within-days\": 30", "\"within-days\": -1", "results.within-days")]
    [InlineData("\"period\": \"quarter\"", "\"period\": \"moon\"", "results.period")]
    [InlineData("\"owner\": { \"name\": \"Dana\", ", "\"owner\": { ", "owner")]
    [InlineData("\"status\": \"contractual\"", "\"status\": \"royal\"", "legal.status")]
    [InlineData("\"every-months\": 12", "\"every-months\": 0", "review.every-months")]
    [InlineData("\"supersedes\": 1", "\"supersedes\": 0", "supersedes")]
    [InlineData("\"version\": 2, \"supersedes\"", "\"version\": \"two\", \"supersedes\"", "version")]
    [InlineData("\"on\": \"2026-06-01\"", "\"on\": \"June\"", "change-log[0].on")]
    [InlineData("\"except\": [\"power\"]", "\"except\": [7]", "services[0].except[0]")]
    [InlineData("\"for-holders-of\": [\"router\"]", "\"for-holders-of\": [7]", "services[0].for-holders-of[0]")]
    [InlineData("\"for-holders-of\"", "\"for-holder-of\"", "services[0].for-holder-of")]
    [InlineData("\"months-after-purchase\": 24", "\"months-after-purchase\": 2.5", "services[0].months-after-purchase")]
    [InlineData("\"fee\": \"Free.\"", "\"fee\": 0", "services[0].fee")]
    public void Load_OneThingUnreadable_TellsThatAndNoConsequence(string right, string wrong, params string[] paths)
    {
        Whole.Should().Contain(right);

        FluentActions.Invoking(() => CharterJson.Load(Whole.Replace(right, wrong, StringComparison.Ordinal))).Should().Throw<ProblemException>()
            .Which.Problems.Select(p => (p.Code, p.Path)).Should().BeEquivalentTo(paths.Select(path => ("json.unreadable", path)));
    }

    [Theory]
    [InlineData("\"except\": [\"power\"]", "\"except\": [\"flood\"]", "charter.unknown-exclusion", "services[0].except[0]")]
    [InlineData("\"for-holders-of\": [\"router\"]", "\"for-holders-of\": []", "charter.months-without-product", "services[0].months-after-purchase")]
    [InlineData("\"supersedes\": 1", "\"supersedes\": 2", "charter.supersedes-later", "supersedes")]
    [InlineData("\"levels\": [{ \"name\": \"Care\", \"reach\": \"04-555\", \"acknowledged-within\": \"PT24H\", \"answered-within\": \"PT240H\" }]", "\"levels\": []", "charter.complaint-without-level", "complaints.levels")]
    public void Load_ARuleBroken_IsListedWithItsPath(string right, string wrong, string code, string path)
    {
        Whole.Should().Contain(right);

        FluentActions.Invoking(() => CharterJson.Load(Whole.Replace(right, wrong, StringComparison.Ordinal))).Should().Throw<ProblemException>()
            .Which.Problems.Select(p => (p.Code, p.Path)).Should().Equal((code, path));
    }
}
