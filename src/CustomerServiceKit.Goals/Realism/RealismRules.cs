namespace CustomerServiceKit.Goals;

/// <summary>The rules about telling whether a goal is realistic, each with its stable code.</summary>
public static class RealismRules
{
    /// <summary><c>realism.little-history</c>: a finding that the verdict rests on little.</summary>
    public static ProblemRule LittleHistory { get; } = Rule(
        "realism.little-history",
        "The verdict rests on {given} points: below 5 nothing is told, below 12 it is a trial. Judge again when there are more.",
        "הקביעה נשענת על {given} נקודות: מתחת ל-5 לא נקבע דבר, ומתחת ל-12 היא ניסיונית. יש לשפוט שוב כשיהיו יותר.",
        "Verdictul se sprijină pe {given} puncte: sub 5 nu se spune nimic, sub 12 este o probă. Judecați din nou când vor fi mai multe.");

    /// <summary><c>realism.stretch-while-worsening</c>: a finding that a stretch is set while the figure worsens.</summary>
    /// <remarks>Source: Sitkin, See, Miller, Lawless and Carton, 2011: stretch goals tempt most those who can least afford them.</remarks>
    public static ProblemRule StretchWhileWorsening { get; } = Rule(
        "realism.stretch-while-worsening",
        "{level} is a stretch, and the figure has worsened beyond chance. A stretch is for those who are winning and have slack; steady the process first.",
        "{level} הוא יעד שאפתני, והנתון הורע מעבר למקרה. יעד שאפתני מתאים למי שמצליח ויש לו מרווח; יש לייצב תחילה את התהליך.",
        "{level} este un obiectiv ambițios, iar cifra s-a înrăutățit peste hazard. Un asemenea obiectiv este pentru cei care reușesc și au rezerve; stabilizați întâi procesul.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [LittleHistory, StretchWhileWorsening];

    private static ProblemRule Rule(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Finding, RuleBasis.House, DraftText.Of(english, hebrew, romanian));
}
