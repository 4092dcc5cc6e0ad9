using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>The parts of intervals in which another interval of the same entity runs; their length is <see cref="RowFields.Overlap"/>.</summary>
public sealed class OverlapRows : RowSource
{
    internal OverlapRows(RowSource from, FieldId start, FieldId end, RowSource other, FieldId otherStart, FieldId otherEnd, ImmutableArray<DimensionId> entity)
        : base(from.FactSet, $"overlap({from},{start},{end},{other},{otherStart},{otherEnd},{string.Join('+', entity)})")
    {
        Of = from;
        Start = start;
        End = end;
        Other = other;
        OtherStart = otherStart;
        OtherEnd = otherEnd;
        Entity = entity;
    }

    /// <summary>The rows it is made from.</summary>
    public new RowSource Of { get; }

    /// <summary>The start of an interval and of its parts.</summary>
    public FieldId Start { get; }

    /// <summary>The end of an interval and of its parts.</summary>
    public FieldId End { get; }

    /// <summary>The other intervals.</summary>
    public RowSource Other { get; }

    /// <summary>The start of the others.</summary>
    public FieldId OtherStart { get; }

    /// <summary>The end of the others.</summary>
    public FieldId OtherEnd { get; }

    /// <summary>The dimensions that make up the entity.</summary>
    public IReadOnlyList<DimensionId> Entity { get; }

    internal override RowSource From => Of;

    internal override RowSource Beside => Other;
}
