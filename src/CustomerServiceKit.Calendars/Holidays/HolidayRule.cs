using System.Collections.Immutable;

namespace CustomerServiceKit.Calendars;

/// <summary>What is closed, or open for a short day only, on which date of the year, and in which years.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class HolidayRule
{
    /// <summary>Takes a rule.</summary>
    /// <param name="id">Kebab case, for example <c>labour-day</c>; each id once in a set.</param>
    /// <param name="name">What the holiday is called.</param>
    /// <param name="date">When it is.</param>
    /// <param name="kind">What it does to the hours of its date.</param>
    /// <param name="fromYear">The first year of it, inclusive, by the date before any move; null where it has always been.</param>
    /// <param name="toYear">The last year of it, inclusive, by the date before any move; null where it goes on. A set refuses one before <paramref name="fromYear"/>.</param>
    /// <param name="exceptYears">Years in between without it, by the date before any move; null for none.</param>
    /// <param name="source">Where the rule stands, for example the law; null where nothing is said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/>, <paramref name="name"/> or <paramref name="date"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not kebab case of at most 256 characters, or <paramref name="source"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public HolidayRule(
        string id,
        LocalizedText name,
        YearlyDate date,
        HolidayKind kind = HolidayKind.Closed,
        int? fromYear = null,
        int? toYear = null,
        IEnumerable<int>? exceptYears = null,
        string? source = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(date);
        Arguments.ThrowIfUndefined(kind, nameof(kind));
        Id = KebabId.Checked(id, nameof(id));
        Name = name;
        Date = date;
        Kind = kind;
        FromYear = fromYear;
        ToYear = toYear;
        ExceptYears = (ImmutableArray<int>)[.. (exceptYears ?? []).Distinct().OrderBy(y => y)];
        Source = source is null ? null : Arguments.ThrowIfBlank(source, nameof(source));
    }

    private HolidayRule(HolidayRule rule, HolidayKind kind)
    {
        Id = rule.Id;
        Name = rule.Name;
        Date = rule.Date;
        Kind = kind;
        FromYear = rule.FromYear;
        ToYear = rule.ToYear;
        ExceptYears = rule.ExceptYears;
        Source = rule.Source;
    }

    /// <summary>The id, in kebab case.</summary>
    public string Id { get; }

    /// <summary>What the holiday is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>When it is.</summary>
    public YearlyDate Date { get; }

    /// <summary>What it does to the hours of its date.</summary>
    public HolidayKind Kind { get; }

    /// <summary>The first year, inclusive, by the date before any move; null where it has always been.</summary>
    public int? FromYear { get; }

    /// <summary>The last year, inclusive, by the date before any move; null where it goes on.</summary>
    public int? ToYear { get; }

    /// <summary>The years without it, ascending, by the date before any move; empty where there are none.</summary>
    public IReadOnlyList<int> ExceptYears { get; }

    /// <summary>Where the rule stands; null where nothing is said.</summary>
    public string? Source { get; }

    /// <summary>Returns the id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    internal HolidayRule As(HolidayKind kind) => kind == Kind ? this : new HolidayRule(this, kind);

    /// <summary>The holidays that are kept in one year.</summary>
    internal IEnumerable<Holiday> HolidaysIn(int year) =>
        Date.OccurrencesIn(year).Where(o => HoldsIn(o.Nominal.Year)).Select(o => new Holiday(this, o.Observed, o.Nominal));

    /// <summary>The dates in one year whose holiday is kept on another date.</summary>
    internal IEnumerable<Holiday> NominalDaysIn(int year) =>
        from near in Enumerable.Range(year - 1, 3)
        from o in Date.OccurrencesIn(near)
        where o.Nominal.Year == year && o.Nominal != o.Observed && HoldsIn(year)
        select new Holiday(this, o.Nominal, o.Nominal);

    private bool HoldsIn(int year) => !(year < FromYear) && !(year > ToYear) && !ExceptYears.Contains(year);
}
