namespace CustomerServiceKit.Kpis.DuckDb.Tests.Rows;

/// <summary>A column of generated facts: a field or a dimension, and how its values are drawn. One that intake derives by itself is not declared to it.</summary>
internal sealed record FactColumn(FieldId? Field, FieldKind Kind, Unit Unit, DimensionId? Dimension, bool IsDerived, Action<Dice, FactRow> Draw);
