using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Kpis;

/// <summary>What a measure adds up, or looks for the extreme of, in each row.</summary>
public abstract class Quantity : TreeNode
{
    private protected Quantity(string text)
        : base(text)
    {
    }

    /// <summary>One for each row: adding it up counts the rows.</summary>
    public static OneQuantity One { get; } = new();

    /// <summary>A span or an amount of the row.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The quantity.</returns>
    public static FieldQuantity Field(FieldId field) => new(Given(field, nameof(field)));

    /// <summary>The time from one instant of the row to another, in calendar time.</summary>
    /// <param name="from">The instant it starts.</param>
    /// <param name="to">The instant it ends.</param>
    /// <returns>The quantity; absent in rows that lack either.</returns>
    public static BetweenQuantity Between(FieldId from, FieldId to) => new(Given(from, nameof(from)), Given(to, nameof(to)));

    /// <summary>The time from one instant of the row to another, in the opening hours of one calendar.</summary>
    /// <param name="from">The instant it starts.</param>
    /// <param name="to">The instant it ends.</param>
    /// <param name="calendar">The calendar, by the id under which the facts have it (<see cref="FactSets.WithCalendars"/>).</param>
    /// <returns>The quantity; absent in rows that lack either instant, zero where no opening hour lies between.</returns>
    public static BetweenQuantity Between(FieldId from, FieldId to, CalendarId calendar) => new(Given(from, nameof(from)), Given(to, nameof(to)), Given(calendar, nameof(calendar)));

    /// <summary>The time from one instant of the row to another, in the opening hours of the row's own calendar.</summary>
    /// <param name="from">The instant it starts.</param>
    /// <param name="to">The instant it ends.</param>
    /// <param name="calendarOf">The dimension that holds the id of a row's calendar, for example <see cref="Dimensions.Calendar"/>.</param>
    /// <returns>The quantity; absent in rows that lack either instant, or whose calendar the facts do not have.</returns>
    public static BetweenQuantity Between(FieldId from, FieldId to, DimensionId calendarOf) =>
        new(Given(from, nameof(from)), Given(to, nameof(to)), null, Given(calendarOf, nameof(calendarOf)));

    /// <summary>The sum of some quantities of the row.</summary>
    /// <param name="terms">At least one quantity, all of one unit.</param>
    /// <returns>The quantity; absent in rows that lack any of them.</returns>
    public static PlusQuantity Plus(params Quantity[] terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.Length == 0 || terms.Any(t => t is null)
            ? throw new ArgumentException("At least one quantity is needed, none of them null.", nameof(terms))
            : new PlusQuantity([.. terms]);
    }

    /// <summary>One quantity of the row less another.</summary>
    /// <param name="from">What is subtracted from.</param>
    /// <param name="less">What is subtracted, of the same unit.</param>
    /// <returns>The quantity; absent in rows that lack either.</returns>
    public static MinusQuantity Minus(Quantity from, Quantity less)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(less);
        return new MinusQuantity(from, less);
    }
}
