namespace CustomerServiceKit.Kpis;

/// <summary>The rules a row must keep to become a fact, each with its stable code.</summary>
public static class IntakeRules
{
    /// <summary><c>intake.null-row</c>: there is no row at all.</summary>
    public static ProblemRule NullRow { get; } = Error(
        "intake.null-row",
        "The row is null. Leave it out of what is read.",
        "השורה ריקה (null). יש להשמיט אותה מן הקלט.",
        "Rândul este nul. Omiteți-l din ceea ce se citește.");

    /// <summary><c>intake.required-column</c>: the schema lacks a column that every row of its fact set must have.</summary>
    public static ProblemRule RequiredColumn { get; } = Error(
        "intake.required-column",
        "Every row of {factSet} needs '{column}', and the schema does not declare it. Declare it, or map one of the source's columns to it.",
        "כל שורה של {factSet} חייבת את העמודה {column}, והסכמה אינה מצהירה עליה. יש להצהיר עליה.",
        "Fiecare rând din {factSet} are nevoie de '{column}', iar schema nu o declară. Declarați-o.");

    /// <summary><c>intake.required-value</c>: a row lacks a value every row must have.</summary>
    public static ProblemRule RequiredValue { get; } = Error(
        "intake.required-value",
        "The row has no '{column}', which every row must have. Correct the source, or leave the row out.",
        "בשורה אין ערך בעמודה {column}, שחובה בכל שורה. יש לתקן את המקור או להשמיט את השורה.",
        "Rândul nu are '{column}', obligatorie pentru fiecare rând. Corectați sursa sau omiteți rândul.");

    /// <summary><c>intake.time-too-early</c>: an instant before 1970, which in practice is an empty date.</summary>
    public static ProblemRule TimeTooEarly { get; } = Error(
        "intake.time-too-early",
        "The time {given} lies before 1970, as an empty date does. Give no value where the thing did not happen.",
        "הזמן {given} קודם לשנת 1970, כמו תאריך ריק. אם הדבר לא קרה, אין לתת ערך.",
        "Momentul {given} este înainte de 1970, ca o dată goală. Nu dați nicio valoare dacă lucrul nu s-a întâmplat.");

    /// <summary><c>intake.negative-span</c>: a length of time below zero.</summary>
    public static ProblemRule NegativeSpan { get; } = Error(
        "intake.negative-span",
        "A length of time cannot be negative; given {given}. Check the unit and the order of the times it was made from.",
        "משך זמן אינו יכול להיות שלילי; ניתן {given}. יש לבדוק את היחידה ואת סדר הזמנים.",
        "O durată nu poate fi negativă; s-a dat {given}. Verificați unitatea și ordinea momentelor din care provine.");

    /// <summary><c>intake.span-too-long</c>: a length of time of more than 142,000 years, a sign of a wrong unit.</summary>
    public static ProblemRule SpanTooLong { get; } = Error(
        "intake.span-too-long",
        "The length of time is longer than can be kept. Check its unit.",
        "משך הזמן ארוך מכדי לשמור אותו. יש לבדוק את היחידה.",
        "Durata este prea lungă pentru a fi păstrată. Verificați unitatea.");

    /// <summary><c>intake.amount-not-kept</c>: an amount finer, or larger, than its unit keeps.</summary>
    public static ProblemRule AmountNotKept { get; } = Error(
        "intake.amount-not-kept",
        "The amount {given} cannot be kept exactly in the unit '{unit}', which keeps {scale} parts of one. Round it where it is read, or declare a finer unit.",
        "הסכום {given} אינו נשמר במדויק ביחידה {unit}, השומרת {scale} חלקים מאחד. יש לעגל בקריאה או להצהיר על יחידה עדינה יותר.",
        "Valoarea {given} nu poate fi păstrată exact în unitatea '{unit}', care păstrează {scale} părți dintr-unu. Rotunjiți-o la citire sau declarați o unitate mai fină.");

    /// <summary><c>intake.unknown-word</c>: a value that its closed dimension does not have.</summary>
    public static ProblemRule UnknownWord { get; } = Error(
        "intake.unknown-word",
        "'{given}' is no value of '{column}'. It has: {expected}. Map the source's word to one of them, or keep it in a dimension of its own.",
        "{given} אינו ערך של {column}. ערכיו: {expected}. יש למפות את מילת המקור לאחד מהם.",
        "'{given}' nu este o valoare a '{column}'. Are: {expected}. Mapați cuvântul sursei la una dintre ele.");

    /// <summary><c>intake.negative-amount</c>: a count of people or events below zero.</summary>
    public static ProblemRule NegativeAmount { get; } = Error(
        "intake.negative-amount",
        "A count cannot be negative; given {given}. Give no value where it is not known.",
        "מספר אינו יכול להיות שלילי; ניתן {given}. אם אינו ידוע, אין לתת ערך.",
        "Un număr nu poate fi negativ; s-a dat {given}. Nu dați nicio valoare dacă nu se cunoaște.");

    /// <summary><c>intake.out-of-order</c>: a time before one that must come first.</summary>
    public static ProblemRule OutOfOrder { get; } = Error(
        "intake.out-of-order",
        "'{later}' ({given}) is before '{earlier}' ({bound}). Check the time zone and the columns; give no value where the time is not known.",
        "הזמן {later} ({given}) קודם לזמן {earlier} ({bound}). יש לבדוק את אזור הזמן ואת העמודות.",
        "'{later}' ({given}) este înainte de '{earlier}' ({bound}). Verificați fusul orar și coloanele.");

    /// <summary><c>intake.duplicate-key</c>: a row with a key that came before, and no newer revision.</summary>
    public static ProblemRule DuplicateKey { get; } = Error(
        "intake.duplicate-key",
        "A row with the key '{key}' was read already. Declare .Source where ids repeat between systems, and .Revision where rows change.",
        "שורה עם המפתח {key} כבר נקראה. יש להצהיר על מקור אם מזהים חוזרים בין מערכות, ועל גרסה אם שורות משתנות.",
        "Un rând cu cheia '{key}' a fost deja citit. Declarați sursa dacă identificatorii se repetă între sisteme și revizia dacă rândurile se schimbă.");

    /// <summary><c>intake.unreadable-value</c>: a column's value is not of the form the map says.</summary>
    public static ProblemRule UnreadableValue { get; } = Error(
        "intake.unreadable-value",
        "The column '{column}' holds '{given}', which is not {expected}. Correct the source or the map.",
        "העמודה {column} מכילה {given}, שאינו {expected}. יש לתקן את המקור או את המיפוי.",
        "Coloana '{column}' conține '{given}', care nu este {expected}. Corectați sursa sau maparea.");

    /// <summary><c>intake.unmapped-value</c>: a value the map gives no meaning to.</summary>
    public static ProblemRule UnmappedValue { get; } = Error(
        "intake.unmapped-value",
        "The column '{column}' holds '{given}', to which the map gives no meaning. Add it to the map's values.",
        "העמודה {column} מכילה {given}, שאין לו משמעות במיפוי. יש להוסיף אותו לערכי המיפוי.",
        "Coloana '{column}' conține '{given}', fără înțeles în mapare. Adăugați-l la valorile mapării.");

    /// <summary><c>intake.no-unit</c>: the employee of an accepted row was in no unit at the time.</summary>
    public static ProblemRule NoUnit { get; } = Finding(
        "intake.no-unit",
        "{count} rows are of employees who were in no unit of the organization at the time (first: {keys}). They count under no team; add the missing memberships.",
        "{count} שורות הן של אנשי צוות שלא השתייכו לשום יחידה באותו זמן (ראשונות: {keys}). הן נספרות ללא צוות; יש להוסיף את השיוך החסר.",
        "{count} rânduri aparțin unor angajați care nu făceau parte din nicio unitate la acel moment (primele: {keys}). Se numără fără echipă; adăugați apartenența lipsă.");

    /// <summary><c>intake.wait-disagrees</c>: the stated wait is not the one the times give.</summary>
    public static ProblemRule WaitDisagrees { get; } = Finding(
        "intake.wait-disagrees",
        "In {count} rows the stated wait is not the time from queueing to answer (first: {keys}). The stated one is used.",
        "ב-{count} שורות ההמתנה המוצהרת אינה הזמן מהכניסה לתור ועד המענה (ראשונות: {keys}). נעשה שימוש במוצהרת.",
        "În {count} rânduri așteptarea declarată nu este timpul de la intrarea în coadă până la răspuns (primele: {keys}). Se folosește cea declarată.");

    /// <summary><c>intake.totals-disagree</c>: an interaction's total is not the sum of its parts.</summary>
    public static ProblemRule TotalsDisagree { get; } = Finding(
        "intake.totals-disagree",
        "In {count} interactions the stated '{column}' is not what their parts add up to (first: {keys}). The stated one is used.",
        "ב-{count} פניות הערך המוצהר של {column} אינו סכום חלקיהן (ראשונות: {keys}). נעשה שימוש במוצהר.",
        "În {count} interacțiuni valoarea declarată '{column}' nu este suma părților (primele: {keys}). Se folosește cea declarată.");

    /// <summary><c>intake.unknown-interaction</c>: a part of an interaction that was not read.</summary>
    public static ProblemRule UnknownInteraction { get; } = Finding(
        "intake.unknown-interaction",
        "{count} rows of {factSet} belong to interactions that are not among the facts (first: {keys}). They enter no interaction's totals.",
        "{count} שורות של {factSet} שייכות לפניות שאינן בין העובדות (ראשונות: {keys}). הן אינן נכללות בסיכומי הפניות.",
        "{count} rânduri din {factSet} aparțin unor interacțiuni care nu se află printre date (primele: {keys}). Nu intră în totalurile niciunei interacțiuni.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
    [
        NullRow, RequiredColumn, RequiredValue, TimeTooEarly, NegativeSpan, SpanTooLong, AmountNotKept, UnknownWord, NegativeAmount, OutOfOrder, DuplicateKey, UnreadableValue, UnmappedValue,
        NoUnit, WaitDisagrees, TotalsDisagree, UnknownInteraction,
    ];

    internal static ProblemRule Find(string code) => All.First(r => r.Code == code);

    private static ProblemRule Error(string code, string en, string he, string ro) => Rule(code, Severity.Error, en, he, ro);

    private static ProblemRule Finding(string code, string en, string he, string ro) => Rule(code, Severity.Finding, en, he, ro);

    private static ProblemRule Rule(string code, Severity severity, string en, string he, string ro) =>
        new(code, severity, RuleBasis.Technical, DraftText.Of(en, he, ro));
}
