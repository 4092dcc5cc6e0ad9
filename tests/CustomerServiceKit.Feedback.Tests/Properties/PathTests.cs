using CsCheck;
using CustomerServiceKit.Feedback.Tests.Json;
using NodaTime;
using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Properties;

/// <summary>Whatever is asked of a session in whatever order, it is never closed without what the guide wants.</summary>
public sealed class PathTests
{
    private static readonly EmployeeId[] s_people = [Noa, Dana, Ion, Head];

    // Three numbers a step: which command, and which of its right and wrong arguments.
    private static readonly Gen<(int What, int How, int More)> s_step = Gen.Select(Gen.Int[0, 19], Gen.Int[0, 7], Gen.Int[0, 15]);

    // Few long walks reach everything; many short ones reach it in many ways.
    [Theory]
    [InlineData(100, 1_000)]
    [InlineData(14, 100_000)]
    [Trait("Requirement", "R099")]
    [Trait("Requirement", "R100")]
    [Trait("Requirement", "R101")]
    public void AnyCommands_InAnyOrder_NeverCloseASessionThatSkippedAStep(int length, int walks)
    {
        int closed = 0;
        int refused = 0;
        s_step.Array[length].Sample(
            steps =>
            {
                Walk walk = new();
                foreach ((int what, int how, int more) in steps)
                {
                    walk.Step(what, how, more);
                }

                Interlocked.Add(ref closed, walk.Closed);
                Interlocked.Add(ref refused, walk.Refused);
            },
            iter: walks);

        // Otherwise the test has looked at nothing.
        closed.Should().BeGreaterThan(100);
        refused.Should().BeGreaterThan(1_000);
    }

    [Fact]
    public void AnyCommands_InAnyOrder_LeaveASessionThatComesBackFromItsText() =>
        s_step.Array[40].Sample(
            steps =>
            {
                Walk walk = new();
                foreach ((int what, int how, int more) in steps)
                {
                    walk.Step(what, how, more);
                }

                string text = FeedbackJson.Save(walk.Session);
                FeedbackJson.Save(FeedbackJson.Load(text)).Should().Be(text);
                Reading.Session.Schema.Accepts(text).Should().BeTrue();
            },
            iter: 2_000);

    /// <summary>One session after another, driven by numbers, with what this test itself has seen of them.</summary>
    private sealed class Walk
    {
        private Instant _now = Day(1);
        private int _sessions;
        private int _next;
        private int _heldWith;

        public Walk() => Session = Planned();

        public FeedbackSession Session { get; private set; }

        public int Closed { get; private set; }

        public int Refused { get; private set; }

        public void Step(int what, int how, int more)
        {
            // Now and then the clock of the caller is wrong.
            Instant now = more == 15 ? _now - Duration.FromDays(3) : _now += Duration.FromHours(more);
            string before = Seen();
            int heldWith = _heldWith;
            Result<FeedbackSession> result = Asked(Command(what), how, more, now);

            Seen().Should().Be(before, "a command never changes the session it was asked of");
            if (!result.Succeeded)
            {
                Refused++;
                _heldWith = heldWith;
                (result.Problems.Count > 0 && result.Problems.All(problem => problem.Severity == Severity.Error)).Should().BeTrue("a refusal says why");
                return;
            }

            Session = result.OrThrow();
            result.Problems.All(problem => problem.Severity == Severity.Warning).Should().BeTrue("an error refuses");
            Session.History[^1].At.Should().BeGreaterThanOrEqualTo(Session.History[^2].At);
            if (Session.State == FeedbackState.Closed)
            {
                CheckClosed();
                Closed++;
            }

            if (Session.State is FeedbackState.Closed or FeedbackState.Cancelled)
            {
                Session = Planned();
            }
        }

        // Written from the guide, and not from the code: at least one observation of the employee with a customer, praise first, two people, an action, a word.
        private void CheckClosed()
        {
            Session.Observations.Should().NotBeEmpty().And.OnlyContain(one => one.Employee == Dana && one.Mode != null && one.Interaction != null && one.Disclosure != Disclosure.Covert);
            Session.Items.Should().NotBeEmpty().And.OnlyContain(item => item.Evidence.Count > 0);
            Session.Items[0].Kind.Should().Be(FeedbackItemKind.Praise);
            _heldWith.Should().Be(2);
            Session.HeldDuring.Should().NotBeNull();
            Session.Actions.Should().NotBeEmpty().And.OnlyContain(action => action.Owner == Dana || action.Owner == Noa);
            Session.Acknowledgement!.By.Should().Be(Dana);
            Session.FollowedUp!.Actions.Should().HaveCount(Session.Actions.Count);
        }

        private FeedbackSession Planned() =>
            FeedbackSession.Plan(new FeedbackSessionId($"fs-{_sessions++}"), Noa, Dana, [FeedbackPurpose.ImprovePerformance], _now.InUtc(), _now).OrThrow();

        private string Seen() =>
            $"{Session} {Session.Version} {Session.History.Count} {Session.Acknowledgements.Count} {Session.Disputes.Count} {Session.HeldDuring} {Session.FollowedUp?.At} {Session.CancelReason}";

        // Half of the time the command that comes next, or a random walk would hardly ever arrive.
        private int Command(int what) => what < 10 ? what : Session.State switch
        {
            FeedbackState.Planned => 0,
            FeedbackState.Observed => 1,
            FeedbackState.Prepared => 2,
            FeedbackState.Held => Session.Actions.Count == 0 ? 3 : 4,
            FeedbackState.Acknowledged => 7,
            FeedbackState.Disputed => 6,
            _ => 8,
        };

        private Result<FeedbackSession> Asked(int command, int how, int more, Instant now) => command switch
        {
            0 => Session.Observe(Evidence(how, now), now),
            1 => Session.Prepare(Items(how), now),
            2 => Hold(how, now),
            3 => Session.Agree(Actions(how), now),
            4 => Session.Acknowledge(s_people[how < 5 ? 1 : how - 4], (AcknowledgementStance)(more % 3), now),
            5 => Session.Dispute(s_people[how < 6 ? 1 : 0], how == 5 ? " " : "no", now),
            6 => Session.Resolve(s_people[how % 4], (DisputeOutcome)(more % 2), how == 4 ? string.Empty : "so", now, how > 5 ? null : more % 2 == 0 ? null : Items(how)),
            7 => Session.FollowUp(Session.Actions.Skip(how == 7 ? 1 : 0).Select(action => how < 3 ? action.Complete(now).OrThrow() : action), now, how % 2 == 0 ? null : Evidence(how, now)),
            8 => Session.Close(now, how == 1 ? new FeedbackSessionId("next") : null, how == 2 ? "over" : null),
            _ => Session.Cancel(how == 0 ? "given up" : string.Empty, now),
        };

        private Result<FeedbackSession> Hold(int how, Instant now)
        {
            EmployeeId[] present = [.. s_people.Take(how < 5 ? 2 : how - 4)];
            _heldWith = present.Length;
            return Session.Hold(present, new Interval(now - Duration.FromHours(how == 4 ? 0 : 1), now), now, how % 2 == 0 ? null : [new SessionNote(s_people[how == 7 ? 2 : 1], "as I see it", "goal")]);
        }

        // Right for 0 and 1, wrong in one way each above.
        private Evidence Evidence(int how, Instant now) => Heard(
            $"ev-{(how == 7 ? 0 : _next++)}",
            how == 2 ? now + Duration.FromHours(1) : now - Duration.FromHours(2),
            how == 3 ? Ion : Dana,
            how == 4 ? null : ObservationMode.Watching,
            how == 5 ? null : "call-88",
            how == 6 ? Disclosure.Covert : Disclosure.Recorded,
            how == 1 ? [new EvidenceFinding(_next % 2 == 0 ? FindingKind.Improvement : FindingKind.KnowledgeGap, "id", true)] : []);

        private FeedbackItem[] Items(int how)
        {
            EvidenceId[] all = [.. Session.Observations.Select(one => one.Id)];
            FeedbackItem praise = FeedbackItem.Praise(all, "s", "b", "i");
            FeedbackItem correction = FeedbackItem.Correction(all, "s", how == 5 ? " " : "b", "i", "d").About(_next % 3 == 0 ? "tone" : "id");
            return how switch
            {
                0 or 1 or 5 => [praise, correction],
                2 => [praise],
                3 => [correction, praise],
                4 => [correction],
                6 => [praise, FeedbackItem.KnowledgeGap([], "s", "b", "i", "l")],
                _ => [],
            };
        }

        private ActionItem[] Actions(int how)
        {
            string session = how == 3 ? "fs-x" : Session.Id.Value;
            LocalDate due = how == 4 ? new LocalDate(2026, 1, 1) : new LocalDate(2030, 1, 1);
            return how == 7 ? [] : [new(new($"a{_next++}"), "do", how == 2 ? Ion : s_people[how % 2], due, new(ActionCauseKind.Session, session), Instant.FromUtc(2026, 1, 1, 0, 0))];
        }
    }
}
