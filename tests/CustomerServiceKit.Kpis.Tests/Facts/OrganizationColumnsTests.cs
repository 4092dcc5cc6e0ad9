using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class OrganizationColumnsTests
{
    /// <summary>Dana is in north until 1 April, in south from then; a professional from 1 March at 00:00 in Jerusalem (28 February, 22:00 UTC).</summary>
    private static readonly Organization Service = CustomerServiceKit.Organization.In("Asia/Jerusalem")
        .Unit(new UnitId("head"), UnitLevel.Division, LocalizedText.English("Service"))
        .Unit(new UnitId("calls"), UnitLevel.Department, LocalizedText.English("Calls"), new UnitId("head"))
        .Unit(new UnitId("north"), UnitLevel.Team, LocalizedText.English("North"), new UnitId("calls"))
        .Unit(new UnitId("south"), UnitLevel.Team, LocalizedText.English("South"), new UnitId("calls"))
        .Member(new EmployeeId("dana"), new UnitId("north"), to: new LocalDate(2026, 4, 1))
        .Member(new EmployeeId("dana"), new UnitId("south"), from: new LocalDate(2026, 4, 1))
        .Role(new EmployeeId("dana"), ServiceRole.SkilledAgent)
        .Proficiency(new EmployeeId("dana"), new ProficiencyId("beginner"), to: new LocalDate(2026, 3, 1))
        .Proficiency(new EmployeeId("dana"), new ProficiencyId("professional"), from: new LocalDate(2026, 3, 1))
        .Build();

    private static readonly FactSchema<Call> Schema = Bare.Dimension(Dimensions.Employee, c => c.Employee).Organization(Service, InteractionFields.Created);

    [Theory]
    [InlineData("2026-02-28T23:59:59", "north", "beginner")]
    [InlineData("2026-03-01T00:00:00", "north", "professional")]
    [InlineData("2026-03-31T23:59:59", "north", "professional")]
    [InlineData("2026-04-01T00:00:00", "south", "professional")]
    public void Read_EmployeeWhoMoves_CountsWhereHeWasAtTheTime(string wall, string team, string proficiency)
    {
        FactSet facts = Accepted(Schema, [new Call("a") { Employee = "dana", Created = Wall(wall) }]);

        facts.ValuesOf(Dimensions.Team).Should().Equal(team);
        facts.ValuesOf(Dimensions.Proficiency).Should().Equal(proficiency);
        facts.ValuesOf(Dimensions.Department).Should().Equal("calls");
        facts.ValuesOf(Dimensions.Division).Should().Equal("head");
        facts.ValuesOf(Dimensions.Role).Should().Equal("skilled-agent");
    }

    [Fact]
    public void Run_EmployeeInNoUnit_IsAFindingAndCountsUnderNoTeam()
    {
        Intake intake = Schema.Read([new Call("a") { Employee = "dana" }, new Call("b") { Employee = "gone" }, new Call("c") { Employee = "lost" }, new Call("d")]);

        intake.Facts.Count.Should().Be(4);
        Problem finding = intake.Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be("intake.no-unit");
        finding.Path.Should().Be("team");
        finding.Parameters["count"].Should().Be("2");
        finding.Parameters["keys"].Should().Be("b, c");
        Scorecard card = KpiPlan.Compile(StandardKpis.Handled).Run(FactSets.Of(intake), Grouping.By(Dimensions.Team));
        card.Groups.Select(g => g.ToString()).Should().Equal("(none)", "north");
        card.Get(StandardKpis.Handled, [null]).Value.Should().Be(3);
        card.Get(StandardKpis.Handled, "north").Value.Should().Be(1);
    }

    [Fact]
    public void Organization_TeamRecordedByTheSource_StaysAsRecorded()
    {
        FactSchema<Call> schema = Bare.Dimension(Dimensions.Team, c => c.Team).Dimension(Dimensions.Employee, c => c.Employee).Organization(Service, InteractionFields.Created);

        FactSet facts = Accepted(schema, [new Call("a") { Employee = "dana", Team = "night" }]);

        facts.ValuesOf(Dimensions.Team).Should().Equal("night");
        facts.ValuesOf(Dimensions.Department).Should().Equal("calls");
    }

    [Fact]
    public void Organization_WithoutEmployeeOrTime_IsRefused()
    {
        Bare.Invoking(s => s.Organization(Service, InteractionFields.Created)).Should().Throw<ArgumentException>();
        Bare.Dimension(Dimensions.Employee, c => c.Employee).Invoking(s => s.Organization(Service, InteractionFields.Ended)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Read_EmployeeNameThatIsNoId_IsInNoUnit()
    {
        Intake intake = Schema.Read([new Call("a") { Employee = " dana" }, new Call("b") { Employee = "dana" }]);

        intake.Facts.Count.Should().Be(2);
        intake.Findings.Should().ContainSingle(f => f.Code == "intake.no-unit").Which.Parameters["keys"].Should().Be("a");
    }
}
