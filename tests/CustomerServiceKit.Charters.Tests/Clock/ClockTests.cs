using CsCheck;
using NodaTime;
using static CustomerServiceKit.Charters.Tests.Sample;

namespace CustomerServiceKit.Charters.Tests.Clock;

public sealed class ClockTests
{
    [Fact]
    public void WithTarget_OfAPromise_ChangesNothingElse()
    {
        Commitment promise = Phone.Commitments[1].Escalating(EscalationLevel.AtShare("warn", 0.5m));
        Commitment shorter = promise.WithTarget(TimeLimit.BusinessDays(1));

        (shorter.Target, promise.Target).Should().Be((TimeLimit.BusinessDays(1), (TimeLimit)Duration.FromHours(8)));
        shorter.Should().BeEquivalentTo(promise, options => options.Excluding(c => c.Target));
    }

    private static readonly CharterInForce Charter = InForce();

    [Fact]
    public void Clock_NothingStartedIt_IsNone() => Charter.Clock(Solved, [Status("2026-09-06 09:00", "open")], At("2026-09-06 10:00")).Should().BeNull();

    [Fact]
    public void Clock_EventsOfTwoCases_Throws()
    {
        CaseEvent other = new(new CaseId("18"), At("2026-09-07 09:00"), 1, CaseEventKind.EmployeeReply, ActorKind.Employee);

        // Also where the other case's event is later than the instant to look from.
        ((Action)(() => Charter.Clock(Answer, [Created("2026-09-06 09:00"), other], At("2026-09-06 10:00")))).Should().Throw<ArgumentException>().WithMessage("*'17'*'18'*");
        ((Action)(() => Charter.Clock(Answer, [Created("2026-09-06 09:00"), null!], At("2026-09-06 10:00")))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Clock_StartedLaterThanAsked_IsNone() => Charter.Clock(Solved, [Created("2026-09-06 09:00")], At("2026-09-06 08:59")).Should().BeNull();

    [Theory]
    // Sunday 6 September 2026, 8 hours from 09:00: due at 17:00, the closing itself.
    [InlineData("2026-09-06 09:00", "2026-09-06 17:00")]
    // From 10:00: 7 hours on Sunday, the eighth on Monday from 08:00.
    [InlineData("2026-09-06 10:00", "2026-09-07 09:00")]
    // At night: counts from the opening.
    [InlineData("2026-09-06 03:00", "2026-09-06 16:00")]
    // Thursday 10 September 16:00: 1 hour, then 4 on the short eve of 11 September, nothing on Saturday and on the holiday of Sunday 13, 3 on Monday.
    [InlineData("2026-09-10 16:00", "2026-09-14 11:00")]
    public void DueAt_InBusinessTime_CountsOpenHoursOnly(string started, string due)
    {
        Charter.DueAt(Solved, At(started)).Should().Be(At(due));
        Charter.Clock(Solved, [Created(started)], At(started))!.Due.Should().Be(At(due));
    }

    [Fact]
    public void DueAt_AroundTheClock_CountsEveryHour() => Charter.DueAt(Receipt, At("2026-09-12 20:00")).Should().Be(At("2026-09-14 20:00"));

    [Fact]
    public void Clock_PausedForAnHour_IsDueAnHourLaterAndSaysWhy()
    {
        CaseEvent[] events = [Created("2026-09-06 09:00"), Status("2026-09-06 10:00", "waiting"), Status("2026-09-06 11:00", "open")];

        ClockState state = Charter.Clock(Solved, events, At("2026-09-06 12:00"))!;

        state.Due.Should().Be(At("2026-09-07 09:00"));
        state.OpenTime.Should().Be(Duration.FromHours(2));
        state.PausedTime.Should().Be(Duration.FromHours(1));
        state.Remaining.Should().Be(Duration.FromHours(6));
        state.Status.Should().Be(ClockOutcomeKind.Open);
        state.Segments.Select(s => (s.Kind, s.Length.TotalHours)).Should().Equal(
            (ClockSegmentKind.Counting, 1), (ClockSegmentKind.Paused, 1), (ClockSegmentKind.Counting, 6), (ClockSegmentKind.Closed, 15), (ClockSegmentKind.Counting, 1));
        state.Segments[1].Reason.For("ro").Should().Be("în pauză, starea 'waiting'");
    }

    [Fact]
    public void Clock_PausedOverNight_LosesNoBusinessTimeAndStaysDue()
    {
        // A pause from closing to opening is no pause in business time.
        CaseEvent[] events = [Created("2026-09-06 10:00"), Status("2026-09-06 17:00", "waiting"), Status("2026-09-07 08:00", "open")];

        ClockState state = Charter.Clock(Solved, events, At("2026-09-07 08:30"))!;

        state.PausedTime.Should().Be(Duration.Zero);
        state.Due.Should().Be(At("2026-09-07 09:00"));
    }

    [Fact]
    public void Clock_WhilePaused_ProjectsADueTimeAndGivesNoneToTheKpis()
    {
        CaseEvent[] events = [Created("2026-09-06 09:00"), Status("2026-09-06 10:00", "waiting")];

        ClockState state = Charter.Clock(Solved, events, At("2026-09-06 12:00"))!;

        state.Status.Should().Be(ClockOutcomeKind.Paused);
        state.IsDueProjected.Should().BeTrue();
        state.Due.Should().Be(At("2026-09-07 10:00"));
        state.Explain().Should().StartWith("Paused; due 2026-09-07 10:00 (Asia/Jerusalem) if it goes on now: 8 hours of business time from 2026-09-06 09:00.");
        state.ToOutcome().Due.Should().BeNull();
    }

    [Theory]
    // Due at 17:00, inclusive; outside opening hours afterwards it is broken without a minute of overrun.
    [InlineData("2026-09-06 17:00", ClockOutcomeKind.Met, 0)]
    [InlineData("2026-09-06 17:01", ClockOutcomeKind.Breached, 0)]
    [InlineData("2026-09-07 08:30", ClockOutcomeKind.Breached, 30)]
    public void Clock_Stopped_IsMetUntilTheDueInstant(string resolved, ClockOutcomeKind expected, int overrunMinutes)
    {
        ClockState state = Charter.Clock(Solved, [Created("2026-09-06 09:00"), Status(resolved, "resolved")], At("2026-09-20 09:00"))!;

        state.Status.Should().Be(expected);
        state.Stopped.Should().Be(At(resolved));
        state.Overrun.Should().Be(Duration.FromMinutes(overrunMinutes));
        ClockOutcome outcome = state.ToOutcome();
        (outcome.Outcome, outcome.Due, outcome.CharterVersion, outcome.Case.Value).Should().Be((expected, (Instant?)At("2026-09-06 17:00"), 2, "17"));
    }

    [Theory]
    [InlineData("2026-09-06 17:00", ClockOutcomeKind.Open)]
    [InlineData("2026-09-06 17:01", ClockOutcomeKind.Breached)]
    public void Clock_StillOpen_IsBrokenOnceTheDueInstantHasPassed(string asOf, ClockOutcomeKind expected) =>
        Charter.Clock(Solved, [Created("2026-09-06 09:00")], At(asOf))!.Status.Should().Be(expected);

    [Theory]
    [InlineData("2026-09-06 09:00:19", ClockOutcomeKind.Cancelled)]
    [InlineData("2026-09-06 09:00:20", ClockOutcomeKind.Cancelled)]
    [InlineData("2026-09-06 09:00:21", ClockOutcomeKind.Breached)]
    public void Clock_EndedOtherwise_IsBrokenOnlyIfItWasDueBefore(string hungUp, ClockOutcomeKind expected) =>
        Charter.Clock(Answer, [Created("2026-09-06 09:00"), Status(hungUp, "abandoned")], At("2026-09-06 10:00"))!.Status.Should().Be(expected);

    [Fact]
    public void Clock_ReplyTheCustomerCannotSee_DoesNotKeepThePromise() =>
        Charter.Clock(Answer, [Created("2026-09-06 09:00"), Reply("2026-09-06 09:00:05", isPublic: false)], At("2026-09-06 09:00:10"))!.Status.Should().Be(ClockOutcomeKind.Open);

    [Fact]
    public void Clock_EventsInAnyOrder_AreReadInTheirOwn()
    {
        CaseEvent[] events = [Status("2026-09-06 11:00", "open"), Status("2026-09-06 10:00", "waiting"), Created("2026-09-06 09:00")];

        Charter.Clock(Solved, events, At("2026-09-06 12:00"))!.PausedTime.Should().Be(Duration.FromHours(1));
    }

    [Fact]
    public void Clock_CreatedInAPausedStatus_StandsStillFromTheStart()
    {
        CaseEvent[] events = [Created("2026-09-06 09:00", "waiting"), Status("2026-09-06 10:00", "open")];

        Charter.Clock(Solved, events, At("2026-09-06 12:00"))!.Due.Should().Be(At("2026-09-07 09:00"));
    }

    [Fact]
    public void Clock_WhatHappensLater_IsNotLookedAt()
    {
        CaseEvent[] events = [Created("2026-09-06 09:00"), Status("2026-09-06 10:00", "resolved")];

        Charter.Clock(Solved, events, At("2026-09-06 09:30"))!.Status.Should().Be(ClockOutcomeKind.Open);
    }

    [Fact]
    public void Segments_OfAnyCase_LieBetweenStartAndDueWithoutGapAndCountTheTarget() =>
        CaseGen.Events.Sample(
            sample =>
            {
                ClockState state = Charter.Clock(Solved, sample.Events, sample.AsOf)!;
                Instant at = state.Started;
                foreach (ClockSegment segment in state.Segments)
                {
                    segment.Start.Should().Be(at);
                    segment.End.Should().BeGreaterThan(at);
                    at = segment.End;
                }

                at.Should().Be(state.Due);
                Duration counted = state.Segments.Where(s => s.Kind == ClockSegmentKind.Counting).Aggregate(Duration.Zero, (sum, s) => sum + s.Length);
                counted.Should().Be(Duration.FromHours(8));
            },
            iter: 500);

    [Fact]
    public void Clock_OfAnyCase_EqualsCountingMinuteByMinute() =>
        CaseGen.Events.Sample(
            sample =>
            {
                ClockState state = Charter.Clock(Solved, sample.Events, sample.AsOf)!;
                (int counted, int paused) = CaseGen.Naive(sample.Events, state.Stopped ?? sample.AsOf);
                state.OpenTime.Should().Be(Duration.FromMinutes(counted));
                state.PausedTime.Should().Be(Duration.FromMinutes(paused));
            },
            iter: 150);
}
