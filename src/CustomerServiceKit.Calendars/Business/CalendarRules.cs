namespace CustomerServiceKit.Calendars;

/// <summary>The rules about business calendars that can be broken, each with its stable code.</summary>
public static class CalendarRules
{
    /// <summary><c>calendar.unreadable-hours</c>: a text is no opening hours.</summary>
    public static ProblemRule UnreadableHours { get; } = Rule(
        "calendar.unreadable-hours",
        "'{given}' is not opening hours. Write stretches such as '08:00-12:00 13:00-17:00', 'all-day' or 'closed'.",
        "{given} אינו שעות פתיחה. יש לכתוב טווחים כגון '08:00-12:00 13:00-17:00', ‏'all-day' או 'closed'.",
        "'{given}' nu este un program. Scrieți intervale precum '08:00-12:00 13:00-17:00', 'all-day' sau 'closed'.");

    /// <summary><c>calendar.empty-hours</c>: a stretch ends where it starts, which some systems read as nothing and others as 24 hours.</summary>
    public static ProblemRule EmptyHours { get; } = Rule(
        "calendar.empty-hours",
        "'{given}' starts and ends at the same time, which could be nothing or 24 hours. Write 'all-day' for 24 hours, or leave the stretch out.",
        "{given} מתחיל ומסתיים באותה שעה, ואפשר להבין זאת כאפס או כ-24 שעות. ליממה שלמה יש לכתוב 'all-day', אחרת יש להשמיט את הטווח.",
        "'{given}' începe și se termină la aceeași oră, ceea ce poate însemna nimic sau 24 de ore. Scrieți 'all-day' pentru 24 de ore sau omiteți intervalul.");

    /// <summary><c>calendar.overlapping-hours</c>: two stretches of one day share time.</summary>
    public static ProblemRule OverlappingHours { get; } = Rule(
        "calendar.overlapping-hours",
        "The hours {first} and {second} of one day overlap. Join them, or change one of them.",
        "השעות {first} ו-{second} של אותו יום חופפות. יש לאחד אותן או לשנות אחת מהן.",
        "Orele {first} și {second} ale aceleiași zile se suprapun. Uniți-le sau modificați una dintre ele.");

    /// <summary><c>calendar.day-twice</c>: a weekday was given hours twice.</summary>
    public static ProblemRule DayTwice { get; } = Rule(
        "calendar.day-twice",
        "The hours of {day} are given twice. Give all hours of a day at once, such as '08:00-12:00 13:00-17:00'.",
        "השעות של {day} נמסרו פעמיים. יש למסור את כל שעות היום יחד, למשל '08:00-12:00 13:00-17:00'.",
        "Orele pentru {day} sunt date de două ori. Dați toate orele unei zile deodată, de exemplu '08:00-12:00 13:00-17:00'.");

    /// <summary><c>calendar.date-twice</c>: a date is closed twice, or has two kinds of special hours.</summary>
    public static ProblemRule DateTwice { get; } = Rule(
        "calendar.date-twice",
        "The date {date} is given twice. Keep one of the two.",
        "התאריך {date} נמסר פעמיים. יש להשאיר אחד מהם.",
        "Data {date} este dată de două ori. Păstrați una dintre ele.");

    /// <summary><c>calendar.unknown-day</c>: a value is no day of the week.</summary>
    public static ProblemRule UnknownDay { get; } = Rule(
        "calendar.unknown-day",
        "'{given}' is not a day of the week. Give one of monday to sunday.",
        "{given} אינו יום בשבוע. יש למסור יום בין monday ל-sunday.",
        "'{given}' nu este o zi a săptămânii. Dați una dintre monday și sunday.");

    /// <summary><c>calendar.never-open</c>: no day of the calendar has any hours.</summary>
    public static ProblemRule NeverOpen { get; } = Rule(
        "calendar.never-open",
        "The calendar is never open: no day has hours. Give the hours of at least one weekday or date.",
        "הלוח אינו פתוח לעולם: לאף יום אין שעות. יש למסור שעות ליום אחד לפחות.",
        "Calendarul nu este niciodată deschis: nicio zi nu are ore. Dați orele pentru cel puțin o zi.");

    /// <summary><c>calendar.no-opening</c>: the calendar has no opening, or too little open time, within its horizon of ten years.</summary>
    public static ProblemRule NoOpening { get; } = Rule(
        "calendar.no-opening",
        "From {start} the calendar cannot count {sought}: on the way it has no opening for {years} years, or the years it answers for are over. Check its hours and dates.",
        "החל מ-{start} אי אפשר למנות בלוח {sought}: בדרך אין בו פתיחה במשך {years} שנים, או שתמו השנים שהוא עונה עליהן. יש לבדוק את השעות והתאריכים.",
        "De la {start} calendarul nu poate număra {sought}: pe parcurs nu are nicio deschidere timp de {years} ani sau anii pentru care răspunde s-au încheiat. Verificați orele și datele.");

    /// <summary><c>calendar.no-id</c>: a calendar of a set has no id to be found by.</summary>
    public static ProblemRule NoId { get; } = Rule(
        "calendar.no-id",
        "A calendar in {zone} has no id to be found by. Give it one.",
        "ללוח ב-{zone} אין מזהה שאפשר למצוא אותו לפיו. יש לתת לו מזהה.",
        "Un calendar din {zone} nu are identificator după care să fie găsit. Dați-i unul.");

    /// <summary><c>calendar.id-twice</c>: two calendars of a set have the same id.</summary>
    public static ProblemRule IdTwice { get; } = Rule(
        "calendar.id-twice",
        "Two calendars have the id '{id}'. Keep one of them, or give one another id.",
        "לשני לוחות יש אותו מזהה {id}. יש להשאיר אחד מהם או לתת לאחד מזהה אחר.",
        "Două calendare au identificatorul '{id}'. Păstrați unul sau dați-i altul un identificator diferit.");

    /// <summary><c>calendar.unknown</c>: no calendar of a set has the id that was asked for.</summary>
    public static ProblemRule Unknown { get; } = Rule(
        "calendar.unknown",
        "No calendar has the id '{id}'. There are: {known}.",
        "לאף לוח אין מזהה {id}. יש: {known}.",
        "Niciun calendar nu are identificatorul '{id}'. Există: {known}.");

    /// <summary><c>calendar.holidays-twice</c>: a calendar takes two holiday sets of one id.</summary>
    public static ProblemRule HolidaysTwice { get; } = Rule(
        "calendar.holidays-twice",
        "The holiday set '{id}' is given twice. Keep one of them, or give a set of your own another id.",
        "קבוצת החגים {id} ניתנה פעמיים. יש להשאיר אחת, או לתת לקבוצה משלך מזהה אחר.",
        "Setul de sărbători '{id}' este dat de două ori. Păstrați unul sau dați setului propriu alt identificator.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
        [UnreadableHours, EmptyHours, OverlappingHours, DayTwice, DateTwice, UnknownDay, NeverOpen, NoOpening, NoId, IdTwice, Unknown, HolidaysTwice];

    private static ProblemRule Rule(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, RuleBasis.Technical, DraftText.Of(english, hebrew, romanian));
}
