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

    /// <summary><c>intake.not-a-number</c>: a score or an amount that is infinite, or no number at all (NaN).</summary>
    public static ProblemRule NotANumber { get; } = Error(
        "intake.not-a-number",
        "'{column}' is {given}, which is no number. Give no value where there is none.",
        "הערך של {column} הוא {given}, שאינו מספר. אם אין ערך, אין לתת אותו.",
        "'{column}' este {given}, care nu este un număr. Nu dați nicio valoare dacă nu există.");

    /// <summary><c>intake.off-scale</c>: a score outside the bounds of its scale.</summary>
    public static ProblemRule OffScale { get; } = Error(
        "intake.off-scale",
        "The score {given} is off the scale '{scale}', which goes from {lowest} to {highest}. Declare the scale that was asked; give no score where there was no answer.",
        "הציון {given} מחוץ לסולם {scale}, שהוא מ-{lowest} עד {highest}. יש להצהיר על הסולם שנשאל; אם לא היתה תשובה, אין לתת ציון.",
        "Scorul {given} este în afara scalei '{scale}', de la {lowest} la {highest}. Declarați scala folosită; nu dați niciun scor dacă nu a fost răspuns.");

    /// <summary><c>intake.between-steps</c>: a score within its scale that no answer on it gives.</summary>
    public static ProblemRule BetweenSteps { get; } = Error(
        "intake.between-steps",
        "The score {given} lies between the steps of the scale '{scale}', which goes from {lowest} by {step}. Declare the scale that was asked, and read single answers, not means.",
        "הציון {given} נופל בין הצעדים של הסולם {scale}, המתחיל ב-{lowest} בצעדים של {step}. יש להצהיר על הסולם שנשאל ולקרוא תשובות בודדות ולא ממוצעים.",
        "Scorul {given} este între pașii scalei '{scale}', care începe la {lowest} cu pasul {step}. Declarați scala folosită și citiți răspunsuri individuale, nu medii.");

    /// <summary><c>intake.overlap</c>: a stretch of time that overlaps with another of the same employee, or of the same queue.</summary>
    public static ProblemRule Overlap { get; } = Error(
        "intake.overlap",
        "'{key}' ({from} to {to}) overlaps with '{other}' ({otherFrom} to {otherTo}), and both cannot be. Correct the source; where states of several channels run side by side, declare the channel.",
        "{key} ({from} עד {to}) חופף ל-{other} ({otherFrom} עד {otherTo}), ושניהם יחד אינם אפשריים. יש לתקן את המקור; אם מצבים של כמה ערוצים מתקיימים זה לצד זה, יש להצהיר על הערוץ.",
        "'{key}' ({from}–{to}) se suprapune cu '{other}' ({otherFrom}–{otherTo}), iar ambele nu pot fi. Corectați sursa; dacă stările mai multor canale merg în paralel, declarați canalul.");

    /// <summary><c>intake.unknown-employee</c>: an employee that is not among those who are known.</summary>
    public static ProblemRule UnknownEmployee { get; } = Error(
        "intake.unknown-employee",
        "'{given}' is not among the known employees. Correct the id, or add the employee.",
        "{given} אינו בין אנשי הצוות המוכרים. יש לתקן את המזהה או להוסיף את העובד.",
        "'{given}' nu este printre angajații cunoscuți. Corectați identificatorul sau adăugați angajatul.");

    /// <summary><c>intake.mixed-zones</c>: times of one row of which some carry an offset and others are local.</summary>
    public static ProblemRule MixedZones { get; } = Error(
        "intake.mixed-zones",
        "'{column}' is a local time and another time of the row carries an offset, so one of them may be in the wrong zone. Write them alike, or state the zone of the column itself.",
        "הזמן בעמודה {column} מקומי, וזמן אחר באותה שורה נושא היסט, ולכן אחד מהם עלול להיות באזור זמן שגוי. יש לכתוב אותם באותה צורה או לציין את אזור הזמן של העמודה עצמה.",
        "'{column}' este o oră locală, iar alt moment al rândului are decalaj, deci unul poate fi în alt fus orar. Scrieți-le la fel sau precizați fusul coloanei.");

    /// <summary><c>intake.unknown-state</c>: a word for a state of an employee that the state map does not have.</summary>
    public static ProblemRule UnknownState { get; } = Finding(
        "intake.unknown-state",
        "{count} rows are in the state '{word}', which the state map does not have (first: {keys}). They have no work state; add the word to the map.",
        "{count} שורות הן במצב {word}, שאינו במפת המצבים (ראשונות: {keys}). אין להן מצב עבודה; יש להוסיף את המילה למפה.",
        "{count} rânduri sunt în starea '{word}', care lipsește din harta stărilor (primele: {keys}). Nu au stare de lucru; adăugați cuvântul.");

    /// <summary><c>intake.long-state</c>: an employee longer in a state than people are; in practice he forgot to log off.</summary>
    public static ProblemRule LongState { get; } = Finding(
        "intake.long-state",
        "{count} rows are states that last longer than {limit} (first: {keys}), as when an employee forgets to log off. They count in full; correct or exclude them.",
        "{count} שורות הן מצבים שנמשכים יותר מ-{limit} (ראשונות: {keys}), כמו כשעובד שוכח להתנתק. הן נספרות במלואן; יש לתקן או להחריג אותן.",
        "{count} rânduri sunt stări mai lungi de {limit} (primele: {keys}), ca atunci când un angajat uită să se deconecteze. Se numără integral; corectați-le sau excludeți-le.");

    /// <summary><c>intake.length-disagrees</c>: the stated length is not the one the start and the end give.</summary>
    public static ProblemRule LengthDisagrees { get; } = Finding(
        "intake.length-disagrees",
        "In {count} rows the stated length is not the time from start to end (first: {keys}). The stated one is used.",
        "ב-{count} שורות האורך המוצהר אינו הזמן מן ההתחלה עד הסיום (ראשונות: {keys}). נעשה שימוש במוצהר.",
        "În {count} rânduri durata declarată nu este timpul de la început la sfârșit (primele: {keys}). Se folosește cea declarată.");

    /// <summary><c>intake.tolerated</c>: rows that break a rule and were accepted because the policy says so.</summary>
    public static ProblemRule Tolerated { get; } = Finding(
        "intake.tolerated",
        "{count} rows break the rule '{rule}' in '{column}' and were accepted, as the policy says (first: {keys}).",
        "{count} שורות מפרות את הכלל {rule} בעמודה {column} והתקבלו לפי המדיניות (ראשונות: {keys}).",
        "{count} rânduri încalcă regula '{rule}' în '{column}' și au fost acceptate, conform politicii (primele: {keys}).");

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
        "In {count} rows of {factSet} the stated '{column}' is not what their parts come to (first: {keys}). The stated one is used.",
        "ב-{count} שורות של {factSet} הערך המוצהר של {column} אינו עולה מחלקיהן (ראשונות: {keys}). נעשה שימוש במוצהר.",
        "În {count} rânduri din {factSet} valoarea declarată '{column}' nu rezultă din părțile lor (primele: {keys}). Se folosește cea declarată.");

    /// <summary><c>intake.unknown-interaction</c>: a part of an interaction that was not read.</summary>
    public static ProblemRule UnknownInteraction { get; } = Finding(
        "intake.unknown-interaction",
        "{count} rows of {factSet} belong to interactions that are not among the facts (first: {keys}). They enter no interaction's totals.",
        "{count} שורות של {factSet} שייכות לפניות שאינן בין העובדות (ראשונות: {keys}). הן אינן נכללות בסיכומי הפניות.",
        "{count} rânduri din {factSet} aparțin unor interacțiuni care nu se află printre date (primele: {keys}). Nu intră în totalurile niciunei interacțiuni.");

    /// <summary><c>intake.unknown-case</c>: an event of a case that was not read.</summary>
    public static ProblemRule UnknownCase { get; } = Finding(
        "intake.unknown-case",
        "{count} rows of {factSet} belong to cases that are not among the facts (first: {keys}). They enter no case's history.",
        "{count} שורות של {factSet} שייכות לפניות שבטיפול שאינן בין העובדות (ראשונות: {keys}). הן אינן נכללות בהיסטוריה של אף פנייה.",
        "{count} rânduri din {factSet} aparțin unor cazuri care nu se află printre date (primele: {keys}). Nu intră în istoricul niciunui caz.");

    /// <summary><c>intake.unknown-status</c>: a status of a case that is none of the kinds the package knows.</summary>
    public static ProblemRule UnknownStatus { get; } = Finding(
        "intake.unknown-status",
        "{count} events change a case to the status '{word}', which is no kind of status (first: {keys}). What follows from the statuses of these cases is not known; map the word to one of: {expected}.",
        "{count} אירועים מעבירים פנייה לסטטוס {word}, שאינו סוג סטטוס מוכר (ראשונים: {keys}). מה שנגזר מסטטוסי הפניות הללו אינו ידוע; יש למפות את המילה לאחד מאלה: {expected}.",
        "{count} evenimente trec un caz în starea '{word}', care nu este un fel de stare cunoscut (primele: {keys}). Ce rezultă din stările acestor cazuri nu se știe; asociați cuvântul cu una din: {expected}.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
    [
        NullRow, RequiredColumn, RequiredValue, TimeTooEarly, NegativeSpan, SpanTooLong, AmountNotKept, UnknownWord, NegativeAmount, OutOfOrder, DuplicateKey, UnreadableValue, UnmappedValue,
        NotANumber, OffScale, BetweenSteps, Overlap, UnknownEmployee, MixedZones, UnknownState, LongState, LengthDisagrees, Tolerated,
        NoUnit, WaitDisagrees, TotalsDisagree, UnknownInteraction, UnknownCase, UnknownStatus,
    ];

    /// <summary>The rules that a policy may tolerate, see <see cref="IntakePolicy.Tolerated"/>: all that reject a row for one of its values, and none for want of a key or of a value every row must have.</summary>
    public static IReadOnlyList<ProblemRule> Tolerable { get; } =
    [
        TimeTooEarly, NegativeSpan, SpanTooLong, AmountNotKept, UnknownWord, NegativeAmount, OutOfOrder, UnreadableValue, UnmappedValue, NotANumber, OffScale, BetweenSteps, Overlap,
        UnknownEmployee, MixedZones,
    ];

    internal static ProblemRule Find(string code) => All.First(r => r.Code == code);

    private static ProblemRule Error(string code, string en, string he, string ro) => Rule(code, Severity.Error, en, he, ro);

    private static ProblemRule Finding(string code, string en, string he, string ro) => Rule(code, Severity.Finding, en, he, ro);

    private static ProblemRule Rule(string code, Severity severity, string en, string he, string ro) =>
        new(code, severity, RuleBasis.Technical, DraftText.Of(en, he, ro));
}
