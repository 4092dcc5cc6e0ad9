namespace CustomerServiceKit.Kpis;

/// <summary>How many of the figures that another system printed a definition gives.</summary>
public sealed class VariantCount
{
    internal VariantCount(KpiDefinition kpi, int count)
    {
        Kpi = kpi;
        Count = count;
    }

    /// <summary>The definition.</summary>
    public KpiDefinition Kpi { get; }

    /// <summary>How many figures.</summary>
    public int Count { get; }

    /// <summary>Prints the definition and the count.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Kpi.Key}: {Count}");
}
