namespace CustomerServiceKit.Goals.Tests.Scopes;

// R071: goals by employee, group, department, division and head of service.
[Trait("Requirement", "R071")]
public sealed class GoalScopeTests
{
    [Fact]
    public void ToString_EachScope_NamesItsLevel()
    {
        GoalScope.Whole.ToString().Should().Be("whole");
        GoalScope.Of(new EmployeeId("e7")).ToString().Should().Be("employee e7");
        GoalScope.Of(new UnitId("top"), UnitLevel.HeadOfService).ToString().Should().Be("head-of-service top");
    }

    [Fact]
    public void Equals_SameIdAtAnotherLevel_IsAnotherScope()
    {
        GoalScope.Of(new UnitId("a"), UnitLevel.Team).Should().Be(GoalScope.Of(new UnitId("a"), UnitLevel.Team));
        GoalScope.Of(new UnitId("a"), UnitLevel.Team).Should().NotBe(GoalScope.Of(new UnitId("a"), UnitLevel.Division));
        GoalScope.Of(new EmployeeId("a")).Should().NotBe(GoalScope.Whole);
    }

    [Fact]
    public void Of_Unspecified_Throws()
    {
        FluentActions.Invoking(() => GoalScope.Of(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => GoalScope.Of(default, UnitLevel.Team)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => GoalScope.Of(new UnitId("a"), (UnitLevel)9)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
