using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Holiday rules under one id: those of a country, of a company, of one office.</summary>
/// <remarks>
/// The holidays of a year are worked out when first asked for, and kept. Years 1 to 9998; outside there are no holidays. Immutable and safe to share between threads.
/// </remarks>
public sealed class HolidaySet
{
    private readonly ConcurrentDictionary<int, ImmutableArray<Holiday>> _years = new();

    /// <summary>Takes rules.</summary>
    /// <param name="id">Kebab case, for example <c>head-office</c>.</param>
    /// <param name="name">What people call the set.</param>
    /// <param name="rules">The rules, each id once; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null, or a rule is.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not kebab case of at most 256 characters.</exception>
    /// <exception cref="ProblemException">
    /// Two rules have one id (<c>holiday.rule-twice</c>), or a rule ends before it starts (<c>holiday.years-reversed</c>); the exception lists every problem.
    /// </exception>
    public HolidaySet(string id, LocalizedText name, IEnumerable<HolidayRule> rules)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(rules);
        Id = KebabId.Checked(id, nameof(id));
        Name = name;
        Rules = HolidayRuleList.Checked(rules);
        ShortDaysUntil = new LocalTime(13, 0);
    }

    private HolidaySet(HolidaySet set, ImmutableArray<HolidayRule>? rules = null, LocalTime? shortDaysUntil = null, LocalDate? since = null, bool bothDays = false)
    {
        Id = set.Id;
        Name = set.Name;
        Rules = rules ?? set.Rules;
        ShortDaysUntil = shortDaysUntil ?? set.ShortDaysUntil;
        Since = since ?? set.Since;
        BothDays = bothDays || set.BothDays;
    }

    /// <summary>The holidays of Israel by law, and the eves of them as short days; id <c>israel</c>.</summary>
    public static HolidaySet Israel => IsraelHolidays.Set;

    /// <summary>The days between the first and the last day of Pesach and of Sukkot in Israel, closed; id <c>israel-hol-hamoed</c>. <see cref="AsShortDays"/> shortens them instead.</summary>
    public static HolidaySet IsraelHolHaMoed => IsraelHolHaMoedDays.Set;

    /// <summary>The legal holidays of Romania by the Labour Code; id <c>romania</c>.</summary>
    public static HolidaySet Romania => RomaniaHolidays.Set;

    /// <summary>The federal holidays of the United States, as they are observed; id <c>united-states</c>.</summary>
    public static HolidaySet UnitedStates => UnitedStatesHolidays.Set;

    /// <summary>The bank holidays of England and Wales; id <c>england-and-wales</c>.</summary>
    public static HolidaySet EnglandAndWales => EnglandAndWalesHolidays.Set;

    /// <summary>The holidays of all states of Germany; id <c>germany</c>.</summary>
    public static HolidaySet Germany => GermanyHolidays.Set;

    /// <summary>Every set of this library.</summary>
    public static IReadOnlyList<HolidaySet> Standard => StandardHolidays.All;

    /// <summary>The id, in kebab case.</summary>
    public string Id { get; }

    /// <summary>What people call the set.</summary>
    public LocalizedText Name { get; }

    /// <summary>The rules, in the order given.</summary>
    public IReadOnlyList<HolidayRule> Rules { get; }

    /// <summary>When the hours of a short day end, local time.</summary>
    /// <value>13:00 unless told; a default of this library that no law gives.</value>
    public LocalTime ShortDaysUntil { get; }

    /// <summary>The first date on which holidays are kept; null where they always were.</summary>
    public LocalDate? Since { get; }

    /// <summary>Whether a moved holiday is kept on the date its rule names as well.</summary>
    public bool BothDays { get; }

    /// <summary>Finds a set of this library.</summary>
    /// <param name="id">Its id, for example <c>united-states</c>.</param>
    /// <returns>The set; null where there is none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static HolidaySet? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Standard.FirstOrDefault(s => s.Id == id);
    }

    /// <summary>Leaves rules out.</summary>
    /// <param name="ruleIds">The ids of the rules.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleIds"/> is null.</exception>
    /// <exception cref="ProblemException">The set has no rule of an id: <c>holiday.unknown-rule</c>; the exception lists every such id.</exception>
    public HolidaySet Without(params string[] ruleIds)
    {
        ArgumentNullException.ThrowIfNull(ruleIds);
        return new HolidaySet(this, rules: HolidayRuleList.Without(Id, Rules, ruleIds));
    }

    /// <summary>Adds rules.</summary>
    /// <param name="rules">Rules with ids that the set does not have.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null, or a rule is.</exception>
    /// <exception cref="ProblemException">A rule's id is there already, or it ends before it starts; the exception lists every problem.</exception>
    public HolidaySet With(params HolidayRule[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new HolidaySet(this, rules: HolidayRuleList.Checked(Rules.Concat(rules)));
    }

    /// <summary>Sets when the hours of short days end.</summary>
    /// <param name="time">The local time, exclusive; midnight leaves nothing of the day.</param>
    /// <returns>The changed copy.</returns>
    public HolidaySet WithShortDaysUntil(LocalTime time) => new(this, shortDaysUntil: time);

    /// <summary>Makes every holiday a short day.</summary>
    /// <returns>The changed copy.</returns>
    public HolidaySet AsShortDays() => new(this, rules: [.. Rules.Select(r => r.As(HolidayKind.ShortDay))]);

    /// <summary>Keeps holidays from a date on: before it there are none.</summary>
    /// <param name="date">The first date, inclusive, by the date a holiday is kept on.</param>
    /// <returns>The changed copy; an earlier such date is replaced.</returns>
    public HolidaySet FromDate(LocalDate date) => new(this, since: date.WithCalendar(CalendarSystem.Iso));

    /// <summary>Keeps a moved holiday on the date its rule names as well.</summary>
    /// <returns>The changed copy.</returns>
    /// <remarks>
    /// For a service that is open at weekends and closes on Sunday, 4 July as well as on Monday the 5th. Not for Israel, where Independence Day itself is moved and
    /// its nominal date is a working day.
    /// </remarks>
    public HolidaySet OnBothDays() => new(this, bothDays: true);

    /// <summary>The holidays kept in one year.</summary>
    /// <param name="year">A civil year.</param>
    /// <returns>The holidays by date, those of one date in the order of their rules; empty outside the years 1 to 9998.</returns>
    public IReadOnlyList<Holiday> In(int year) => Of(year);

    /// <summary>The holidays kept on one date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The holidays in the order of their rules; empty where there are none.</returns>
    public IReadOnlyList<Holiday> On(LocalDate date)
    {
        LocalDate civil = date.WithCalendar(CalendarSystem.Iso);
        ImmutableArray<Holiday> year = Of(civil.Year);
        int first = 0;
        while (first < year.Length && year[first].Date < civil)
        {
            first++;
        }

        int end = first;
        while (end < year.Length && year[end].Date == civil)
        {
            end++;
        }

        return ImmutableArray.Create(year, first, end - first);
    }

    /// <summary>Returns the id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    private ImmutableArray<Holiday> Of(int year) =>
        year is < YearlyDate.FirstYear or > YearlyDate.LastYear ? [] : _years.GetOrAdd(year, Worked);

    private ImmutableArray<Holiday> Worked(int year)
    {
        IEnumerable<Holiday> holidays = Rules.SelectMany(r => BothDays ? r.HolidaysIn(year).Concat(r.NominalDaysIn(year)) : r.HolidaysIn(year));
        return [.. holidays.Where(h => !(h.Date < Since)).OrderBy(h => h.Date)];
    }
}
