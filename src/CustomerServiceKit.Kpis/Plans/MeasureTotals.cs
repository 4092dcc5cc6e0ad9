using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>Totals that an integrator already has, by the names of the measures they stand for.</summary>
/// <remarks>Immutable. Counts are whole numbers; times are in seconds.</remarks>
public sealed class MeasureTotals
{
    private readonly ImmutableSortedDictionary<string, decimal> _totals;

    private MeasureTotals(ImmutableSortedDictionary<string, decimal> totals) => _totals = totals;

    /// <summary>No totals yet.</summary>
    public static MeasureTotals None { get; } = new(ImmutableSortedDictionary.Create<string, decimal>(StringComparer.Ordinal));

    /// <summary>The names that have a total.</summary>
    public IEnumerable<string> Names => _totals.Keys;

    /// <summary>Returns the totals with one added or replaced.</summary>
    /// <param name="measure">The name of the measure, for example <c>answered</c>.</param>
    /// <param name="total">The total: a count, or seconds.</param>
    /// <returns>The changed copy.</returns>
    public MeasureTotals With(string measure, decimal total) => new(_totals.SetItem(KebabName.Checked(measure, nameof(measure)), total));

    /// <summary>Finds a total.</summary>
    /// <param name="measure">The name of the measure.</param>
    /// <returns>The total; null where it is not given.</returns>
    public decimal? Find(string measure) => _totals.TryGetValue(measure, out decimal total) ? total : null;
}
