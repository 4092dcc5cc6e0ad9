using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>The first row of each entity, over all time.</summary>
public sealed class FirstRowPerEntity : RowSource
{
    internal FirstRowPerEntity(RowSource from, FieldId time, ImmutableArray<DimensionId> entity)
        : base(from.FactSet, $"first({from},{time},{string.Join('+', entity)})")
    {
        Of = from;
        Time = time;
        Entity = entity;
    }

    /// <summary>The rows it is made from.</summary>
    public new RowSource Of { get; }

    /// <summary>The time by which rows are earlier or later.</summary>
    public FieldId Time { get; }

    /// <summary>The dimensions that make up the entity.</summary>
    public IReadOnlyList<DimensionId> Entity { get; }

    internal override RowSource From => Of;
}
