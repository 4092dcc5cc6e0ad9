using CsCheck;
using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Clock;

/// <summary>What holds for every clock: changing terms, pauses with and without a budget, reopening, any time of looking.</summary>
public sealed class ClockPropertyTests
{
    private static readonly (CaseEventKind Kind, string To)[] Words =
    [
        .. new[] { "open", "waiting", "waiting", "open", "resolved", "reopened" }.Select(status => (CaseEventKind.StatusChanged, status)),
        .. new[] { "low", "urgent", "normal" }.Select(priority => (CaseEventKind.PriorityChanged, priority)),
        (CaseEventKind.ExclusionBegan, "storm"), (CaseEventKind.ExclusionEnded, "storm"), (CaseEventKind.ExclusionBegan, "strike"), (CaseEventKind.ExclusionBegan, "flood"), (CaseEventKind.ExclusionEnded, "flood"),
    ];

    private static readonly Gen<(CaseEvent[] Events, Instant[] Times, CharterInForce Charter)> s_cases =
        Gen.Select(Gen.Int[0, 7 * 24 * 60], Gen.Select(Gen.Int[0, 900], Gen.Int[0, Words.Length - 1]).Array[0, 9], Gen.Int[0, 4000].Array[4], Gen.Int[0, 3], Gen.Int[0, 2])
            .Select((start, changes, looks, mode, budget) => (Events(start, changes), Times(start, changes, looks), Charter((ChangeMode)mode, budget)));

    [Fact]
    public void Clock_LookedAtAtAnyTime_DependsOnlyOnWhatHappenedByThen() => s_cases.Sample(
        (events, times, charter) =>
        {
            foreach (Instant at in times)
            {
                Print(charter, events, at).Should().Be(Print(charter, [.. events.Where(e => e.At <= at).Reverse()], at));
            }
        },
        iter: 300);

    [Fact]
    public void Clock_OnceBroken_StaysBrokenAndWasDueThen() => s_cases.Sample(
        (events, times, charter) =>
        {
            ClockState? broken = null;
            foreach (Instant at in times)
            {
                ClockState? now = charter.Clock(Sample.Solved, events, at);
                if (broken is not null)
                {
                    now!.Status.Should().Be(ClockOutcomeKind.Breached);
                    now.Due.Should().Be(broken.Due);
                }

                broken ??= now?.Status == ClockOutcomeKind.Breached ? now : null;
            }
        },
        iter: 600);

    [Fact]
    public void Clock_PausedOnceMore_IsDueNoSooner() => Gen.Select(CaseGen.Events, Gen.Int[1, 900], Gen.Int[1, 900]).Sample(
        (sample, after, length) =>
        {
            CharterInForce charter = Charter(ChangeMode.RecomputeFromStart, 0);
            Instant from = sample.Events[0].At + Duration.FromMinutes(after);
            CaseEvent[] open = [.. sample.Events.Where(e => e.At < from && e.ToValue != "waiting" && e.ToValue != "resolved")];
            CaseEvent[] paused = [.. open, Status(from, "waiting"), Status(from + Duration.FromMinutes(length), "open")];
            Instant asOf = from + Duration.FromMinutes(length + 1);

            charter.Clock(Sample.Solved, paused, asOf)!.Due.Should().BeGreaterThanOrEqualTo(charter.Clock(Sample.Solved, open, asOf)!.Due);
        },
        iter: 300);

    [Fact]
    public void Segments_OfAnyCase_FillTheTimeFromStartToDue() => s_cases.Sample(
        (events, times, charter) =>
        {
            foreach (ClockState state in times.Select(at => charter.Clock(Sample.Solved, events, at)).OfType<ClockState>().Where(s => s.Status != ClockOutcomeKind.Cancelled && s.Changes.Count == 0))
            {
                state.Segments.Aggregate(Duration.Zero, (sum, s) => sum + s.Length).Should().Be(state.Due - state.Started);
                state.Segments.Where(s => s.Kind == ClockSegmentKind.Counting).Aggregate(Duration.Zero, (sum, s) => sum + s.Length).Should().Be(state.Limit.Length!.Value + (state.Exclusions.Count(e => e.Effect == ExclusionEffect.Extend) * Duration.FromHours(1)));
            }
        },
        iter: 300);

    [Fact]
    public void Book_GivenTheSameClocksAgain_IsTheSameAndDisputesNothing() => s_cases.Sample(
        (events, times, charter) =>
        {
            BreachBook book = BreachBook.Empty;
            foreach (Instant at in times)
            {
                book = book.With(charter.Clocks(events, at));
                book.With(charter.Clocks(events, at)).Records.Should().Equal(book.Records);
                book.Disputed(charter.Clocks(events, at)).Should().BeEmpty();
            }
        },
        iter: 200);

    private static CharterInForce Charter(ChangeMode mode, int budget)
    {
        Commitment solve = Commitment.Within(Sample.Solved, Sample.Text("S", "ס", "S"), Duration.FromHours(8))
            .From(ClockEvent.Created).Until(ClockEvent.Status("resolved")).ReopeningOn(ClockEvent.Status("reopened")).PausedIn("waiting")
            .When(CaseCondition.Priority("urgent"), Duration.FromHours(2)).When(CaseCondition.Priority("low"), Duration.FromHours(20)).Changing(mode);
        return ExclusionClockTests.Of(budget == 0 ? solve : solve.PausingAtMost(Duration.FromMinutes(budget * 75)));
    }

    private static CaseEvent[] Events(int start, (int Minutes, int Word)[] changes)
    {
        Instant at = Sample.At("2026-09-06 00:00") + Duration.FromMinutes(start);
        List<CaseEvent> events = [new CaseEvent(new CaseId("1"), at, 0, CaseEventKind.Created, ActorKind.Customer)];
        foreach ((int minutes, int word) in changes)
        {
            at += Duration.FromMinutes(minutes);
            events.Add(new CaseEvent(new CaseId("1"), at, events.Count, Words[word].Kind, ActorKind.Employee, toValue: Words[word].To));
        }

        return [.. events];
    }

    /// <summary>Times to look from, in order, over the life of the case.</summary>
    private static Instant[] Times(int start, (int Minutes, int Word)[] changes, int[] looks) =>
        [.. looks.Select(look => Sample.At("2026-09-06 00:00") + Duration.FromMinutes(start + look)).Append(Sample.At("2026-09-06 00:00") + Duration.FromMinutes(start + changes.Sum(c => c.Minutes) + 3000)).Order()];

    private static CaseEvent Status(Instant at, string to) => new(new CaseId("1"), at, 99, CaseEventKind.StatusChanged, ActorKind.Employee, toValue: to);

    private static string Print(CharterInForce charter, CaseEvent[] events, Instant at) => charter.Clock(Sample.Solved, events, at) is ClockState state
        ? $"{state} {state.OpenTime} {state.PausedTime} {state.Overrun} {state.Stopped} {state.NextDeadline}\n{state.Explain()}"
        : "none";
}
