using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>The goals of a house, of which no two ask something of one scope for one KPI on one day.</summary>
/// <remarks>Scopes are compared as <see cref="GoalScope"/> compares them: one unit id at two levels is two scopes. Immutable and safe to share between threads.</remarks>
public sealed class GoalSet
{
    private readonly ImmutableArray<Goal> _goals;

    private GoalSet(ImmutableArray<Goal> goals) => _goals = goals;

    /// <summary>The goals, in the order given.</summary>
    public IReadOnlyList<Goal> Goals => _goals;

    /// <summary>Takes goals.</summary>
    /// <param name="goals">The goals.</param>
    /// <returns>The set; or <c>goal.overlap</c> for each pair that shares KPI, scope and days, and <c>goal.id-twice</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="goals"/> or one of them is null.</exception>
    public static Result<GoalSet> Of(params IEnumerable<Goal> goals)
    {
        ArgumentNullException.ThrowIfNull(goals);
        ImmutableArray<Goal> all = [.. goals.Select(g => g ?? throw new ArgumentNullException(nameof(goals)))];
        Problem[] problems =
        [
            .. all.GroupBy(g => g.Id).Where(g => g.Count() > 1).Select(g => GoalRules.IdTwice.At(g.Key.Value, ("goal", g.Key.Value))),
            .. all.GroupBy(g => (g.Policy.Kpi, g.Scope)).SelectMany(Overlaps),
        ];
        return problems.Length > 0 ? Result.Refused<GoalSet>(problems) : Result.Of(new GoalSet(all));
    }

    /// <summary>Finds the goal in force.</summary>
    /// <param name="kpi">Which KPI.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="date">On which day.</param>
    /// <returns>The goal; null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kpi"/> or <paramref name="scope"/> is null.</exception>
    public Goal? Find(KpiKey kpi, GoalScope scope, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        ArgumentNullException.ThrowIfNull(scope);
        return _goals.FirstOrDefault(g => g.Policy.Kpi.Equals(kpi) && g.Scope.Equals(scope) && g.Validity.Contains(date));
    }

    private static IEnumerable<Problem> Overlaps(IEnumerable<Goal> goals)
    {
        Goal[] sorted = [.. goals.OrderBy(g => g.Validity.Start).ThenBy(g => g.Id.Value, StringComparer.Ordinal)];
        for (int i = 1; i < sorted.Length; i++)
        {
            foreach (Goal before in sorted.Take(i).Where(g => g.Validity.End >= sorted[i].Validity.Start))
            {
                yield return GoalRules.Overlap.At(
                    sorted[i].Id.Value,
                    ("one", before.Id.Value),
                    ("other", sorted[i].Id.Value),
                    ("kpi", before.Policy.Kpi.ToString()),
                    ("scope", before.Scope.ToString()),
                    ("days", Shown.Days(before.Validity.Intersection(sorted[i].Validity)!)));
            }
        }
    }
}
