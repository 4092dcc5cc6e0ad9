using CsCheck;
using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Reporting;

/// <summary>That <see cref="ReportingPeriod.NestsIn"/> says what the buckets do.</summary>
public sealed class NestingTests
{
    private static readonly Instant s_start = Read.Instant("1990-01-01T00:00Z");
    private static readonly Instant s_end = Read.Instant("2050-01-01T00:00Z");

    // A few years of weeks that have much in common, so that a pair by chance often nests.
    private static readonly FiscalWeeks[] s_kin =
    [
        FiscalWeeks.EndingNearest(IsoDayOfWeek.Saturday, 1, FiscalWeekPattern.FourFiveFour),
        FiscalWeeks.EndingNearest(IsoDayOfWeek.Saturday, 1),
        FiscalWeeks.EndingLast(IsoDayOfWeek.Saturday, 1),
        FiscalWeeks.EndingLast(IsoDayOfWeek.Saturday, 3),
        FiscalWeeks.EndingLast(IsoDayOfWeek.Saturday, 6),
        FiscalWeeks.EndingLast(IsoDayOfWeek.Sunday, 12, FiscalWeekPattern.FiveFourFour),
    ];

    private static readonly Gen<ReportingPeriod> s_ofWeeks = AnyOf([.. s_kin.SelectMany(AllPeriods.PartsOf), .. s_kin.Select(weeks => weeks.Week)]);
    private static readonly Gen<ReportingPeriod> s_ofTheCalendar = AnyOf([.. AllPeriods.OfTheCalendar]);

    [Theory]
    // half-years between quarters and years
    [InlineData("month", "half-year", true)]
    [InlineData("quarter", "half-year", true)]
    [InlineData("half-year", "half-year", true)]
    [InlineData("half-year", "year", true)]
    [InlineData("half-year", "quarter", false)]
    [InlineData("year", "half-year", false)]
    [InlineData("week", "half-year", false)]
    [InlineData("day", "half-year", true)]
    // fiscal years of the calendar's quarters, and of their own
    [InlineData("month", "year-from-february", true)]
    [InlineData("quarter", "year-from-april", true)]
    [InlineData("quarter", "year-from-july", true)]
    [InlineData("quarter", "half-year-from-april", true)]
    [InlineData("half-year", "year-from-july", true)]
    [InlineData("quarter", "year-from-february", false)]
    [InlineData("half-year", "year-from-april", false)]
    [InlineData("quarter-from-february", "year-from-february", true)]
    [InlineData("quarter-from-february", "year-from-november", true)]
    [InlineData("quarter-from-february", "half-year-from-may", true)]
    [InlineData("quarter-from-february", "year", false)]
    [InlineData("quarter-from-february", "quarter", false)]
    [InlineData("half-year-from-april", "year-from-october", true)]
    [InlineData("year-from-april", "year", false)]
    [InlineData("year", "year-from-april", false)]
    [InlineData("year-from-april", "year-from-april", true)]
    [InlineData("30-minutes", "year-from-april", true)]
    [InlineData("year-from-april", "day", false)]
    // weeks in the months, quarters, half-years and years that begin with their day
    [InlineData("week-from-sunday", "4-5-4-month-nearest-saturday-january", true)]
    [InlineData("week-from-sunday", "4-5-4-quarter-nearest-saturday-january", true)]
    [InlineData("week-from-sunday", "4-5-4-half-year-nearest-saturday-january", true)]
    [InlineData("week-from-sunday", "4-4-5-year-last-saturday-june", true)]
    [InlineData("week", "4-4-5-year-last-sunday-december", true)]
    [InlineData("week", "4-5-4-year-nearest-saturday-january", false)]
    [InlineData("4-5-4-month-nearest-saturday-january", "week-from-sunday", false)]
    [InlineData("day", "4-5-4-month-nearest-saturday-january", true)]
    [InlineData("5-minutes", "4-5-4-month-nearest-saturday-january", true)]
    // and these in each other
    [InlineData("4-5-4-month-nearest-saturday-january", "4-5-4-quarter-nearest-saturday-january", true)]
    [InlineData("4-5-4-month-nearest-saturday-january", "4-5-4-half-year-nearest-saturday-january", true)]
    [InlineData("4-5-4-quarter-nearest-saturday-january", "4-5-4-half-year-nearest-saturday-january", true)]
    [InlineData("4-5-4-half-year-nearest-saturday-january", "4-5-4-year-nearest-saturday-january", true)]
    [InlineData("4-5-4-year-nearest-saturday-january", "4-5-4-year-nearest-saturday-january", true)]
    [InlineData("4-5-4-year-nearest-saturday-january", "4-5-4-half-year-nearest-saturday-january", false)]
    [InlineData("4-5-4-quarter-nearest-saturday-january", "4-5-4-month-nearest-saturday-january", false)]
    // nothing between the weeks and the calendar
    [InlineData("4-5-4-month-nearest-saturday-january", "month", false)]
    [InlineData("4-5-4-month-nearest-saturday-january", "year", false)]
    [InlineData("4-4-5-year-last-sunday-december", "year", false)]
    [InlineData("month", "4-5-4-year-nearest-saturday-january", false)]
    [InlineData("year", "4-4-5-year-last-sunday-december", false)]
    // another pattern has other months, but the same quarters
    [InlineData("4-5-4-month-nearest-saturday-january", "4-4-5-month-nearest-saturday-january", false)]
    [InlineData("4-5-4-month-nearest-saturday-january", "4-4-5-quarter-nearest-saturday-january", true)]
    [InlineData("4-5-4-quarter-nearest-saturday-january", "4-4-5-quarter-nearest-saturday-january", true)]
    [InlineData("4-5-4-half-year-nearest-saturday-january", "5-4-4-year-nearest-saturday-january", true)]
    [InlineData("4-5-4-year-nearest-saturday-january", "4-4-5-year-nearest-saturday-january", true)]
    // another end has other years, even where quarters or halves of the calendar apart
    [InlineData("4-4-5-quarter-last-saturday-january", "4-4-5-half-year-last-saturday-april", false)]
    [InlineData("4-4-5-quarter-last-saturday-december", "4-4-5-year-last-saturday-march", false)]
    [InlineData("4-4-5-month-last-saturday-february", "4-4-5-year-last-saturday-march", false)]
    [InlineData("4-4-5-year-last-saturday-january", "4-4-5-year-nearest-saturday-january", false)]
    [InlineData("4-4-5-month-last-saturday-january", "4-4-5-year-last-friday-january", false)]
    [InlineData("4-4-5-quarter-last-saturday-january", "4-4-5-year-last-saturday-april", false)]
    [InlineData("4-4-5-half-year-last-saturday-january", "4-4-5-year-last-saturday-july", false)]
    // but the last Saturday in June always comes 91 days, 13 weeks, after that in March, so that the years to June begin with a quarter of those to March. The other way round
    // 39 weeks lie between, or 40.
    [InlineData("4-4-5-quarter-last-saturday-march", "4-4-5-year-last-saturday-june", true)]
    [InlineData("4-4-5-quarter-last-saturday-march", "4-4-5-half-year-last-saturday-june", true)]
    [InlineData("4-4-5-month-last-saturday-march", "4-4-5-year-last-saturday-june", true)]
    [InlineData("4-4-5-half-year-last-saturday-march", "4-4-5-year-last-saturday-june", false)]
    [InlineData("4-4-5-quarter-last-saturday-march", "4-4-5-quarter-last-saturday-june", false)]
    [InlineData("4-4-5-quarter-last-saturday-june", "4-4-5-year-last-saturday-march", false)]
    // and the last Monday in March 28 days after the one nearest to the end of February: the seven days up to 31 March, and to 3 March.
    [InlineData("4-4-5-month-nearest-monday-february", "4-4-5-quarter-last-monday-march", true)]
    [InlineData("5-4-4-month-nearest-monday-february", "4-4-5-quarter-last-monday-march", false)]
    [InlineData("4-4-5-month-nearest-monday-february", "4-4-5-month-last-monday-march", false)]
    public void NestsIn_FiscalPair_FollowsTheCalendar(string finer, string coarser, bool nests) =>
        ReportingPeriod.Parse(finer).NestsIn(ReportingPeriod.Parse(coarser)).Should().Be(nests);

    [Theory]
    [InlineData("UTC")]
    [InlineData("Asia/Jerusalem")]
    public void NestsIn_EveryPairFromDaysOn_IsWhetherAllEdgesOf60YearsAreShared(string zone)
    {
        // Buckets leave no gap, so the finer ones lie inside the coarser ones where each edge of a coarser one is an edge of a finer one.
        ReportingPeriod[] periods = [.. AllPeriods.All.Where(period => period.Kind >= ReportingPeriodKind.Day)];
        Dictionary<Instant, int> days = ReportingPeriod.Day.Between(s_start, s_end, Read.Zone(zone)).Select((day, index) => (day.Start, index)).ToDictionary(day => day.Start, day => day.index);
        ulong[][] edges = [.. periods.Select(period => Edges(period, Read.Zone(zone), days))];
        for (int i = 0; i < periods.Length; i++)
        {
            for (int j = 0; j < periods.Length; j++)
            {
                bool nests = AreAllIn(edges[j], edges[i]);
                if (periods[i].NestsIn(periods[j]) != nests)
                {
                    Assert.Fail($"{periods[i]} in {periods[j]}: the buckets say {nests}.");
                }
            }
        }
    }

    [Theory]
    [InlineData("UTC")]
    [InlineData("Asia/Jerusalem")]
    [InlineData("Australia/Lord_Howe")]
    public void NestsIn_AnyPair_IsWhetherEveryFinerBucketLiesInOneCoarser(string zone) =>
        Gen.OneOf(Gen.Select(s_ofWeeks, s_ofWeeks), Gen.Select(s_ofTheCalendar, s_ofTheCalendar), Gen.Select(s_ofWeeks, s_ofTheCalendar), Gen.Select(s_ofTheCalendar, s_ofWeeks)).Sample(
            (finer, coarser) =>
        {
            // Sixty years; of parts of a day two, which have every change of the clocks.
            Instant end = finer.Kind == ReportingPeriodKind.Intraday ? s_start + Duration.FromDays(731) : s_end;
            bool all = finer.Between(s_start, end, Read.Zone(zone)).All(inner => coarser.Containing(inner.Start, Read.Zone(zone)) is var outer
                && outer.Start <= inner.Start && inner.End <= outer.End);
            return finer.NestsIn(coarser) == all;
        }, iter: 250);

    [Fact]
    public void NestsIn_ThreePeriods_NestThroughTheMiddleOne() =>
        Gen.Select(Gen.OneOf(s_ofWeeks, s_ofTheCalendar), Gen.OneOf(s_ofWeeks, s_ofTheCalendar), Gen.OneOf(s_ofWeeks, s_ofTheCalendar)).Sample((one, two, three) =>
            one.NestsIn(one) && (!one.NestsIn(two) || !two.NestsIn(three) || one.NestsIn(three)), iter: 5000);

    private static ulong[] Edges(ReportingPeriod period, DateTimeZone zone, Dictionary<Instant, int> days)
    {
        ulong[] edges = new ulong[(days.Count / 64) + 1];
        foreach (ReportingBucket bucket in period.Between(s_start, s_end, zone).Skip(1))
        {
            edges[days[bucket.Start] / 64] |= 1UL << (days[bucket.Start] % 64);
        }

        return edges;
    }

    private static bool AreAllIn(ulong[] few, ulong[] many)
    {
        for (int i = 0; i < few.Length; i++)
        {
            if ((few[i] & ~many[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static Gen<ReportingPeriod> AnyOf(ReportingPeriod[] periods) => Gen.Int[0, periods.Length - 1].Select(index => periods[index]);
}
