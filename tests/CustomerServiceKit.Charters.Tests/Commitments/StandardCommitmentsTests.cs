using NodaTime;
using static CustomerServiceKit.Charters.Tests.Sample;

namespace CustomerServiceKit.Charters.Tests.Commitments;

public sealed class StandardCommitmentsTests
{
    // Sunday: created 08:00, a note, a reply at 09:00, solved 10:00, closed 10:30, opened again 11:00, waiting 11:30-12:30, solved 13:00.
    private static readonly CaseEvent[] s_events =
    [
        Created("2026-09-06 08:00", "open"), Reply("2026-09-06 08:30", isPublic: false), Reply("2026-09-06 09:00"),
        Status("2026-09-06 10:00", "solved"), Status("2026-09-06 10:30", "closed"), Status("2026-09-06 11:00", "open"),
        Status("2026-09-06 11:30", "waiting"), Status("2026-09-06 12:30", "open"), Status("2026-09-06 13:00", "solved"),
    ];

    private static readonly string[] s_done = ["solved", "closed"];

    [Fact]
    public void FirstResponse_StopsAtWhatTheCustomerSees() => Open(StandardCommitments.FirstResponse(Answer, Name, Hours8)).Should().Be(Duration.FromHours(1));

    [Fact]
    public void FirstResolution_StopsAtTheFirst() => Open(StandardCommitments.FirstResolution(Answer, Name, Hours8, s_done)).Should().Be(Duration.FromHours(2));

    [Fact]
    public void TotalResolution_GoesOnWhenOpenedAgain() => Open(StandardCommitments.TotalResolution(Answer, Name, Hours8, s_done)).Should().Be(Duration.FromHours(4));

    [Fact]
    public void RequesterWait_LeavesOutWaitingForTheCustomer() => Open(StandardCommitments.RequesterWait(Answer, Name, Hours8, s_done, ["waiting"])).Should().Be(Duration.FromHours(3));

    [Fact]
    public void AgentWork_LeavesOutEveryWaiting() => Open(StandardCommitments.AgentWork(Answer, Name, Hours8, s_done, ["waiting", "supplier"])).Should().Be(Duration.FromHours(3));

    [Fact]
    public void PeriodicUpdate_OfThisCase_IsOneThatWasKept()
    {
        // The next run would start at 16:00; the case was done before.
        Commitment update = StandardCommitments.PeriodicUpdate(Answer, Name, Hours8, s_done);

        Clock.TermsTests.Of(update).Runs(Answer, s_events, At("2026-09-08 10:00")).Select(r => r.Status).Should().Equal(ClockOutcomeKind.Met);
    }

    [Fact]
    public void NextResponse_OfThisCase_IsNone() =>
        Clock.TermsTests.Of(StandardCommitments.NextResponse(Answer, Name, Hours8, s_done)).Runs(Answer, s_events, At("2026-09-08 10:00")).Should().BeEmpty();

    [Fact]
    public void FirstResolution_WithoutAStatus_Throws() => ((Action)(() => StandardCommitments.FirstResolution(Answer, Name, Hours8))).Should().Throw<ArgumentException>().WithMessage("*resolved*");

    [Theory]
    [InlineData(4, 4, new string[0])]
    [InlineData(4, 5, new[] { "charter.not-feasible" })]
    public void Backed_PartsInHours_MustFitIntoThePromise(int first, int second, string[] codes)
    {
        Commitment backed = StandardCommitments.FirstResponse(Answer, Name, Hours8)
            .Backed(new OperationalLevel("desk", Name, Duration.FromHours(first)), new OperationalLevel("back office", Name, Duration.FromHours(second)));

        Clock.TermsTests.Of(backed).Charter.Findings.Where(f => f.Code != "charter.language-missing").Select(f => f.Code).Should().Equal(codes);
    }

    [Fact]
    public void Backed_DaysBehindHours_CannotBeTold()
    {
        Commitment backed = StandardCommitments.FirstResponse(Answer, Name, Hours8).Backed(new OperationalLevel("desk", Name, TimeLimit.BusinessDays(1)));

        Clock.TermsTests.Of(backed).Charter.Findings.Select(f => f.Code).Should().Equal("charter.feasibility-unknown");
    }

    private static LocalizedText Name => Text("A", "א", "A");

    private static TimeLimit Hours8 => Duration.FromHours(8);

    private static Duration Open(Commitment commitment) => Clock.TermsTests.Of(commitment).Clock(Answer, s_events, At("2026-09-08 10:00"))!.OpenTime;
}
