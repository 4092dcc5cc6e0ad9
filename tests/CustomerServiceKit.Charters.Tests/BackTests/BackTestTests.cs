using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Charters.Tests.BackTests.History;

namespace CustomerServiceKit.Charters.Tests.BackTests;

public sealed class BackTestTests
{
    // Sunday 6 September 2026 from 09:00, open to 17:00: mended after 2, 5 and 8 hours; one given up after 1; one still open since 15:00.
    private static readonly CaseEvent[] s_sunday =
    [
        .. Case("a", "2026-09-06 09:00", "2026-09-06 11:00"), .. Case("b", "2026-09-06 09:00", "2026-09-06 14:00"), .. Case("c", "2026-09-06 09:00", "2026-09-06 17:00"),
        .. Case("d", "2026-09-06 09:00", "2026-09-06 10:00", "withdrawn"), .. Case("e", "2026-09-06 15:00"),
    ];

    private static readonly Instant s_evening = Sample.At("2026-09-06 17:00");

    [Fact]
    public void Of_ADraft_TellsWhatWouldHaveBecomeOfIt()
    {
        // Within 5 hours: a and b kept, c broken, d fell away, e has counted 2 hours.
        BackTest test = BackTest.Of(Draft(Duration.FromHours(5)), s_sunday, s_evening);
        PromiseBackTest promise = test.Get(Solved);

        (promise.Attainment.Kept, promise.Attainment.Broken, promise.Attainment.Open, promise.Attainment.Cancelled).Should().Be((2, 1, 1, 1));
        promise.States.Select(s => (s.Case.Value, s.Status)).Should().Equal(
            ("a", ClockOutcomeKind.Met), ("b", ClockOutcomeKind.Met), ("c", ClockOutcomeKind.Breached), ("d", ClockOutcomeKind.Cancelled), ("e", ClockOutcomeKind.Open));
        test.ToString().Should().Be("care@2 on 5 cases: solved 66.66 %");
        test.Explain().Should().Be(
            "Your fault is mended, promised for 90 %. Kept in 2 of 3 decided cases: 66.66 %, with 95 % confidence between 20.76 % and 93.85 %. Fewer than 30 are decided, so the share says little. "
            + "Still open: 1, so in the end between 50 % and 75 %. Not counted: fell away before they were due 1.");
    }

    [Fact]
    public void Of_ExcludedCases_AreNotCountedAndSayWhy()
    {
        PromiseBackTest promise = BackTest.Of(Draft(Duration.FromHours(5)), s_sunday, s_evening, state => state.Case.Value == "c" ? "flood" : null).Get(Solved);

        promise.Attainment.Exclusions.Single().ToString().Should().Be("flood 1");
        promise.Attainment.Share.Should().Be(1m);
        promise.States.Should().HaveCount(5);
    }

    [Fact]
    public void Of_CasesThatStartNoClock_AreToldOf()
    {
        CaseEvent[] reply = [new(new CaseId("x"), Sample.At("2026-09-06 09:00"), 0, CaseEventKind.EmployeeReply, ActorKind.Employee)];

        BackTest.Of(Draft(Duration.FromHours(5)), [.. s_sunday, .. reply], s_evening).Get(Solved).NotStarted.Should().Be(1);
    }

    [Fact]
    public void Of_CasesOfTwoSystemsWithOneId_AreTwo()
    {
        CaseEvent[] crm = [.. s_sunday.Take(2).Select(e => new CaseEvent(e.Case, e.At, e.Sequence, e.Kind, e.ActorKind, toValue: e.ToValue, source: new SourceId("crm")))];

        BackTest.Of(Draft(Duration.FromHours(5)), [.. s_sunday, .. crm], s_evening).Cases.Should().Be(6);
    }

    [Fact]
    public void Get_UnknownPromise_IsRefused() =>
        ((Action)(() => BackTest.Of(Draft(Duration.FromHours(5)), [], s_evening).Get(new CommitmentId("gift")))).Should().Throw<ProblemException>();

    [Fact]
    public void Of_AnyHistory_EqualsRunningEachClockByItself() =>
        Cases.Sample(
            history =>
            {
                CharterInForce draft = Draft(Duration.FromHours(6));
                PromiseBackTest promise = BackTest.Of(draft, history.Events, history.AsOf).Get(Solved);

                List<ClockState> alone = [.. history.Events.GroupBy(e => e.Case).Select(c => draft.Clock(Solved, c, history.AsOf)).OfType<ClockState>()];
                promise.States.Select(s => (s.Case, s.Status, s.Due, s.OpenTime)).Should().Equal(alone.Select(s => (s.Case, s.Status, s.Due, s.OpenTime)));
                promise.Attainment.Kept.Should().Be(alone.Count(s => s.Status == ClockOutcomeKind.Met));
                promise.Attainment.Broken.Should().Be(alone.Count(s => s.Status == ClockOutcomeKind.Breached));
            },
            iter: 100);

    [Fact]
    public void Comparison_TargetsAndHours_StandSideBySide()
    {
        // With mornings only, b and c count from 09:00 to 12:00 and were mended before the five hours of the next day were over.
        BusinessCalendar mornings = BusinessCalendar.In("Asia/Jerusalem").Named(Sample.Hours.Id!.Value).Open(IsoDayOfWeek.Sunday, IsoDayOfWeek.Thursday, "08:00-12:00").Build();

        BackTestComparison comparison = BackTestComparison.Of(
            s_sunday, s_evening, ("5 hours", Draft(Duration.FromHours(5))), ("2 hours", Draft(Duration.FromHours(2))), ("5 hours, mornings", Draft(Duration.FromHours(5), mornings)));

        comparison.ToMarkdown().Should().Be("""
            | Promise | 5 hours | 2 hours | 5 hours, mornings |
            |---|---|---|---|
            | Your fault is mended | 66.66 % of 3, 1 open | 33.33 % of 3, 1 open | 100 % of 3, 1 open |

            """.ReplaceLineEndings("\n"));
        comparison.ToMarkdown("ro").Should().Contain("66.66 % din 3");
    }

    [Fact]
    public void Comparison_TwoDraftsOfOneName_AreRefused() =>
        ((Action)(() => BackTestComparison.Of([], s_evening, ("a", Draft(Duration.FromHours(5))), ("a", Draft(Duration.FromHours(6)))))).Should().Throw<ArgumentException>().WithMessage("*'a'*");
}
