namespace CustomerServiceKit;

/// <summary>The rules about privacy that can be broken, each with its stable code.</summary>
public static class PrivacyRules
{
    /// <summary><c>privacy.not-visible</c>: a viewer asked for a figure of an employee outside his scope.</summary>
    public static ProblemRule NotVisible { get; } = new(
        "privacy.not-visible",
        Severity.Error,
        RuleBasis.House,
        DraftText.Of(
            "{viewer} may not see figures of {subject}: the scope is {scope}. Ask a manager of {subject}, or for figures of a group.",
            "אין ל-{viewer} הרשאה לראות נתונים של {subject}: היקף ההרשאה הוא {scope}. אפשר לפנות למנהל/ת של {subject}, או לבקש נתונים של קבוצה.",
            "{viewer} nu poate vedea cifrele lui {subject}: aria de vizibilitate este {scope}. Adresați-vă unui manager al lui {subject} sau cereți cifrele unui grup."));

    /// <summary><c>privacy.group-too-small</c>: a figure of so few people would show single ones.</summary>
    public static ProblemRule GroupTooSmall { get; } = new(
        "privacy.group-too-small",
        Severity.Error,
        RuleBasis.House,
        DraftText.Of(
            "The figure is about {people} people; figures of fewer than {minimum} are not shown, since they would show single people. Take a larger group or a longer time.",
            "הנתון מתייחס ל-{people} אנשים; נתונים על פחות מ-{minimum} אינם מוצגים, כי הם חושפים יחידים. יש לבחור קבוצה גדולה יותר או תקופה ארוכה יותר.",
            "Cifra se referă la {people} persoane; cifrele despre mai puțin de {minimum} nu se arată, deoarece ar dezvălui persoane anume. Alegeți un grup mai mare sau o perioadă mai lungă."));

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [NotVisible, GroupTooSmall];
}
