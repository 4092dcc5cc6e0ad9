using NodaTime;
using NodaTime.TimeZones;

namespace CustomerServiceKit;

/// <summary>Days from one, inclusive, to another, exclusive; null is open.</summary>
internal readonly struct DateSpan(LocalDate? from, LocalDate? to)
{
    // A day that a zone skipped, or whose midnight it skipped, begins with the first moment after the gap.
    private static readonly ZoneLocalMappingResolver StartOfDay = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    // Of another calendar system a date could not be compared.
    public LocalDate? From { get; } = from?.WithCalendar(CalendarSystem.Iso);

    public LocalDate? To { get; } = to?.WithCalendar(CalendarSystem.Iso);

    public bool IsReversedOrEmpty => From is LocalDate first && To is LocalDate end && end <= first;

    public bool Overlaps(DateSpan other) => StartsBefore(other.To) && other.StartsBefore(To);

    public Instant Start(DateTimeZone zone) => From is LocalDate first ? InstantOf(first, zone) : Instant.MinValue;

    public Instant End(DateTimeZone zone) => To is LocalDate end ? InstantOf(end, zone) : Instant.MaxValue;

    private static Instant InstantOf(LocalDate date, DateTimeZone zone) => zone.ResolveLocal(date.AtMidnight(), StartOfDay).ToInstant();

    private bool StartsBefore(LocalDate? end) => From is not LocalDate first || end is not LocalDate last || first < last;
}
