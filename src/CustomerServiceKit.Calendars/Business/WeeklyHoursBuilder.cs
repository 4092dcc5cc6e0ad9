using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Gathers the hours and breaks of an ordinary week.</summary>
public sealed class WeeklyHoursBuilder
{
    private readonly Dictionary<IsoDayOfWeek, DayHours> _hours = [];

    private readonly Dictionary<IsoDayOfWeek, WeeklyBreak> _breaks = [];

    private readonly List<Problem> _problems;

    private readonly LocalDate? _from;

    private readonly string _under;

    internal WeeklyHoursBuilder(LocalDate? from, List<Problem> problems)
    {
        _from = from;
        _under = from is LocalDate date ? $"from.{Iso.Date(date)}." : string.Empty;
        _problems = problems;
    }

    /// <summary>Gives one weekday its hours.</summary>
    /// <param name="day">The weekday.</param>
    /// <param name="hours">All its hours, as <see cref="DayHours.Parse"/> reads them.</param>
    /// <returns>This builder.</returns>
    public WeeklyHoursBuilder Open(IsoDayOfWeek day, string hours) => Open(day, day, hours);

    /// <summary>Gives several weekdays the same hours.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="last">The last of them, counted on from the first: from Sunday to Thursday is five days.</param>
    /// <param name="hours">All their hours, as <see cref="DayHours.Parse"/> reads them.</param>
    /// <returns>This builder.</returns>
    public WeeklyHoursBuilder Open(IsoDayOfWeek first, IsoDayOfWeek last, string hours)
    {
        Each(first, last, hours, _under + "weekly", _hours, (_, read) => read);
        return this;
    }

    /// <summary>Takes hours out of one weekday, every week.</summary>
    /// <param name="day">The weekday; the break belongs to the day it starts on, also over midnight.</param>
    /// <param name="hours">All the hours to take out, as <see cref="DayHours.Parse"/> reads them.</param>
    /// <param name="name">What it is; may be null.</param>
    /// <returns>This builder.</returns>
    public WeeklyHoursBuilder Break(IsoDayOfWeek day, string hours, LocalizedText? name = null) => Break(day, day, hours, name);

    /// <summary>Takes the same hours out of several weekdays, every week.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="last">The last of them, counted on from the first.</param>
    /// <param name="hours">All the hours to take out of each, as <see cref="DayHours.Parse"/> reads them.</param>
    /// <param name="name">What it is; may be null.</param>
    /// <returns>This builder.</returns>
    public WeeklyHoursBuilder Break(IsoDayOfWeek first, IsoDayOfWeek last, string hours, LocalizedText? name = null)
    {
        Each(first, last, hours, _under + "weekly-breaks", _breaks, (day, read) => new WeeklyBreak(day, read, name));
        return this;
    }

    internal WeeklyHours Build() => new(_from, new(_hours), new(_breaks));

    private void Each<T>(IsoDayOfWeek first, IsoDayOfWeek last, string text, string path, Dictionary<IsoDayOfWeek, T> to, Func<IsoDayOfWeek, DayHours, T> make)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (IsoDayOfWeek end in new[] { first, last }.Distinct())
        {
            if (end is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                _problems.Add(CalendarRules.UnknownDay.At(path, ("given", end.ToString())));
                return;
            }
        }

        DayHours? read = HoursText.Read(text, out Problem? problem);
        if (read is null)
        {
            _problems.Add(problem!.Under($"{path}.{Weekdays.Word(first)}"));
            return;
        }

        int days = ((last - first + 7) % 7) + 1;
        foreach (IsoDayOfWeek day in Enumerable.Range(0, days).Select(i => (IsoDayOfWeek)(((int)first - 1 + i) % 7) + 1))
        {
            if (to.ContainsKey(day))
            {
                _problems.Add(CalendarRules.DayTwice.At($"{path}.{Weekdays.Word(day)}", ("day", Weekdays.Word(day))));
            }
            else
            {
                to.Add(day, make(day, read));
            }
        }
    }
}
