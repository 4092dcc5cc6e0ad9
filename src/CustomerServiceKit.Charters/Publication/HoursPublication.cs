using CustomerServiceKit.Calendars;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Charters;

/// <summary>Lays the opening hours of a service out: the ordinary week, later weeks, and the days that are not like their weekday.</summary>
internal sealed class HoursPublication(ServiceCharter charter, BusinessCalendar calendar, string language, LocalDate? asOf)
{
    private const int WeeksOfYear = 52;

    /// <summary>Hours are those of the day of publication, and dates are listed from there.</summary>
    private LocalDate PublishedFrom => asOf is LocalDate date ? LocalDate.Max(date, charter.EffectiveFrom) : charter.EffectiveFrom;

    /// <summary>Dates are listed for a year, as far as the charter is in force.</summary>
    private LocalDate PublishedUntil
    {
        get
        {
            LocalDate year = PublishedFrom.PlusYears(1);
            return charter.EffectiveTo is LocalDate last ? LocalDate.Max(PublishedFrom, LocalDate.Min(year, last.PlusDays(1))) : year;
        }
    }

    public IEnumerable<Block> Blocks()
    {
        Phrase heading = Filled(CharterWords.Hours, ("zone", calendar.Zone.Id));
        yield return new Block.Heading(3, heading);
        yield return Hours(heading, Usual);
        foreach (WeeklyHours later in calendar.Weeks.Where(week => week.From > PublishedFrom && week.From < PublishedUntil))
        {
            yield return Hours(Filled(CharterWords.HoursFrom, ("date", LocalDatePattern.Iso.Format(later.From!.Value))), day => Usual(later, day), hasHeading: false);
        }

        foreach (Block block in Dates())
        {
            yield return block;
        }
    }

    private Block.Table Hours(Phrase caption, Func<IsoDayOfWeek, Phrase> hours, bool hasHeading = true) => new(
        caption,
        [Said(CharterWords.Day), Said(CharterWords.Open)],
        [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).OrderBy(day => (int)day % 7).Select(day => (IReadOnlyList<Phrase>)[Said(CharterWords.DayOf(day)), hours(day)])],
        hasHeading);

    private Phrase Usual(IsoDayOfWeek day) =>
        calendar.WeekOn(PublishedFrom) is WeeklyHours week ? Usual(week, day) : HoursOf(Ordinary(day));

    /// <summary>The hours of an ordinary weekday where two calendars make them: those of the first such day without exceptions.</summary>
    private DayHours Ordinary(IsoDayOfWeek day)
    {
        LocalDate from = PublishedFrom;
        HashSet<LocalDate> unusual = [.. calendar.UnusualDays(from.PlusDays(-1), from.PlusYears(1)).Select(d => d.Date)];
        LocalDate first = from.PlusDays((day - from.DayOfWeek + 7) % 7);
        LocalDate date = Enumerable.Range(0, WeeksOfYear).Select(first.PlusWeeks)
            .Where(d => !unusual.Contains(d) && !unusual.Contains(d.PlusDays(-1))).DefaultIfEmpty(first).First();
        return calendar.Hours.OnTheWall(date);
    }

    private Phrase Usual(WeeklyHours week, IsoDayOfWeek day)
    {
        Phrase hours = HoursOf(week.On(day));
        WeeklyBreak? pause = week.Breaks.FirstOrDefault(b => b.Day == day);
        return pause is null ? hours : new Phrase($"{hours.Text} ({CalendarWords.Of(CalendarSegmentKind.Break, pause.Name).For(language)}, {string.Join(", ", pause.Hours.Ranges)})", language);
    }

    private IEnumerable<Block> Dates()
    {
        Func<LocalDate, bool> isClosedAnyway = ClosedWeekdays();
        List<Phrase> dates =
        [
            .. calendar.UnusualDays(PublishedFrom, PublishedUntil)
                .Where(d => !d.Hours.IsClosed || !isClosedAnyway(d.Date))
                .Select(d => Dated(d.Date, HoursOf(d.Hours), d.Name)),
        ];
        return dates.Count == 0 ? [] : [new Block.Bullets(dates)];
    }

    /// <summary>Tells of a date whether its weekday is closed every week, with no hours of its own and none of the night before.</summary>
    private Func<LocalDate, bool> ClosedWeekdays()
    {
        if (calendar.WeekOn(PublishedFrom) is not null)
        {
            return date => HoursOn(date).IsClosed && !HoursOn(date.PlusDays(-1)).Ranges.Any(r => r.EndsNextDay && r.End != LocalTime.Midnight);
        }

        HashSet<IsoDayOfWeek> closed = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).Where(day => Ordinary(day).IsClosed)];
        return date => closed.Contains(date.DayOfWeek);
    }

    private DayHours HoursOn(LocalDate date) => calendar.WeekOn(date)!.On(date.DayOfWeek);

    private Phrase Dated(LocalDate date, Phrase hours, LocalizedText? name)
    {
        string named = name is null ? string.Empty : $" ({name.For(language)})";
        return new Phrase($"{LocalDatePattern.Iso.Format(date)}: {hours.Text}{named}", language);
    }

    private Phrase HoursOf(DayHours hours) => hours.IsClosed ? Said(CharterWords.Closed)
        : hours.Equals(DayHours.AllDay) ? Said(CharterWords.AllDay)
        : new Phrase(string.Join(", ", hours.Ranges), language);

    private Phrase Said(LocalizedText text) => Phrase.Of(text, language);

    private Phrase Filled(LocalizedText text, params (string Name, string Value)[] values) => Said(text.Filled(values));
}
