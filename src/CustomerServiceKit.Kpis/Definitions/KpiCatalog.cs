using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>A list of KPI definitions, checked as a whole.</summary>
/// <remarks>Immutable. <see cref="KpiJson"/> loads and saves it.</remarks>
public sealed class KpiCatalog
{
    /// <summary>Takes definitions.</summary>
    /// <param name="kpis">The definitions, each key once.</param>
    /// <exception cref="ProblemException">Definitions are wrong; the exception lists every problem of every definition.</exception>
    public KpiCatalog(IEnumerable<KpiDefinition> kpis)
    {
        ArgumentNullException.ThrowIfNull(kpis);
        ImmutableArray<KpiDefinition> copy = [.. kpis];
        List<Problem> problems = [.. ProblemsOf(copy)];
        if (problems.Count > 0)
        {
            throw new ProblemException(problems);
        }

        Kpis = copy;
    }

    /// <summary>The definitions.</summary>
    public IReadOnlyList<KpiDefinition> Kpis { get; }

    /// <summary>Finds a definition.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The definition; null where there is none.</returns>
    public KpiDefinition? Find(KpiKey key) => Kpis.FirstOrDefault(k => k.Key.Equals(key));

    /// <summary>Gets a definition by the text of its key.</summary>
    /// <param name="key">The canonical text, for example <c>average-speed-of-answer@1</c>; without a version it is version 1.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="ProblemException">There is none: <c>kpi.ambiguous</c> where the text stands for several KPIs, with the choices; otherwise <c>kpi.unknown</c>, with the nearest keys.</exception>
    public KpiDefinition Get(string key) => LookUp(key).OrThrow();

    /// <summary>Looks a definition up by the text of its key.</summary>
    /// <param name="key">The canonical text, for example <c>average-speed-of-answer@1</c>; without a version it is version 1.</param>
    /// <returns>The definition; or the problem <c>kpi.ambiguous</c> with the choices, each with a line that tells it apart, or <c>kpi.unknown</c> with the nearest keys.</returns>
    /// <remarks>A bare name such as <c>service-level</c> or <c>occupancy</c> is refused, since its numbers are not comparable: the same name has up to thirteen formulas in the field.</remarks>
    public Result<KpiDefinition> LookUp(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return KpiLookup.Find(Kpis, key);
    }

    internal static IEnumerable<Problem> ProblemsOf(IReadOnlyList<KpiDefinition> kpis)
    {
        for (int i = 0; i < kpis.Count; i++)
        {
            string path = $"kpis[{i}]";
            foreach (Problem problem in kpis[i].Validate())
            {
                yield return problem.Under(path);
            }

            if (kpis.Take(i).Any(k => k.Key.Equals(kpis[i].Key)))
            {
                yield return KpiRules.KeyTwice.At($"{path}.key", ("key", kpis[i].Key.ToString()));
            }
        }
    }
}
