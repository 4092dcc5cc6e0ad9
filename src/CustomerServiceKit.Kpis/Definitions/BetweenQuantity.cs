using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Kpis;

/// <summary>The time from one instant of the row to another, in calendar time or in the opening hours of a calendar.</summary>
public sealed class BetweenQuantity : Quantity
{
    internal BetweenQuantity(FieldId from, FieldId to, CalendarId? calendar = null, DimensionId? calendarOf = null)
        : base($"between({from},{to}{(calendar is CalendarId named ? $",calendar {named}" : calendarOf is DimensionId by ? $",calendar of {by}" : string.Empty)})")
    {
        From = from;
        To = to;
        Calendar = calendar;
        CalendarOf = calendarOf;
    }

    /// <summary>The instant it starts.</summary>
    public FieldId From { get; }

    /// <summary>The instant it ends.</summary>
    public FieldId To { get; }

    /// <summary>The calendar whose opening hours count, for all rows; null where there is no such one.</summary>
    public CalendarId? Calendar { get; }

    /// <summary>The dimension whose value is the calendar of a row; null where rows have no calendars of their own.</summary>
    public DimensionId? CalendarOf { get; }

    /// <summary>Whether only opening hours count.</summary>
    internal bool InBusinessTime => Calendar is not null || CalendarOf is not null;
}
