namespace CustomerServiceKit.Kpis;

/// <summary>The rules about tallies, each with its stable code.</summary>
public static class TallyRules
{
    /// <summary><c>kpi.estimated</c>: a quantile comes of a sketch, not of the rows themselves.</summary>
    public static ProblemRule Estimated { get; } = Rule(
        "kpi.estimated",
        Severity.Finding,
        "The quantile is estimated from counts in narrow ranges; it is at most {error} off.",
        "האחוזון מוערך לפי ספירה בטווחים צרים; הסטייה המרבית היא {error}.",
        "Cuantila este estimată din numărări pe intervale înguste; abaterea este de cel mult {error}.");

    /// <summary><c>kpi.tally-needs-other-rows</c>: a tally sees rows by themselves, and a KPI looks at several together.</summary>
    public static ProblemRule NeedsOtherRows { get; } = Rule(
        "kpi.tally-needs-other-rows",
        Severity.Finding,
        "'{measure}' looks at several rows together, which a tally does not keep. Run the plan over all rows.",
        "{measure} נקבע לפי כמה שורות יחד, ואלה אינן נשמרות במניין המצטבר. יש להריץ את התוכנית על כל השורות.",
        "'{measure}' privește mai multe rânduri împreună, pe care evidența cumulată nu le păstrează. Rulați planul pe toate rândurile.");

    /// <summary><c>kpi.tally-not-subtractive</c>: a revised row cannot be taken out of a figure.</summary>
    public static ProblemRule NotSubtractive { get; } = Rule(
        "kpi.tally-not-subtractive",
        Severity.Error,
        "A row cannot be taken out of '{measure}', which keeps a smallest, a largest or different values. Rebuild the period of the row instead.",
        "אי אפשר להוציא שורה מתוך {measure}, השומר קיצון או ערכים שונים. יש לבנות מחדש את התקופה של השורה.",
        "Un rând nu poate fi scos din '{measure}', care păstrează un extrem sau valori diferite. Refaceți perioada rândului.");

    /// <summary><c>kpi.tally-never-added</c>: rows are to be replaced that were never added.</summary>
    public static ProblemRule NeverAdded { get; } = Rule(
        "kpi.tally-never-added",
        Severity.Error,
        "In '{group}' more rows would be taken out of '{measure}' than were added. Give the rows exactly as they were added; nothing was changed.",
        "בקבוצה {group} היו יוצאות מתוך {measure} יותר שורות משנוספו. יש לתת את השורות בדיוק כפי שנוספו; דבר לא שונה.",
        "În '{group}' s-ar scoate din '{measure}' mai multe rânduri decât s-au adăugat. Dați rândurile exact cum au fost adăugate; nu s-a schimbat nimic.");

    /// <summary><c>kpi.tally-differs</c>: two tallies, or a tally and a file, count different things.</summary>
    public static ProblemRule Differs { get; } = Rule(
        "kpi.tally-differs",
        Severity.Error,
        "The tally counts by another {what}: '{given}' instead of '{expected}'. Only tallies of the same plan and grouping go together.",
        "המניין סופר לפי {what} אחר: {given} במקום {expected}. רק מניינים של אותה תוכנית ואותו פילוח ניתנים לצירוף.",
        "Evidența numără după {what} diferit: '{given}' în loc de '{expected}'. Se unesc doar evidențe ale aceluiași plan și aceleiași grupări.");

    /// <summary><c>kpi.rows-not-kept</c>: a figure of a tally is to be explained, which keeps no rows.</summary>
    public static ProblemRule RowsNotKept { get; } = Rule(
        "kpi.rows-not-kept",
        Severity.Error,
        "A tally keeps figures and no rows, so '{key}' cannot be explained from it. Run the plan over the rows of the period.",
        "מניין מצטבר שומר נתונים ולא שורות, ולכן אי אפשר להסביר ממנו את {key}. יש להריץ את התוכנית על שורות התקופה.",
        "O evidență cumulată păstrează cifre, nu rânduri, deci '{key}' nu poate fi explicat din ea. Rulați planul pe rândurile perioadei.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [Estimated, NeedsOtherRows, NotSubtractive, NeverAdded, Differs, RowsNotKept];

    private static ProblemRule Rule(string code, Severity severity, string en, string he, string ro) =>
        new(code, severity, RuleBasis.Technical, DraftText.Of(en, he, ro));
}
