using NodaTime;
using static CustomerServiceKit.Charters.Tests.Clock.TermsTests;
using static CustomerServiceKit.Charters.Tests.Sample;

namespace CustomerServiceKit.Charters.Tests.Clock;

/// <summary>Reopening, recurrence, pauses with a budget, levels and what comes next.</summary>
public sealed class RunsTests
{
    private static readonly Commitment Solve = Commitment.Within(Solved, Text("Solved", "נפתר", "Rezolvat"), Duration.FromHours(8))
        .From(ClockEvent.Created).Until(ClockEvent.Status("resolved")).ReopeningOn(ClockEvent.Status("reopened")).PausedIn("waiting");

    private static readonly Commitment Next = Commitment.Within(Answer, Text("Next reply", "מענה הבא", "Următorul răspuns"), Duration.FromHours(1))
        .From(ClockEvent.CustomerMessage).Until(ClockEvent.EmployeeReply).UnlessEndedBy(ClockEvent.Status("resolved")).Recurring(ClockRecurrence.Independent);

    private static readonly Commitment Update = Commitment.Within(Answer, Text("An update", "עדכון", "O noutate"), Duration.FromHours(4))
        .From(ClockEvent.Created).Until(ClockEvent.EmployeeReply).UnlessEndedBy(ClockEvent.Status("resolved")).Recurring(ClockRecurrence.Sequential);

    [Fact]
    public void Clock_OpenedAgain_GoesOnWithoutTheTimeInBetween()
    {
        CaseEvent[] events = [Created("2026-09-06 09:00"), Status("2026-09-06 12:00", "resolved"), Status("2026-09-06 14:00", "reopened"), Status("2026-09-06 16:00", "resolved")];

        Of(Solve).Clock(Solved, events, At("2026-09-06 13:00"))!.Status.Should().Be(ClockOutcomeKind.Met);
        ClockState open = Of(Solve).Clock(Solved, events, At("2026-09-06 15:00"))!;
        ClockState met = Of(Solve).Clock(Solved, events, At("2026-09-06 17:00"))!;

        // Three hours until 12:00, five more from 14:00: three to 17:00 and two on Monday.
        (open.Status, open.Due, open.OpenTime).Should().Be((ClockOutcomeKind.Open, At("2026-09-07 10:00"), Duration.FromHours(4)));
        (met.Status, met.Stopped, met.OpenTime).Should().Be((ClockOutcomeKind.Met, At("2026-09-06 16:00"), Duration.FromHours(5)));
        open.Segments.Select(s => s.Kind).Should().Equal(ClockSegmentKind.Counting, ClockSegmentKind.Paused, ClockSegmentKind.Counting, ClockSegmentKind.Closed, ClockSegmentKind.Counting);
    }

    [Fact]
    public void Clock_SolvedLateAndOpenedAgain_StaysBroken()
    {
        CaseEvent[] events = [Created("2026-09-06 09:00"), Status("2026-09-07 09:00", "resolved"), Status("2026-09-07 10:00", "reopened")];

        ClockState state = Of(Solve).Clock(Solved, events, At("2026-09-07 11:00"))!;

        (state.Status, state.Due).Should().Be((ClockOutcomeKind.Breached, At("2026-09-06 17:00")));
    }

    [Fact]
    public void Runs_EachMessageThatWaits_StartsAClock()
    {
        CaseEvent[] events =
        [
            Created("2026-09-06 09:00"), Message("2026-09-06 09:10"), Message("2026-09-06 09:20"), Reply("2026-09-06 09:30"),
            Message("2026-09-06 10:00"), Reply("2026-09-06 11:01"), Message("2026-09-06 12:00"), Status("2026-09-06 12:30", "resolved"),
        ];

        IReadOnlyList<ClockState> runs = Of(Next).Runs(Answer, events, At("2026-09-06 16:00"));

        // A second message while the first waits moves nothing.
        runs.Select(r => (r.Occurrence, r.Started, r.Status)).Should().Equal(
            (1, At("2026-09-06 09:10"), ClockOutcomeKind.Met), (2, At("2026-09-06 10:00"), ClockOutcomeKind.Breached), (3, At("2026-09-06 12:00"), ClockOutcomeKind.Cancelled));
        runs.Select(r => r.ToOutcome().Started).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Runs_RegularUpdates_StartAtTheDueTimeOfTheLastOrAtALateUpdate()
    {
        CaseEvent[] events = [Created("2026-09-06 08:00"), Reply("2026-09-06 10:00"), Reply("2026-09-06 17:00"), Status("2026-09-07 09:00", "resolved")];

        IReadOnlyList<ClockState> runs = Of(Update).Runs(Answer, events, At("2026-09-06 17:00"));

        // The first is given at 10:00, two hours early, so the next starts when it was due, at 12:00, and is due at 16:00; given at 17:00, the third starts then and is due on Monday at 12:00.
        runs.Select(r => (r.Started, r.Due, r.Status)).Should().Equal(
            (At("2026-09-06 08:00"), At("2026-09-06 12:00"), ClockOutcomeKind.Met),
            (At("2026-09-06 12:00"), At("2026-09-06 16:00"), ClockOutcomeKind.Breached),
            (At("2026-09-06 17:00"), At("2026-09-07 12:00"), ClockOutcomeKind.Open));

        // The case ends before the third is due, and there is no fourth.
        Of(Update).Runs(Answer, events, At("2026-09-08 12:00")).Select(r => r.Status).Should().Equal(ClockOutcomeKind.Met, ClockOutcomeKind.Breached, ClockOutcomeKind.Cancelled);
    }

    [Fact]
    public void Runs_EndedWhileNoneRan_HaveNoNext() =>
        Of(Update).Runs(Answer, [Created("2026-09-06 08:00"), Reply("2026-09-06 10:00"), Status("2026-09-06 11:00", "resolved")], At("2026-09-08 12:00")).Should().ContainSingle();

    [Fact]
    public void Clock_PausedBeyondTheBudget_RunsOnAndSaysSo()
    {
        Commitment limited = Solve.PausedIn(new ClockPause("waiting", Text("we wait for your papers", "ממתינים למסמכים", "așteptăm actele"))).PausingAtMost(Duration.FromHours(2));
        CaseEvent[] events = [Created("2026-09-06 09:00"), Status("2026-09-06 10:00", "waiting"), Status("2026-09-06 15:00", "open")];

        // One hour used, two paused until 12:00, and it counts again from there: seven more hours end at 19:00, so five on Sunday and two on Monday.
        ClockState within = Of(limited).Clock(Solved, events, At("2026-09-06 11:00"))!;
        ClockState beyond = Of(limited).Clock(Solved, events, At("2026-09-06 14:00"))!;

        (within.Status, within.NextDeadline!.Kind, within.NextDeadline.At).Should().Be((ClockOutcomeKind.Paused, ClockDeadlineKind.PauseBudget, At("2026-09-06 12:00")));
        (beyond.Status, beyond.Due, beyond.PausedTime, beyond.OpenTime).Should().Be((ClockOutcomeKind.Open, At("2026-09-07 10:00"), Duration.FromHours(2), Duration.FromHours(3)));
        Of(limited).Clock(Solved, events, At("2026-09-06 16:00"))!.Due.Should().Be(At("2026-09-07 10:00"));
        beyond.Explain().Should().Contain("paused, status 'waiting': we wait for your papers").And.Contain("counted again, as the time to stand still is used up");
    }

    [Fact]
    public void Escalations_OnTheWay_AreReachedByTimeThatCounts()
    {
        Commitment watched = Solve.Escalating(
            EscalationLevel.AtShare("half", 0.5m).To(ServiceRole.TeamLeader),
            EscalationLevel.Before("soon", Duration.FromMinutes(30)),
            EscalationLevel.After("late", Duration.FromHours(2)).To(ServiceRole.DepartmentManager, ServiceRole.HeadOfService),
            EscalationLevel.BusinessDays("very late", 1));
        CaseEvent[] events = [Created("2026-09-06 09:00"), Status("2026-09-06 16:45", "waiting")];

        IReadOnlyList<Escalation> running = Of(watched).Clock(Solved, events, At("2026-09-06 15:00"))!.Escalations;
        IReadOnlyList<Escalation> paused = Of(watched).Clock(Solved, events, At("2026-09-07 10:00"))!.Escalations;

        // Due Sunday 17:00; two hours of business time after it are Monday 10:00, one business day Monday 17:00, a closing, so the next opening.
        running.Select(e => (e.Level.Id, e.At, e.IsReached)).Should().Equal(
            ("half", At("2026-09-06 13:00"), true), ("soon", At("2026-09-06 16:30"), false), ("late", At("2026-09-07 10:00"), false), ("very late", At("2026-09-08 08:00"), false));

        // What was reached before the pause stays reached; the rest moves.
        paused.Select(e => (e.Level.Id, e.IsReached, e.IsProjected)).Should().Equal(("half", true, false), ("soon", true, false), ("late", false, true), ("very late", false, true));
        paused[1].At.Should().Be(At("2026-09-06 16:30"));
    }

    [Fact]
    public void Escalations_AfterTheStop_AreNone()
    {
        Commitment watched = Solve.Escalating(EscalationLevel.AtShare("half", 0.5m), EscalationLevel.AtShare("whole", 1m));

        Of(watched).Clock(Solved, [Created("2026-09-06 09:00"), Status("2026-09-06 14:00", "resolved")], At("2026-09-08 15:00"))!
            .Escalations.Select(e => e.Level.Id).Should().Equal("half");
    }

    [Fact]
    public void NextDeadline_FollowedFromOneToTheNext_SeesEveryChange()
    {
        Commitment watched = Solve.Escalating(EscalationLevel.AtShare("half", 0.5m), EscalationLevel.After("late", Duration.FromHours(1)));
        CharterInForce charter = Of(watched);
        List<string> seen = [];
        CaseEvent[] events = [Created("2026-09-06 09:00")];
        for (ClockDeadline? next = charter.NextDeadline(events, At("2026-09-06 09:00")); next is not null; next = charter.NextDeadline(events, next.ChangesAt))
        {
            seen.Add($"{next.Kind} {next.At == At("2026-09-06 13:00")} {next.At == At("2026-09-06 17:00")} {next.At == At("2026-09-07 09:00")}");
            charter.Clock(Solved, events, next.ChangesAt)!.Status.Should().Be(next.At < At("2026-09-06 17:00") ? ClockOutcomeKind.Open : ClockOutcomeKind.Breached);
        }

        seen.Should().Equal("Escalation True False False", "Due False True False", "Escalation False False True");
    }

    [Fact]
    public void NextDeadline_AtTheEndOfAPauseBudget_GoesOnToTheDueTime()
    {
        CharterInForce charter = Of(Solve.PausingAtMost(Duration.FromHours(2)));
        CaseEvent[] events = [Created("2026-09-06 09:00"), Status("2026-09-06 13:00", "waiting")];

        ClockDeadline budget = charter.NextDeadline(events, At("2026-09-06 13:00"))!;
        ClockDeadline due = charter.NextDeadline(events, budget.ChangesAt)!;

        // Four hours used, two paused until 15:00, then two on Sunday and two on Monday.
        (budget.Kind, budget.At, due.Kind, due.At).Should().Be((ClockDeadlineKind.PauseBudget, At("2026-09-06 15:00"), ClockDeadlineKind.Due, At("2026-09-07 10:00")));
        Of(Solve.PausingAtMost(Duration.Zero)).NextDeadline(events, At("2026-09-06 13:00"))!.Kind.Should().Be(ClockDeadlineKind.Due);
    }

    [Fact]
    public void NextDeadline_AfterAnEarlyUpdate_IsTheStartOfTheNextRun()
    {
        CaseEvent[] events = [Created("2026-09-06 08:00"), Reply("2026-09-06 10:00")];

        ClockDeadline start = Of(Update).NextDeadline(events, At("2026-09-06 10:00"))!;

        (start.Kind, start.At).Should().Be((ClockDeadlineKind.Start, At("2026-09-06 12:00")));
        Of(Update).NextDeadline(events, start.ChangesAt)!.At.Should().Be(At("2026-09-06 16:00"));
        Of(Update).NextDeadline([.. events, Status("2026-09-06 11:00", "resolved")], At("2026-09-06 11:00")).Should().BeNull();
    }

    [Fact]
    public void Clock_KeptMoreThanTheNewLimit_IsLateFromTheChangeOn()
    {
        Commitment kept = Solve.When(CaseCondition.Priority("urgent"), Duration.FromHours(2)).Changing(ChangeMode.KeepUsedRestOnNew).Escalating(EscalationLevel.After("late", Duration.FromHours(1)));
        CaseEvent[] events = [Created("2026-09-06 09:00"), Priority("2026-09-06 14:00", "urgent"), Status("2026-09-06 14:30", "resolved")];

        ClockState late = Of(kept).Clock(Solved, events, At("2026-09-06 16:00"))!;
        ClockState open = Of(kept).Clock(Solved, events, At("2026-09-06 14:00"))!;

        (late.Status, late.Due, late.Overrun).Should().Be((ClockOutcomeKind.Breached, At("2026-09-06 14:00"), Duration.FromMinutes(30)));
        open.Escalations.Single().At.Should().Be(At("2026-09-06 15:00"));
    }

    [Fact]
    public void Clocks_OfManyCases_EqualEachByItself()
    {
        CaseEvent[] events =
        [
            .. Enumerable.Range(0, 20).SelectMany(i => new[]
            {
                new CaseEvent(new CaseId($"{i}"), At("2026-09-06 09:00") + Duration.FromMinutes(i * 37), 0, CaseEventKind.Created, ActorKind.Customer),
                new CaseEvent(new CaseId($"{i}"), At("2026-09-06 12:00") + Duration.FromMinutes(i * 91), 1, CaseEventKind.StatusChanged, ActorKind.Employee, toValue: "resolved"),
            }),
        ];
        CharterInForce charter = Charters.Tests.Sample.InForce();
        Instant asOf = At("2026-09-07 20:00");

        charter.Clocks(events.Reverse(), asOf).Select(Print).Should().BeEquivalentTo(
            events.GroupBy(e => e.Case).SelectMany(one => charter.Charter.Commitments.Select(c => charter.Clock(c.Id, one, asOf))).OfType<ClockState>().Select(Print));
    }

    [Fact]
    public void Clock_HistoryThatStartsLate_SaysItIsPartial()
    {
        CaseEvent[] events = [Created("2026-09-06 09:00"), Status("2026-09-06 14:00", "open")];

        ClockState state = Of(Solve).Clock(Solved, events, At("2026-09-06 15:00"), historySince: At("2026-09-06 13:00"))!;

        state.IsPartial.Should().BeTrue();
        state.Explain().Should().EndWith("What happened before 2026-09-06 13:00 is not known, so pauses before it are not counted.");
        Of(Solve).Clock(Solved, events, At("2026-09-06 15:00"), historySince: At("2026-09-06 09:00"))!.IsPartial.Should().BeFalse();
    }

    private static CaseEvent Message(string at) => new(new CaseId("17"), At(at), 1, CaseEventKind.CustomerMessage, ActorKind.Customer);

    private static string Print(ClockState state) => $"{state} {state.OpenTime} {state.Stopped}";
}
