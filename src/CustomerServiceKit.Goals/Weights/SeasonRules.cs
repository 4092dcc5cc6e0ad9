namespace CustomerServiceKit.Goals;

/// <summary>The rules about learning how busy days are, each with its stable code.</summary>
public static class SeasonRules
{
    /// <summary><c>season.negative</c>: the amount of a day is below 0.</summary>
    public static ProblemRule Negative { get; } = Rule(
        "season.negative",
        "The amount of a day is {given}; it has to be 0 or more. Leave out a day that was not counted.",
        "הכמות ביום היא {given}; עליה להיות 0 או יותר. יש להשמיט יום שלא נספר.",
        "Cantitatea unei zile este {given}; trebuie să fie 0 sau mai mult. Lăsați deoparte o zi care nu s-a numărat.");

    /// <summary><c>season.too-few</c>: there are too few days to learn from.</summary>
    public static ProblemRule TooFew { get; } = Rule(
        "season.too-few",
        "There are {given} open days over {span} days to learn from. Weekdays take {needed} open days at least, and months {year} days. Give more, or take the calendar alone.",
        "יש {given} ימים פתוחים על פני {span} ימים ללמוד מהם. לימי השבוע דרושים לפחות {needed} ימים פתוחים, ולחודשים {year} ימים. יש למסור עוד, או להסתפק בלוח השנה.",
        "Există {given} zile deschise în {span} zile din care se poate învăța. Zilele săptămânii cer cel puțin {needed} zile deschise, iar lunile {year} de zile. Dați mai multe sau folosiți doar calendarul.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [Negative, TooFew];

    private static ProblemRule Rule(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, RuleBasis.Technical, DraftText.Of(english, hebrew, romanian));
}
