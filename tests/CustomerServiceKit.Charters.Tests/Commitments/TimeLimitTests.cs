using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Commitments;

public sealed class TimeLimitTests
{
    [Fact]
    public void Build_LongerThanCanBeReckoned_SaysWhatWasGivenAndHowLongItMayBe()
    {
        Action build = () => Charter(Duration.MaxValue);

        Problem problem = build.Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Subject;
        (problem.Code, problem.Path).Should().Be(("charter.time-too-long", "services[0].commitments[0].within"));
        problem.Message.For("en").Should().StartWith("The promise 'solved' has a time of P16777").And.EndWith("Give at most P36525D, or 36525 business days, which is a hundred years.");
    }

    // A hundred years of 365 1/4 days; from 2026 to 2126 there are 24 leap days, as 2100 has none.
    [Fact]
    public void Build_AHundredYears_IsReckoned() =>
        Charter(Duration.FromDays(36_525)).With().DueAt(Sample.Solved, Instant.FromUtc(2026, 1, 1, 0, 0)).Should().Be(Instant.FromUtc(2126, 1, 2, 0, 0));

    private static ServiceCharter Charter(Duration limit) => Sample.Builder().Service(CharterService.Of(new ServiceId("x"), Sample.Phone.Name).OnCondition(Sample.Phone.Name).LimitedTo(Sample.Phone.Name)
        .Promising(Commitment.Within(Sample.Solved, Sample.Phone.Name, limit).From(ClockEvent.Created).Until(ClockEvent.Status("resolved")).AroundTheClock())).Build();
}
