using NodaTime;

namespace CustomerServiceKit.Tests.Cases;

public class CaseEventTests
{
    private static readonly CaseId Case = new("17");
    private static readonly Instant At = Instant.FromUtc(2026, 3, 1, 8, 0);

    [Fact]
    public void Order_WithinOneInstant_IsBySequence()
    {
        CaseEvent[] events = [Event(At, 1), Event(At + Duration.FromSeconds(1), 0), Event(At, 0)];

        events.Order(CaseEvent.Order).Should().Equal(events[2], events[0], events[1]);
    }

    [Theory]
    [InlineData(CaseEventKind.CustomerMessage, true)]
    [InlineData(CaseEventKind.EmployeeReply, true)]
    [InlineData(CaseEventKind.AutoReply, true)]
    [InlineData(CaseEventKind.InternalNote, false)]
    [InlineData(CaseEventKind.StatusChanged, false)]
    public void IsPublic_NotTold_FollowsTheKind(CaseEventKind kind, bool expected) =>
        new CaseEvent(Case, At, 0, kind, ActorKind.Employee).IsPublic.Should().Be(expected);

    [Fact]
    public void IsDelivered_NotTold_IsNotKnown() => Event(At, 0).IsDelivered.Should().BeNull();

    [Fact]
    public void Constructor_BadArguments_Refuses()
    {
        Action[] bad =
        [
            () => _ = new CaseEvent(default, At, 0, CaseEventKind.Created, ActorKind.Customer),
            () => _ = new CaseEvent(Case, default, 0, CaseEventKind.Created, ActorKind.Customer),
            () => _ = new CaseEvent(Case, Instant.FromUtc(1, 1, 1, 0, 0), 0, CaseEventKind.Created, ActorKind.Customer),
            () => _ = new CaseEvent(Case, At, -1, CaseEventKind.Created, ActorKind.Customer),
            () => _ = new CaseEvent(Case, At, 0, (CaseEventKind)99, ActorKind.Customer),
            () => _ = new CaseEvent(Case, At, 0, CaseEventKind.Created, (ActorKind)99),
            () => _ = new CaseEvent(Case, At, 0, CaseEventKind.InternalNote, ActorKind.Employee, isPublic: true),
            () => _ = new CaseEvent(Case, At, 0, CaseEventKind.Custom, ActorKind.Employee),
            () => _ = new CaseEvent(Case, At, 0, CaseEventKind.Created, ActorKind.Employee, customKind: "x"),
            () => _ = new CaseEvent(Case, At, 0, CaseEventKind.Created, ActorKind.Employee, channel: default(ChannelId)),
        ];

        bad.Should().AllSatisfy(make => make.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void ClockOutcome_BadArguments_Refuses()
    {
        CommitmentId reply = new("first-reply");
        Instant later = At + Duration.FromHours(1);
        Action[] bad =
        [
            () => _ = new ClockOutcome(Case, default, 1, At, ClockOutcomeKind.Open, later),
            () => _ = new ClockOutcome(Case, reply, 0, At, ClockOutcomeKind.Open, later),
            () => _ = new ClockOutcome(Case, reply, 1, later, ClockOutcomeKind.Open, At),
            () => _ = new ClockOutcome(Case, reply, 1, later, ClockOutcomeKind.Met, later, stopped: At),
            () => _ = new ClockOutcome(Case, reply, 1, At, ClockOutcomeKind.Met, later, overrun: Duration.Epsilon),
            () => _ = new ClockOutcome(Case, reply, 1, At, ClockOutcomeKind.Open, later, openTime: -Duration.Epsilon),
            () => _ = new ClockOutcome(Case, reply, 1, At, ClockOutcomeKind.Excluded, later),
            () => _ = new ClockOutcome(Case, reply, 1, At, ClockOutcomeKind.Open, later, exclusionReason: "test"),
        ];

        bad.Should().AllSatisfy(make => make.Should().Throw<ArgumentException>());
    }

    private static CaseEvent Event(Instant at, long sequence) => new(Case, at, sequence, CaseEventKind.StatusChanged, ActorKind.System);
}
