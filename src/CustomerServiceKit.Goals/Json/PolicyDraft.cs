using CustomerServiceKit.Kpis;

namespace CustomerServiceKit.Goals;

/// <summary>What a text says of policies, as far as it can be read, beside all that is wrong with it.</summary>
internal sealed class PolicyDraft(IReadOnlyList<(string Path, PolicyHead Head, GoalPolicy? Policy)> parts, IReadOnlyList<Problem> problems)
{
    public IReadOnlyList<Problem> Problems { get; } = problems;

    /// <summary>The policies that are whole.</summary>
    public IEnumerable<GoalPolicy> Policies => parts.Select(p => p.Policy).OfType<GoalPolicy>();

    /// <summary>The KPIs that policies are for, each once, with their places.</summary>
    public IEnumerable<(string Path, KpiKey Kpi)> Kpis => parts.Where(p => p.Head.Kpi is not null).Select(p => ($"{p.Path}.kpi", p.Head.Kpi!));

    /// <summary>Reads a text.</summary>
    /// <exception cref="System.Text.Json.JsonException">The text is no JSON.</exception>
    public static PolicyDraft Of(string json)
    {
        List<Problem> problems = [];
        return DefinitionText.Draft(json, problems, PolicyReading.Draft)!;
    }

    /// <summary>Compares the policies with the definitions of their KPIs, but for those that have several.</summary>
    public IEnumerable<Problem> Check(KpiCatalog catalog, IReadOnlySet<KpiKey> ambiguous) =>
        from part in parts
        where part.Head.Kpi is not KpiKey kpi || !ambiguous.Contains(kpi)
        from problem in CatalogCheck.Of(part.Head, catalog)
        select problem.Under(part.Path);
}
