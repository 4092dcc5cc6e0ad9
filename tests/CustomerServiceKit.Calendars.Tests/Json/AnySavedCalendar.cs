using CsCheck;
using CustomerServiceKit.Calendars.Tests.Business;
using CustomerServiceKit.Calendars.Tests.Holidays;
using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>Random calendars of everything that can be written: weeks and dates, holiday sets of every form, and combinations of such calendars.</summary>
internal static class AnySavedCalendar
{
    private static readonly Gen<LocalizedText> Name = Gen.Int[0, 3].Select(i => i switch
    {
        0 => LocalizedText.English("Name"),
        1 => LocalizedText.English("Name").With("he", "שם", reviewed: false).With("pt-BR", "Nome"),
        2 => LocalizedText.In("ro", "Nume \"cu\" ghilimele"),
        _ => LocalizedText.English("Name").With("x1", "\t\u0001 line\nbreak"),
    });

    private static readonly Gen<LocalDate> Date = Gen.OneOf(
        Gen.Int[0, 20_000].Select(days => new LocalDate(2000, 1, 1).PlusDays(days)),
        Gen.Int[-9998, 9998].Select(year => new LocalDate(year, 2, 28)));

    private static readonly Gen<int?> Year = Gen.Int[-1, 60].Select(years => years < 0 ? (int?)null : 2000 + years);

    private static readonly Gen<HolidayRule> Rule =
        from date in AnyYearlyDate.Any
        from name in Name
        from shortDay in Gen.Bool
        from first in Year
        from years in Year
        from except in Gen.Int[2000, 2060].Array[0, 3]
        from source in Gen.Bool
        select new HolidayRule("rule", name, date, shortDay ? HolidayKind.ShortDay : HolidayKind.Closed, first, years - 2000 + (first ?? 2000), except, source ? "The law" : null);

    /// <summary>Standard sets and own ones, changed in every way there is.</summary>
    public static Gen<HolidaySet> Holidays { get; } =
        from standard in Gen.Int[-2, 5]
        from name in Name
        from rules in Rule.Array[0, 5]
        from left in Gen.Int[0, 30].Array[0, 3]
        from added in Rule.Array[0, 2]
        from since in Date
        from until in Gen.OneOf(Gen.Int[0, 1439].Select(LocalTime.FromMinutesSinceMidnight), Gen.Long[0, NodaConstants.NanosecondsPerDay - 1].Select(LocalTime.FromNanosecondsSinceMidnight))
        from changes in Gen.Bool.Array[4]
        let set = standard < 0 ? new HolidaySet("own", name, Numbered("own", rules)) : HolidaySet.Standard[standard]
        select Changed(set.Without([.. left.Where(i => i < set.Rules.Count).Distinct().Select(i => set.Rules[i].Id)]).With(Numbered("added", added)), since, until, changes);

    public static Gen<BusinessCalendar> Any { get; } =
        from parts in Gen.OneOf(AnyCalendar.Near.Select(near => near.Plain.Build()), WithHolidays()).Array[1, 6]
        from hows in Gen.Int[0, 5].Array[6]
        from name in Name
        select Combined(parts, hows, name);

    private static Gen<BusinessCalendar> WithHolidays() =>
        from sets in Holidays.Array[0, 3]
        from name in Name
        from closed in Date
        from special in Date
        from later in Date
        from clocks in Gen.Select(Gen.Bool, Gen.Bool)
        from named in Gen.Bool
        select sets.DistinctBy(set => set.Id).Aggregate(BusinessCalendar.In("Europe/Bucharest"), (builder, set) => builder.Holidays(set))
            .Named(new CalendarId("one"), named ? name : null)
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Saturday, "08:00-12:00 20:00-02:00:30.5")
            .Break(IsoDayOfWeek.Tuesday, "09:00-09:30", named ? name : null)
            .Closed(closed, name)
            .Special(special, "closed", named ? null : name)
            .Break(later, "09:30-10:00", name)
            .From(later, week => week.Open(IsoDayOfWeek.Friday, "all-day").Break(IsoDayOfWeek.Friday, "00:00-24:00"))
            .ClockChanges(clocks.Item1 ? SkippedTimes.AtTheChange : SkippedTimes.PushedForward, clocks.Item2 ? RepeatedTimes.Second : RepeatedTimes.First)
            .Build();

    private static HolidaySet Changed(HolidaySet set, LocalDate since, LocalTime until, bool[] changes)
    {
        set = changes[0] ? set.FromDate(since) : set;
        set = changes[1] ? set.WithShortDaysUntil(until) : set;
        set = changes[2] ? set.OnBothDays() : set;
        return changes[3] ? set.AsShortDays() : set;
    }

    private static HolidayRule[] Numbered(string id, HolidayRule[] rules) =>
        [.. rules.Select((rule, i) => new HolidayRule($"{id}-{i}", rule.Name, rule.Date, rule.Kind, rule.FromYear, rule.ToYear, rule.ExceptYears, rule.Source))];

    /// <summary>One into the other, from the left or from the right, some of them named.</summary>
    private static BusinessCalendar Combined(BusinessCalendar[] parts, int[] hows, LocalizedText name) => parts.Skip(1).Zip(hows).Aggregate(parts[0], (made, next) =>
    {
        (BusinessCalendar left, BusinessCalendar right) = next.Second < 3 ? (made, next.First) : (next.First, made);
        BusinessCalendar both = (next.Second % 3) switch { 0 => left.Union(right), 1 => left.Intersect(right), _ => left.Except(right) };
        return next.Second == 1 ? both.WithName(new CalendarId("made"), name) : both;
    });
}
