using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>A date without service, from local midnight to local midnight, with the name that explains it.</summary>
public sealed class ClosedDay
{
    internal ClosedDay(LocalDate date, LocalizedText name)
    {
        Date = date;
        Name = name;
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>What it is, for example a holiday's name.</summary>
    public LocalizedText Name { get; }

    /// <summary>Prints the day.</summary>
    /// <returns>Date and name.</returns>
    public override string ToString() => $"{Iso.Date(Date)} closed: {Name}";
}
