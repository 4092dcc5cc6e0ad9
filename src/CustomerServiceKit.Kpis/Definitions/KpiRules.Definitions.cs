namespace CustomerServiceKit.Kpis;

public static partial class KpiRules
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
}
