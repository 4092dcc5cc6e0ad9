using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>The newest row of each entity at the end of each period.</summary>
/// <remarks>
/// Of the rows that the measure's condition takes, the newest of each entity. A figure stands until the next one of the same entity, so a week without a new figure has the last one before it. Where no period is asked for, the end is that
/// of the window, or of the interactions and other rows it is computed beside. Semi-additive: it adds up over groups and never over time.
/// </remarks>
public sealed class LastRowPerEntity : RowSource
{
    internal LastRowPerEntity(FactSetId factSet, FieldId time, ImmutableArray<DimensionId> entity)
        : base(factSet, $"last({factSet},{time},{string.Join('+', entity)})")
    {
        Time = time;
        Entity = entity;
    }

    /// <summary>The time by which rows are older or newer.</summary>
    public FieldId Time { get; }

    /// <summary>The dimensions that make up the entity; empty for all dimensions the facts have.</summary>
    public IReadOnlyList<DimensionId> Entity { get; }
}
