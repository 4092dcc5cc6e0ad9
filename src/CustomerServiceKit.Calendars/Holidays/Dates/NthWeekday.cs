using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>The first, second … fifth of a weekday in a month, or counted from its end where <paramref name="N"/> is negative.</summary>
internal sealed record NthWeekday(int N, IsoDayOfWeek Weekday, int Month) : DateKind
{
    public override int Reach => 0;

    public override IEnumerable<Occurrence> GivenBy(int year)
    {
        int length = CalendarSystem.Iso.GetDaysInMonth(year, Month);
        int first = 1 + ((Weekday - new LocalDate(year, Month, 1).DayOfWeek + 7) % 7);
        int day = N > 0 ? first + (7 * (N - 1)) : first + (7 * (((length - first) / 7) + 1 + N));
        return day >= 1 && day <= length ? [Occurrence.Of(new LocalDate(year, Month, day))] : [];
    }

    public override string ToString() => FormattableString.Invariant($"{Weekdays.Word(Weekday)} {N} of month {Month:00}");
}
