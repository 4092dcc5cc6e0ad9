using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>An index from 0 to 100 of several KPIs with declared weights, such as customer and employee satisfaction together (K59).</summary>
/// <remarks>
/// For each group and period it is computed anew from the KPIs of that group and period; indices are never averaged. A part without a value leaves the index without one, with its
/// reasons: weights that move silently would compare different things. Immutable.
/// Example: csat.top-box 80 % with weight 2 from 0 to 100 %, net-promoter-score 20 with weight 1 from -100 to 100, employee-satisfaction 70 % with weight 1: (2 · 80 + 60 + 70) / 4 = 72.5.
/// </remarks>
public sealed class CompositeIndex
{
    /// <summary>Declares an index.</summary>
    /// <param name="key">Its key, for example <c>composite-satisfaction</c>.</param>
    /// <param name="parts">The KPIs with their weights; at least one, each once.</param>
    /// <exception cref="ArgumentException">There is no part, or a KPI comes twice.</exception>
    public CompositeIndex(KpiKey key, params IEnumerable<CompositePart> parts)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(parts);
        Key = key;
        Parts = (ImmutableArray<CompositePart>)[.. parts];
        if (Parts.Count == 0 || Parts.DistinctBy(p => p.Kpi).Count() < Parts.Count)
        {
            throw new ArgumentException($"An index has at least one KPI, each once; given {string.Join(", ", Parts.Select(p => p.Kpi))}.", nameof(parts));
        }
    }

    /// <summary>The key of the index.</summary>
    public KpiKey Key { get; }

    /// <summary>The KPIs with their weights.</summary>
    public IReadOnlyList<CompositePart> Parts { get; }

    /// <summary>Computes the index of a group.</summary>
    /// <param name="card">A scorecard of a plan that has all the KPIs.</param>
    /// <param name="group">One of its groups.</param>
    /// <returns>The index, its sample the smallest of the parts'; without a value, with the parts' reasons, where one has none.</returns>
    /// <exception cref="ProblemException">The plan does not have a KPI.</exception>
    public Measurement Of(Scorecard card, ScorecardGroup group)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Of([.. Parts.Select(p => card.Get(p.Kpi, group))]);
    }

    /// <summary>Computes the index of measurements.</summary>
    /// <param name="measurements">A measurement of each KPI; of others they are not looked at.</param>
    /// <returns>The index; without a value, with the parts' reasons, where one has none.</returns>
    /// <exception cref="ArgumentException">A KPI has no measurement, or several.</exception>
    public Measurement Of(params IReadOnlyList<Measurement> measurements)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        List<(CompositePart Part, Measurement Measured)> given =
        [
            .. Parts.Select(p => (p, measurements.Where(m => m.Key.Equals(p.Kpi)).ToList() is [Measurement one]
                ? one
                : throw new ArgumentException($"Give one measurement of '{p.Kpi}'; given {measurements.Count(m => m.Key.Equals(p.Kpi))}.", nameof(measurements)))),
        ];
        List<Measurement> missing = [.. given.Select(g => g.Measured).Where(m => m.Value is null)];
        return missing.Count > 0
            ? Measurement.Missing(Key, Unit.Points, Availability.NoData, missing.SelectMany(m => m.Reasons), missing[0].Window, missing.Aggregate(MeasurementFlags.None, (flags, m) => flags | m.Flags))
            : Measurement.Ratio(
                Key,
                Unit.Points,
                given.Sum(g => g.Part.Weight * g.Part.Normalised(g.Measured.Value!.Value)),
                Parts.Sum(p => p.Weight),
                given.Min(g => g.Measured.SampleSize),
                given[0].Measured.Window,
                given.Aggregate(MeasurementFlags.None, (flags, g) => flags | g.Measured.Flags),
                given.SelectMany(g => g.Measured.Reasons));
    }
}
