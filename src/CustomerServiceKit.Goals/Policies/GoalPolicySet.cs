using System.Collections.Immutable;
using CustomerServiceKit.Kpis;

namespace CustomerServiceKit.Goals;

/// <summary>The policies of an application, one for each KPI that has goals, checked as a whole.</summary>
/// <remarks>Immutable and safe to share between threads. <see cref="GoalJson"/> loads and saves it.</remarks>
public sealed class GoalPolicySet
{
    /// <summary>Takes policies.</summary>
    /// <param name="policies">The policies, each KPI once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    /// <exception cref="ProblemException">Policies are wrong; the exception lists every problem of every policy.</exception>
    public GoalPolicySet(IEnumerable<GoalPolicy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ImmutableArray<GoalPolicy> copy = [.. policies];
        List<Problem> problems = [.. ProblemsOf(copy)];
        Policies = problems.Count > 0 ? throw new ProblemException(problems) : copy;
    }

    /// <summary>No policies.</summary>
    public static GoalPolicySet None { get; } = new([]);

    /// <summary>The policies, in the order given.</summary>
    public IReadOnlyList<GoalPolicy> Policies { get; }

    /// <summary>Finds the policy of a KPI.</summary>
    /// <param name="kpi">The key; a definition will do.</param>
    /// <returns>The policy; null where the KPI has none.</returns>
    public GoalPolicy? Find(KpiKey kpi) => Policies.FirstOrDefault(p => p.Kpi.Equals(kpi));

    /// <summary>Compares the policies with the definitions of their KPIs.</summary>
    /// <param name="catalog">The catalogue the application works with.</param>
    /// <returns>
    /// <c>kpi.unknown</c> for a KPI that is not in the catalogue; <c>goal.not-additive</c> for one that can have no goal; <c>goal.policy-contradicts-kpi</c> where kind,
    /// unit or direction is another. Where a KPI is best inside a band, a policy may say up or down. Empty where all agree.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public IReadOnlyList<Problem> Check(KpiCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. Policies.SelectMany((policy, i) => CatalogCheck.Of(policy, catalog).Select(p => p.Under($"policies[{i}]")))];
    }

    internal static IEnumerable<Problem> ProblemsOf(IReadOnlyList<GoalPolicy> policies)
    {
        for (int i = 0; i < policies.Count; i++)
        {
            string path = $"policies[{i}]";
            foreach (Problem problem in policies[i].Validate())
            {
                yield return problem.Under(path);
            }

            if (policies.Take(i).Any(p => p.Kpi.Equals(policies[i].Kpi)))
            {
                yield return GoalRules.PolicyTwice.At($"{path}.kpi", ("kpi", policies[i].Kpi.ToString()));
            }
        }
    }
}
