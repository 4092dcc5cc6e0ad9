using NodaTime;
using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Sessions;

public sealed class PlanTests
{
    private static readonly FeedbackPurpose[] s_one = [FeedbackPurpose.ImprovePerformance];

    [Fact]
    [Trait("Requirement", "R101")]
    public void Plan_ManagerLeadsTheTeam_IsPlanned()
    {
        FeedbackSession session = FeedbackSession.Plan(Id, Noa, Dana, s_one, Planned, Day(18), Team).OrThrow();

        (session.Id, session.Manager, session.Employee, session.State, session.Version).Should().Be((Id, Noa, Dana, FeedbackState.Planned, 1));
        session.History.Should().ContainSingle().Which.ToString().Should().Be("2026-11-18T12:00:00Z planned");
        session.ToString().Should().Be("fs-17 (planned): dana by noa, 0 observations, 0 items, 0 actions");
    }

    [Theory]
    [InlineData("head", "dana", true)]  // At a distance: a manager, not necessarily the direct one.
    [InlineData("ion", "dana", false)]  // Of another team.
    [InlineData("dana", "noa", false)]  // The wrong way round.
    [InlineData("noa", "stranger", false)]
    [InlineData("noa", "head", false)]
    [Trait("Requirement", "R146")]
    public void Plan_ManagerRelation_IsThatOfTheOrganization(string manager, string employee, bool expected) =>
        FeedbackSession.Plan(Id, new(manager), new(employee), s_one, Planned, Day(18), Team).Codes()
            .Should().Equal(expected ? [] : ["feedback.not-manager-of-employee"]);

    [Fact]
    public void Plan_ForADayAfterTheLeadershipEnded_IsRefused() =>
        // Noa leads until the end of November.
        FeedbackSession.Plan(Id, Noa, Dana, s_one, Instant.FromUtc(2026, 12, 1, 12, 0).InZone(Jerusalem), Day(18), Team).Codes()
            .Should().Equal("feedback.not-manager-of-employee");

    [Fact]
    public void Plan_TwoLeadersOfOneTeam_DoNotGiveEachOtherFeedback()
    {
        Organization two = Organization.In("UTC").Unit(new("a"), UnitLevel.Team, LocalizedText.English("A"))
            .Member(Noa, new("a")).Leader(new("a"), Noa).Leader(new("a"), Ion).Build();

        FeedbackSession.Plan(Id, Ion, Noa, s_one, Planned, Day(18), two).Codes().Should().Equal("feedback.not-manager-of-employee");
    }

    [Fact]
    [Trait("Requirement", "R102")]
    public void Plan_OfOneselfForNothing_IsRefusedWithBothProblems()
    {
        Result<FeedbackSession> result = FeedbackSession.Plan(Id, Noa, Noa, [], Planned, Day(18), Team);

        result.Codes().Should().Equal("feedback.self-feedback", "feedback.no-purpose");
        result.Value.Should().BeNull();
        result.Problems[1].Message.ToString().Should().Contain("improve-performance, strengthen-service-skills, complete-professional-knowledge");
    }

    [Fact]
    public void Plan_PurposesTwiceAndInAnyOrder_KeepsEachOnceInOrder() =>
        FeedbackSession.Plan(
                Id, Noa, Dana, [FeedbackPurpose.CompleteProfessionalKnowledge, FeedbackPurpose.ImprovePerformance, FeedbackPurpose.CompleteProfessionalKnowledge], Planned, Day(18))
            .OrThrow().Purposes.Should().Equal(FeedbackPurpose.ImprovePerformance, FeedbackPurpose.CompleteProfessionalKnowledge);

    [Fact]
    public void Plan_InAZoneThatNoDatabaseKnows_IsRefused() =>
        FeedbackSession.Plan(Id, Noa, Dana, s_one, Day(24).InZone(new OddZone()), Day(18)).Codes().Should().Equal("time.unknown-zone");

    [Fact]
    public void Plan_BadArguments_Throws()
    {
        Action noId = () => FeedbackSession.Plan(default, Noa, Dana, s_one, Planned, Day(18));
        Action noManager = () => FeedbackSession.Plan(Id, default, Dana, s_one, Planned, Day(18));
        Action noEmployee = () => FeedbackSession.Plan(Id, Noa, default, s_one, Planned, Day(18));
        Action strangePurpose = () => FeedbackSession.Plan(Id, Noa, Dana, [(FeedbackPurpose)9], Planned, Day(18));
        Action noTime = () => FeedbackSession.Plan(Id, Noa, Dana, s_one, default, Day(18));

        noId.Should().Throw<ArgumentException>();
        noManager.Should().Throw<ArgumentException>();
        noEmployee.Should().Throw<ArgumentException>();
        strangePurpose.Should().Throw<ArgumentOutOfRangeException>();
        noTime.Should().Throw<ArgumentOutOfRangeException>();
    }

    private sealed class OddZone() : DateTimeZone("Odd/Place", true, Offset.Zero, Offset.Zero)
    {
        public override NodaTime.TimeZones.ZoneInterval GetZoneInterval(Instant instant) => new("odd", null, null, Offset.Zero, Offset.Zero);
    }
}
