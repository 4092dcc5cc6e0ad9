using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Hours of one date in which the service pauses, taken out of whatever hours the date has.</summary>
public sealed class DatedBreak
{
    internal DatedBreak(LocalDate date, DayHours hours, LocalizedText? name)
    {
        Date = date;
        Hours = hours;
        Name = name;
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The hours taken out.</summary>
    public DayHours Hours { get; }

    /// <summary>What it is; null where it has no name.</summary>
    public LocalizedText? Name { get; }

    /// <summary>Prints the break.</summary>
    /// <returns>Date, hours and name.</returns>
    public override string ToString() => Name is null ? $"{Iso.Date(Date)} {Hours}" : $"{Iso.Date(Date)} {Hours}: {Name}";
}
