using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Charters.Tests.Sample;

namespace CustomerServiceKit.Charters.Tests.Clock;

/// <summary>Limits by priority, tier and channel, business days, and what a change does to a clock that runs. The sample is open Sunday to Thursday 08:00-17:00, Friday to 13:00.</summary>
public sealed class TermsTests
{
    private static readonly Commitment Reply = Commitment.Within(Answer, Text("A reply", "מענה", "Un răspuns"), Duration.FromHours(8))
        .From(ClockEvent.Created).Until(ClockEvent.EmployeeReply).PausedIn("waiting")
        .When(CaseCondition.Priority("urgent"), Duration.FromHours(2))
        .When(CaseCondition.Tier("gold").AndChannel(Channel.Phone.Id), Duration.FromHours(4));

    [Theory]
    [InlineData(null, null, "17:00")]
    [InlineData("urgent", null, "11:00")]
    [InlineData("urgent", "gold", "11:00")]
    [InlineData("low", "gold", "13:00")]
    public void Clock_LimitsForSomeCases_TheFirstThatHoldsCounts(string? priority, string? tier, string due)
    {
        List<CaseEvent> events = [new(new CaseId("17"), At("2026-09-06 09:00"), 0, CaseEventKind.Created, ActorKind.Customer, channel: Channel.Phone.Id)];
        events.AddRange(priority is null ? [] : [Priority("2026-09-06 09:00", priority)]);
        events.AddRange(tier is null ? [] : [Event("2026-09-06 09:00", CaseEventKind.TierChanged, tier)]);

        // The terms at the start are those after all that happened at the start's instant.
        State(Reply, events, "2026-09-06 10:00")!.Due.Should().Be(At("2026-09-06 " + due));
    }

    [Fact]
    public void Clock_ChannelOfTheCase_IsThatOfItsCreation()
    {
        CaseEvent[] events =
        [
            new(new CaseId("17"), At("2026-09-06 09:00"), 0, CaseEventKind.Created, ActorKind.Customer, channel: Channel.Email.Id),
            Event("2026-09-06 09:00", CaseEventKind.TierChanged, "gold"),
        ];

        State(Reply, events, "2026-09-06 10:00")!.Due.Should().Be(At("2026-09-06 17:00"));
    }

    [Theory]
    // 1 hour used, one of 2 left in new hours; 8 - 2 hours used at 11:00 leave nothing of 2, so it is due at the change.
    [InlineData(ChangeMode.KeepUsedRestOnNew, "10:00", "11:00")]
    [InlineData(ChangeMode.KeepUsedRestOnNew, "12:00", "12:00")]
    [InlineData(ChangeMode.RecomputeFromStart, "10:00", "11:00")]
    [InlineData(ChangeMode.RecomputeFromStart, "12:00", "11:00")]
    [InlineData(ChangeMode.RestartNow, "10:00", "12:00")]
    [InlineData(ChangeMode.Pin, "10:00", "17:00")]
    public void Clock_BecomesUrgent_IsDueByTheMode(ChangeMode mode, string changed, string due)
    {
        ClockState state = State(Reply.Changing(mode), [Created("2026-09-06 09:00"), Priority("2026-09-06 " + changed, "urgent")], $"2026-09-06 {changed}")!;

        state.Due.Should().Be(At("2026-09-06 " + due));
        state.Changes.Should().HaveCount(mode == ChangeMode.Pin ? 0 : 1);
        state.IsDueByChange.Should().Be(mode is ChangeMode.RecomputeFromStart or ChangeMode.KeepUsedRestOnNew && changed == "12:00");
        if (mode != ChangeMode.Pin)
        {
            ClockChange change = state.Changes[0];
            (change.Cause, change.Value, change.LimitBefore, change.LimitAfter).Should().Be((CaseEventKind.PriorityChanged, "urgent", (TimeLimit)Duration.FromHours(8), (TimeLimit)Duration.FromHours(2)));
            (change.DueBefore, change.DueAfter).Should().Be((At("2026-09-06 17:00"), At("2026-09-06 " + due)));
        }
    }

    [Fact]
    public void Clock_BrokenByAChange_SaysSo()
    {
        ClockState state = State(Reply, [Created("2026-09-06 09:00"), Priority("2026-09-06 12:00", "urgent")], "2026-09-06 12:00")!;

        state.Status.Should().Be(ClockOutcomeKind.Breached);
        state.Explain().Should().EndWith("The due time was put into the past by a change at 2026-09-06 12:00.");
        new BreachRecord(state).IsByChange.Should().BeTrue();
    }

    [Fact]
    public void Clock_BrokenBeforeItBecameLessUrgent_StaysBroken()
    {
        CaseEvent[] events = [Created("2026-09-06 09:00"), Priority("2026-09-06 09:00", "urgent"), Priority("2026-09-06 11:01", "low")];

        ClockState state = State(Reply, events, "2026-09-06 12:00")!;

        (state.Status, state.Due, state.Changes.Count).Should().Be((ClockOutcomeKind.Breached, At("2026-09-06 11:00"), 0));
    }

    [Fact]
    public void Clock_NotPromisedAnyMore_FallsAwayAndComesBack()
    {
        Commitment normal = Reply.OnlyFor(CaseCondition.Priority("normal"));
        CaseEvent[] events = [Created("2026-09-06 09:00"), Priority("2026-09-06 09:00", "normal"), Priority("2026-09-06 10:00", "low"), Priority("2026-09-06 11:00", "normal")];

        ClockState fell = State(normal, events, "2026-09-06 10:30")!;
        (fell.Status, fell.Stopped).Should().Be((ClockOutcomeKind.Cancelled, At("2026-09-06 10:00")));

        // Computed from the start, the hour without a promise counts again; with what was used kept, it does not.
        State(normal, events, "2026-09-06 12:00")!.Due.Should().Be(At("2026-09-06 17:00"));
        State(normal.Changing(ChangeMode.KeepUsedRestOnNew), events, "2026-09-06 12:00")!.Due.Should().Be(At("2026-09-07 09:00"));
    }

    [Fact]
    public void Clock_NeverPromisedForSuchACase_IsNone() =>
        State(Reply.OnlyFor(CaseCondition.Priority("normal")), [Created("2026-09-06 09:00")], "2026-09-06 12:00").Should().BeNull();

    [Theory]
    // Two business days from Wednesday 15:00: Friday closes at 12:00 (the eve of the holiday), so Sunday would be next, a holiday: Monday 08:00.
    [InlineData(false, 1, "2026-09-10 15:00")]
    [InlineData(false, 2, "2026-09-14 08:00")]
    [InlineData(true, 0, "2026-09-09 17:00")]
    [InlineData(true, 1, "2026-09-10 17:00")]
    [InlineData(true, 2, "2026-09-11 12:00")]
    public void Clock_BusinessDays_AreCountedOnTheCalendar(bool toEndOfDay, int days, string due)
    {
        Commitment inDays = Commitment.Within(Answer, Text("A", "א", "A"), toEndOfDay ? TimeLimit.EndOfBusinessDay(days) : TimeLimit.BusinessDays(days))
            .From(ClockEvent.Created).Until(ClockEvent.EmployeeReply).PausedIn("waiting");

        State(inDays, [Created("2026-09-09 15:00")], "2026-09-09 15:00")!.Due.Should().Be(At(due));
    }

    [Fact]
    public void Clock_BusinessDaysWithAPause_AddBusinessTimeOfThePause()
    {
        Commitment inDays = Commitment.Within(Answer, Text("A", "א", "A"), TimeLimit.EndOfBusinessDay(1)).From(ClockEvent.Created).Until(ClockEvent.EmployeeReply).PausedIn("waiting");

        // Sunday 15:00 to the end of Monday; paused Monday 10:00-13:00: three hours more, Tuesday 11:00.
        ClockState state = State(inDays, [Created("2026-09-06 15:00"), Status("2026-09-07 10:00", "waiting"), Status("2026-09-07 13:00", "open")], "2026-09-07 14:00")!;

        state.Due.Should().Be(At("2026-09-08 11:00"));
        state.Explain().Should().StartWith("Due 2026-09-08 11:00 (Asia/Jerusalem): 1 business day, by the end of the day of business time from 2026-09-06 15:00.");
    }

    internal static CharterService Desk { get; } = CharterService.Of(new ServiceId("desk"), Text("Desk", "דלפק", "Ghișeu"))
        .OpenBy(new CalendarId("support")).OnCondition(Text("None.", "אין.", "Niciuna.")).LimitedTo(Text("None.", "אין.", "Niciuna."));

    internal static CaseEvent Priority(string at, string to) => Event(at, CaseEventKind.PriorityChanged, to);

    internal static CaseEvent Event(string at, CaseEventKind kind, string? to) => new(new CaseId("17"), At(at), 1, kind, ActorKind.Employee, toValue: to);

    internal static CharterInForce Of(Commitment commitment) => Builder().Redress(Redress.None(Text("None.", "אין.", "Niciuna."))).Service(Desk.Promising(commitment)).Build().With(Hours);

    internal static ClockState? State(Commitment commitment, IEnumerable<CaseEvent> events, string asOf) => Of(commitment).Clock(commitment.Id, events, At(asOf));
}
