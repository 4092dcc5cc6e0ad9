namespace CustomerServiceKit.Charters;

/// <summary>The words with which a clock explains itself.</summary>
internal static class ClockWords
{
    public static LocalizedText AroundTheClock { get; } = DraftText.Of("around the clock", "סביב השעון", "non-stop");

    public static LocalizedText Due { get; } = DraftText.Of(
        "Due {due} ({zone}): {within} of {time} from {start}.",
        "המועד {due} ({zone}): {within} של {time} החל מ-{start}.",
        "Termen {due} ({zone}): {within} de {time} de la {start}.");

    public static LocalizedText DueIfResumed { get; } = DraftText.Of(
        "Paused; due {due} ({zone}) if it goes on now: {within} of {time} from {start}.",
        "מושהה; המועד {due} ({zone}) אם יימשך עכשיו: {within} של {time} החל מ-{start}.",
        "În pauză; termen {due} ({zone}) dacă se reia acum: {within} de {time} de la {start}.");

    private static readonly LocalizedText Business = DraftText.Of("business time", "זמן עבודה", "timp de lucru");

    private static readonly LocalizedText Calendar = DraftText.Of("calendar time", "זמן לוח", "timp calendaristic");

    private static readonly LocalizedText PausedIn = DraftText.Of("paused, status '{status}'", "מושהה, סטטוס {status}", "în pauză, starea '{status}'");

    public static LocalizedText TimeOf(CommitmentTime time) => time == CommitmentTime.Business ? Business : Calendar;

    public static LocalizedText Paused(string status) => PausedIn.Select((language, _) => Filled(PausedIn, language, ("status", status)));

    /// <summary>The text of a language with its places filled, each value isolated in a right-to-left text.</summary>
    public static string Filled(LocalizedText text, string language, params (string Name, string Value)[] values)
    {
        bool isolate = Languages.IsRightToLeft(language);
        return values.Aggregate(text.For(language), (whole, value) => whole.Replace($"{{{value.Name}}}", isolate ? $"\u2068{value.Value}\u2069" : value.Value));
    }
}
