using NodaTime;
using static CustomerServiceKit.Tests.Organizations.Sample;

namespace CustomerServiceKit.Tests.Privacy;

public class VisibilityPolicyTests
{
    private static readonly Organization Organization = Builder().Build();
    private static readonly Instant January = Noon(1, 1);

    [Theory]
    // Everybody sees himself, even one who is not known.
    [InlineData("dana", "dana", true)]
    [InlineData("stranger", "stranger", true)]
    // An agent sees nobody else.
    [InlineData("dana", "ion", false)]
    [InlineData("ion", "dana", false)]
    [InlineData("ion", "leader-a", false)]
    // A team leader sees his team and no other.
    [InlineData("leader-a", "dana", true)]
    [InlineData("leader-a", "noa", false)]
    [InlineData("leader-a", "leader-c", false)]
    [InlineData("leader-a", "support-head", false)]
    // A secondary member is not of the team.
    [InlineData("leader-c", "dana", false)]
    // A manager sees the chain below him, leaders of teams included, and not beside or above.
    [InlineData("support-head", "dana", true)]
    [InlineData("support-head", "leader-a", true)]
    [InlineData("support-head", "noa", false)]
    [InlineData("support-head", "sales-head", false)]
    [InlineData("support-head", "head", false)]
    [InlineData("head", "sales-head", true)]
    [InlineData("head", "dana", true)]
    // Nobody sees or is seen without a place.
    [InlineData("stranger", "dana", false)]
    [InlineData("head", "stranger", false)]
    public void Check_ByDefault_FollowsTheRole(string viewer, string subject, bool visible)
    {
        Problem? problem = VisibilityPolicy.Default.Check(Organization, new EmployeeId(viewer), new EmployeeId(subject), January);

        (problem is null).Should().Be(visible);
        problem?.Code.Should().Be("privacy.not-visible");
    }

    [Fact]
    public void Check_AfterAMove_FollowsTheTime()
    {
        VisibilityPolicy.Default.Check(Organization, LeaderA, Dana, Noon(2, 28)).Should().BeNull();
        VisibilityPolicy.Default.Check(Organization, LeaderA, Dana, Noon(3, 2)).Should().NotBeNull();
    }

    [Fact]
    public void Check_AShiftSupervisorOfTheTeam_DoesNotSeeItsLeader()
    {
        EmployeeId supervisor = new("supervisor");
        Organization organization = Builder().Member(supervisor, TeamA).Role(supervisor, ServiceRole.ShiftSupervisor).Build();

        VisibilityPolicy.Default.Check(organization, supervisor, Dana, January).Should().BeNull();
        VisibilityPolicy.Default.Check(organization, supervisor, LeaderA, January)!.Parameters["scope"].Should().Be("team");
    }

    [Fact]
    public void WithScope_ForOneRole_ChangesOnlyThatRole()
    {
        VisibilityPolicy policy = VisibilityPolicy.Default.WithScope(ServiceRole.DepartmentManager, VisibilityScope.Team);

        policy.Check(Organization, SupportHead, Dana, January).Should().NotBeNull();
        policy.ScopeOf(ServiceRole.HeadOfService).Should().Be(VisibilityScope.Chain);
        VisibilityPolicy.Default.Check(Organization, SupportHead, Dana, January).Should().BeNull();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void CheckGroup_ByDefault_NeedsFive(int people, bool shown)
    {
        Problem? problem = VisibilityPolicy.Default.CheckGroup(people);

        (problem is null).Should().Be(shown);
        problem?.Code.Should().Be("privacy.group-too-small");
        problem?.Basis.Should().Be(RuleBasis.House);
    }

    [Fact]
    public void WithMinimumGroup_OfOne_AllowsEveryGroup()
    {
        VisibilityPolicy.Default.WithMinimumGroup(1).CheckGroup(1).Should().BeNull();
        Action none = () => VisibilityPolicy.Default.WithMinimumGroup(0);
        none.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Check_AnUnspecifiedId_Refuses()
    {
        Action check = () => VisibilityPolicy.Default.Check(Organization, default, Dana, January);

        check.Should().Throw<ArgumentException>();
    }
}
