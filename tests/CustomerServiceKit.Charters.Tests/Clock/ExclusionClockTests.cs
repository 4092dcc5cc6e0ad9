using NodaTime;
using static CustomerServiceKit.Charters.Tests.Sample;

namespace CustomerServiceKit.Charters.Tests.Clock;

/// <summary>What the charter excludes, on a case of Monday 7 September, 9:00, which is due after 8 hours at 17:00.</summary>
public sealed class ExclusionClockTests
{
    private static readonly CharterExclusion Storm = CharterExclusion.Of(new ExclusionId("storm"), Text("A storm keeps us from the road.", "סערה.", "Furtună."))
        .ShownBy(Text("The warning of the weather service", "אזהרה", "Avertizarea")).CalledOnBy(ServiceRole.ShiftSupervisor, ServiceRole.DepartmentManager).Pausing();

    private static readonly CharterExclusion Strike = CharterExclusion.Of(new ExclusionId("strike"), Text("A strike.", "שביתה.", "Grevă.")).Extending(Duration.FromHours(1));

    private static readonly CharterExclusion Flood = CharterExclusion.Of(new ExclusionId("flood"), Text("A flood.", "שיטפון.", "Inundație."));

    private static readonly CharterExclusion Elsewhere = CharterExclusion.Of(new ExclusionId("elsewhere"), Text("Not for the desk.", "לא לדלפק.", "Nu la ghișeu."));

    [Fact]
    public void Clock_WhileAPausingExclusionLasts_StandsStill()
    {
        ClockState during = State([Created("2026-09-07 09:00"), .. Call(Storm, "10:00", null)], "2026-09-07 12:00");
        ClockState after = State([Created("2026-09-07 09:00"), .. Call(Storm, "10:00", "13:00")], "2026-09-07 14:00");

        (during.Status, during.IsDueProjected, during.Due).Should().Be((ClockOutcomeKind.Paused, true, At("2026-09-08 10:00")));
        (after.Status, after.PausedTime, after.Due).Should().Be((ClockOutcomeKind.Open, Duration.FromHours(3), At("2026-09-08 11:00")));
        after.Exclusions.Should().Equal(Storm);
        after.Explain().Should().Contain("2026-09-07 10:00 - 2026-09-07 13:00: not counted: A storm keeps us from the road., 3 hours");
    }

    [Fact]
    public void Clock_PausingExclusionWithinAPauseBudget_UsesNoneOfIt()
    {
        Commitment budget = Solve.PausedIn("waiting").PausingAtMost(Duration.FromHours(1));
        ClockState state = Of(budget).Clock(Solved, [Created("2026-09-07 09:00"), .. Call(Storm, "10:00", "13:00"), Status("2026-09-07 14:00", "waiting")], At("2026-09-07 14:30"))!;

        (state.Status, state.PausedTime).Should().Be((ClockOutcomeKind.Paused, Duration.FromHours(3.5)));
        state.NextDeadline!.ToString().Should().Be("solved of case 17: pause-budget 2026-09-07T12:00:00Z");
    }

    [Fact]
    public void Clock_ExtendingExclusion_IsDueLaterOnceHoweverLongItLasts()
    {
        ClockState state = State([Created("2026-09-07 09:00"), .. Call(Strike, "10:00", "16:00")], "2026-09-07 16:30");

        (state.Due, state.Remaining, state.PausedTime).Should().Be((At("2026-09-08 09:00"), Duration.FromHours(1.5), Duration.Zero));
        state.Explain().Should().EndWith("1 hour later: A strike.");
    }

    [Fact]
    public void Clock_ExtendingExclusionOnBusinessDays_IsDueByBusinessTimeAfterThem()
    {
        Commitment days = Commitment.Within(Solved, Text("S", "ס", "S"), TimeLimit.BusinessDays(1)).From(ClockEvent.Created).Until(ClockEvent.Status("resolved"));

        Of(days).Clock(Solved, [Created("2026-09-07 09:00"), .. Call(Strike, "10:00", null)], At("2026-09-07 16:00"))!.Due.Should().Be(At("2026-09-08 10:00"));
    }

    [Fact]
    public void Clock_ExcludedBeforeItWasDue_IsInNoCountWhateverFollows()
    {
        ClockState state = State([Created("2026-09-07 09:00"), .. Call(Flood, "10:00", "11:00")], "2026-09-09 12:00");

        (state.Status, state.ToOutcome().ExclusionReason, state.NextDeadline).Should().Be((ClockOutcomeKind.Excluded, "flood", null));
        state.Escalations.Should().BeEmpty();
        state.Explain().Should().EndWith("The case is in no count since 2026-09-07 10:00: A flood.");
    }

    [Fact]
    public void Clock_ExclusionThatLastsAsItStarts_Counts() =>
        State([.. Call(Flood, "07:00", null), Created("2026-09-07 09:00")], "2026-09-07 12:00").Status.Should().Be(ClockOutcomeKind.Excluded);

    [Fact]
    public void Clock_ExclusionThatWasOverAsItStarts_TouchesNothing() =>
        State([.. Call(Flood, "07:00", "08:00"), Created("2026-09-07 09:00")], "2026-09-07 12:00").Exclusions.Should().BeEmpty();

    [Fact]
    public void Clock_ExclusionThatBeginsAtTheDueInstant_StillCounts_AndLaterExcusesNothing()
    {
        State([Created("2026-09-07 09:00"), .. Call(Flood, "17:00", null)], "2026-09-08 12:00").Status.Should().Be(ClockOutcomeKind.Excluded);
        foreach (CharterExclusion late in new[] { Flood, Strike, Storm })
        {
            ClockState state = State([Created("2026-09-07 09:00"), .. Call(late, "17:01", null)], "2026-09-08 12:00");
            (state.Status, state.Due).Should().Be((ClockOutcomeKind.Breached, At("2026-09-07 17:00")));
        }
    }

    [Fact]
    public void Clock_ExclusionAfterThePromiseWasKept_ChangesNothing()
    {
        ClockState state = State([Created("2026-09-07 09:00"), Status("2026-09-07 12:00", "resolved"), .. Call(Flood, "13:00", null)], "2026-09-08 12:00");

        (state.Status, state.Exclusions.Count).Should().Be((ClockOutcomeKind.Met, 0));
    }

    [Fact]
    public void Clock_ReopenedWhileAnExclusionLasts_IsExcused()
    {
        Commitment again = Solve.ReopeningOn(ClockEvent.Status("reopened"));
        CaseEvent[] events = [Created("2026-09-07 09:00"), Status("2026-09-07 12:00", "resolved"), .. Call(Flood, "13:00", null), Status("2026-09-07 14:00", "reopened")];

        Of(again).Clock(Solved, events, At("2026-09-09 12:00"))!.Status.Should().Be(ClockOutcomeKind.Excluded);
    }

    [Fact]
    public void Clock_ExclusionOfAnotherService_TouchesNothing() =>
        State([Created("2026-09-07 09:00"), .. Call(Elsewhere, "10:00", null)], "2026-09-07 12:00").Exclusions.Should().BeEmpty();

    [Fact]
    public void Clock_ExclusionThatTheCharterHasNot_SaysWhichThereAre()
    {
        CaseEvent unknown = TermsTests.Event("2026-09-07 10:00", CaseEventKind.ExclusionBegan, "war");

        ((Action)(() => State([Created("2026-09-07 09:00"), unknown], "2026-09-07 12:00"))).Should().Throw<ProblemException>()
            .Which.Problems.Single().ToString().Should().Contain("charter.unknown-exclusion-of-case").And.Contain("'war'").And.Contain("storm, strike, flood, elsewhere");
    }

    [Fact]
    public void NextDeadline_PauseBudgetUsedUpInClosedHours_IsNoDeadlineAnyMore()
    {
        Commitment budget = Solve.PausedIn("waiting").PausingAtMost(Duration.FromHours(1));
        CaseEvent[] events = [Created("2026-09-07 09:00"), Status("2026-09-07 10:00", "waiting"), Status("2026-09-07 12:00", "open"), Status("2026-09-07 18:00", "waiting")];
        ClockState night = Of(budget).Clock(Solved, events, At("2026-09-07 20:00"))!;

        (night.Status, night.Due, night.NextDeadline!.Kind).Should().Be((ClockOutcomeKind.Open, At("2026-09-08 09:00"), ClockDeadlineKind.Due));
    }

    [Fact]
    public void NextDeadline_FollowedWithABudgetAndExclusions_ComesToAnEnd()
    {
        Commitment budget = Solve.PausedIn("waiting").PausingAtMost(Duration.FromHours(1));
        CaseEvent[] events = [Created("2026-09-07 09:00"), Status("2026-09-07 09:00", "waiting"), .. Call(Storm, "16:00", "18:20")];
        Instant now = At("2026-09-07 09:00");
        int steps = 0;
        while (Of(budget).NextDeadline(events, now) is ClockDeadline next && steps++ < 20)
        {
            now = next.ChangesAt;
        }

        steps.Should().BeInRange(2, 6);
    }

    [Theory]
    // 262 minutes used, an hour of it granted: of the new two hours nothing is left. 60 used: 120 + 60 - 60 are left.
    [InlineData("13:22", "13:22")]
    [InlineData("10:00", "12:00")]
    public void Clock_KeepUsedAfterAnExtension_CountsItOnce(string urgent, string due)
    {
        Commitment promise = Solve.When(CaseCondition.Priority("urgent"), Duration.FromHours(2)).Changing(ChangeMode.KeepUsedRestOnNew);
        ClockState state = Of(promise).Clock(
            Solved, [Created("2026-09-07 09:00"), .. Call(Strike, "09:30", null), TermsTests.Priority($"2026-09-07 {urgent}", "urgent")], At($"2026-09-07 {urgent}"))!;

        state.Due.Should().Be(At($"2026-09-07 {due}"));
        state.IsDueByChange.Should().Be(urgent == due);
    }

    [Fact]
    public void Clock_RestartedWhileAnExtensionLasts_HasItAgain()
    {
        Commitment promise = Solve.When(CaseCondition.Priority("urgent"), Duration.FromHours(2)).Changing(ChangeMode.RestartNow);
        CaseEvent[] events = [Created("2026-09-07 09:00"), .. Call(Strike, "09:30", null), TermsTests.Priority("2026-09-07 10:00", "urgent")];

        Of(promise).Clock(Solved, events, At("2026-09-07 10:30"))!.Due.Should().Be(At("2026-09-07 13:00"));
    }

    [Fact]
    public void Clock_PausingExclusionThatBeganAfterTheBreach_DoesNotStopTheOverrun() =>
        State([Created("2026-09-07 09:00"), .. Call(Storm, "17:01", null)], "2026-09-08 12:00").Overrun.Should().Be(Duration.FromHours(4));

    [Fact]
    public void Escalations_AfterTheDueTimeWhileItStandsStill_AreProjectedAndNoDeadline()
    {
        Commitment promise = Solve.PausedIn("waiting").Escalating(EscalationLevel.After("late", Duration.FromHours(1)));
        ClockState state = Of(promise).Clock(Solved, [Created("2026-09-06 09:00"), Status("2026-09-07 08:30", "waiting")], At("2026-09-07 12:00"))!;

        (state.Status, state.Escalations.Single().IsProjected, state.NextDeadline).Should().Be((ClockOutcomeKind.Breached, true, null));
    }

    [Fact]
    public void Clock_CallsThatTouchOrOverlap_AreIndependentOfTheOrderGiven()
    {
        CaseEvent[] touching = [Created("2026-09-07 09:00"), .. Call(Storm, "10:00", "11:00"), .. Call(Storm, "11:00", "12:00")];
        CaseEvent[] overlapping = [Created("2026-09-07 09:00"), .. Call(Storm, "10:00", "11:00"), .. Call(Storm, "10:30", "12:00")];

        foreach (CaseEvent[] events in new[] { touching, overlapping, touching.Reverse().ToArray(), overlapping.Reverse().ToArray() })
        {
            State(events, "2026-09-07 13:00").PausedTime.Should().Be(Duration.FromHours(2));
        }

        CaseEventCheck.Of(touching).Should().BeEmpty();
        CaseEventCheck.Of(overlapping).Single().Code.Should().Be("case.exclusion-twice");
    }

    [Fact]
    public void Clock_ExclusionThatEndsAsTheCaseIsCreated_IsOver() =>
        State([.. Call(Flood, "08:00", "09:00"), Created("2026-09-07 09:00")], "2026-09-07 12:00").Status.Should().Be(ClockOutcomeKind.Open);

    [Fact]
    public void Clock_ExtensionBegunAnewWhileStopped_CountsAgainAsItGoesOn()
    {
        CaseEvent[] events =
        [
            .. Call(Strike, "08:00", "09:10"), Created("2026-09-07 09:00"), Status("2026-09-07 10:00", "resolved"), .. Call(Strike, "10:10", null), Status("2026-09-07 10:30", "reopened"),
        ];

        // 8 hours, twice an hour more, and half an hour stopped: an hour and a half into Tuesday.
        Of(Solve.ReopeningOn(ClockEvent.Status("reopened"))).Clock(Solved, events, At("2026-09-07 11:00"))!.Due.Should().Be(At("2026-09-08 10:30"));
    }

    [Fact]
    public void Explain_AfterAChange_SaysIt()
    {
        Commitment promise = Solve.When(CaseCondition.Priority("urgent"), Duration.FromHours(2));

        Of(promise).Clock(Solved, [Created("2026-09-07 09:00"), TermsTests.Priority("2026-09-07 10:00", "urgent")], At("2026-09-07 10:00"))!.Explain()
            .Should().EndWith("Changed at 2026-09-07 10:00 to 'urgent': 8 hours became 2 hours, due 2026-09-07 11:00.");
    }

    [Theory]
    // Granted an hour at 10:00: a reply after 3 hours of counting time would be in time under two.
    [InlineData("10:00", "12:00", 2)]
    // It begins after the limit that would do: nothing is granted.
    [InlineData("11:30", "12:00", 2.5)]
    public void FindTarget_WithExclusions_IsTheLeastUnderWhichItWasInTime(string from, string reply, double hours)
    {
        CaseEvent[] events = [Created("2026-09-07 09:00"), .. Call(Strike, from, null), Status($"2026-09-07 {reply}", "resolved")];
        TargetEstimate estimate = BackTest.Of(Of(Solve), events, At("2026-09-10 12:00")).Get(Solved).FindTarget(1m)!;

        estimate.Lowest.Length.Should().Be(Duration.FromHours(hours));
        BackTest.Of(Of(Solve.WithTarget(estimate.Lowest)), events, At("2026-09-10 12:00")).Get(Solved).States.Single().Status.Should().Be(ClockOutcomeKind.Met);
        BackTest.Of(Of(Solve.WithTarget(estimate.Lowest.Length!.Value - Duration.Epsilon)), events, At("2026-09-10 12:00")).Get(Solved).States.Single().Status.Should().Be(ClockOutcomeKind.Breached);
    }

    [Fact]
    public void CallFor_ByAnotherRoleAndWithoutEvidence_SaysBoth() =>
        ((Action)(() => Storm.CallFor(new CaseId("17"), ServiceRole.JuniorAgent, At("2026-09-07 10:00")))).Should().Throw<ProblemException>()
            .Which.Problems.Select(p => (p.Code, p.Path)).Should().Equal(("charter.exclusion-not-by-role", "by"), ("charter.exclusion-without-evidence", "evidence"));

    [Fact]
    public void CallFor_ThatEndsAsItBegins_Throws() =>
        ((Action)(() => Flood.CallFor(new CaseId("17"), ServiceRole.JuniorAgent, At("2026-09-07 10:00"), At("2026-09-07 10:00")))).Should().Throw<ArgumentOutOfRangeException>();

    internal static CharterInForce Of(Commitment commitment) => Builder().Redress(Redress.None(Text("None.", "אין.", "Niciuna.")))
        .Exclusion(Storm).Exclusion(Strike).Exclusion(Flood).Exclusion(Elsewhere)
        .Service(TermsTests.Desk.Except(Storm.Id, Strike.Id, Flood.Id).Promising(commitment)).Build().With(Hours);

    private static Commitment Solve { get; } = Commitment.Within(Solved, Text("S", "ס", "S"), Duration.FromHours(8))
        .From(ClockEvent.Created).Until(ClockEvent.Status("resolved")).Escalating(EscalationLevel.AtShare("warn", 0.75m));

    private static ClockState State(CaseEvent[] events, string asOf) => Of(Solve).Clock(Solved, events, At(asOf))!;

    private static IReadOnlyList<CaseEvent> Call(CharterExclusion exclusion, string from, string? until) => exclusion.CallFor(
        new CaseId("17"), ServiceRole.ShiftSupervisor, At($"2026-09-07 {from}"), until is null ? null : At($"2026-09-07 {until}"), "No. 12").ToEvents();
}
