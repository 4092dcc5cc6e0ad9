using System.Globalization;

namespace ContactCenter.Output;

/// <summary>Prints one week under the service levels of several vendors.</summary>
internal sealed class VendorPrinter(TextPrinter text, TablePrinter tables, int decimals)
{
    public const string Legend =
        "in time: in the numerator and in the denominator; not in time: in the denominator only; left out: in neither, or not in this week by the time by which the vendor counts.";

    public static string Title(VendorWeek week) => string.Create(CultureInfo.InvariantCulture, $"The same week under three vendors' service levels: from {week.Week.FirstDay:uuuu-MM-dd}");

    /// <summary>What a vendor's number is called and how it is made, or why there is none.</summary>
    public static string Words(VendorLevel level) => level.Cell.Value is null
        ? $"{level.System}: {string.Join(" ", level.Cell.Reasons.Select(r => r.Message.ToString()).Distinct())}"
        : $"{level.System}: {level.Kpi.ToSentence("en")}";

    public static string Balance(VendorWeek week) =>
        string.Create(CultureInfo.InvariantCulture, $"They agree on {week.Agreed:N0} interactions and differ on {week.Disputed:N0}:");

    public void Print(VendorWeek week)
    {
        text.Heading(Title(week));
        tables.Write(
            [
                ("Vendor", [.. week.Levels.Select(l => l.System)], true),
                ("Key", [.. week.Levels.Select(l => l.Kpi.Key.ToString())], true),
                ("Service level", [.. week.Levels.Select(l => l.Cell.Value is null ? "–" : l.Cell.Print(decimals))], false),
                ("Of", [.. week.Levels.Select(Of)], false),
            ],
            week.Levels.Count);
        foreach (VendorLevel level in week.Levels)
        {
            text.Item(Words(level));
        }

        text.Line(Balance(week));
        tables.Write(
            [
                ("What became of them", [.. week.Differences.Select(d => d.Outcome)], true),
                ("Interactions", [.. week.Differences.Select(d => d.Interactions.ToString("N0", CultureInfo.InvariantCulture))], false),
                .. week.Supported.Select((l, i) => (l.ShortName, (IReadOnlyList<string>)[.. week.Differences.Select(d => d.Counts[i])], true)),
                ("For example", [.. week.Differences.Select(d => d.Example)], true),
            ],
            week.Differences.Count);
        text.Say(Legend);
    }

    private static string Of(VendorLevel level) => level.Cell.Value is null
        ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $"{level.Cell.Numerator:#,0.###} / {level.Cell.Denominator:#,0.###}");
}
