namespace CustomerServiceKit.Goals;

/// <summary>Whether figures can be drawn towards those of a group.</summary>
internal static class ShrinkageCheck
{
    public static IEnumerable<Problem> Counts(long successes, long cases, string path)
    {
        if (cases < 0 || successes < 0 || successes > cases)
        {
            yield return SignalRules.CountsUnfit.At(path, ("successes", Shown.Number(successes)), ("cases", Shown.Number(cases)));
        }
    }

    public static IEnumerable<Problem> Mean(long count)
    {
        if (count < 1)
        {
            yield return SignalRules.NoCases.At("count", ("given", Shown.Number(count)));
        }
    }

    public static IEnumerable<Problem> Prior(long cases, decimal mean, decimal strength)
    {
        if (mean is < 0m or > 1m)
        {
            yield return SignalRules.ShareUnfit.At("priorMean", ("given", Shown.Number(mean)));
        }

        if (strength < 0m || (strength == 0m && cases == 0))
        {
            yield return SignalRules.StrengthUnfit.At("priorStrength", ("given", Shown.Number(strength)), ("cases", Shown.Number(cases)));
        }
    }

    public static IEnumerable<Problem> Variance(decimal variance, string path, bool allZero = false)
    {
        if (variance < 0m || allZero)
        {
            yield return SignalRules.VarianceUnfit.At(path, ("given", Shown.Number(variance)));
        }
    }

    public static IEnumerable<Problem> Cases(IReadOnlyCollection<long> cases, int leastGroups, string path)
    {
        if (cases.Count >= leastGroups && cases.All(n => n == 1))
        {
            yield return SignalRules.TooFewCases.At(path, ("groups", Shown.Number(cases.Count)));
        }
    }

    public static IEnumerable<Problem> Groups(int given, int least, string path)
    {
        if (given < least)
        {
            yield return SignalRules.TooFewGroups.At(path, ("given", Shown.Number(given)), ("least", Shown.Number(least)));
        }
    }
}
