using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>The sum of some quantities of the row.</summary>
public sealed class PlusQuantity : Quantity
{
    internal PlusQuantity(ImmutableArray<Quantity> terms)
        : base($"plus({string.Join(',', terms)})") => Terms = terms;

    /// <summary>The quantities.</summary>
    public IReadOnlyList<Quantity> Terms { get; }
}
