using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Whether a promise can be kept if every unit keeps what it has agreed to.</summary>
internal static class Feasibility
{
    /// <summary>A finding where the parts behind a promise take longer than promised, or cannot be added.</summary>
    public static IEnumerable<Problem> Of(Commitment commitment)
    {
        if (commitment.BackedBy.Count == 0)
        {
            yield break;
        }

        List<TimeLimit> parts = [.. commitment.BackedBy.Select(l => l.Limit)];
        foreach (TimeLimit limit in commitment.Limits.Select(l => l.Limit).Prepend(commitment.Target).Distinct())
        {
            bool? fits = Fits(limit, parts);
            if (fits != true)
            {
                ProblemRule rule = fits is null ? CharterRules.FeasibilityUnknown : CharterRules.NotFeasible;
                yield return rule.At("backed-by", ("commitment", commitment.Id.Value), ("within", limit.ToString()), ("parts", string.Join(" + ", commitment.BackedBy)));
            }
        }
    }

    /// <summary>Whether parts fit into a limit; null where days would have to be added to lengths.</summary>
    private static bool? Fits(TimeLimit limit, List<TimeLimit> parts) =>
        limit.Length is Duration length && parts.All(p => p.Length is not null) ? parts.Aggregate(Duration.Zero, (sum, p) => sum + p.Length!.Value) <= length
        : limit.Days is int days && parts.All(p => p.Days is not null) ? parts.Sum(p => p.Days!.Value) <= days
        : null;
}
