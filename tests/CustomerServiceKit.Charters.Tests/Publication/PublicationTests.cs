using System.Xml.Linq;
using CustomerServiceKit.Calendars;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Charters.Tests.Publication;

/// <summary>R053: published in full, clear, in three languages.</summary>
public sealed class PublicationTests
{
    private static readonly CharterInForce Charter = Sample.InForce();

    private static readonly LocalizedText s_feast = LocalizedText.English("Feast");

    [Theory]
    [InlineData("en", "ltr", "Lumen – Service charter")]
    [InlineData("he", "rtl", "לומן – אמנת שירות")]
    [InlineData("ro", "ltr", "Lumen – Carta serviciilor")]
    public void ToHtml_EachLanguage_SaysItsLanguageAndDirection(string language, string direction, string title)
    {
        XElement page = Page(language);

        page.Attribute("lang")!.Value.Should().Be(language);
        page.Attribute("dir")!.Value.Should().Be(direction);
        page.Descendants("title").Single().Value.Should().Be(title);
        page.Descendants("h1").Single().Value.Should().Be(title);
        page.Descendants("main").Should().ContainSingle();
    }

    [Fact]
    public void ToHtml_Headings_SkipNoLevel()
    {
        int[] levels = [.. Page("en").Descendants().Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']).Select(e => e.Name.LocalName[1] - '0')];

        levels[0].Should().Be(1);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void ToHtml_Tables_HaveCaptionsAndHeaderCells()
    {
        foreach (XElement table in Page("he").Descendants("table"))
        {
            table.Elements("caption").Should().ContainSingle();
            table.Descendants("th").Should().OnlyContain(th => th.Attribute("scope") != null);
            table.Descendants("tbody").Elements("tr").Should().OnlyContain(row => row.Elements().First().Name == "th");
        }
    }

    [Fact]
    public void ToHtml_Text_IsEscaped() => Page("en").Descendants("p").First().Value.Should().Be("We answer <clearly> & keep our word.");

    [Fact]
    public void ToHtml_TextWithoutTheLanguage_SaysWhichLanguageItIsIn()
    {
        CharterInForce charter = Sample.Builder().Service(Sample.Phone.LimitedTo(LocalizedText.English("Be kind."))).Build().With(Sample.Hours);

        XElement kind = XDocument.Parse(Body(charter.ToHtml("he"))).Descendants("li").Single(li => li.Value == "Be kind.");

        kind.Attribute("lang")!.Value.Should().Be("en");
        kind.Attribute("dir")!.Value.Should().Be("ltr");
    }

    [Fact]
    public void ToHtmlSection_AtLevelThree_StartsThere()
    {
        XElement section = XElement.Parse(Charter.ToHtmlSection("he", 3));

        section.Elements().First().Name.LocalName.Should().Be("h3");
        section.Attribute("dir")!.Value.Should().Be("rtl");
        ((Action)(() => Charter.ToHtmlSection("he", 5))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ToMarkdown_InEnglish_IsThis()
    {
        Dictionary<CommitmentId, Measurement> results = new()
        {
            [Sample.Answer] = Measurement.Ratio(new KpiKey("commitment-attainment"), Unit.Share, 831, 1000, 1000),
        };

        Charter.ToMarkdown("en", results).Should().Be("""
            # Lumen – Service charter

            We answer \<clearly\> & keep our word.

            Version 2, in force from 2026-07-01.

            ## By phone

            Any question, one call.

            How to reach us: Phone.

            ### What we promise

            | Promise | Within | Counted in | In how many cases | Last result |
            |---|---|---|---|---|
            | Your call is answered | 20 seconds | opening hours | 80 % | 83.1 % (n = 1,000) |
            | Your fault is mended | 8 hours | opening hours | 90 % | not known yet |

            ### Conditions

            - Have your customer number ready.

            ### Limits

            - Orders above 10,000 go to a branch.

            ### Opening hours (Asia/Jerusalem)

            | Day | Open |
            |---|---|
            | Sunday | 08:00-17:00 |
            | Monday | 08:00-17:00 |
            | Tuesday | 08:00-17:00 |
            | Wednesday | 08:00-17:00 |
            | Thursday | 08:00-17:00 |
            | Friday | 08:00-13:00 |
            | Saturday | closed |

            - 2026-09-11: 08:00-12:00 (Eve of Rosh Hashana)
            - 2026-09-13: closed (Rosh Hashana)

            ## By letter

            ### What we promise

            | Promise | Within | Counted in | In how many cases | Last result |
            |---|---|---|---|---|
            | A receipt | 2 days | time around the clock | every case | not known yet |

            ### Conditions

            - None.

            ### Limits

            - No parcels.

            ## Languages

            This charter is published in: English, Hebrew, Romanian. Where they differ, the first one holds.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void ToMarkdown_ResultsThatBelongToNoPromiseOrAreNoAttainment_AreRefusedAtOnce()
    {
        Dictionary<CommitmentId, Measurement> results = new()
        {
            [Sample.Answer] = Measurement.Total(new KpiKey("upsells-made"), Unit.Count, 5, 5),
            [Sample.Solved] = Measurement.Total(new KpiKey("commitment-attainment"), Unit.Count, 5, 5),
            [Sample.Receipt] = Measurement.Ratio(new KpiKey("commitment-attainment", "ours", version: 2), Unit.Share, 9, 10, 10),
            [new CommitmentId("zzz")] = Measurement.Ratio(new KpiKey("commitment-attainment"), Unit.Share, 9, 10, 10),
        };

        foreach (Action publish in new Action[] { () => Charter.ToMarkdown("en", results), () => Charter.ToHtml("en", results), () => Charter.ToHtmlSection("en", results: results) })
        {
            IReadOnlyList<Problem> problems = publish.Should().Throw<ProblemException>().Which.Problems;

            problems.Select(p => (p.Path, p.Code)).Should().BeEquivalentTo(
                [("results[answer]", "charter.result-other-kpi"), ("results[solved]", "charter.result-other-kpi"), ("results[zzz]", "charter.unknown-commitment")]);
            problems.Single(p => p.Path == "results[zzz]").Parameters["known"].Should().Be("answer, solved, receipt");
        }
    }

    [Theory]
    // In force from July 2026: holidays of every year, listed for a year from the day of publication, and never before the charter holds.
    [InlineData(null, "2026-07-04 2026-12-25 2027-01-01 2027-05-03")]
    [InlineData("2026-05-01", "2026-07-04 2026-12-25 2027-01-01 2027-05-03")]
    [InlineData("2026-12-25", "2026-12-25 2027-01-01 2027-05-03")]
    [InlineData("2026-12-26", "2027-01-01 2027-05-03 2027-12-25")]
    // Until the end of 2028, and not beyond.
    [InlineData("2028-06-01", "2028-07-04 2028-12-25")]
    [InlineData("2029-01-01", "")]
    public void ToMarkdown_AsOfADay_ListsTheSpecialDaysOfAYearFromThere(string? asOf, string expected)
    {
        // 4 July 2027 is a Sunday, closed anyway; the other dates are Mondays to Saturdays.
        BusinessCalendar calendar = BusinessCalendar.In("UTC").Named(new CalendarId("support"))
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Saturday, "08:00-17:00")
            .Closed(new LocalDate(2026, 7, 4), s_feast).Closed(new LocalDate(2026, 12, 25), s_feast).Closed(new LocalDate(2027, 1, 1), s_feast).Closed(new LocalDate(2027, 5, 3), s_feast)
            .Closed(new LocalDate(2027, 7, 4), s_feast).Closed(new LocalDate(2027, 12, 25), s_feast).Closed(new LocalDate(2028, 7, 4), s_feast).Closed(new LocalDate(2028, 12, 25), s_feast)
            .Build();
        CharterInForce charter = Sample.Builder().Effective(new LocalDate(2026, 7, 1), new LocalDate(2028, 12, 31)).Service(Sample.Phone).Build().With(calendar);
        LocalDate? day = asOf is null ? null : LocalDatePattern.Iso.Parse(asOf).Value;

        string[] dates = [.. Dates(charter.ToMarkdown("en", asOf: day))];
        string.Join(' ', dates).Should().Be(expected);
        foreach (string html in new[] { charter.ToHtml("en", asOf: day), charter.ToHtmlSection("en", asOf: day) })
        {
            html.Split(": closed (Feast)</li>").Length.Should().Be(dates.Length + 1);
            dates.All(date => html.Contains($"<li>{date}: closed (Feast)</li>", StringComparison.Ordinal)).Should().BeTrue();
        }
    }

    [Fact]
    public void ToMarkdown_ClosedDayOfAWeekdayThatIsClosedAnyway_IsNotListed()
    {
        // 12 and 26 September 2026 are Saturdays, the 13th a Sunday; the nights run from Friday into Saturday.
        BusinessCalendar days = BusinessCalendar.In("UTC").Named(new CalendarId("support")).Open(IsoDayOfWeek.Sunday, IsoDayOfWeek.Friday, "08:00-17:00")
            .Closed(new LocalDate(2026, 9, 12), s_feast).Closed(new LocalDate(2026, 9, 13), s_feast).Special(new LocalDate(2026, 9, 26), "09:00-12:00", s_feast).Build();
        BusinessCalendar nights = BusinessCalendar.In("UTC").Named(new CalendarId("support")).Open(IsoDayOfWeek.Sunday, IsoDayOfWeek.Friday, "22:00-06:00")
            .Closed(new LocalDate(2026, 9, 12), s_feast).Build();
        BusinessCalendar both = days.Union(BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Sunday, "18:00-20:00").Build()).WithName(new CalendarId("support"));

        Dates(Published(days)).Should().Equal("2026-09-13", "2026-09-26");
        Dates(Published(nights)).Should().Equal("2026-09-12");
        Dates(Published(both)).Should().Equal("2026-09-13", "2026-09-26");
    }

    [Fact]
    public void ToMarkdown_HoursThatChanged_AreThoseOfTheDayOfPublication()
    {
        BusinessCalendar calendar = BusinessCalendar.In("UTC").Named(new CalendarId("support")).Open(IsoDayOfWeek.Monday, "08:00-17:00")
            .From(new LocalDate(2026, 10, 1), week => week.Open(IsoDayOfWeek.Monday, "07:00-19:00"))
            .From(new LocalDate(2027, 2, 1), week => week.Open(IsoDayOfWeek.Monday, "06:00-20:00"))
            .Build();
        CharterInForce charter = Sample.Builder().Service(Sample.Phone).Build().With(calendar);

        charter.ToMarkdown("en", asOf: new LocalDate(2026, 10, 1)).Should().NotContain("08:00-17:00").And.Contain("| Monday | 07:00-19:00 |")
            .And.Contain("\n\nOpening hours from 2027-02-01\n\n| Day | Open |\n").And.NotContain("Opening hours from 2026-10-01");
    }

    [Theory]
    [InlineData("he", "| שיחתך נענית | 20 שניות | שעות הפתיחה | 80 % |")]
    [InlineData("he", "| אישור קבלה | יומיים | זמן סביב השעון | כל מקרה |")]
    [InlineData("ro", "| Apelul dumneavoastră primește răspuns | 20 de secunde | programul de lucru | 80 % |")]
    [InlineData("ro", "| Defecțiunea este reparată | 8 ore | programul de lucru | 90 % |")]
    public void ToMarkdown_OtherLanguages_SpeakThem(string language, string row) => Charter.ToMarkdown(language).Should().Contain(row);

    [Theory]
    [InlineData("1. is no list", @"- 1\. is no list")]
    [InlineData("12) neither", @"- 12\) neither")]
    [InlineData("- nor this", @"- \- nor this")]
    [InlineData("a-b, 3.5 + 1", "- a-b, 3.5 + 1")]
    [InlineData("*stars* | bars &amp; `ticks`", @"- \*stars\* \| bars \&amp; \`ticks\`")]
    [InlineData("two\nlines", "- two lines")]
    public void ToMarkdown_SignsInATextOfThePublisher_StaySigns(string text, string line) =>
        Sample.Builder().Service(Sample.Letters.LimitedTo(LocalizedText.English(text))).Build().With().ToMarkdown("en").Should().Contain("\n" + line + "\n");

    [Fact]
    public void ToMarkdown_InternalCharter_SaysSo() =>
        Sample.Builder().Audience(CharterAudience.Internal).Service(Sample.Letters).Build().With().ToMarkdown("en").Should().StartWith("# Lumen – Internal service charter");

    [Theory]
    [InlineData(1, "a second")]
    [InlineData(3600, "an hour")]
    public void Spans_OfOne_AreSingular(int seconds, string what)
    {
        Commitment promise = Commitment.Within(new CommitmentId("x"), Sample.Text(what, what, what), Duration.FromSeconds(seconds)).From(ClockEvent.Created).Until(ClockEvent.EmployeeReply).AroundTheClock();
        CharterInForce charter = Sample.Builder().Service(Sample.Letters.Promising(promise)).Build().With();

        charter.ToMarkdown("en").Should().Contain(seconds == 1 ? $"| {what} | 1 second |" : $"| {what} | 1 hour |");
        charter.ToMarkdown("he").Should().Contain(seconds == 1 ? $"| {what} | שנייה |" : $"| {what} | שעה |");
        charter.ToMarkdown("ro").Should().Contain(seconds == 1 ? $"| {what} | o secundă |" : $"| {what} | o oră |");
    }

    private static string Published(BusinessCalendar calendar) => Sample.Builder().Service(Sample.Phone).Build().With(calendar).ToMarkdown("en");

    private static IEnumerable<string> Dates(string markdown) => markdown.Split('\n').Where(line => line.StartsWith("- 20", StringComparison.Ordinal)).Select(line => line[2..12]);

    private static XElement Page(string language) => XDocument.Parse(Body(Charter.ToHtml(language))).Root!;

    /// <summary>The page as XML: its two empty elements closed, its declaration left out.</summary>
    private static string Body(string html) => html
        .Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)
        .Replace("<meta charset=\"utf-8\">", string.Empty, StringComparison.Ordinal)
        .Replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", string.Empty, StringComparison.Ordinal);
}
