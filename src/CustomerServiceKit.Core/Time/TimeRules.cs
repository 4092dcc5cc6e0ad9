namespace CustomerServiceKit;

/// <summary>The rules about time that can be broken, each with its stable code.</summary>
public static class TimeRules
{
    /// <summary><c>time.unknown-zone</c>: the text names no time zone of the IANA database.</summary>
    public static ProblemRule UnknownZone { get; } = new(
        "time.unknown-zone",
        Severity.Error,
        RuleBasis.Technical,
        DraftText.Of(
            "No time zone is called '{given}'. Give an IANA id such as Asia/Jerusalem or Europe/Bucharest; Windows names such as Israel Standard Time are not IANA ids.",
            "אין אזור זמן בשם '{given}'. יש למסור מזהה IANA כגון Asia/Jerusalem או Europe/Bucharest; שמות של Windows כגון Israel Standard Time אינם מזהי IANA.",
            "Niciun fus orar nu se numește '{given}'. Dați un identificator IANA precum Asia/Jerusalem sau Europe/Bucharest; numele Windows precum Israel Standard Time nu sunt identificatori IANA."));

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [UnknownZone];
}
