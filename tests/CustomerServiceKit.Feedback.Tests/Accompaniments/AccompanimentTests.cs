using NodaTime;
using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Accompaniments;

/// <summary>R124: accompaniment of one or a small group is no feedback.</summary>
[Trait("Requirement", "R124")]
public sealed class AccompanimentTests
{
    [Fact]
    public void Plan_OneOrASmallGroup_IsPlanned()
    {
        Accompaniment.Plan("ac-1", Noa, [Dana], "Angry customers", Day(25)).OrThrow().ToString().Should().Be("ac-1: noa with 1, Angry customers");
        Accompaniment.Plan("ac-1", Noa, People(8), "x", Day(25)).Succeeded.Should().BeTrue();
    }

    [Fact]
    public void Plan_NobodyTwiceThemselvesOrTooMany_IsRefused()
    {
        Accompaniment.Plan("ac-1", Noa, [], "x", Day(25)).Codes().Should().Equal("accompaniment.participants");
        Accompaniment.Plan("ac-1", Noa, [Dana, Dana], "x", Day(25)).Codes().Should().Equal("accompaniment.participants");
        Accompaniment.Plan("ac-1", Noa, [Dana, Noa], "x", Day(25)).Codes().Should().Equal("accompaniment.participants");
        Accompaniment.Plan("ac-1", Noa, People(9), "x", Day(25)).Codes().Should().Equal("accompaniment.group-too-large");
        Accompaniment.Plan("ac-1", Noa, People(3), "x", Day(25), maximumGroup: 2).Codes().Should().Equal("accompaniment.group-too-large");
    }

    [Fact]
    public void Hold_TwiceOrNotOver_IsRefused()
    {
        Accompaniment planned = Accompaniment.Plan("ac-1", Noa, [Dana], "x", Day(25)).OrThrow();
        Accompaniment held = planned.Hold(Hour(25), Day(25), [AccompanimentOutcome.Coping, AccompanimentOutcome.Coping]).OrThrow();

        held.Outcomes.Should().Equal(AccompanimentOutcome.Coping);
        planned.Hold(Hour(25), Day(25, 10)).Codes().Should().Equal("accompaniment.held-interval");
        held.Hold(new Interval(Day(26), Day(26)), Day(26)).Codes().Should().Equal("accompaniment.already-held", "accompaniment.held-interval");
    }

    private static IEnumerable<EmployeeId> People(int count) => Enumerable.Range(0, count).Select(i => new EmployeeId($"e{i}"));
}
