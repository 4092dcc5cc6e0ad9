using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>How the tables of a CRM or contact centre become facts, as data: one table or query for each sort of facts, and what the system does not have.</summary>
/// <remarks>
/// Reading its rows is the integrator's part: run each <see cref="SystemTable.Query"/>, hand the reader to <see cref="FactMap.Read"/>, and put the intakes together with
/// <see cref="FactSets.Of(Intake[])"/>. Its JSON door is <see cref="KpiJson"/>. Immutable and safe to share between threads.
/// </remarks>
public sealed class SystemMap
{
    /// <summary>States the map of a system.</summary>
    /// <param name="id">The id, in kebab case, for example <c>zammad</c>.</param>
    /// <param name="name">The system.</param>
    /// <param name="source">Where its columns are from: what was read, and of which version.</param>
    /// <param name="tables">The tables, each sort of facts at most once.</param>
    /// <param name="leftOut">What of our facts the system does not have, or has only in part, each with the reason; null for nothing.</param>
    /// <exception cref="ArgumentException">A text is empty, or <paramref name="id"/> is not kebab case.</exception>
    public SystemMap(string id, string name, string source, IEnumerable<SystemTable> tables, IEnumerable<PackOmission>? leftOut = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentNullException.ThrowIfNull(tables);
        Id = KebabName.Checked(id, nameof(id));
        Name = name;
        Source = source;
        Tables = (ImmutableArray<SystemTable>)[.. tables];
        LeftOut = (ImmutableArray<PackOmission>)[.. leftOut ?? []];
    }

    /// <summary>The id, for example <c>zammad</c>.</summary>
    public string Id { get; }

    /// <summary>The system.</summary>
    public string Name { get; }

    /// <summary>Where its columns are from.</summary>
    public string Source { get; }

    /// <summary>The tables, each sort of facts at most once.</summary>
    public IReadOnlyList<SystemTable> Tables { get; }

    /// <summary>What of our facts the system does not have, or has only in part, each with the reason.</summary>
    public IReadOnlyList<PackOmission> LeftOut { get; }

    /// <summary>Finds the table of one sort of facts.</summary>
    /// <param name="factSet">The sort, for example <see cref="FactSetIds.CaseEvent"/>.</param>
    /// <returns>The table; null where the system has no such facts.</returns>
    public SystemTable? Find(FactSetId factSet) => Tables.FirstOrDefault(t => t.Map.FactSet == factSet);

    /// <summary>Lists everything that is wrong with the map and with the maps of its tables.</summary>
    /// <returns>The problems, each with its path, for example <c>tables[0].map.dimensions.queue</c>; empty where there are none.</returns>
    public IReadOnlyList<Problem> Validate() => SystemMapCheck.Of(this);

    /// <summary>Says which KPIs of a plan the system supports with all its tables together, and which columns are missing for the others.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>One entry a KPI, in the plan's order. What interactions take from their parts and cases from their events counts as there.</returns>
    /// <remarks>
    /// A column whose values the map lists, without keeping others, holds nothing else; one that never holds what a KPI asks for is named as missing. So are the net promoter score where
    /// the only scale is one of satisfaction, and figures on bots where no event is a bot's.
    /// </remarks>
    /// <exception cref="ProblemException">The map is wrong; the exception lists every problem.</exception>
    public IReadOnlyList<KpiCoverage> Coverage(KpiPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        IReadOnlyList<Problem> problems = Validate();
        return problems.Count > 0 ? throw new ProblemException(problems) : SystemCoverage.Of(this, plan);
    }

    /// <summary>Prints the system and how much of it the map has.</summary>
    /// <returns>For example <c>Zammad: 3 tables, 9 left out</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Tables.Count} tables, {LeftOut.Count} left out");
}
