using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>A date with hours of its own in place of the weekly ones: a short eve, a day that is worked all the same.</summary>
public sealed class SpecialDay
{
    internal SpecialDay(LocalDate date, DayHours hours, LocalizedText? name)
    {
        Date = date;
        Hours = hours;
        Name = name;
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The hours that start on this date.</summary>
    public DayHours Hours { get; }

    /// <summary>What it is; null where it has no name.</summary>
    public LocalizedText? Name { get; }

    /// <summary>Prints the day.</summary>
    /// <returns>Date, hours and name.</returns>
    public override string ToString() => Name is null ? $"{Iso.Date(Date)} {Hours}" : $"{Iso.Date(Date)} {Hours}: {Name}";
}
