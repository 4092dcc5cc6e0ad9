namespace CustomerServiceKit.Goals;

/// <summary>The rules about telling whether a goal is realistic, each with its stable code.</summary>
public static class RealismRules
{
    /// <summary><c>realism.little-history</c>: a finding that the verdict rests on little.</summary>
    public static ProblemRule LittleHistory { get; } = Rule(
        "realism.little-history",
        Severity.Finding,
        RuleBasis.House,
        "The verdict rests on {given} points: below 5 nothing is told, below 12 it is a trial. Judge again when there are more.",
        "הקביעה נשענת על {given} נקודות: מתחת ל-5 לא נקבע דבר, ומתחת ל-12 היא ניסיונית. יש לשפוט שוב כשיהיו יותר.",
        "Verdictul se sprijină pe {given} puncte: sub 5 nu se spune nimic, sub 12 este o probă. Judecați din nou când vor fi mai multe.");

    /// <summary><c>realism.stretch-while-worsening</c>: a finding that a stretch, or more than one, is set while the last signal of the chart is a concern.</summary>
    /// <remarks>Source: Sitkin, See, Miller, Lawless and Carton, 2011: stretch goals tempt most those who can least afford them.</remarks>
    public static ProblemRule StretchWhileWorsening { get; } = Rule(
        "realism.stretch-while-worsening",
        Severity.Finding,
        RuleBasis.House,
        "{level} is a stretch at least, and the figure has last worsened beyond chance. A stretch is for those who are winning and have slack; steady the process first.",
        "{level} הוא לפחות יעד שאפתני, והנתון הורע לאחרונה מעבר למקרה. יעד שאפתני מתאים למי שמצליח ויש לו מרווח; יש לייצב תחילה את התהליך.",
        "{level} este cel puțin un obiectiv ambițios, iar cifra s-a înrăutățit ultima dată peste hazard. Un asemenea obiectiv este pentru cei care reușesc și au rezerve; stabilizați întâi procesul.");

    /// <summary><c>realism.lift-outside-bounds</c>: the work plan is expected to better the figure beyond what it can be.</summary>
    public static ProblemRule LiftOutsideBounds { get; } = Rule(
        "realism.lift-outside-bounds",
        Severity.Error,
        RuleBasis.Technical,
        "A lift of {lift} leads from {present} to {expected}, outside the bounds {bounds}. Give the lift in the unit of the level: 0.02 for two points of a share.",
        "שיפור של {lift} מוביל מ-{present} אל {expected}, מחוץ לגבולות {bounds}. יש למסור את השיפור ביחידה של הרמה: 0.02 לשתי נקודות אחוז.",
        "O îmbunătățire de {lift} duce de la {present} la {expected}, în afara limitelor {bounds}. Dați îmbunătățirea în unitatea nivelului: 0.02 pentru două puncte procentuale.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [LittleHistory, StretchWhileWorsening, LiftOutsideBounds];

    private static ProblemRule Rule(string code, Severity severity, RuleBasis basis, string english, string hebrew, string romanian) =>
        new(code, severity, basis, DraftText.Of(english, hebrew, romanian));
}
