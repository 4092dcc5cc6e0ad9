using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>The first of a weekday on or after a date of the civil calendar, or the last on or before it.</summary>
internal sealed record NearestWeekday(IsoDayOfWeek Weekday, int Month, int Day, bool Before) : DateKind
{
    public override int Reach => 6;

    public override IEnumerable<Occurrence> GivenBy(int year)
    {
        if (FixedDate.Find(year, Month, Day) is not LocalDate date)
        {
            return [];
        }

        int days = Before ? -((date.DayOfWeek - Weekday + 7) % 7) : (Weekday - date.DayOfWeek + 7) % 7;
        return [Occurrence.Of(date.PlusDays(days))];
    }

    public override string ToString() => FormattableString.Invariant($"{Weekdays.Word(Weekday)} on or {(Before ? "before" : "after")} {Month:00}-{Day:00}");
}
