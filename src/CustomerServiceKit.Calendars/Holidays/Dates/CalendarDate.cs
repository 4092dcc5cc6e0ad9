using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>A date of another calendar than the civil one.</summary>
internal sealed record CalendarDate(HolidayCalendar Calendar, int Month, int Day) : DateKind
{
    public override int Reach => 0;

    public override IEnumerable<Occurrence> GivenBy(int year)
    {
        CalendarSystem system = CalendarMonths.System(Calendar);
        LocalDate first = LocalDate.Max(new LocalDate(year, 1, 1), CalendarMonths.First(Calendar));
        LocalDate last = LocalDate.Min(new LocalDate(year, 12, 31), CalendarMonths.Last(Calendar));
        if (first > last)
        {
            yield break;
        }

        int end = last.WithCalendar(system).Year;
        for (int other = first.WithCalendar(system).Year; other <= end; other++)
        {
            int month = CalendarMonths.Number(Calendar, other, Month);
            LocalDate? date = Day <= system.GetDaysInMonth(other, month) ? new LocalDate(other, month, Day, system).WithCalendar(CalendarSystem.Iso) : null;
            if (date?.Year == year)
            {
                yield return Occurrence.Of(date.Value);
            }
        }
    }

    public override string ToString() => FormattableString.Invariant($"{EnumWords<HolidayCalendar>.Of(Calendar)} {Month:00}-{Day:00}");
}
