using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>How a scorecard is told apart: by dimensions, by period, by hour of day, within a window of time.</summary>
/// <remarks>Immutable; every method returns a changed copy. Periods and hours are those of one stated time zone.</remarks>
public sealed class Grouping
{
    private Grouping(ImmutableArray<DimensionId> dimensions, ReportingPeriod? period, bool byHour, DateTimeZone? zone, Interval? window)
    {
        Dimensions = dimensions;
        Period = period;
        ByHourOfDay = byHour;
        Zone = zone;
        Window = window;
    }

    /// <summary>Everything in one group.</summary>
    public static Grouping None { get; } = new([], null, false, null, null);

    /// <summary>The dimensions, in the order in which they were given.</summary>
    public IReadOnlyList<DimensionId> Dimensions { get; }

    /// <summary>The period; null where time is not told apart.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>Whether the hours of the day are told apart, 0 to 23 local time.</summary>
    public bool ByHourOfDay { get; }

    /// <summary>The zone of periods and hours; null where there are neither.</summary>
    public DateTimeZone? Zone { get; }

    /// <summary>The half-open window that anchors must lie in; null for all time.</summary>
    public Interval? Window { get; }

    /// <summary>Tells rows apart by dimensions.</summary>
    /// <param name="dimensions">The dimensions, each once.</param>
    /// <returns>The grouping.</returns>
    /// <exception cref="ArgumentException">A dimension is unspecified or stands twice.</exception>
    public static Grouping By(params DimensionId[] dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        return dimensions.Contains(default) || dimensions.Distinct().Count() != dimensions.Length
            ? throw new ArgumentException($"Each dimension is given once and has a name; given {string.Join(", ", dimensions)}.", nameof(dimensions))
            : new Grouping([.. dimensions], null, false, null, null);
    }

    /// <summary>Tells rows apart by period, too.</summary>
    /// <param name="period">The period, for example <see cref="ReportingPeriod.Day"/>.</param>
    /// <param name="zone">The time zone in which days begin.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">The grouping is in another zone already.</exception>
    public Grouping Per(ReportingPeriod period, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new Grouping([.. Dimensions], period, ByHourOfDay, Same(zone), Window);
    }

    /// <summary>Tells rows apart by period in a zone named by its IANA id.</summary>
    /// <param name="period">The period, for example <see cref="ReportingPeriod.Day"/>.</param>
    /// <param name="zoneId">For example <c>Asia/Jerusalem</c>.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ProblemException">There is no such zone: <c>time.unknown-zone</c>.</exception>
    public Grouping Per(ReportingPeriod period, string zoneId) => Per(period, TimeZones.Get(zoneId));

    /// <summary>Tells rows apart by the hour of the local day, too.</summary>
    /// <param name="zone">The time zone.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">The grouping is in another zone already.</exception>
    public Grouping PerHourOfDay(DateTimeZone zone) => new([.. Dimensions], Period, true, Same(zone), Window);

    /// <summary>Takes only rows whose anchor lies in a window.</summary>
    /// <param name="start">The start, inclusive.</param>
    /// <param name="end">The end, exclusive; after the start.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">The end is not after the start.</exception>
    public Grouping Between(Instant start, Instant end) => end <= start
        ? throw new ArgumentException($"A window ends after it starts; given {start} to {end}.", nameof(end))
        : new Grouping([.. Dimensions], Period, ByHourOfDay, Zone, new Interval(start, end));

    /// <summary>Prints the grouping.</summary>
    /// <returns>For example <c>by team, week in Asia/Jerusalem</c>.</returns>
    public override string ToString() => string.Join(", ", AxisNames()) is { Length: > 0 } axes
        ? $"by {axes}{(Zone is null ? string.Empty : $" in {Zone.Id}")}"
        : "in all";

    /// <summary>Whether it matters when a row counts.</summary>
    internal bool TellsTime => Period is not null || ByHourOfDay || Window is not null;

    /// <summary>The same periods and window, by other dimensions and not by hour.</summary>
    internal Grouping OnlyBy(IEnumerable<DimensionId> dimensions) => new([.. dimensions], Period, false, Zone, Window);

    internal IEnumerable<string> AxisNames() =>
    [
        .. Dimensions.Select(d => d.Value),
        .. Period is null ? [] : new[] { Period.Id },
        .. ByHourOfDay ? new[] { "hour-of-day" } : [],
    ];

    private DateTimeZone Same(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return Zone is not null && Zone.Id != zone.Id
            ? throw new ArgumentException($"The grouping is in '{Zone.Id}' already; periods and hours are of one zone. Given '{zone.Id}'.", nameof(zone))
            : zone;
    }
}
