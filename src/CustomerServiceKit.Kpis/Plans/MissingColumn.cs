namespace CustomerServiceKit.Kpis;

/// <summary>A column that a KPI needs and a mapping does not have.</summary>
public sealed class MissingColumn
{
    internal MissingColumn(FactSetId factSet, string column)
    {
        FactSet = factSet;
        Column = column;
    }

    /// <summary>The fact set.</summary>
    public FactSetId FactSet { get; }

    /// <summary>The field or dimension; empty where the fact set is missing altogether.</summary>
    public string Column { get; }

    /// <summary>Prints the column.</summary>
    /// <returns>For example <c>interaction.hold</c>.</returns>
    public override string ToString() => Column.Length == 0 ? FactSet.Value : $"{FactSet}.{Column}";
}
