using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace CustomerServiceKit.Charters.Tests.RealData;

/// <summary>A service standard that a department of Canada has published for 2023-2024 (Government of Canada open data), with the time read from its English text.</summary>
internal sealed partial class CanadaStandard
{
    private static readonly Dictionary<string, int> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["twelve"] = 12, ["fourteen"] = 14,
        ["fifteen"] = 15, ["seventeen"] = 17, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["forty-five"] = 45, ["sixty"] = 60, ["ninety"] = 90,
    };

    private CanadaStandard(IReadOnlyDictionary<string, string> row)
    {
        Department = row["owner_org"];
        DepartmentName = Bilingual(row["owner_org_title"].Split(" | ")[0], row["owner_org_title"].Split(" | ")[^1]);
        Service = row["service_id"];
        ServiceName = Bilingual(row["service_name_en"], row["service_name_fr"]);
        Id = row["service_standard_id"];
        Text = Bilingual(row["service_standard_en"], row["service_standard_fr"]);
        Channel = row["channel"];
        Met = Whole(row["volume_meeting_target"]);
        Total = Whole(row["total_volume"]);
        Share = decimal.TryParse(row["target"], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal share) ? share : null;
        WhyNot = Read(row["type"], row["service_standard_en"]);
    }

    public string Department { get; }

    public LocalizedText DepartmentName { get; }

    public string Service { get; }

    public LocalizedText ServiceName { get; }

    public string Id { get; }

    public LocalizedText Text { get; }

    public string Channel { get; }

    /// <summary>How many were in time in the year; null where it is not said.</summary>
    public long? Met { get; }

    /// <summary>How many there were in the year; null where it is not said.</summary>
    public long? Total { get; }

    /// <summary>The share promised; null where it is not said.</summary>
    public decimal? Share { get; }

    public TimeLimit Target { get; private set; } = Duration.Zero;

    /// <summary>Whether the time counts on business days.</summary>
    public bool IsBusiness { get; private set; }

    /// <summary>Why it is not loaded as a promise; null where it is.</summary>
    public string? WhyNot { get; private set; }

    /// <summary>Whether its volumes give an attainment: both known, at least one case, no more in time than there were.</summary>
    public bool HasAttainment => Total > 0 && Met <= Total;

    /// <summary>Every row of the file, in its order. Of two with one id in a department the second is not loaded.</summary>
    public static IReadOnlyList<CanadaStandard> All()
    {
        List<CanadaStandard> all = [.. DataFile.Rows("canada-service-standards-2024.csv").Select(row => new CanadaStandard(row))];
        foreach (CanadaStandard second in all.Where(s => s.WhyNot is null).GroupBy(s => (s.Department, s.Id)).SelectMany(g => g.Skip(1)))
        {
            second.WhyNot = "its id is given twice in the department";
        }

        return all;
    }

    private static LocalizedText Bilingual(string english, string french) => LocalizedText.English(english).With("fr", french);

    private static long? Whole(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long whole) ? whole : null;

    private string? Read(string type, string english)
    {
        if (type != "TML")
        {
            return $"it is about {(type == "ACS" ? "access" : type == "ACY" ? "accuracy" : "something else")}, not a time";
        }

        HashSet<(decimal Count, bool IsBusiness, string Unit)> times = [.. Time().Matches(english).Select(Time)];
        if (times.Count != 1)
        {
            return times.Count == 0 ? "no time is read from its text" : "its text has several times";
        }

        (decimal count, bool isBusiness, string unit) = times.Single();
        if (unit is "MONTH" or "YEAR")
        {
            return "its time is in months or years, which are no fixed length";
        }

        IsBusiness = isBusiness;
        Target = isBusiness && unit == "DAY" && count == decimal.Truncate(count) ? TimeLimit.BusinessDays((int)count) : Duration.FromSeconds((long)(count * Seconds(unit, isBusiness)));
        return Share is null ? "no share is promised" : Share <= 0m ? "a share of 0 is promised" : null;
    }

    private static (decimal Count, bool IsBusiness, string Unit) Time(Match match) => (
        s_words.TryGetValue(match.Groups["count"].Value, out int word) ? word : decimal.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture),
        match.Groups["kind"].Value.ToUpperInvariant() is "BUSINESS" or "WORKING",
        match.Groups["unit"].Value.ToUpperInvariant());

    private static int Seconds(string unit, bool isBusiness) => unit switch
    {
        "SECOND" => 1,
        "MINUTE" => 60,
        "HOUR" => 3_600,
        "DAY" => isBusiness ? 8 * 3_600 : 24 * 3_600,
        _ => 7 * 24 * 3_600,
    };

    [GeneratedRegex(
        @"\b(?<count>\d+(?:\.\d+)?|seventeen|forty-five|fourteen|fifteen|twelve|twenty|thirty|three|seven|eight|forty|sixty|ninety|four|five|nine|one|two|six|ten)(?:\s*\(\s*(?:\d+|[a-z]+)\s*\))?[\s-]*(?<kind>business|working|calendar)?[\s-]*(?<unit>second|minute|hour|day|week|month|year)s?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
