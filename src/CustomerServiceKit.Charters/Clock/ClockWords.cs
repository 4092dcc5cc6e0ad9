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

    private static readonly LocalizedText PausedBecause = DraftText.Of(
        "paused, status '{status}': {reason}",
        "מושהה, סטטוס {status}: {reason}",
        "în pauză, starea '{status}': {reason}");

    private static readonly LocalizedText NotCounted = DraftText.Of("not counted: {why}", "לא נמנה: {why}", "nenumărat: {why}");

    public static LocalizedText LeftOut { get; } = DraftText.Of(
        "The case is in no count since {at}: {why}",
        "הפנייה אינה נמנית החל מ-{at}: {why}",
        "Cazul nu este numărat din {at}: {why}");

    public static LocalizedText Changed { get; } = DraftText.Of(
        "Changed at {at} to '{value}': {before} became {after}, due {due}.",
        "השתנה ב-{at} ל-{value}: במקום {before} חל {after}, המועד {due}.",
        "Schimbat la {at} în '{value}': {before} a devenit {after}, termen {due}.");

    public static LocalizedText Nothing { get; } = DraftText.Of("no promise", "ללא התחייבות", "nicio promisiune");

    public static LocalizedText Extended { get; } = DraftText.Of("{time} later: {why}", "מאוחר יותר ב-{time}: {why}", "cu {time} mai târziu: {why}");

    private static readonly LocalizedText PastBudget = DraftText.Of(
        "counted again, as the time to stand still is used up ({paused})",
        "נמנה שוב, כי הזמן המותר להשהיה נוצל ({paused})",
        "numărat din nou, fiindcă timpul de pauză s-a epuizat ({paused})");

    public static LocalizedText Partial { get; } = DraftText.Of(
        "What happened before {since} is not known, so pauses before it are not counted.",
        "מה שקרה לפני {since} אינו ידוע, ולכן השהיות שלפניו אינן נספרות.",
        "Nu se știe ce s-a întâmplat înainte de {since}, deci pauzele de dinainte nu sunt numărate.");

    public static LocalizedText DueByChange { get; } = DraftText.Of(
        "The due time was put into the past by a change at {at}.",
        "המועד הוזז אל העבר בשינוי של {at}.",
        "Termenul a fost mutat în trecut printr-o schimbare la {at}.");

    public static LocalizedText TimeOf(CommitmentTime time) => time == CommitmentTime.Business ? Business : Calendar;

    public static LocalizedText Stopped { get; } = DraftText.Of("stopped, until it was opened again", "נעצר, עד שנפתח שוב", "oprit, până la redeschidere");

    public static LocalizedText Restarted { get; } = DraftText.Of("not counted, as the clock was started anew after it", "לא נמנה, כי השעון הופעל מחדש אחריו", "nenumărat, fiindcă ceasul a fost repornit după aceea");

    public static LocalizedText NotPromised { get; } = DraftText.Of("nothing was promised for the case as it was", "לא הובטח דבר לפנייה כפי שהייתה", "nu s-a promis nimic pentru cazul așa cum era");

    public static LocalizedText Excused(CharterExclusion exclusion) => NotCounted.FilledBy(language => [("why", exclusion.Sentence.For(language))]);

    public static LocalizedText BudgetUsed(LocalizedText paused) => PastBudget.Select((language, text) => text.Replace("{paused}", paused.For(language)));

    public static LocalizedText Paused(ClockPause pause) => pause.Reason is LocalizedText reason
        ? PausedBecause.Select((language, text) => text.Replace("{reason}", reason.For(language))).Filled(("status", pause.Status))
        : PausedIn.Filled(("status", pause.Status));
}
