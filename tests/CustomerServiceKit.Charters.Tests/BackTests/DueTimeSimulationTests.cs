using NodaTime;
using static CustomerServiceKit.Charters.Tests.Sample;

namespace CustomerServiceKit.Charters.Tests.BackTests;

public sealed class DueTimeSimulationTests
{
    [Fact]
    public void Of_ASupposedPriorityTierAndChannel_TakesTheirLimits()
    {
        Commitment promise = Commitment.Within(Solved, Text("S", "ס", "S"), Duration.FromHours(8)).From(ClockEvent.EmployeeReply).Until(ClockEvent.Status("resolved"))
            .OnlyFor(CaseCondition.Channel(Channel.Phone.Id)).When(CaseCondition.Priority("urgent").AndTier("gold"), Duration.FromHours(2));
        CharterInForce charter = Clock.TermsTests.Of(promise);
        Instant monday = At("2026-09-07 09:00");

        DueTimeSimulation.Of(charter, Solved, new SupposedCase(monday, "urgent", "gold", Channel.Phone.Id))!.Due.Should().Be(At("2026-09-07 11:00"));
        DueTimeSimulation.Of(charter, Solved, new SupposedCase(monday, "urgent", null, Channel.Phone.Id))!.Due.Should().Be(At("2026-09-07 17:00"));
        DueTimeSimulation.Of(charter, Solved, new SupposedCase(monday, "urgent")).Should().BeNull();
        ((Action)(() => DueTimeSimulation.Of(charter, Solved, monday))).Should().Throw<ArgumentException>().Which.Message.Should().Contain("some cases only");
    }

    private static readonly CharterInForce s_charter = Sample.InForce();

    [Fact]
    public void Of_WithoutPauses_IsWhenThePromiseIsDue() =>
        DueTimeSimulation.Of(s_charter, Sample.Solved, Sample.At("2026-09-10 16:00")).Due.Should().Be(Sample.At("2026-09-14 11:00")).And.Be(s_charter.DueAt(Sample.Solved, Sample.At("2026-09-10 16:00")));

    [Fact]
    public void Of_TwoPauses_IsLaterByTheirOpenTimeAndSaysWhy()
    {
        // 8 hours from Sunday 09:00; an hour of the first pause is open time, of the second, over night, 2 hours of Sunday and 1 of Monday: 4 hours later than 17:00.
        ClockState state = DueTimeSimulation.Of(s_charter, Sample.Solved, Sample.At("2026-09-06 09:00"), Pause("2026-09-06 15:00", "2026-09-07 09:00"), Pause("2026-09-06 10:00", "2026-09-06 11:00"));

        state.Due.Should().Be(Sample.At("2026-09-07 12:00"));
        state.IsDueProjected.Should().BeFalse();
        state.Explain().Should().StartWith("Due 2026-09-07 12:00 (Asia/Jerusalem): 8 hours of business time from 2026-09-06 09:00.").And.Contain("paused, status 'waiting', 1 hour");
    }

    [Fact]
    public void Of_WrongPauses_Throws()
    {
        Instant start = Sample.At("2026-09-06 09:00");
        Interval pause = Pause("2026-09-06 10:00", "2026-09-06 11:00");

        Simulating(Sample.Solved, start, new Interval(start, null)).Should().Throw<ArgumentException>();
        Simulating(Sample.Solved, start, pause, Pause("2026-09-06 10:30", "2026-09-06 12:00")).Should().Throw<ArgumentException>();
        Simulating(Sample.Solved, start + Duration.FromHours(2), pause).Should().Throw<ArgumentException>();
        Simulating(Sample.Receipt, start, pause).Should().Throw<ArgumentException>().WithMessage("*'receipt' never stands still*");
        Simulating(new CommitmentId("gift"), start).Should().Throw<ProblemException>();

        Commitment any = Commitment.Within(new CommitmentId("any"), LocalizedText.English("Any"), Duration.FromHours(1)).AroundTheClock()
            .From(ClockEvent.Of(CaseEventKind.Custom, "asked")).Until(ClockEvent.Of(CaseEventKind.StatusChanged)).PausedIn("waiting");
        CharterInForce charter = Sample.Builder().Service(Sample.Letters.Promising(any)).Build().With();
        DueTimeSimulation.Of(charter, any.Id, start).Due.Should().Be(start + Duration.FromHours(1));
        ((Action)(() => DueTimeSimulation.Of(charter, any.Id, start, pause))).Should().Throw<ArgumentException>();
    }

    private static Action Simulating(CommitmentId promise, Instant start, params Interval[] pauses) => () => DueTimeSimulation.Of(s_charter, promise, start, pauses);

    private static Interval Pause(string from, string to) => new(Sample.At(from), Sample.At(to));
}
