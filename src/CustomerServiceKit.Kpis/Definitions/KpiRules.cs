namespace CustomerServiceKit.Kpis;

/// <summary>The rules about KPI definitions, plans and scorecards, each with its stable code.</summary>
public static class KpiRules
{
    /// <summary><c>kpi.unknown-measure</c>: a formula names a measure that is not defined.</summary>
    public static ProblemRule UnknownMeasure { get; } = Rule(
        "kpi.unknown-measure",
        Severity.Error,
        "The formula names the measure '{measure}', which is not defined. Defined are: {known}.",
        "הנוסחה מזכירה את המדידה {measure}, שאינה מוגדרת. מוגדרות: {known}.",
        "Formula numește măsura '{measure}', care nu este definită. Definite sunt: {known}.");

    /// <summary><c>kpi.unknown-parameter</c>: a formula uses a parameter its key does not have.</summary>
    public static ProblemRule UnknownParameter { get; } = Rule(
        "kpi.unknown-parameter",
        Severity.Error,
        "The formula uses the parameter '{parameter}', which the key '{key}' does not have. Add it to the key, for example {parameter}<=PT20S.",
        "הנוסחה משתמשת בפרמטר {parameter}, שאינו במפתח {key}. יש להוסיף אותו למפתח.",
        "Formula folosește parametrul '{parameter}', pe care cheia '{key}' nu îl are. Adăugați-l la cheie.");

    /// <summary><c>kpi.unused-parameter</c>: a key has a parameter its formula does not use.</summary>
    public static ProblemRule UnusedParameter { get; } = Rule(
        "kpi.unused-parameter",
        Severity.Error,
        "The key has the parameter '{parameter}', which the formula does not use, so two equal KPIs would look different. Use it or take it out.",
        "במפתח יש פרמטר {parameter} שהנוסחה אינה משתמשת בו, ולכן שני מדדים שווים ייראו שונים. יש להשתמש בו או להסירו.",
        "Cheia are parametrul '{parameter}', pe care formula nu îl folosește; doi indicatori egali ar părea diferiți. Folosiți-l sau eliminați-l.");

    /// <summary><c>kpi.parameter-comparison</c>: a key and its formula disagree about the boundary.</summary>
    public static ProblemRule ParameterComparison { get; } = Rule(
        "kpi.parameter-comparison",
        Severity.Error,
        "The key says '{key}', but the formula compares with '{formula}'. Whether the boundary is inside must be the same in both.",
        "במפתח כתוב {key}, אך הנוסחה משווה באמצעות {formula}. הכללת הגבול חייבת להיות זהה בשניהם.",
        "Cheia spune '{key}', dar formula compară cu '{formula}'. Includerea limitei trebuie să fie aceeași în ambele.");

    /// <summary><c>kpi.parameter-value</c>: a value is not of the sort its field needs.</summary>
    public static ProblemRule ParameterValue { get; } = Rule(
        "kpi.parameter-value",
        Severity.Error,
        "'{given}' is compared with '{field}', which needs {expected}.",
        "{given} מושווה לשדה {field}, שדורש {expected}.",
        "'{given}' se compară cu '{field}', care cere {expected}.");

    /// <summary><c>kpi.unknown-table</c>: a key names a parameter table that is not given.</summary>
    public static ProblemRule UnknownTable { get; } = Rule(
        "kpi.unknown-table",
        Severity.Error,
        "The key names the table '{table}', which the definition does not carry. Give it beside the formula.",
        "המפתח מזכיר את הטבלה {table}, שאינה מצורפת להגדרה. יש לצרפה לצד הנוסחה.",
        "Cheia numește tabelul '{table}', pe care definiția nu îl conține. Dați-l alături de formulă.");

    /// <summary><c>kpi.wrong-aggregate</c>: a formula is over a measure it cannot take.</summary>
    public static ProblemRule WrongAggregate { get; } = Rule(
        "kpi.wrong-aggregate",
        Severity.Error,
        "The measure '{measure}' is put together by '{aggregate}'. Totals and ratios take sums and distinct counts; an extreme takes min or max; a quantile takes a distribution.",
        "המדידה {measure} מצורפת באמצעות {aggregate}. סכומים ויחסים מקבלים sum או distinct; קיצון מקבל min או max; אחוזון מקבל distribution.",
        "Măsura '{measure}' se compune prin '{aggregate}'. Totalurile și rapoartele primesc sume și numere distincte; un extrem primește min sau max; o cuantilă primește distribution.");

    /// <summary><c>kpi.measure-name-twice</c>: two different measures share a name.</summary>
    public static ProblemRule NameTwice { get; } = Rule(
        "kpi.measure-name-twice",
        Severity.Error,
        "Two different measures are both called '{measure}'. Give each its own name.",
        "שתי מדידות שונות נקראות {measure}. יש לתת לכל אחת שם משלה.",
        "Două măsuri diferite se numesc ambele '{measure}'. Dați fiecăreia propriul nume.");

    /// <summary><c>kpi.key-twice</c>: two definitions share a key.</summary>
    public static ProblemRule KeyTwice { get; } = Rule(
        "kpi.key-twice",
        Severity.Error,
        "The KPI '{key}' is defined twice. Keep one, or give the other a variant or a version.",
        "המדד {key} מוגדר פעמיים. יש להשאיר אחד, או לתת לשני גרסה או וריאנט.",
        "Indicatorul '{key}' este definit de două ori. Păstrați unul sau dați celuilalt o variantă ori o versiune.");

    /// <summary><c>kpi.anchor-not-time</c>: a measure is anchored at something that is no time.</summary>
    public static ProblemRule AnchorNotTime { get; } = Rule(
        "kpi.anchor-not-time",
        Severity.Error,
        "'{field}' is no time, so rows cannot fall into a period by it. Use one such as created or answered.",
        "השדה {field} אינו זמן, ולכן אי אפשר לשייך שורות לתקופה לפיו. יש לבחור שדה זמן כגון created.",
        "'{field}' nu este un moment, deci rândurile nu pot fi atribuite unei perioade după el. Folosiți unul precum created.");

    /// <summary><c>kpi.anchor-differs</c>: a key states another anchor than its measures have.</summary>
    public static ProblemRule AnchorDiffers { get; } = Rule(
        "kpi.anchor-differs",
        Severity.Error,
        "The key says anchor={key}, but a measure is anchored at '{anchor}'. Make them one.",
        "במפתח כתוב anchor={key}, אך מדידה מעוגנת ב-{anchor}. יש להשוות ביניהם.",
        "Cheia spune anchor={key}, dar o măsură este ancorată la '{anchor}'. Aduceți-le la același.");

    /// <summary><c>kpi.currency-differs</c>: a key states another currency than its unit has.</summary>
    public static ProblemRule CurrencyDiffers { get; } = Rule(
        "kpi.currency-differs",
        Severity.Error,
        "The key says '{key}', but the unit is '{unit}'. Make them one, since amounts of different currencies are never comparable.",
        "במפתח כתוב {key}, אך היחידה היא {unit}. יש להשוות ביניהם, שכן סכומים במטבעות שונים אינם ניתנים להשוואה.",
        "Cheia spune '{key}', dar unitatea este '{unit}'. Aduceți-le la același, fiindcă sume în monede diferite nu se compară.");

    /// <summary><c>kpi.time-is-no-length</c>: an instant is used where a length is needed.</summary>
    public static ProblemRule TimeIsNoLength { get; } = Rule(
        "kpi.time-is-no-length",
        Severity.Error,
        "'{field}' is an instant, not a length. Use a span, or the time between two instants.",
        "השדה {field} הוא נקודת זמן ולא משך. יש להשתמש במשך או בזמן שבין שתי נקודות.",
        "'{field}' este un moment, nu o durată. Folosiți o durată sau timpul dintre două momente.");

    /// <summary><c>kpi.tolerance-not-span</c>: what may be missed of an interval is no length of time in these facts.</summary>
    public static ProblemRule ToleranceNotSpan { get; } = Rule(
        "kpi.tolerance-not-span",
        Severity.Error,
        "'{field}' says how much of an interval may be missed, and is no span of time in these facts. Declare it as a span.",
        "השדה {field} קובע כמה מהמרווח מותר להחסיר, ואינו משך זמן בנתונים אלה. יש להגדיר אותו כמשך.",
        "'{field}' spune cât dintr-un interval poate lipsi și nu este o durată în aceste date. Declarați-l ca durată.");

    /// <summary><c>kpi.mixed-units</c>: measures of different units are added.</summary>
    public static ProblemRule MixedUnits { get; } = Rule(
        "kpi.mixed-units",
        Severity.Error,
        "Measures of different units are added: {units}. Add only what is counted in the same unit.",
        "מחוברות מדידות ביחידות שונות: {units}. יש לחבר רק מה שנמדד באותה יחידה.",
        "Se adună măsuri cu unități diferite: {units}. Adunați doar ce se măsoară în aceeași unitate.");

    /// <summary><c>kpi.wrong-unit</c>: the stated unit is not the one the formula gives.</summary>
    public static ProblemRule WrongUnit { get; } = Rule(
        "kpi.wrong-unit",
        Severity.Error,
        "The KPI's unit is '{unit}', but the formula gives {given}.",
        "יחידת המדד היא {unit}, אך הנוסחה נותנת {given}.",
        "Unitatea indicatorului este '{unit}', dar formula dă {given}.");

    /// <summary><c>kpi.unknown-word</c>: a condition asks for a value that its closed dimension does not have.</summary>
    public static ProblemRule UnknownWord { get; } = Rule(
        "kpi.unknown-word",
        Severity.Error,
        "'{given}' is no value of '{dimension}', so nothing would be counted. It has: {expected}.",
        "{given} אינו ערך של {dimension}, ולכן דבר לא ייספר. ערכיו: {expected}.",
        "'{given}' nu este o valoare a '{dimension}', deci nu s-ar număra nimic. Are: {expected}.");

    /// <summary><c>kpi.unit-differs</c>: the facts keep a field in another unit than the KPI states.</summary>
    public static ProblemRule UnitDiffers { get; } = Rule(
        "kpi.unit-differs",
        Severity.Finding,
        "The KPI is stated in '{unit}', but the facts give it in '{given}'. Correct the unit of the KPI or of the column.",
        "המדד מוצהר ביחידה {unit}, אך העובדות נותנות אותו ב-{given}. יש לתקן את יחידת המדד או העמודה.",
        "Indicatorul este declarat în '{unit}', dar datele îl dau în '{given}'. Corectați unitatea indicatorului sau a coloanei.");

    /// <summary><c>kpi.unknown</c>: a KPI is asked for that the plan does not have.</summary>
    public static ProblemRule UnknownKpi { get; } = Rule(
        "kpi.unknown",
        Severity.Error,
        "'{key}' is not among the {count} KPIs. Nearest are: {nearest}.",
        "{key} אינו בין {count} המדדים. הקרובים ביותר: {nearest}.",
        "'{key}' nu se află printre cei {count} indicatori. Cei mai apropiați: {nearest}.");

    /// <summary><c>kpi.ambiguous</c>: a name is asked for under which there are several KPIs.</summary>
    public static ProblemRule Ambiguous { get; } = Rule(
        "kpi.ambiguous",
        Severity.Error,
        "'{key}' stands for KPIs whose numbers are not comparable. Name one by its key:\n{choices}",
        "{key} מציין מדדים שמספריהם אינם ניתנים להשוואה. יש לנקוב באחד מהם לפי מפתחו:\n{choices}",
        "'{key}' desemnează indicatori ale căror numere nu se compară. Numiți unul după cheia lui:\n{choices}");

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

    /// <summary><c>kpi.roll-up-distinct</c>: counts of different values cannot be added.</summary>
    public static ProblemRule RollUpDistinct { get; } = Rule(
        "kpi.roll-up-distinct",
        Severity.Finding,
        "'{measure}' counts different values; the same one may be in several groups, so the counts cannot be added. Run the plan by the coarser grouping.",
        "{measure} סופר ערכים שונים; אותו ערך עשוי להופיע בכמה קבוצות ולכן אין לחבר. יש להריץ את התוכנית בפילוח הגס יותר.",
        "'{measure}' numără valori diferite; aceeași valoare poate fi în mai multe grupe, deci numerele nu se adună. Rulați planul pe gruparea mai largă.");

    /// <summary><c>kpi.roll-up-quantile</c>: quantiles of groups do not tell the quantile of all.</summary>
    public static ProblemRule RollUpQuantile { get; } = Rule(
        "kpi.roll-up-quantile",
        Severity.Finding,
        "'{measure}' is looked at for quantiles, and those of parts do not tell that of the whole. Run the plan by the coarser grouping.",
        "{measure} משמש לחישוב אחוזונים, ואחוזוני החלקים אינם מלמדים על אחוזון השלם. יש להריץ את התוכנית בפילוח הגס יותר.",
        "'{measure}' servește pentru cuantile, iar cele ale părților nu spun cuantila întregului. Rulați planul pe gruparea mai largă.");

    /// <summary><c>kpi.roll-up-entities</c>: an entity has other values in a coarser group.</summary>
    public static ProblemRule RollUpEntities { get; } = Rule(
        "kpi.roll-up-entities",
        Severity.Finding,
        "'{measure}' takes one value for each entity, which is another in a coarser group. Run the plan by the coarser grouping.",
        "{measure} לוקח ערך אחד לכל ישות, וערך זה שונה בקבוצה גסה יותר. יש להריץ את התוכנית בפילוח הגס יותר.",
        "'{measure}' ia o valoare pentru fiecare entitate, alta într-o grupă mai largă. Rulați planul pe gruparea mai largă.");

    /// <summary><c>kpi.roll-up-overlap</c>: groups that overlap cannot be added.</summary>
    public static ProblemRule RollUpOverlap { get; } = Rule(
        "kpi.roll-up-overlap",
        Severity.Finding,
        "A row may be in several groups of '{dimension}', so they cannot be added. Run the plan by the coarser grouping.",
        "שורה עשויה להיות בכמה קבוצות של {dimension}, ולכן אין לחברן. יש להריץ את התוכנית בפילוח הגס יותר.",
        "Un rând poate fi în mai multe grupe ale '{dimension}', deci nu se adună. Rulați planul pe gruparea mai largă.");

    /// <summary><c>kpi.roll-up-standing</c>: a figure that stands at a date cannot be added over time.</summary>
    public static ProblemRule RollUpStanding { get; } = Rule(
        "kpi.roll-up-standing",
        Severity.Finding,
        "'{measure}' is a figure that stands at a date; it cannot be added over time. Run the plan by the coarser period.",
        "{measure} הוא נתון העומד בתאריך; אין לחברו לאורך זמן. יש להריץ את התוכנית בתקופה הגסה יותר.",
        "'{measure}' este o cifră valabilă la o dată; nu se adună în timp. Rulați planul pe perioada mai lungă.");

    /// <summary><c>kpi.roll-up-periods</c>: periods do not nest.</summary>
    public static ProblemRule RollUpPeriods { get; } = Rule(
        "kpi.roll-up-periods",
        Severity.Error,
        "'{fine}' does not nest in '{coarse}', so it cannot be rolled up into it. Run the plan by the coarser period, or go through days.",
        "{fine} אינו מקונן ב-{coarse}, ולכן אי אפשר לגלגל אותו אליו. יש להריץ בתקופה הגסה או לעבור דרך ימים.",
        "'{fine}' nu se încadrează în '{coarse}', deci nu poate fi cumulat. Rulați pe perioada mai lungă sau treceți prin zile.");

    /// <summary><c>kpi.roll-up-grouping</c>: the coarser grouping asks for something the finer one does not have.</summary>
    public static ProblemRule RollUpGrouping { get; } = Rule(
        "kpi.roll-up-grouping",
        Severity.Error,
        "The scorecard is not grouped by '{axis}' (in that zone and window), so it cannot be rolled up to it. Run the plan by that grouping.",
        "כרטיס הציונים אינו מפולח לפי {axis}, ולכן אי אפשר לגלגל אליו. יש להריץ את התוכנית בפילוח זה.",
        "Fișa nu este grupată după '{axis}' (în acel fus și interval), deci nu poate fi cumulată. Rulați planul pe acea grupare.");

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

    /// <summary><c>kpi.roll-up-parts</c>: parts of intervals are to be counted over coarser periods.</summary>
    public static ProblemRule RollUpParts { get; } = Rule(
        "kpi.roll-up-parts",
        Severity.Finding,
        "'{measure}' counts parts of intervals, of which a coarser period has fewer. Run the plan by the coarser period.",
        "{measure} מונה חלקים של מקטעי זמן, ובתקופה גסה יותר יש פחות מהם. יש להריץ את התוכנית בתקופה הגסה יותר.",
        "'{measure}' numără părți de intervale, care sunt mai puține într-o perioadă mai lungă. Rulați planul pe perioada mai lungă.");

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

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
    [
        UnknownMeasure, UnknownParameter, UnusedParameter, ParameterComparison, ParameterValue, UnknownTable,
        WrongAggregate, NameTwice, KeyTwice, AnchorNotTime, AnchorDiffers, CurrencyDiffers, TimeIsNoLength, ToleranceNotSpan,
        MixedUnits, WrongUnit, UnknownWord, UnitDiffers, UnknownKpi, Ambiguous, FactSetAbsent, NoRows, NoneCounted,
        ColumnAbsent, GroupingAbsent, CalendarAbsent, MixedFieldUnits, ValuesMissing, StandingFigure, RollUpDistinct,
        RollUpQuantile, RollUpEntities, RollUpOverlap, RollUpStanding, RollUpPeriods, RollUpGrouping, TotalMissing, TotalUnknown,
        RollUpParts, NotKnownYet, NeedsOtherRows,
    ];

    private static ProblemRule Rule(string code, Severity severity, string en, string he, string ro) =>
        new(code, severity, RuleBasis.Technical, DraftText.Of(en, he, ro));
}
