using NodaTime;

namespace CustomerServiceKit.Kpis.DuckDb.Tests.Rows;

/// <summary>One generated row: numbers in the smallest part of their unit, times in milliseconds. What it lacks is not there.</summary>
internal sealed record FactRow(string Key)
{
    public Dictionary<FieldId, long> Numbers { get; } = [];

    public Dictionary<DimensionId, string> Words { get; } = [];

    public string? Excluded { get; init; }

    public long? Number(FieldId field) => Numbers.TryGetValue(field, out long number) ? number : null;

    public string? Word(DimensionId dimension) => Words.GetValueOrDefault(dimension);

    public Instant? At(FieldId field) => Number(field) is long at ? Instant.FromUnixTimeMilliseconds(at) : null;

    public Duration? Length(FieldId field) => Number(field) is long length ? Duration.FromMilliseconds(length) : null;
}
