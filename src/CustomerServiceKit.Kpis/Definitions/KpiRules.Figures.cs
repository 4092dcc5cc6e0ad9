namespace CustomerServiceKit.Kpis;

public static partial class KpiRules
{
    /// <summary><c>kpi.fact-set-absent</c>: the facts the KPI looks at were not given.</summary>
    public static ProblemRule FactSetAbsent { get; } = Rule(
        "kpi.fact-set-absent",
        Severity.Finding,
        "There are no '{factSet}' facts. Read them and give them to the plan.",
        "אין עובדות מסוג {factSet}. יש לקרוא אותן ולמסור אותן לתוכנית.",
        "Nu există date '{factSet}'. Citiți-le și dați-le planului.");

    /// <summary><c>kpi.no-rows</c>: the facts the KPI looks at have no row.</summary>
    public static ProblemRule NoRows { get; } = Rule(
        "kpi.no-rows",
        Severity.Finding,
        "The '{factSet}' facts have no row, so nothing is known. This is not zero.",
        "בעובדות מסוג {factSet} אין שורות, ולכן דבר אינו ידוע. זה אינו אפס.",
        "Datele '{factSet}' nu au niciun rând, deci nu se știe nimic. Aceasta nu înseamnă zero.");

    /// <summary><c>kpi.none-counted</c>: no row of the group is one the measure takes.</summary>
    public static ProblemRule NoneCounted { get; } = Rule(
        "kpi.none-counted",
        Severity.Finding,
        "No row of this group is one that '{measure}' takes, so there is no extreme. This is not zero.",
        "אף שורה בקבוצה זו אינה נכללת ב-{measure}, ולכן אין ערך קיצון. זה אינו אפס.",
        "Niciun rând al acestei grupe nu intră în '{measure}', deci nu există un extrem. Aceasta nu înseamnă zero.");

    /// <summary><c>kpi.column-absent</c>: a column the KPI needs is not in the facts.</summary>
    public static ProblemRule ColumnAbsent { get; } = Rule(
        "kpi.column-absent",
        Severity.Finding,
        "The '{factSet}' facts have no column '{column}', which this KPI needs. Declare it in the schema if the source has it.",
        "בעובדות {factSet} אין עמודה {column}, הנחוצה למדד. יש להצהיר עליה בסכמה אם היא קיימת במקור.",
        "Datele '{factSet}' nu au coloana '{column}', de care indicatorul are nevoie. Declarați-o în schemă dacă sursa o are.");

    /// <summary><c>kpi.grouping-absent</c>: the facts are not told apart by the wanted dimension.</summary>
    public static ProblemRule GroupingAbsent { get; } = Rule(
        "kpi.grouping-absent",
        Severity.Finding,
        "The '{factSet}' facts have no dimension '{dimension}', so this KPI cannot be told apart by it.",
        "בעובדות {factSet} אין ממד {dimension}, ולכן אי אפשר לפלח לפיו את המדד.",
        "Datele '{factSet}' nu au dimensiunea '{dimension}', deci indicatorul nu poate fi defalcat după ea.");

    /// <summary><c>kpi.calendar-absent</c>: the facts have no calendar in which a KPI counts business time.</summary>
    public static ProblemRule CalendarAbsent { get; } = Rule(
        "kpi.calendar-absent",
        Severity.Finding,
        "The facts do not have the calendar '{calendar}' in which business time is counted. Give it with FactSets.WithCalendars.",
        "לעובדות אין לוח השעות {calendar}, שלפיו נמדד זמן הפעילות. יש לתת אותו באמצעות FactSets.WithCalendars.",
        "Datele nu au calendarul '{calendar}' în care se măsoară timpul de program. Dați-l prin FactSets.WithCalendars.");

    /// <summary><c>kpi.mixed-field-units</c>: the facts keep added fields in different units.</summary>
    public static ProblemRule MixedFieldUnits { get; } = Rule(
        "kpi.mixed-field-units",
        Severity.Finding,
        "The fields '{fields}' of '{factSet}' are kept in different units ({units}) and cannot be added.",
        "השדות {fields} של {factSet} נשמרים ביחידות שונות ({units}) ואי אפשר לחברם.",
        "Câmpurile '{fields}' din '{factSet}' sunt păstrate în unități diferite ({units}) și nu pot fi adunate.");

    /// <summary><c>kpi.values-missing</c>: some rows lack a value and were left out.</summary>
    public static ProblemRule ValuesMissing { get; } = Rule(
        "kpi.values-missing",
        Severity.Finding,
        "{count} rows lack a value that '{measure}' needs and were left out of it.",
        "ב-{count} שורות חסר ערך הנחוץ ל-{measure}, והן הושמטו ממנה.",
        "{count} rânduri nu au o valoare necesară pentru '{measure}' și au fost omise.");

    /// <summary><c>kpi.standing-figure</c>: a figure that stands at a date is asked for by hour of day.</summary>
    public static ProblemRule StandingFigure { get; } = Rule(
        "kpi.standing-figure",
        Severity.Finding,
        "'{measure}' is a figure that stands at a date; it has no hour of day.",
        "{measure} הוא נתון העומד בתאריך מסוים; אין לו שעה ביממה.",
        "'{measure}' este o cifră valabilă la o dată; nu are oră din zi.");

    /// <summary><c>kpi.total-missing</c>: a total the KPI needs was not given.</summary>
    public static ProblemRule TotalMissing { get; } = Rule(
        "kpi.total-missing",
        Severity.Finding,
        "The total '{measure}' was not given. This KPI needs: {needed}.",
        "הסכום {measure} לא ניתן. המדד זקוק ל: {needed}.",
        "Totalul '{measure}' nu a fost dat. Indicatorul are nevoie de: {needed}.");

    /// <summary><c>kpi.total-unknown</c>: a total was given that the KPI does not use.</summary>
    public static ProblemRule TotalUnknown { get; } = Rule(
        "kpi.total-unknown",
        Severity.Error,
        "The total '{measure}' is not used by this KPI. It uses: {needed}.",
        "הסכום {measure} אינו בשימוש במדד זה. הוא משתמש ב: {needed}.",
        "Totalul '{measure}' nu este folosit de acest indicator. Folosește: {needed}.");

    /// <summary><c>kpi.not-known-yet</c>: of some rows it cannot be told yet whether something follows them in time.</summary>
    public static ProblemRule NotKnownYet { get; } = Rule(
        "kpi.not-known-yet",
        Severity.Finding,
        "Of {count} rows '{measure}' cannot be told yet: their window is still open. They were left out of it.",
        "ב-{count} שורות עדיין לא ידוע מהו {measure}: החלון שלהן עוד פתוח. הן הושמטו ממנו.",
        "Pentru {count} rânduri nu se poate spune încă '{measure}': fereastra lor este încă deschisă. Au fost omise.");

    /// <summary><c>kpi.needs-other-rows</c>: a KPI that looks at several rows together is asked of one.</summary>
    public static ProblemRule NeedsOtherRows { get; } = Rule(
        "kpi.needs-other-rows",
        Severity.Error,
        "'{measure}' looks at several rows together, so one row alone does not tell. Run the plan over all rows and explain the cell.",
        "{measure} נקבע לפי כמה שורות יחד, ולכן שורה אחת לבדה אינה מספיקה. יש להריץ את התוכנית על כל השורות ולהסביר את התא.",
        "'{measure}' privește mai multe rânduri împreună, deci un singur rând nu ajunge. Rulați planul pe toate rândurile și explicați celula.");
}
