namespace CustomerServiceKit.Calendars;

/// <summary>The reasons of a calendar in words.</summary>
internal static class CalendarWords
{
    private static readonly LocalizedText Open = DraftText.Of("open", "פתוח", "deschis");

    private static readonly LocalizedText Closed = DraftText.Of("closed", "סגור", "închis");

    private static readonly LocalizedText Break = DraftText.Of("break", "הפסקה", "pauză");

    public static LocalizedText Of(CalendarSegmentKind kind, LocalizedText? name)
    {
        LocalizedText word = kind switch
        {
            CalendarSegmentKind.Open => Open,
            CalendarSegmentKind.Break => Break,
            _ => Closed,
        };
        return name is null ? word : word.Select((language, text) => $"{text}: {name.For(language)}");
    }
}
