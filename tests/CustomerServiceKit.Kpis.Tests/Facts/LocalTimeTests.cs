using NodaTime.TimeZones;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

/// <summary>Israel's clock changes of 2026: forward on Friday 27 March at 02:00, back on Sunday 25 October at 02:00 (Israel's Time Determination Law).</summary>
public sealed class LocalTimeTests
{
    [Theory]
    [InlineData("2026-03-27T01:59:59", "2026-03-26T23:59:59", 0, 0)]
    [InlineData("2026-03-27T02:00:00", "2026-03-27T00:00:00", 0, 1)]
    [InlineData("2026-03-27T02:30:00", "2026-03-27T00:30:00", 0, 1)]
    [InlineData("2026-03-27T03:00:00", "2026-03-27T00:00:00", 0, 0)]
    [InlineData("2026-10-25T00:59:59", "2026-10-24T21:59:59", 0, 0)]
    [InlineData("2026-10-25T01:00:00", "2026-10-24T22:00:00", 1, 0)]
    [InlineData("2026-10-25T01:30:00", "2026-10-24T22:30:00", 1, 0)]
    [InlineData("2026-10-25T02:00:00", "2026-10-25T00:00:00", 0, 0)]
    public void Read_LocalTimes_AreResolvedLenientlyAndCounted(string local, string utc, long ambiguous, long skipped)
    {
        Intake intake = Schema(local).Read([new Call("a")]);

        intake.Facts.SpanOf(InteractionFields.Created)!.Value.Start.Should().Be(Utc(utc));
        intake.AmbiguousTimes.Should().Be(ambiguous);
        intake.SkippedTimes.Should().Be(skipped);
    }

    [Fact]
    public void Read_WithAResolverOfOnesOwn_FollowsIt()
    {
        ZoneLocalMappingResolver later = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnStartOfIntervalAfter);

        Schema("2026-10-25T01:30", later).Read([new Call("a")]).Facts.SpanOf(InteractionFields.Created)!.Value.Start.Should().Be(Utc("2026-10-24T23:30"));
    }

    [Fact]
    public void Read_NoLocalTime_IsAbsent()
    {
        FactSchema<Call> schema = Bare.LocalTime(InteractionFields.Ended, Jerusalem, _ => null);

        schema.Read([new Call("a")]).Facts.SpanOf(InteractionFields.Ended).Should().BeNull();
    }

    [Fact]
    public void Read_LocalTimeBefore1970_IsRejected() =>
        Schema("0001-01-01T00:00").Read([new Call("a")]).Rejected.Single().Problems.Single().Code.Should().Be("intake.time-too-early");

    [Theory]
    [InlineData("Asia/Jerusalm")]
    [InlineData("Israel Standard Time")]
    [InlineData("")]
    public void Per_UnknownZone_IsAProblemWithWhatWasGiven(string zone) =>
        FluentActions.Invoking(() => Grouping.None.Per(Calendars.ReportingPeriod.Day, zone)).Should().Throw<ProblemException>()
            .Which.Problems.Should().ContainSingle(p => p.Code == "time.unknown-zone").Which.Parameters["given"].Should().Be(zone);

    private static FactSchema<Call> Schema(string local, ZoneLocalMappingResolver? resolver = null) => FactSchema.Interactions<Call>(c => c.Id)
        .LocalTime(InteractionFields.Created, Jerusalem, _ => Local(local), resolver);
}
