using CsCheck;
using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Reporting;

/// <summary>What holds for every zone, period and instant.</summary>
public sealed class BucketProperties
{
    private static readonly string[] s_ids =
    [
        "5-minutes", "10-minutes", "15-minutes", "20-minutes", "30-minutes", "60-minutes", "day", "week", "week-from-tuesday", "week-from-wednesday",
        "week-from-thursday", "week-from-friday", "week-from-saturday", "week-from-sunday", "month", "quarter", "year",
    ];

    private static readonly Gen<DateTimeZone> s_zone = Gen.OneOf(
        AnyOf("Asia/Jerusalem", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "America/St_Johns", "Africa/Cairo", "Pacific/Kwajalein"),
        AnyOf([.. DateTimeZoneProviders.Tzdb.Ids])).Select(Read.Zone);

    private static readonly Gen<ReportingPeriod> s_period = AnyOf(s_ids).Select(ReportingPeriod.Parse);

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
    public void NestsIn_AnyPairThatNests_PutsTheFinerBucketInsideOneCoarser() =>
        Gen.Select(s_moment, s_period, s_period).Where((_, finer, coarser) => finer.NestsIn(coarser)).Sample((moment, finer, coarser) =>
        {
            ReportingBucket inner = finer.Containing(moment.Instant, moment.Zone);
            ReportingBucket outer = coarser.Containing(moment.Instant, moment.Zone);
            return outer.Start <= inner.Start && inner.End <= outer.End;
        });

    [Fact]
    public void NestsIn_AnyPairThatDoesNot_HasABucketThatSticksOut() =>
        Gen.Select(s_period, s_period).Where((finer, coarser) => !finer.NestsIn(coarser)).Sample((finer, coarser) =>
        {
            Instant start = Read.Instant("2026-01-01T00:00Z");
            return finer.Between(start, start + Duration.FromDays(800), DateTimeZone.Utc).Any(inner => !coarser.Containing(inner.Start, DateTimeZone.Utc).Equals(
                coarser.Containing(inner.End - Duration.Epsilon, DateTimeZone.Utc)));
        }, iter: 50);

    [Fact]
    public void Day_AnyZoneAndInstant_HoldsTheInstantsOfItsDateUnlessTheClocksWentBackAcrossMidnight() =>
        s_moment.Sample(moment =>
        {
            LocalDate wall = moment.Instant.InZone(moment.Zone).Date;
            LocalDate day = ReportingPeriod.Day.Containing(moment.Instant, moment.Zone).FirstDay;
            return day == wall || (day > wall && moment.Zone.GetZoneInterval(moment.Instant) is { HasStart: true } interval
                && moment.Zone.GetZoneInterval(interval.Start - Duration.Epsilon).WallOffset > interval.WallOffset);
        });

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
