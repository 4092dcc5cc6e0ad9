namespace CustomerServiceKit.Kpis;

public static partial class KpiRules
{
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

    /// <summary><c>kpi.roll-up-parts</c>: parts of intervals are to be counted over coarser periods.</summary>
    public static ProblemRule RollUpParts { get; } = Rule(
        "kpi.roll-up-parts",
        Severity.Finding,
        "'{measure}' counts parts of intervals, of which a coarser period has fewer. Run the plan by the coarser period.",
        "{measure} מונה חלקים של מקטעי זמן, ובתקופה גסה יותר יש פחות מהם. יש להריץ את התוכנית בתקופה הגסה יותר.",
        "'{measure}' numără părți de intervale, care sunt mai puține într-o perioadă mai lungă. Rulați planul pe perioada mai lungă.");
}
