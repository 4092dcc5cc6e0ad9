namespace CustomerServiceKit.Goals;

/// <summary>The rules about dividing an amount that can be broken, each with its stable code.</summary>
public static class ApportionmentRules
{
    /// <summary><c>apportion.no-parts</c>: there is nothing to divide an amount among.</summary>
    public static ProblemRule NoParts { get; } = Rule(
        "apportion.no-parts",
        Severity.Error,
        "{total} is to be divided among no parts. Give at least one weight.",
        "יש לחלק {total} בין אפס חלקים. יש למסור לפחות משקל אחד.",
        "{total} trebuie împărțit la nicio parte. Dați cel puțin o pondere.");

    /// <summary><c>apportion.negative-weight</c>: a weight is below 0.</summary>
    public static ProblemRule NegativeWeight { get; } = Rule(
        "apportion.negative-weight",
        Severity.Error,
        "A weight is {given}; it has to be 0 or more. A part that gets nothing weighs 0.",
        "משקל הוא {given}; עליו להיות 0 או יותר. חלק שאינו מקבל דבר שוקל 0.",
        "O pondere este {given}; trebuie să fie 0 sau mai mult. O parte care nu primește nimic are ponderea 0.");

    /// <summary><c>apportion.not-a-step</c>: an amount is no whole number of steps, so whole parts cannot add up to it.</summary>
    public static ProblemRule NotAStep { get; } = Rule(
        "apportion.not-a-step",
        Severity.Error,
        "{given} is not a whole number of steps of {step}, so parts in whole steps cannot add up to it. Round it first, or take a smaller step.",
        "{given} אינו מספר שלם של צעדים של {step}, ולכן חלקים בצעדים שלמים לא יסתכמו בו. יש לעגל תחילה, או לבחור צעד קטן יותר.",
        "{given} nu este un număr întreg de pași de {step}, deci părți în pași întregi nu îl pot însuma. Rotunjiți întâi sau alegeți un pas mai mic.");

    /// <summary><c>apportion.zero-weights</c>: a warning that no part has a weight, so all get as much.</summary>
    public static ProblemRule ZeroWeights { get; } = Rule(
        "apportion.zero-weights",
        Severity.Warning,
        "None of the {count} parts has a weight above 0, so the amount is divided equally. Give weights if that is not meant.",
        "לאף אחד מ-{count} החלקים אין משקל מעל 0, ולכן הכמות מחולקת שווה בשווה. יש למסור משקלים אם אין זו הכוונה.",
        "Niciuna dintre cele {count} părți nu are o pondere peste 0, deci cantitatea este împărțită egal. Dați ponderi dacă nu aceasta este intenția.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [NoParts, NegativeWeight, NotAStep, ZeroWeights];

    private static ProblemRule Rule(string code, Severity severity, string english, string hebrew, string romanian) =>
        new(code, severity, RuleBasis.Technical, DraftText.Of(english, hebrew, romanian));
}
