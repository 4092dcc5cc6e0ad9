using CsCheck;
using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Reporting;

/// <summary>What holds for every zone, period and instant.</summary>
public sealed class BucketProperties
{
    private static readonly Gen<DateTimeZone> s_zone = Gen.OneOf(
        AnyOf("Asia/Jerusalem", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "America/St_Johns", "Africa/Cairo", "Pacific/Kwajalein"),
        AnyOf([.. DateTimeZoneProviders.Tzdb.Ids])).Select(Read.Zone);

    private static readonly Gen<ReportingPeriod> s_period = Gen.OneOf(PeriodOf(AllPeriods.OfTheCalendar), PeriodOf(AllPeriods.All));

    // Near a change of the clocks half of the time, since that is where the mistakes would be.
    private static readonly Gen<(DateTimeZone Zone, Instant Instant)> s_moment = Gen.Select(s_zone, Gen.Long[-5_000_000_000, 4_000_000_000], Gen.Int[-200_000, 200_000], Gen.Bool, Moment);

    [Fact]
    public void Containing_AnyInstant_GivesABucketThatHoldsIt() =>
        Gen.Select(s_moment, s_period).Sample((moment, period) => period.Containing(moment.Instant, moment.Zone).Contains(moment.Instant));

    [Fact]
    public void Between_AnyRange_CutsTheLineWithoutGapOrOverlap() =>
        Gen.Select(s_moment, s_period, Gen.Int[1, 60]).Sample((moment, period, days) =>
        {
            Instant end = moment.Instant + Duration.FromDays(days);
            List<ReportingBucket> buckets = [.. period.Between(moment.Instant, end, moment.Zone)];

            buckets[0].Contains(moment.Instant).Should().BeTrue();
            buckets[^1].Start.Should().BeLessThan(end);
            buckets[^1].End.Should().BeGreaterThanOrEqualTo(end);
            buckets.Should().OnlyContain(bucket => bucket.Start < bucket.End);
            buckets.Zip(buckets.Skip(1)).All(pair => pair.First.End == pair.Second.Start).Should().BeTrue();
            buckets.Select(bucket => bucket.Label).Should().OnlyHaveUniqueItems();
        }, iter: 40);

    [Fact]
    public void Containing_EdgesOfEveryBucketBetween_GivesTheSameBucket() =>
        Gen.Select(s_moment, s_period).Sample((moment, period) =>
        {
            foreach (ReportingBucket bucket in period.Between(moment.Instant, moment.Instant + Duration.FromDays(2), moment.Zone))
            {
                period.Containing(bucket.Start, moment.Zone).Should().Be(bucket);
                period.Containing(bucket.End - Duration.Epsilon, moment.Zone).Should().Be(bucket);
            }
        }, iter: 20);

    [Fact]
    public void Containing_AnyInstant_GivesTheBucketThatBetweenFinds() =>
        Gen.Select(s_moment, s_period, Gen.Int[1, 800]).Sample((moment, period, days) =>
        {
            // The third bucket from an earlier instant on, or whatever that range has.
            Instant from = moment.Instant - Duration.FromDays(days);
            ReportingBucket met = period.Between(from, moment.Instant, moment.Zone).Take(3).Last();
            Instant within = met.Start + ((met.End - met.Start) / 3);
            return period.Containing(within, moment.Zone).Equals(met);
        });

    [Fact]
    public void Containing_EveryPeriodAtTheEdgesOfTheYears_StillFindsTheBucket()
    {
        Instant first = Read.Instant("0001-01-01T00:00Z");
        Instant last = Read.Instant("9997-12-31T23:59Z");
        foreach (ReportingPeriod period in AllPeriods.All)
        {
            period.Containing(first, Read.Zone("Pacific/Honolulu")).Contains(first).Should().BeTrue("{0} has a bucket", period);
            period.Containing(last, Read.Zone("Pacific/Kiritimati")).Contains(last).Should().BeTrue("{0} has a bucket", period);
        }
    }

    [Fact]
    public void Label_OfADayOrLonger_SortsAsTimeRuns() =>
        Gen.Select(s_moment, s_period.Where(period => period.Kind > ReportingPeriodKind.Intraday), Gen.Int[1, 4000]).Sample((moment, period, days) =>
        {
            ReportingBucket earlier = period.Containing(moment.Instant, moment.Zone);
            ReportingBucket later = period.Containing(moment.Instant + Duration.FromDays(days), moment.Zone);
            return Math.Sign(string.CompareOrdinal(earlier.Label, later.Label)) == Math.Sign(earlier.Start.CompareTo(later.Start));
        });

    [Fact]
    public void Day_AnyZoneAndInstant_HoldsTheInstantsOfItsDateUnlessTheClocksWentBackAcrossMidnight() =>
        s_moment.Sample(moment =>
        {
            LocalDate wall = moment.Instant.InZone(moment.Zone).Date;
            LocalDate day = ReportingPeriod.Day.Containing(moment.Instant, moment.Zone).FirstDay;
            return day == wall || (day > wall && moment.Zone.GetZoneInterval(moment.Instant) is { HasStart: true } interval
                && moment.Zone.GetZoneInterval(interval.Start - Duration.Epsilon).WallOffset > interval.WallOffset);
        });

    private static Gen<ReportingPeriod> PeriodOf(IReadOnlyList<ReportingPeriod> periods) => Gen.Int[0, periods.Count - 1].Select(index => periods[index]);

    private static Gen<string> AnyOf(params string[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static (DateTimeZone Zone, Instant Instant) Moment(DateTimeZone zone, long seconds, int apart, bool nearChange)
    {
        Instant instant = Instant.FromUnixTimeSeconds(seconds);
        if (nearChange && zone.GetZoneInterval(instant) is { HasEnd: true } interval)
        {
            instant = interval.End + Duration.FromSeconds(apart);
        }

        return (zone, instant);
    }
}
