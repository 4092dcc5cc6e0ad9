using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Dates that the caller's own code works out.</summary>
internal sealed record CustomDates(Func<int, IEnumerable<LocalDate>> Dates) : DateKind
{
    public override int Reach => 0;

    public override IEnumerable<Occurrence> GivenBy(int year) =>
        from date in Dates(year) ?? throw new InvalidOperationException("The function of a custom date gave null; give an empty list for a year without the holiday.")
        let civil = date.WithCalendar(CalendarSystem.Iso)
        where civil.Year == year
        select Occurrence.Of(civil);

    public override string ToString() => "custom";
}
