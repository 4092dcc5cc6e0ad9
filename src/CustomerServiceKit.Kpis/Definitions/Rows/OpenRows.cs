namespace CustomerServiceKit.Kpis;

/// <summary>The rows that are open at the end of each period, with their <see cref="RowFields.Age"/>, at the time <see cref="RowFields.AsOf"/>.</summary>
public sealed class OpenRows : RowSource
{
    internal OpenRows(RowSource from, FieldId start, FieldId end)
        : base(from.FactSet, $"open({from},{start},{end})")
    {
        Of = from;
        Start = start;
        End = end;
    }

    /// <summary>The rows it is made from.</summary>
    public new RowSource Of { get; }

    /// <summary>The time a row opens.</summary>
    public FieldId Start { get; }

    /// <summary>The time it closes.</summary>
    public FieldId End { get; }

    internal override RowSource From => Of;
}
