namespace CustomerServiceKit.Kpis;

/// <summary>What people call the KPIs on cases.</summary>
internal static class CaseKpiNames
{
    public static LocalizedText RequesterWaitTime { get; } = DraftText.Of("Requester wait time", "זמן המתנת הפונה", "Timpul de așteptare al solicitantului");

    public static LocalizedText NextReplyTime { get; } = DraftText.Of("Reply time", "זמן מענה", "Timpul de răspuns");

    public static LocalizedText LongestReplyGap { get; } = DraftText.Of("Longest wait for a reply", "ההמתנה הארוכה ביותר למענה", "Cea mai lungă așteptare a unui răspuns");

    public static LocalizedText BotContainment { get; } = DraftText.Of("Resolved by the bot alone", "נפתרו בידי הבוט בלבד", "Rezolvate doar de robot");

    public static LocalizedText BotHandoff { get; } = DraftText.Of("Handed over by the bot", "הועברו מהבוט לנציג", "Preluate de la robot");

    public static LocalizedText OneTouchRate { get; } = DraftText.Of("Resolved with one reply", "נפתרו במענה אחד", "Rezolvate cu un singur răspuns");

    public static LocalizedText OneTouchRateFewerThanTwo { get; } = DraftText.Of(
        "Resolved with one reply or none", "נפתרו במענה אחד או בלי מענה", "Rezolvate cu cel mult un răspuns");

    public static LocalizedText NextReplyTimeAfterFirst { get; } = DraftText.Of(
        "Reply time (after the first reply)", "זמן מענה (אחרי המענה הראשון)", "Timpul de răspuns (după primul răspuns)");

    public static LocalizedText ReopenRate { get; } = DraftText.Of("Reopen rate", "שיעור פתיחה מחדש", "Rata redeschiderilor");

    public static LocalizedText ReopenRateEvents { get; } = DraftText.Of("Reopenings for each resolution", "פתיחות מחדש לכל פתרון", "Redeschideri pe rezolvare");

    public static LocalizedText ReopenRateWithin { get; } = DraftText.Of("Reopen rate (within a time)", "שיעור פתיחה מחדש (בתוך פרק זמן)", "Rata redeschiderilor (într-un interval)");

    public static LocalizedText FirstResolutionTime { get; } = DraftText.Of("First resolution time", "זמן עד פתרון ראשון", "Timpul până la prima rezolvare");

    public static LocalizedText Resolutions { get; } = DraftText.Of("Resolutions", "פתרונות", "Rezolvări");

    public static LocalizedText CasesResolved { get; } = DraftText.Of("Cases resolved", "פניות שנפתרו", "Cazuri rezolvate");

    public static LocalizedText CasesStillResolved { get; } = DraftText.Of("Cases resolved and not reopened", "פניות שנפתרו ולא נפתחו מחדש", "Cazuri rezolvate și nereluate");

    public static LocalizedText Backlog { get; } = DraftText.Of("Backlog", "פניות פתוחות", "Restanțe");

    public static LocalizedText AverageBacklogAge { get; } = DraftText.Of("Average age of the backlog", "גיל ממוצע של הפניות הפתוחות", "Vechimea medie a restanțelor");

    public static LocalizedText ChangedHands { get; } = DraftText.Of(
        "Cases that changed channel or employee", "פניות שהחליפו ערוץ או נציג", "Cazuri care au schimbat canalul sau angajatul");

    public static LocalizedText Continuity { get; } = DraftText.Of("Continued without a new start", "נמשכו בלי התחלה מחדש", "Continuate fără reluare de la zero");

    public static LocalizedText ContinuityNoNewCase { get; } = DraftText.Of(
        "Continued without a new case", "נמשכו בלי פתיחת פנייה חדשה", "Continuate fără un caz nou");

    public static LocalizedText UpsellAfterContact { get; } = DraftText.Of("Sales after a contact", "מכירות לאחר פנייה", "Vânzări după un contact");

    public static LocalizedText ResolutionNet { get; } = DraftText.Of(
        "First-contact resolution (of what the first level can resolve)", "פתרון בפנייה ראשונה (ממה שהדרג הראשון יכול לפתור)", "Rezolvare la primul contact (din ce poate rezolva primul nivel)");

    public static LocalizedText FromAssignment(LocalizedText name) => StandardNames.Variant(name, "from assignment", "ממועד השיוך", "de la atribuire");

    public static LocalizedText InOwnHours(LocalizedText name) => StandardNames.Variant(name, "in opening hours", "בשעות הפעילות", "în program");
}
