using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>What one group gives to the change of a ratio.</summary>
public sealed class ChangePart
{
    internal ChangePart(IReadOnlyList<string?> labels, decimal ofItsOwn, decimal ofItsWeight)
    {
        Labels = labels;
        OfItsOwn = ofItsOwn;
        OfItsWeight = ofItsWeight;
    }

    /// <summary>The group's value on each axis.</summary>
    public IReadOnlyList<string?> Labels { get; }

    /// <summary>What its own figure's change gives, in the KPI's unit.</summary>
    public decimal OfItsOwn { get; }

    /// <summary>What the change of its share gives: more of a group below the whole lowers it.</summary>
    public decimal OfItsWeight { get; }

    /// <summary>Both together; the parts of all groups add up to the change of the whole.</summary>
    public decimal Total => OfItsOwn + OfItsWeight;

    /// <summary>Prints the part.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{GroupLabels.Text(Labels)}: {Total:+0.####;-0.####;0} (own {OfItsOwn:+0.####;-0.####;0}, weight {OfItsWeight:+0.####;-0.####;0})");
}
