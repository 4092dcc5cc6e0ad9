using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using Xunit.Abstractions;

namespace CustomerServiceKit.Calendars.Tests.Holidays;

/// <summary>The sets, held against dates that others published; where these come from stands in published-dates.md.</summary>
public sealed class PublishedDatesTests(ITestOutputHelper output)
{
    private const string HolHaMoed = "hol-hamoed";

    // Where one published holiday takes several rules, since a law changed or a proclamation moved it.
    private static readonly Dictionary<string, string> PublishedIds = new()
    {
        ["rosh-hashana-second-day"] = "rosh-hashana",
        ["independence-day-before-2004"] = "independence-day",
        ["memorial-day-before-2004"] = "memorial-day",
        ["early-may-moved"] = "early-may",
        ["spring-moved"] = "spring",
    };

    [Theory]
    [InlineData("israel", 24)]
    [InlineData("romania", 23)]
    [InlineData("united-states", 23)]
    [InlineData("england-and-wales", 23)]
    [InlineData("germany", 23)]
    public void In_EveryPublishedYear_IsWhatIsPublishedAndNothingElse(string country, int years)
    {
        List<Row> rows = [.. Rows().Where(r => r.Country == country && !r.Id.StartsWith(HolHaMoed, StringComparison.Ordinal))];

        Compare(HolidaySet.Find(country)!, rows, years);
        rows.Should().HaveCountGreaterThan(180);
    }

    [Fact]
    public void In_HolHaMoedOfThePublishedYears_IsWhatIsPublishedAndNothingElse() =>
        Compare(HolidaySet.IsraelHolHaMoed, [.. Rows().Where(r => r.Id.StartsWith(HolHaMoed, StringComparison.Ordinal))], years: 4);

    private void Compare(HolidaySet set, List<Row> rows, int years)
    {
        List<IGrouping<int, Row>> published = [.. rows.GroupBy(r => r.Date.Year)];
        foreach (IGrouping<int, Row> year in published)
        {
            set.In(year.Key).Select(h => (h.Date, PublishedId(h.RuleId))).Should().BeEquivalentTo(year.Select(r => (r.Date, r.Id)), "{0} {1}", set, year.Key);
        }

        published.Should().HaveCount(years);
        output.WriteLine(FormattableString.Invariant($"{set}: {rows.Count} published dates of {years} years, none missing, none besides"));
    }

    private static string PublishedId(string ruleId) => ruleId.StartsWith(HolHaMoed, StringComparison.Ordinal) ? ruleId[..ruleId.LastIndexOf('-')]
        : PublishedIds.TryGetValue(ruleId, out string? published) ? published : ruleId;

    private static IEnumerable<Row> Rows([CallerFilePath] string here = "") =>
        from line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "published-dates.tsv")).Skip(1)
        let cells = line.Split('\t')
        select new Row(cells[0], LocalDate.FromDateOnly(DateOnly.Parse(cells[1], CultureInfo.InvariantCulture)), cells[2]);

    private sealed record Row(string Country, LocalDate Date, string Id);
}
