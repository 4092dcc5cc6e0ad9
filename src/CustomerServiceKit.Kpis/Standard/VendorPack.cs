using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>The KPIs that another system prints, by its own formulas, as data: to match its numbers first, and to move from them knowingly.</summary>
/// <remarks>
/// The name of each KPI is the one its system prints; the key is ours, so that a number can be set beside the same formula of another system. What the system prints
/// and we cannot reproduce, or do not want to, is listed with the reason. <see cref="KpiJson.LoadPack"/> and <see cref="KpiJson.SavePack"/> read and write it. Immutable.
/// </remarks>
public sealed class VendorPack
{
    /// <summary>Describes what a system prints.</summary>
    /// <param name="id">Kebab case, for example <c>amazon-connect</c>.</param>
    /// <param name="name">The system, for example <c>Amazon Connect</c>.</param>
    /// <param name="source">Where its formulas are from: pages, documents, code.</param>
    /// <param name="catalog">The KPIs.</param>
    /// <param name="leftOut">What it prints and the pack does not have; null for nothing.</param>
    /// <exception cref="ArgumentException">A text is empty, or <paramref name="id"/> is not kebab case.</exception>
    public VendorPack(string id, string name, string source, KpiCatalog catalog, IEnumerable<PackOmission>? leftOut = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentNullException.ThrowIfNull(catalog);
        Id = KebabName.Checked(id, nameof(id));
        Name = name;
        Source = source;
        Catalog = catalog;
        LeftOut = (ImmutableArray<PackOmission>)[.. leftOut ?? []];
    }

    /// <summary>The id, for example <c>amazon-connect</c>.</summary>
    public string Id { get; }

    /// <summary>The system.</summary>
    public string Name { get; }

    /// <summary>Where its formulas are from.</summary>
    public string Source { get; }

    /// <summary>The KPIs, each named as the system prints it.</summary>
    public KpiCatalog Catalog { get; }

    /// <summary>What the system prints and the pack does not have, or prints differently, each with the reason.</summary>
    public IReadOnlyList<PackOmission> LeftOut { get; }

    /// <summary>Returns the pack with another limit of time in every KPI that has it; whether the boundary is inside stays as the system has it.</summary>
    /// <param name="parameter">The parameter's name: <c>within</c> or <c>short</c>.</param>
    /// <param name="limit">The limit, not negative.</param>
    /// <returns>The changed copy.</returns>
    /// <remarks>Example: a house that promises 30 seconds on Cisco: <c>VendorPacks.CiscoIgnored.WithLimit("within", 30 s)</c>.</remarks>
    /// <exception cref="ArgumentException">No KPI of the pack has such a limit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public VendorPack WithLimit(string parameter, Duration limit)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Catalog.Kpis.Any(k => k.Key.Find(parameter) is not null)
            ? new VendorPack(Id, Name, Source, new KpiCatalog(Catalog.Kpis.Select(k => With(k, parameter, limit))), LeftOut)
            : throw new ArgumentException($"No KPI of '{Id}' has a limit of time named '{parameter}'.", nameof(parameter));
    }

    /// <summary>Prints the system and how much of it the pack has.</summary>
    /// <returns>For example <c>Talkdesk: 3 KPIs, 4 left out</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Catalog.Kpis.Count} KPIs, {LeftOut.Count} left out");

    private static KpiDefinition With(KpiDefinition kpi, string parameter, Duration limit) => kpi.Key.Find(parameter) is KpiParameter stated
        ? kpi.WithLimit(parameter, stated.Comparison == Comparison.AtMost ? limit : Threshold.Below(limit))
        : kpi;
}
