using System.Collections.Immutable;

namespace CustomerServiceKit.Calendars;

/// <summary>The calendars of an application, each under its own id.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class CalendarSet
{
    /// <summary>Takes calendars.</summary>
    /// <param name="calendars">Calendars with ids, each id once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendars"/> is null.</exception>
    /// <exception cref="ProblemException">A calendar has no id, or two have the same: <c>calendar.id-twice</c>; the exception lists every such calendar.</exception>
    public CalendarSet(IEnumerable<BusinessCalendar> calendars)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        ImmutableArray<BusinessCalendar> copy = [.. calendars];
        ImmutableArray<Problem> problems =
        [
            .. copy.Where(c => c.Id is null).Select(c => CalendarRules.NoId.At(string.Empty, ("zone", c.Zone.Id))),
            .. copy.Where(c => c.Id is not null).GroupBy(c => c.Id!.Value).Where(g => g.Count() > 1).Select(g => CalendarRules.IdTwice.At(g.Key.Value, ("id", g.Key.Value))),
        ];
        Calendars = problems.IsEmpty ? copy : throw new ProblemException(problems);
    }

    /// <summary>No calendars.</summary>
    public static CalendarSet None { get; } = new([]);

    /// <summary>The calendars, in the order given.</summary>
    public IReadOnlyList<BusinessCalendar> Calendars { get; }

    /// <summary>Finds a calendar.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The calendar; null where there is none of that id.</returns>
    public BusinessCalendar? Find(CalendarId id) => Calendars.FirstOrDefault(c => c.Id == id);

    /// <summary>Gets a calendar that must be there.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ProblemException">There is none of that id: <c>calendar.unknown</c>.</exception>
    public BusinessCalendar Get(CalendarId id) => Find(id)
        ?? throw new ProblemException(CalendarRules.Unknown.At(string.Empty, ("id", id.Value), ("known", string.Join(", ", Calendars.Select(c => c.Id!.Value.Value)))));
}
