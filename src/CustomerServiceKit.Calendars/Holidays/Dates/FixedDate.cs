using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>A date of the civil calendar; 29 February only in leap years.</summary>
internal sealed record FixedDate(int Month, int Day) : DateKind
{
    public override int Reach => 0;

    public override IEnumerable<Occurrence> GivenBy(int year) => Find(year, Month, Day) is LocalDate date ? [Occurrence.Of(date)] : [];

    public override string ToString() => FormattableString.Invariant($"{Month:00}-{Day:00}");

    public static LocalDate? Find(int year, int month, int day) =>
        day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}
