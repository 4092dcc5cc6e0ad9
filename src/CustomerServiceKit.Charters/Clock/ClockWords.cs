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

    public static LocalizedText Paused(string status) => PausedIn.Filled(("status", status));
}
