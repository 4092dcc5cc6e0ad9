using System.Globalization;
using CustomerServiceKit.Calendars;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Charters;

/// <summary>Lays a charter out as a document in one language.</summary>
internal sealed class CharterPublication(CharterInForce inForce, string language, IReadOnlyDictionary<CommitmentId, Measurement>? results, LocalDate? asOf)
{
    private const int WeeksOfYear = 52;

    private readonly ServiceCharter _charter = inForce.Charter;

    /// <summary>Hours are those of the day of publication, and dates are listed from there.</summary>
    private LocalDate PublishedFrom => asOf is LocalDate date ? LocalDate.Max(date, _charter.EffectiveFrom) : _charter.EffectiveFrom;

    /// <summary>Dates are listed for a year, as far as the charter is in force.</summary>
    private LocalDate PublishedUntil
    {
        get
        {
            LocalDate year = PublishedFrom.PlusYears(1);
            return _charter.EffectiveTo is LocalDate last ? LocalDate.Max(PublishedFrom, LocalDate.Min(year, last.PlusDays(1))) : year;
        }
    }

    public CharterDocument Document() => new(language, [.. Frame(), .. _charter.Services.SelectMany(Service)]);

    private static string Percent(decimal share) => string.Format(CultureInfo.InvariantCulture, "{0:0.##} %", share * 100m);

    private IEnumerable<Block> Frame()
    {
        LocalizedText title = _charter.Audience == CharterAudience.Internal ? CharterWords.InternalTitle : CharterWords.Title;
        yield return new Block.Heading(1, new Phrase($"{_charter.Provider.For(language)} – {title.For(language)}", language));
        if (_charter.Statement is LocalizedText statement)
        {
            yield return new Block.Paragraph(Said(statement));
        }

        LocalizedText validity = _charter.EffectiveTo is null ? CharterWords.InForceFrom : CharterWords.InForceBetween;
        yield return new Block.Paragraph(Filled(
            validity,
            ("version", _charter.Version.ToString(CultureInfo.InvariantCulture)),
            ("from", LocalDatePattern.Iso.Format(_charter.EffectiveFrom)),
            ("to", _charter.EffectiveTo is LocalDate to ? LocalDatePattern.Iso.Format(to) : string.Empty)));
    }

    private IEnumerable<Block> Service(CharterService service)
    {
        yield return new Block.Heading(2, Said(service.Name));
        if (service.Description is LocalizedText description)
        {
            yield return new Block.Paragraph(Said(description));
        }

        if (service.Channels.Count > 0)
        {
            yield return new Block.Paragraph(Filled(CharterWords.Channels, ("channels", string.Join(", ", service.Channels.Select(ChannelName)))));
        }

        if (service.Commitments.Count > 0)
        {
            yield return new Block.Heading(3, Said(CharterWords.Promises));
            yield return Promises(service);
        }

        foreach ((LocalizedText heading, IReadOnlyList<LocalizedText> texts) in new[] { (CharterWords.Conditions, service.Conditions), (CharterWords.Limits, service.Limits) })
        {
            yield return new Block.Heading(3, Said(heading));
            yield return new Block.Bullets([.. texts.Select(Said)]);
        }

        if (inForce.CalendarOf(service) is BusinessCalendar calendar)
        {
            Phrase heading = Filled(CharterWords.Hours, ("zone", calendar.Zone.Id));
            yield return new Block.Heading(3, heading);
            yield return Hours(heading, day => Usual(calendar, day));
            foreach (WeeklyHours later in calendar.Weeks.Where(week => week.From > PublishedFrom && week.From < PublishedUntil))
            {
                yield return Hours(Filled(CharterWords.HoursFrom, ("date", LocalDatePattern.Iso.Format(later.From!.Value))), day => Usual(later, day), hasHeading: false);
            }

            foreach (Block block in Dates(calendar))
            {
                yield return block;
            }
        }
    }

    private Block.Table Promises(CharterService service)
    {
        List<Phrase> header = [Said(CharterWords.Promise), Said(CharterWords.Within), Said(CharterWords.CountedIn), Said(CharterWords.Cases)];
        if (results is not null)
        {
            header.Add(Said(CharterWords.LastResult));
        }

        return new Block.Table(new Phrase($"{CharterWords.Promises.For(language)}: {service.Name.For(language)}", language), header, [.. service.Commitments.Select(Row)]);
    }

    private List<Phrase> Row(Commitment commitment)
    {
        bool business = commitment.Time == CommitmentTime.Business;
        List<Phrase> row =
        [
            Said(commitment.Name),
            new Phrase(LimitWords.Of(commitment.Target, language, inDays: !business), language),
            Said(business ? CharterWords.OpeningHours : CharterWords.AroundTheClock),
            commitment.Share == 1m ? Said(CharterWords.AllCases) : new Phrase(Percent(commitment.Share), language),
        ];
        if (results is not null)
        {
            row.Add(results.TryGetValue(commitment.Id, out Measurement? result) && result.Availability == Availability.Value
                ? new Phrase(string.Format(CultureInfo.InvariantCulture, "{0} (n = {1:N0})", result.Print(culture: CultureInfo.InvariantCulture), result.SampleSize), language)
                : Said(CharterWords.NoResult));
        }

        return row;
    }

    private Block.Table Hours(Phrase caption, Func<IsoDayOfWeek, Phrase> hours, bool hasHeading = true) => new(
        caption,
        [Said(CharterWords.Day), Said(CharterWords.Open)],
        [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).OrderBy(day => (int)day % 7).Select(day => (IReadOnlyList<Phrase>)[Said(CharterWords.DayOf(day)), hours(day)])],
        hasHeading);

    private Phrase Usual(BusinessCalendar calendar, IsoDayOfWeek day) =>
        calendar.WeekOn(PublishedFrom) is WeeklyHours week ? Usual(week, day) : HoursOf(Ordinary(calendar, day));

    /// <summary>The hours of an ordinary weekday where two calendars make them: those of the first such day without exceptions.</summary>
    private DayHours Ordinary(BusinessCalendar calendar, IsoDayOfWeek day)
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

    private IEnumerable<Block> Dates(BusinessCalendar calendar)
    {
        Func<LocalDate, bool> isClosedAnyway = ClosedWeekdays(calendar);
        List<Phrase> dates =
        [
            .. calendar.UnusualDays(PublishedFrom, PublishedUntil)
                .Where(d => !d.Hours.IsClosed || !isClosedAnyway(d.Date))
                .Select(d => Dated(d.Date, HoursOf(d.Hours), d.Name)),
        ];
        return dates.Count == 0 ? [] : [new Block.Bullets(dates)];
    }

    /// <summary>Tells of a date whether its weekday is closed every week, with no hours of its own and none of the night before.</summary>
    private Func<LocalDate, bool> ClosedWeekdays(BusinessCalendar calendar)
    {
        if (calendar.WeekOn(PublishedFrom) is not null)
        {
            return date => HoursOn(calendar, date).IsClosed && !HoursOn(calendar, date.PlusDays(-1)).Ranges.Any(r => r.EndsNextDay && r.End != LocalTime.Midnight);
        }

        HashSet<IsoDayOfWeek> closed = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).Where(day => Ordinary(calendar, day).IsClosed)];
        return date => closed.Contains(date.DayOfWeek);
    }

    private static DayHours HoursOn(BusinessCalendar calendar, LocalDate date) => calendar.WeekOn(date)!.On(date.DayOfWeek);

    private Phrase Dated(LocalDate date, Phrase hours, LocalizedText? name)
    {
        string named = name is null ? string.Empty : $" ({name.For(language)})";
        return new Phrase($"{LocalDatePattern.Iso.Format(date)}: {hours.Text}{named}", language);
    }

    private Phrase HoursOf(DayHours hours) => hours.IsClosed ? Said(CharterWords.Closed)
        : hours.Equals(DayHours.AllDay) ? Said(CharterWords.AllDay)
        : new Phrase(string.Join(", ", hours.Ranges), language);

    private string ChannelName(ChannelId id) => Channel.All.FirstOrDefault(c => c.Id == id)?.Name?.For(language) ?? id.Value;

    private Phrase Said(LocalizedText text) => Phrase.Of(text, language);

    private Phrase Filled(LocalizedText text, params (string Name, string Value)[] values) => Said(text.Filled(values));
}
