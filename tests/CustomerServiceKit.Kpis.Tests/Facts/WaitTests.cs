using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class WaitTests
{
    private static readonly FactSchema<Call> Times = Bare
        .Time(InteractionFields.Queued, c => c.Queued)
        .Time(InteractionFields.Answered, c => c.Answered)
        .Time(InteractionFields.Ended, c => c.Ended);

    /// <summary>The longest wait of a single answered row is its wait.</summary>
    private static readonly KpiDefinition Wait = StandardKpis.LongestWait;

    [Theory]
    [InlineData("queued to answered", "08:00:10", "08:00:35", "08:05:00", OutcomeKind.Answered, 25)]
    [InlineData("queued to ended, where it was not answered", "08:00:10", null, "08:00:30", OutcomeKind.Abandoned, 20)]
    [InlineData("answered without queueing waited no time", null, "08:00:35", "08:05:00", OutcomeKind.Answered, 0)]
    [InlineData("answered the moment it queued", "08:00:35", "08:00:35", null, OutcomeKind.Answered, 0)]
    public void Read_WithoutAStatedWait_TakesItFromTheTimes(string row, string? queued, string? answered, string? ended, OutcomeKind outcome, int seconds)
    {
        Call call = new("a") { Outcome = outcome, Queued = At(queued), Answered = At(answered), Ended = At(ended) };

        Of(Times, call).Value.Should().Be(seconds, row);
    }

    [Theory]
    [InlineData("still waiting", "08:00:10", null)]
    [InlineData("never queued and never answered", null, "08:05:00")]
    public void Read_TimesThatGiveNoWait_LeaveItUnknown(string row, string? queued, string? ended)
    {
        Measurement wait = Of(Times, new Call("a") { Outcome = OutcomeKind.Abandoned, Queued = At(queued), Ended = At(ended) });

        wait.Availability.Should().Be(Availability.NoData, row);
    }

    [Fact]
    public void Read_WithAStatedWait_UsesIt() =>
        Of(Stated, new Call("a") { Queued = At("08:00:00"), Answered = At("08:00:30"), Wait = 12 }).Value.Should().Be(12);

    [Theory]
    [InlineData(29, false)]
    [InlineData(31, false)]
    [InlineData(28.999, true)]
    [InlineData(31.001, true)]
    public void Read_StatedWaitThatTheTimesContradict_IsAFinding(double stated, bool found)
    {
        Intake intake = Stated.Read([new Call("a") { Queued = At("08:00:00"), Answered = At("08:00:30"), Wait = stated }]);

        intake.Facts.Count.Should().Be(1);
        intake.Findings.Should().HaveCount(found ? 1 : 0);
    }

    [Fact]
    public void Read_ManyWaitsContradicted_AreOneFindingWithACountAndTheFirstFiveKeys()
    {
        Problem finding = Stated.Read(Times(7, new Call("a") { Queued = At("08:00:00"), Answered = At("08:00:30"), Wait = 1 })).Findings.Should().ContainSingle().Subject;

        finding.Code.Should().Be("intake.wait-disagrees");
        finding.Severity.Should().Be(Severity.Finding);
        finding.Path.Should().Be("wait");
        finding.Parameters["count"].Should().Be("7");
        finding.Parameters["keys"].Should().Be("a-0, a-1, a-2, a-3, a-4");

        static IEnumerable<Call> Times(int count, Call row) => Sample.Times(count, row);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5000, 0)]
    public void Read_WithAToleranceOfOnesOwn_FollowsIt(long milliseconds, int findings) =>
        Stated.Read([new Call("a") { Queued = At("08:00:00"), Answered = At("08:00:30"), Wait = 29.5 }], new IntakePolicy { WaitToleranceMilliseconds = milliseconds })
            .Findings.Should().HaveCount(findings);

    [Fact]
    public void Coverage_WaitThatFollowsFromTheTimes_IsNotMissing() =>
        KpiPlan.Compile(StandardKpis.Asa).Coverage(Times).Single().IsSupported.Should().BeTrue();

    private static FactSchema<Call> Stated { get; } = Times.Span(InteractionFields.Wait, c => Seconds(c.Wait));

    private static Measurement Of(FactSchema<Call> schema, Call row) => KpiPlan.Compile(Wait).Run(FactSets.Of(Accepted(schema, [row]))).Get(Wait);

    private static Instant? At(string? time) => time is null ? null : Utc("2026-03-01T" + time);
}
