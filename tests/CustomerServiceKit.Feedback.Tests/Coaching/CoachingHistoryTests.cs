using NodaTime;
using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Coaching;

public sealed class CoachingHistoryTests
{
    [Fact]
    public void Of_SeveralSessions_ShowsOpenActionsAsTheyStoodLast()
    {
        CoachingHistory history = CoachingHistory.Of(Dana, [FollowedUp(), Cancelled("fs-9")]).OrThrow();

        history.Sessions.Should().ContainSingle();
        history.Actions.Select(a => $"{a.Action.Id} {a.Action.State}").Should().Equal("a1 Done", "a2 Open");
        history.OpenActions.Select(a => a.ToString()).Should().Equal("fs-17: a2 (open): Say when you call back");
        history.Overdue(new LocalDate(2026, 11, 30)).Should().BeEmpty();
        history.Overdue(new LocalDate(2026, 12, 1)).Should().ContainSingle();
        CoachingHistory.Of(Dana, [FollowedUp().Close(Day(29), dropReason: "another team").OrThrow()]).OrThrow().OpenActions.Should().BeEmpty();
    }

    [Fact]
    public void Recurring_ACriterionInTwoSessions_IsFound()
    {
        CoachingHistory history = CoachingHistory.Of(Dana, [At("fs-2", 20, "next step"), At("fs-1", 10, "next step", "tone"), At("fs-3", 25, "tone"), At("fs-4", 27, "closing")]).OrThrow();

        history.Recurring.Select(r => r.ToString()).Should().Equal("next step: fs-1, fs-2", "tone: fs-1, fs-3");
        (history.Recurring[1].First, history.Recurring[1].Last).Should().Be((new LocalDate(2026, 11, 10), new LocalDate(2026, 11, 25)));
        history.Sessions.Select(s => s.Id.Value).Should().Equal("fs-1", "fs-2", "fs-3", "fs-4");
    }

    [Fact]
    public void Effects_FewObservations_DoNotTell()
    {
        CoachingEffect effect = CoachingHistory.Of(Dana, [At("fs-1", 10, "next step")], [Finding("x", 12, true), Finding("y", 13, true)]).OrThrow().Effects().Single();

        effect.ToString().Should().Be("next step: 0 of 1, then 2 of 2: not-known");
        (effect.Difference, effect.Verdict).Should().Be((1m, CoachingVerdict.NotKnown));
        effect.Explain().For("en").Should().EndWith("The difference lies between -3.1 and +100.0 points at 95 % confidence, so it may be chance.");
        effect.Explain().For("he").Should().Contain("\u2068fs-1\u2069");
    }

    [Fact]
    public void Effects_ManyObservations_TellByNewcombesInterval()
    {
        // 0 of 1 and then 9 of 10 before it is corrected again; then 0 of 6.
        Evidence[] beside = [.. Enumerable.Range(0, 10).Select(i => Finding($"b{i}", 12, i > 0)), .. Enumerable.Range(0, 6).Select(i => Finding($"c{i}", 22, false)), Heard("other", Day(12))];
        CoachingHistory history = CoachingHistory.Of(Dana, [At("fs-1", 10, "next step"), At("fs-2", 20, "next step")], beside).OrThrow();

        history.Effects().Select(e => e.ToString()).Should().Equal("next step: 0 of 1, then 9 of 11: not-known", "next step: 9 of 11, then 0 of 6: worsened");
        history.Effects()[1].Interval!.Value.Upper.Should().BeNegative();
        history.Effects()[1].Explain().For("en").Should().Contain("worse by more than chance");
        history.Effects(0.3m)[0].Verdict.Should().Be(CoachingVerdict.Improved);
        history.Effects(0.3m)[0].Explain().For("ro").Should().Contain("nu se spune că sesiunea este cauza");
    }

    [Fact]
    public void Effects_NothingSince_SaysNothing()
    {
        CoachingEffect effect = CoachingHistory.Of(Dana, [At("fs-1", 10, "next step")]).OrThrow().Effects().Single();

        (effect.Difference, effect.Verdict).Should().Be((null, CoachingVerdict.NotKnown));
        effect.Explain().For("en").Should().EndWith("Nothing was observed on one side, so nothing can be said. Listen, and ask again.").And.NotContain("{");
    }

    [Fact]
    public void Of_OneObservationTwice_CountsOnceUnlessItSaysSomethingElse()
    {
        CoachingHistory.Of(Dana, [], [Finding("x", 12, true), Finding("x", 12, true)]).OrThrow().Observations.Should().ContainSingle();
        CoachingHistory.Of(Dana, [], [Finding("x", 12, true), Finding("x", 12, false)]).Problems.Select(p => $"{p.Code} {p.Path}").Should().Equal("coaching.observation-differs observations[1].id");
    }

    [Fact]
    public void Of_OthersAndTwice_IsRefused() => CoachingHistory.Of(Ion, [Prepared(), Prepared()], [Heard(), Heard(mode: null, employee: Ion)]).Problems.Select(p => $"{p.Code} {p.Path}").Should().Equal(
        "coaching.other-employee sessions[0].employee",
        "coaching.other-employee sessions[1].employee",
        "coaching.session-twice sessions[1].id",
        "coaching.other-employee observations[0].employee",
        "coaching.not-an-observation observations[1]");

    private static FeedbackSession Cancelled(string id) =>
        FeedbackSession.Plan(new(id), Noa, Dana, [FeedbackPurpose.ImprovePerformance], Planned, Day(18)).OrThrow().Cancel("ill", Day(19)).OrThrow();

    private static Evidence Finding(string id, int day, bool right) => Heard(id, Day(day), findings: [new EvidenceFinding(right ? FindingKind.Praise : FindingKind.Improvement, "next step")]);

    /// <summary>A session that was held on a day, after one call in which each criterion was wrong.</summary>
    private static FeedbackSession At(string id, int day, params string[] criteria)
    {
        Evidence call = Heard($"ev-{id}", Day(day, 6), findings: [.. criteria.Select(c => new EvidenceFinding(FindingKind.Improvement, c))]);
        return FeedbackSession.Plan(new(id), Noa, Dana, [FeedbackPurpose.ImprovePerformance], Day(day, 10).InZone(Jerusalem), Day(1)).OrThrow()
            .Observe(call, Day(day, 7)).OrThrow()
            .Prepare([Praise(call.Id), .. criteria.Select(c => Correction(call.Id).About(c))], Day(day, 8)).OrThrow()
            .Hold([Noa, Dana], Hour(day), Day(day)).OrThrow();
    }
}
