namespace CustomerServiceKit.Kpis;

/// <summary>Whether a mapping supports a KPI, and which columns are missing where it does not.</summary>
public sealed class KpiCoverage
{
    internal KpiCoverage(KpiDefinition kpi, IReadOnlyList<MissingColumn> missing)
    {
        Kpi = kpi;
        Missing = missing;
    }

    /// <summary>The KPI.</summary>
    public KpiDefinition Kpi { get; }

    /// <summary>Whether every column it needs is there.</summary>
    public bool IsSupported => Missing.Count == 0;

    /// <summary>The columns that are missing; empty where the KPI is supported.</summary>
    public IReadOnlyList<MissingColumn> Missing { get; }

    /// <summary>Prints the coverage.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => IsSupported ? $"{Kpi.Key}: supported" : $"{Kpi.Key}: missing {string.Join(", ", Missing)}";
}
