using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>Rows with the time until the next one of the same entity, <see cref="RowFields.FollowedAfter"/>.</summary>
public sealed class FollowedRows : RowSource
{
    internal FollowedRows(RowSource from, FieldId time, ImmutableArray<DimensionId> entity, RowSource? next, FieldId nextTime)
        : base(from.FactSet, $"followed({from},{time},{string.Join('+', entity)}{(next is null ? string.Empty : $",{next},{nextTime}")})")
    {
        Of = from;
        Time = time;
        Entity = entity;
        Next = next;
        NextTime = nextTime;
    }

    /// <summary>The rows it is made from.</summary>
    public new RowSource Of { get; }

    /// <summary>The time of a row.</summary>
    public FieldId Time { get; }

    /// <summary>The dimensions that make up the entity.</summary>
    public IReadOnlyList<DimensionId> Entity { get; }

    /// <summary>What may follow; null for the rows themselves.</summary>
    public RowSource? Next { get; }

    /// <summary>The time of what follows.</summary>
    public FieldId NextTime { get; }

    internal override RowSource From => Of;

    internal override RowSource? Beside => Next;
}
