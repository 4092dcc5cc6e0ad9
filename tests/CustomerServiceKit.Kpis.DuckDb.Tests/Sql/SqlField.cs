namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>What a column of numbers holds: of which sort it is, and how many parts of one it counts.</summary>
internal sealed record SqlField(FieldKind Kind, long Scale)
{
    public static SqlField Time { get; } = new(FieldKind.Time, 1000);

    public static SqlField Span { get; } = new(FieldKind.Span, 1000);
}
