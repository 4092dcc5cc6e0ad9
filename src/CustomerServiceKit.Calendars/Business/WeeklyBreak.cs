using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Hours of a weekday in which the service pauses every week, for example for lunch.</summary>
public sealed class WeeklyBreak
{
    internal WeeklyBreak(IsoDayOfWeek day, DayHours hours, LocalizedText? name)
    {
        Day = day;
        Hours = hours;
        Name = name;
    }

    /// <summary>The weekday.</summary>
    public IsoDayOfWeek Day { get; }

    /// <summary>The hours taken out.</summary>
    public DayHours Hours { get; }

    /// <summary>What it is; null where it has no name.</summary>
    public LocalizedText? Name { get; }

    /// <summary>Prints the break.</summary>
    /// <returns>Day, hours and name.</returns>
    public override string ToString() => Name is null ? $"{Weekdays.Word(Day)} {Hours}" : $"{Weekdays.Word(Day)} {Hours}: {Name}";
}
