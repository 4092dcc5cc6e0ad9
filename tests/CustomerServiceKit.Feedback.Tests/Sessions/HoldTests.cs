using NodaTime;
using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Sessions;

public sealed class HoldTests
{
    [Theory]
    [InlineData("noa dana", true)]
    [InlineData("dana noa", true)]
    [InlineData("noa dana noa", true)] // Named twice is still in the room once.
    [InlineData("noa dana ion", false)]
    [InlineData("noa", false)]
    [InlineData("noa ion", false)]
    [InlineData("", false)]
    [Trait("Requirement", "R101")]
    public void Hold_TheTwoAndNobodyElse_IsHeld(string present, bool expected) =>
        Prepared().Hold(Words(present).Select(id => new EmployeeId(id)), Hour(24), Day(24)).Codes()
            .Should().Equal(expected ? [] : ["feedback.not-one-on-one"]);

    [Fact]
    public void Hold_WithAThirdPerson_SaysWhoWasThere() =>
        Prepared().Hold([Noa, Dana, Ion], Hour(24), Day(24)).Problems[0].Message.For("ro")
            .Should().Be("Participă numai noa și dana; au fost găsite 3 persoane: noa, dana, ion. Țineți sesiunea între patru ochi.");

    [Fact]
    public void Hold_WithoutLengthOrEdge_IsRefused()
    {
        Prepared().Hold([Noa, Dana], new Interval(Day(24), Day(24)), Day(25)).Codes().Should().Equal("feedback.held-interval");
        Prepared().Hold([Noa, Dana], new Interval(null, Day(24)), Day(25)).Codes().Should().Equal("feedback.held-interval");
        Prepared().Hold([Noa, Dana], new Interval(Day(24), null), Day(25)).Codes().Should().Equal("feedback.held-interval");
    }

    [Fact]
    public void Hold_UntilNow_IsAllowedAndLaterNot()
    {
        Prepared().Hold([Noa, Dana], Hour(24), Day(24, 11)).Succeeded.Should().BeTrue();
        Prepared().Hold([Noa, Dana], Hour(24), Day(24, 11) - Duration.Epsilon).Codes().Should().Equal("feedback.held-in-future");
    }

    [Fact]
    public void Hold_BeforeTheObservation_IsRefused()
    {
        // Of the moment of planning, when all else was done at once too.
        Interval From(Instant start) => new(start, Day(18, 13));
        FeedbackSession session = New().Observe(Heard(at: Day(18)), Day(18)).OrThrow().Prepare([Praise(), Correction()], Day(18)).OrThrow();

        session.Hold([Noa, Dana], From(Day(18)), Day(24)).Succeeded.Should().BeTrue();
        session.Hold([Noa, Dana], From(Day(18) - Duration.Epsilon), Day(24)).Codes().Should().Contain("feedback.held-before-observation");
    }

    [Fact]
    public void Hold_BeforeItWasPrepared_IsRefusedWithACodeOfItsOwn()
    {
        // Planned on the 18th and prepared on the 22nd at 12:00, from an observation of the 20th.
        Prepared().Hold([Noa, Dana], new Interval(Day(22), Day(22, 13)), Day(24)).Succeeded.Should().BeTrue();
        Problem early = Prepared().Hold([Noa, Dana], new Interval(Day(22) - Duration.Epsilon, Day(22, 13)), Day(24)).Problems.Should().ContainSingle().Subject;
        (early.Code, early.Path, early.Parameters["prepared"]).Should().Be(("feedback.held-before-prepared", "held.start", Day(22).ToString()));
        Prepared().Hold([Noa, Dana], Hour(16), Day(24)).Codes().Should().Equal("feedback.held-before-prepared", "feedback.held-before-observation");

        FeedbackSession anew = Prepared().Prepare([Praise()], Day(23)).OrThrow();
        anew.Hold([Noa, Dana], new Interval(Day(22), Day(22, 13)), Day(24)).Codes().Should().Equal("feedback.held-before-prepared");
    }

    [Theory]
    [InlineData(96, false)] // 20 to 24 November at noon: 4 days of 24 hours.
    [InlineData(95, true)]
    public void Hold_AfterAnOldObservation_IsHeldWithAWarning(int hours, bool warned)
    {
        FeedbackSession session = Prepared(FeedbackPolicy.Default.WithMaximumObservationAge(Duration.FromHours(hours)));

        Result<FeedbackSession> result = session.Hold([Noa, Dana], Hour(24, 12, 13), Day(24, 13));

        result.OrThrow().State.Should().Be(FeedbackState.Held);
        result.Problems.Select(problem => (problem.Code, problem.Severity)).Should().Equal(warned ? [("feedback.observation-too-old", Severity.Warning)] : []);
    }

    [Fact]
    public void Hold_BeforePreparing_IsRefused() => Observed().Hold([Noa, Dana], Hour(24), Day(24)).Codes().Should().Equal("feedback.invalid-transition");

    [Theory]
    [InlineData(24, 12, 0, false)] // The planned moment itself.
    [InlineData(24, 12, 1, true)]
    public void IsOverdue_BeforeItIsHeld_BeginsAfterThePlannedMoment(int day, int hour, int minute, bool expected) =>
        Prepared().IsOverdue(Instant.FromUtc(2026, 11, day, hour, minute)).Should().Be(expected);

    [Theory]
    [InlineData(30, 21, false)] // 23:00 in Jerusalem on the 30th, the last day of the actions.
    [InlineData(30, 22, true)] // Midnight there, still the 30th in UTC.
    public void IsOverdue_AfterwardsUntilTheFollowUp_BeginsAfterTheLastDayThere(int day, int hour, bool expected)
    {
        Agreed().FollowUpDue.Should().Be(new LocalDate(2026, 11, 30));
        Agreed().IsOverdue(Day(day, hour)).Should().Be(expected);
        Acknowledged().IsOverdue(Day(day, hour)).Should().Be(expected);
        FollowedUp().IsOverdue(Day(day, hour)).Should().BeFalse();
    }

    [Fact]
    public void Cancel_BeforeItIsHeld_NeedsAReason()
    {
        FeedbackSession cancelled = Prepared().Cancel("Dana moved to sales", Day(23)).OrThrow();

        (cancelled.State, cancelled.CancelReason).Should().Be((FeedbackState.Cancelled, "Dana moved to sales"));
        cancelled.IsOverdue(Day(30)).Should().BeFalse();
        New().Cancel(" ", Day(23)).Codes().Should().Equal("feedback.no-cancel-reason");
        Held().Cancel("x", Day(25)).Codes().Should().Equal("feedback.invalid-transition");
        cancelled.Cancel("again", Day(25)).Codes().Should().Equal("feedback.invalid-transition");
    }

    [Fact]
    public void IsOverdue_AHeldSessionToWhichNothingWasAgreed_BeginsOnTheNextDayThere()
    {
        Held().IsOverdue(Day(24, 21)).Should().BeFalse();
        Held().IsOverdue(Day(24, 22)).Should().BeTrue("it is midnight in Jerusalem");
    }
}
