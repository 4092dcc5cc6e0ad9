namespace CustomerServiceKit;

/// <summary>The rules about measurements that can be broken, each with its stable code.</summary>
public static class MeasurementRules
{
    /// <summary><c>measurement.zero-denominator</c>: there is nothing to divide by, so the figure has no value.</summary>
    public static ProblemRule ZeroDenominator { get; } = new(
        "measurement.zero-denominator",
        Severity.Finding,
        RuleBasis.Technical,
        DraftText.Of(
            "There is nothing to divide by: the denominator is zero. The figure has no value; it is not zero.",
            "אין במה לחלק: המכנה הוא אפס. למדד אין ערך; הוא אינו אפס.",
            "Nu există la ce împărți: numitorul este zero. Indicatorul nu are valoare; nu este zero."));

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [ZeroDenominator];
}
