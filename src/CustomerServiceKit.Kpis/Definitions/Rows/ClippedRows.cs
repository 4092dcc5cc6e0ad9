namespace CustomerServiceKit.Kpis;

/// <summary>Intervals cut at the ends of each period; their length is <see cref="RowFields.Clipped"/>.</summary>
public sealed class ClippedRows : RowSource
{
    internal ClippedRows(RowSource from, FieldId start, FieldId end)
        : base(from.FactSet, $"clipped({from},{start},{end})")
    {
        Of = from;
        Start = start;
        End = end;
    }

    /// <summary>The rows it is made from.</summary>
    public new RowSource Of { get; }

    /// <summary>The start of an interval and of its parts.</summary>
    public FieldId Start { get; }

    /// <summary>The end of an interval and of its parts.</summary>
    public FieldId End { get; }

    internal override RowSource From => Of;
}
