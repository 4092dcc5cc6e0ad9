namespace CustomerServiceKit.Kpis;

/// <summary>What the package knows about the columns of one of its own fact sets.</summary>
internal sealed class FactSetColumns
{
    public IReadOnlyList<FieldId> Times { get; init; } = [];

    public IReadOnlyList<FieldId> Spans { get; init; } = [];

    public IReadOnlyList<FieldId> Amounts { get; init; } = [];

    /// <summary>The amounts that count people or events, and so are never negative.</summary>
    public IReadOnlyList<FieldId> Counts { get; init; } = [];

    /// <summary>Which times cannot be before which others.</summary>
    public IReadOnlyList<(FieldId Earlier, FieldId Later)> Orders { get; init; } = [];

    /// <summary>What every row must have.</summary>
    public IReadOnlyList<FieldId> Required { get; init; } = [];

    /// <summary>What every schema must declare, though a row may lack it.</summary>
    public IReadOnlyList<FieldId> Declared { get; init; } = [];

    /// <summary>What a row must have if it has something else.</summary>
    public IReadOnlyList<(FieldId Given, FieldId Needed)> RequiredWith { get; init; } = [];

    public IReadOnlyList<DimensionId> RequiredDimensions { get; init; } = [];

    /// <summary>Where a row is a stretch of time: its start, end and length.</summary>
    public IntervalColumns? Interval { get; init; }
}
