namespace CustomerServiceKit.Kpis;

/// <summary>The columns of a fact set whose rows are stretches of time. Two rows that have the same values in <paramref name="exclusiveWithin"/> exclude each other.</summary>
internal sealed class IntervalColumns(FieldId start, FieldId end, FieldId length, params DimensionId[] exclusiveWithin)
{
    public FieldId Start { get; } = start;

    public FieldId End { get; } = end;

    public FieldId Length { get; } = length;

    public IReadOnlyList<DimensionId> ExclusiveWithin { get; } = exclusiveWithin;
}
