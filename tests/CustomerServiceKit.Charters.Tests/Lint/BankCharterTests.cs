using System.Runtime.CompilerServices;
using System.Xml.Linq;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Lint;

/// <summary>The charter of the sample's bank, as a whole document.</summary>
public sealed class BankCharterTests
{
    private static readonly ServiceCharter Bank = CharterJson.Load(File.ReadAllText(Definition("bank-charter.json")));

    [Fact]
    public void Lint_OfTheBanksCharter_FindsNothing() => CharterLint.Of(Bank, new LocalDate(1999, 4, 30)).Findings.Select(f => f.ToString()).Should().BeEmpty();

    [Theory]
    [InlineData("en")]
    [InlineData("he")]
    [InlineData("ro")]
    public void ToHtml_OfTheBanksCharter_HasEverySectionInItsLanguage(string language)
    {
        CharterInForce bank = Bank.With(CalendarJson.Load(File.ReadAllText(Definition("bank-calendar.json"))));

        XElement page = XElement.Parse(bank.ToHtmlSection(language, 1, asOf: new LocalDate(1999, 4, 30)));

        // Values, customers, two services, not offered, quality, privacy, accessibility, languages, responsibilities, exclusions, consultation, complaints, redress, results,
        // contacts, legal status, version, outlets, improvements, partners, staff.
        page.Elements("h2").Should().HaveCount(22);
        page.Descendants().Where(e => e.Attribute("lang") is not null).Should().BeEmpty("every text has the language of the page");
    }

    private static string Definition(string file, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "samples", "ContactCenter", "Definitions", file));
}
