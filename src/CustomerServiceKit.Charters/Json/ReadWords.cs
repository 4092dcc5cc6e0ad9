using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Charters;

/// <summary>Reads texts that are words of a case system, and periods; null where one was refused.</summary>
internal static class ReadWords
{
    /// <summary>A text that is not blank, kept as it is written.</summary>
    public static string? NotBlank(this Node node, string what) => node.Parsed(what, text => text.Trim().Length == 0 ? null : text);

    public static ReportingPeriod? Period(this Node node, string example = "month") =>
        node.Parsed($"a period such as \"{example}\"", text => ReportingPeriod.TryParse(text, out ReportingPeriod? read) ? read : null);
}
