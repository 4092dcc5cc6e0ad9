using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>The stretches of time that the intervals of each entity cover together; their length is <see cref="RowFields.Covered"/>.</summary>
public sealed class UnionRows : RowSource
{
    internal UnionRows(RowSource from, FieldId start, FieldId end, ImmutableArray<DimensionId> entity)
        : base(from.FactSet, $"union({from},{start},{end},{string.Join('+', entity)})")
    {
        Of = from;
        Start = start;
        End = end;
        Entity = entity;
    }

    /// <summary>The rows it is made from.</summary>
    public new RowSource Of { get; }

    /// <summary>The start of an interval and of a stretch.</summary>
    public FieldId Start { get; }

    /// <summary>The end of an interval and of a stretch.</summary>
    public FieldId End { get; }

    /// <summary>The dimensions that make up the entity, and the only ones the stretches have.</summary>
    public IReadOnlyList<DimensionId> Entity { get; }

    internal override RowSource From => Of;
}
