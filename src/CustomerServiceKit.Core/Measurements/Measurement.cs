using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit;

/// <summary>One number of one KPI, with everything a reader needs to trust it.</summary>
/// <remarks>
/// Missing is never zero: where there is nothing to compute from, <see cref="Value"/> is null and <see cref="Reasons"/> says why. A share is kept as a
/// fraction and turned into percent only when printed. The value is numerator over denominator, divided on reading and never rounded.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class Measurement
{
    private Measurement(
        KpiKey key,
        Unit unit,
        decimal? numerator,
        decimal? denominator,
        long sampleSize,
        Availability availability,
        MeasurementFlags flags,
        Interval? window,
        IEnumerable<Problem>? reasons)
    {
        Key = key ?? throw new ArgumentNullException(nameof(key));
        Unit = unit ?? throw new ArgumentNullException(nameof(unit));
        ArgumentOutOfRangeException.ThrowIfNegative(sampleSize);
        Numerator = numerator;
        Denominator = denominator;
        SampleSize = sampleSize;
        Availability = availability;
        Flags = flags;
        Window = window;
        Reasons = (ImmutableArray<Problem>)[.. reasons ?? []];
    }

    /// <summary>Which KPI this is, down to its variant, parameters and version.</summary>
    public KpiKey Key { get; }

    /// <summary>The unit of <see cref="Value"/>.</summary>
    public Unit Unit { get; }

    /// <summary>The upper part of the fraction, or the whole figure where there is no denominator; null where it is not known.</summary>
    public decimal? Numerator { get; }

    /// <summary>The lower part of the fraction; null for a total, or where it is not known.</summary>
    public decimal? Denominator { get; }

    /// <summary>How many rows the figure rests on: those of the denominator, or of the numerator where the denominator stands at a date, or of the total.</summary>
    public long SampleSize { get; }

    /// <summary>Whether there is a value, and if not, of what sort the lack is.</summary>
    public Availability Availability { get; }

    /// <summary>What to know besides the value.</summary>
    public MeasurementFlags Flags { get; }

    /// <summary>The time the figure covers, half-open; null where none was stated.</summary>
    public Interval? Window { get; }

    /// <summary>Why there is no value, or why a flag is set; empty where there is nothing to say.</summary>
    public IReadOnlyList<Problem> Reasons { get; }

    /// <summary>The value: a fraction for a share, seconds for time; null unless <see cref="Availability"/> is <see cref="Availability.Value"/>.</summary>
    public decimal? Value => Availability != Availability.Value ? null : Denominator is null ? Numerator : Numerator / Denominator;

    /// <summary>Makes a total.</summary>
    /// <param name="key">Which KPI.</param>
    /// <param name="unit">The unit of <paramref name="value"/>.</param>
    /// <param name="value">The figure.</param>
    /// <param name="sampleSize">How many rows it rests on; not negative.</param>
    /// <param name="window">The time it covers.</param>
    /// <param name="flags">What to know besides the value.</param>
    /// <param name="reasons">Why a flag is set.</param>
    /// <returns>A measurement with a value.</returns>
    public static Measurement Total(
        KpiKey key, Unit unit, decimal value, long sampleSize, Interval? window = null, MeasurementFlags flags = MeasurementFlags.None, IEnumerable<Problem>? reasons = null)
        => new(key, unit, value, null, sampleSize, Availability.Value, flags, window, reasons);

    /// <summary>Makes a ratio; over a denominator of zero it is <see cref="Availability.Undefined"/>, never zero and never an error.</summary>
    /// <param name="key">Which KPI.</param>
    /// <param name="unit">The unit of the quotient.</param>
    /// <param name="numerator">The upper part.</param>
    /// <param name="denominator">The lower part.</param>
    /// <param name="sampleSize">How many rows the lower part rests on; not negative.</param>
    /// <param name="window">The time it covers.</param>
    /// <param name="flags">What to know besides the value.</param>
    /// <param name="reasons">Why a flag is set.</param>
    /// <returns>A measurement with a value, or one that is undefined with the reason <c>measurement.zero-denominator</c>.</returns>
    public static Measurement Ratio(
        KpiKey key,
        Unit unit,
        decimal numerator,
        decimal denominator,
        long sampleSize,
        Interval? window = null,
        MeasurementFlags flags = MeasurementFlags.None,
        IEnumerable<Problem>? reasons = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return denominator != 0
            ? new(key, unit, numerator, denominator, sampleSize, Availability.Value, flags, window, reasons)
            : new(key, unit, numerator, denominator, sampleSize, Availability.Undefined, flags, window, [MeasurementRules.ZeroDenominator.At(key.ToString()), .. reasons ?? []]);
    }

    /// <summary>Makes a measurement without a value.</summary>
    /// <param name="key">Which KPI.</param>
    /// <param name="unit">The unit it would have had.</param>
    /// <param name="availability">What sort of lack it is; not <see cref="Availability.Value"/>.</param>
    /// <param name="reasons">Why; at least one.</param>
    /// <param name="window">The time it would have covered.</param>
    /// <param name="flags">What to know besides.</param>
    /// <returns>A measurement whose <see cref="Value"/> is null.</returns>
    /// <exception cref="ArgumentException"><paramref name="reasons"/> is empty, or <paramref name="availability"/> says there is a value.</exception>
    public static Measurement Missing(
        KpiKey key, Unit unit, Availability availability, IEnumerable<Problem> reasons, Interval? window = null, MeasurementFlags flags = MeasurementFlags.None)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        ImmutableArray<Problem> copy = [.. reasons];
        if (availability == Availability.Value || copy.IsEmpty)
        {
            throw new ArgumentException("A measurement without a value says why; give NoData or Undefined and at least one reason.", nameof(reasons));
        }

        return new(key, unit, null, null, 0, availability, flags, window, copy);
    }

    /// <summary>Makes a measurement again from its parts, as a file has them.</summary>
    internal static Measurement Restored(
        KpiKey key,
        Unit unit,
        decimal? numerator,
        decimal? denominator,
        long sampleSize,
        Availability availability,
        MeasurementFlags flags,
        Interval? window,
        IEnumerable<Problem> reasons)
    {
        Measurement restored = new(key, unit, numerator, denominator, sampleSize, availability, flags, window, reasons);
        bool whole = availability == Availability.Value ? numerator is not null && denominator != 0 : restored.Reasons.Count > 0;
        return whole
            ? restored
            : throw new ArgumentException("A measurement with a value has a numerator and no denominator of zero; one without a value says why.", nameof(availability));
    }

    /// <summary>The Wilson interval of a share of counts, to show beside it.</summary>
    /// <param name="level">The confidence, above 0 and below 1; 0.95 unless told.</param>
    /// <returns>The interval; null where there is no value, or the figure is not a part of the rows it rests on: contact rate counts interactions by customers,
    /// and a share of time counts seconds.</returns>
    public ConfidenceInterval? Confidence(decimal level = 0.95m) =>
        Availability == Availability.Value && Unit.Kind == UnitKind.Share
        && Numerator is >= 0 && Denominator is >= 1 && Numerator <= Denominator && Denominator == SampleSize
        && Numerator == decimal.Truncate(Numerator.Value)
            ? WilsonInterval.Of((long)Numerator, (long)Denominator, level)
            : null;

    /// <summary>Prints the value for a reader: percent for a share, seconds for time.</summary>
    /// <param name="decimals">Decimals to print, 0 to 10, rounded half away from zero; 1 unless told.</param>
    /// <param name="culture">Whose digits and separators to use; the invariant culture when null.</param>
    /// <returns>For example <c>60.6 %</c>; an en dash where there is no value.</returns>
    public string Print(int decimals = 1, CultureInfo? culture = null) =>
        Value is not decimal value ? "–" : Unit.Print(value, Denominator is null && Unit.Kind == UnitKind.Count ? 0 : decimals, culture);

    /// <summary>Prints the measurement for a log or a debugger.</summary>
    /// <returns>For example <c>service-level.all(within&lt;=PT20S)@1 = 54.3815 % (16402 / 30161, n = 30161)</c>, or the first reason where there is no value.</returns>
    public override string ToString() => Availability != Availability.Value
        ? $"{Key}: {Availability}, {string.Join("; ", Reasons)}"
        : string.Format(
            CultureInfo.InvariantCulture,
            Denominator is null ? "{0} = {1} (n = {4})" : "{0} = {1} ({2:0.###} / {3:0.###}, n = {4})",
            Key,
            Print(4),
            Numerator,
            Denominator,
            SampleSize);
}
