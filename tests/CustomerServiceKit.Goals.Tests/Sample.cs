using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace CustomerServiceKit.Goals.Tests;

/// <summary>A desk that works from Sunday to Thursday and half of Friday, in Jerusalem, in 2026.</summary>
internal static class Sample
{
    public static DateTimeZone Zone { get; } = TimeZones.Get("Asia/Jerusalem");

    // January to March: 13 Sundays, Mondays, Tuesdays and Thursdays, 12 Wednesdays are 64, 13 Fridays 6.5: 70.5. April to July: 87 + 18 / 2 = 96.
    public static DayWeights Weights { get; } = DayWeights.Of(
        BusinessCalendar.In("Asia/Jerusalem").Open(IsoDayOfWeek.Sunday, IsoDayOfWeek.Thursday, "08:00-17:00").Open(IsoDayOfWeek.Friday, "08:00-12:00").Build());

    public static DateInterval FirstQuarter { get; } = Days("2026-01-01", "2026-03-31");

    public static DateInterval AprilToJuly { get; } = Days("2026-04-01", "2026-07-31");

    public static GoalPolicy Upsells { get; } = GoalPolicy.For(StandardKpis.UpsellsMade);

    public static GoalPolicy Abandonment { get; } = GoalPolicy.For(StandardKpis.AbandonmentRate);

    public static GoalPolicy Conversion { get; } = GoalPolicy.For(StandardKpis.UpsellConversion);

    public static GoalPolicy Longest { get; } = GoalPolicy.For(StandardKpis.LongestWait);

    /// <summary>282 over 70.5 are 4 a day; 384 over 96; times 1.2 is 460.8, rounded 461.</summary>
    public static Goal UpsellGoal { get; } = Upsells.Propose(new GoalId("upsells"), Sold(282, FirstQuarter), AprilToJuly, Weights).OrThrow();

    public static GoalPlan UpsellPlan { get; } = UpsellGoal.ByDay(Weights).OrThrow();

    public static Measurement Sold(decimal count, DateInterval days) => Measurement.Total(StandardKpis.UpsellsMade.Key, Unit.Count, count, (long)count, Window(days));

    public static Measurement Converted(long accepted, long offers) => Measurement.Ratio(StandardKpis.UpsellConversion.Key, Unit.Share, accepted, offers, offers);

    public static Measurement Abandoned(long abandoned, long offered) => Measurement.Ratio(StandardKpis.AbandonmentRate.Key, Unit.Share, abandoned, offered, offered);

    public static Measurement Waited(decimal seconds) => Measurement.Total(StandardKpis.LongestWait.Key, Unit.Seconds, seconds, 100);

    public static Measurement NoOffers { get; } = Measurement.Ratio(StandardKpis.UpsellConversion.Key, Unit.Share, 0, 0, 0);

    public static Interval Window(DateInterval days) => new(Start(days.Start), Start(days.End.PlusDays(1)));

    public static DateInterval Days(string first, string last) => new(Day(first), Day(last));

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    public static IEnumerable<string> Codes<T>(this Result<T> result)
        where T : class => result.Problems.Select(p => p.Code);

    private static Instant Start(LocalDate day) => Zone.AtStartOfDay(day).ToInstant();
}
