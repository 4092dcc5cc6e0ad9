using NodaTime;
using static CustomerServiceKit.Tests.Organizations.Sample;

namespace CustomerServiceKit.Tests.Organizations;

public class OrganizationValidationTests
{
    private static readonly LocalDate April = new(2026, 4, 1);

    [Fact]
    public void Validate_AGoodDefinition_IsEmpty() => Builder().Validate().Should().BeEmpty();

    [Fact]
    public void Build_WithSeveralMistakes_ThrowsOnceWithAll()
    {
        Action build = () => Organization.In("Israel Standard Time")
            .Unit(TeamA, UnitLevel.Team, Named("A"), Support)
            .Unit(TeamA, UnitLevel.Team, Named("A again"))
            .Member(Dana, TeamB)
            .Member(default, TeamA, April, March)
            .Role(Dana, (ServiceRole)99)
            .Build();

        build.Should().Throw<ProblemException>().Which.Problems.Select(p => (p.Code, p.Path)).Should().Equal(
            ("time.unknown-zone", "zone"),
            ("organization.duplicate-unit", "units[1].id"),
            ("organization.unknown-parent", "units[0].parent"),
            ("organization.unknown-unit", "memberships[0].unit"),
            ("organization.unspecified-id", "memberships[1].employee"),
            ("organization.reversed-dates", "memberships[1]"),
            ("organization.undefined-value", "roles[0].role"));
    }

    [Fact]
    public void Validate_AParentOnTheSameLevel_IsReported() =>
        Only(Builder().Place(TeamA, TeamB)).Should().Be(("organization.parent-not-higher", "placements[0].parent"));

    [Fact]
    public void Validate_AUnitUnderItself_IsACycle() =>
        Only(Organization.In("UTC").Unit(TeamA, UnitLevel.Team, Named("A"), TeamA)).Should().Be(("organization.cycle", "units[0].parent"));

    [Fact]
    public void Validate_ALongCycle_IsReportedAtTheLinkThatDoesNotRise() =>
        Only(Builder().Place(Sample.Service, TeamA)).Should().Be(("organization.cycle", "placements[0].parent"));

    [Theory]
    [InlineData("2026-03-01", "2026-03-01")] // Empty: the end is excluded.
    [InlineData("2026-03-02", "2026-03-01")]
    public void Validate_EmptyOrReversedDates_AreReported(string from, string to) =>
        Only(Builder().Leader(TeamB, Ion, Day(from), Day(to))).Should().Be(("organization.reversed-dates", "leaders[5]"));

    [Fact]
    public void Validate_ADateOfTheYearOne_IsReported() =>
        Only(Builder().Leader(TeamB, Ion, default(LocalDate))).Should().Be(("organization.implausible-date", "leaders[5].from"));

    [Fact]
    public void Validate_TheYear9999_IsAnEndLikeAnyOther()
    {
        Organization organization = Builder().Member(Stranger, TeamB, to: new LocalDate(9999, 12, 31)).Build();

        organization.PrimaryUnitOf(Stranger, Noon(1, 1)).Should().Be(TeamB);
    }

    [Fact]
    public void Validate_TwoPrimaryUnitsOnOneDay_AreReported()
    {
        Only(Builder().Member(Ion, TeamB, from: March)).Should().Be(("organization.overlapping-primary-units", "memberships[10]"));
        Builder().SecondaryMember(Ion, TeamB, from: March).Validate().Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-01-01", "2026-02-01", "2026-02-01", "2026-03-01", false)] // They touch.
    [InlineData("2026-01-01", "2026-02-01", "2026-01-31", "2026-03-01", true)]
    [InlineData("2026-01-01", null, "2026-02-01", "2026-03-01", true)]
    [InlineData(null, "2026-02-01", "2026-02-01", null, false)]
    [InlineData(null, "2026-02-01", null, "2026-01-01", true)]
    [InlineData(null, null, null, null, true)]
    public void Validate_TwoSpans_OverlapOnlyWhereTheyShareADay(string? from1, string? to1, string? from2, string? to2, bool overlap)
    {
        OrganizationBuilder builder = Organization.In("UTC").Unit(TeamA, UnitLevel.Team, Named("A")).Unit(TeamB, UnitLevel.Team, Named("B"))
            .Member(Dana, TeamA, Day(from1), Day(to1)).Member(Dana, TeamB, Day(from2), Day(to2));

        builder.Validate().Select(p => p.Code).Should().Equal(overlap ? ["organization.overlapping-primary-units"] : []);
    }

    [Fact]
    public void Validate_OtherOverlaps_HaveTheirOwnCodes()
    {
        Only(Builder().SecondaryMember(Ion, TeamA)).Should().Be(("organization.duplicate-membership", "memberships[10]"));
        Only(Builder().Place(TeamA, Sales).Place(TeamA, Division)).Should().Be(("organization.overlapping-placements", "placements[1]"));
        Only(Builder().Role(Ion, ServiceRole.TeamLeader)).Should().Be(("organization.overlapping-roles", "roles[8]"));
        Only(Builder().Proficiency(Dana, ProficiencyId.Average, March)).Should().Be(("organization.overlapping-proficiencies", "proficiencies[2]"));
        Only(Builder().Leader(TeamA, LeaderA)).Should().Be(("organization.duplicate-leader", "leaders[5]"));
        Builder().Leader(TeamA, Ion).Validate().Should().BeEmpty();
    }

    [Fact]
    public void Validate_RowsWithoutAnId_AreNotTakenForOneEmployee() =>
        Organization.In("UTC").Unit(TeamA, UnitLevel.Team, Named("A")).Member(default, TeamA).Member(default, TeamA).Validate()
            .Select(p => p.Code).Should().Equal("organization.unspecified-id", "organization.unspecified-id");

    [Fact]
    public void Validate_ADateOfAnotherCalendar_IsComparedAsTheSameDay()
    {
        OrganizationBuilder builder = Builder().Member(Stranger, TeamA, to: March.WithCalendar(CalendarSystem.HebrewCivil)).Member(Stranger, TeamB, from: March);

        builder.Build().Memberships[10].To.Should().Be(March);
    }

    private static (string Code, string Path) Only(OrganizationBuilder builder)
    {
        Problem problem = builder.Validate().Should().ContainSingle().Subject;
        problem.Message.Languages.Should().HaveCount(3);
        problem.Message.ToString().Should().NotContain("{");
        return (problem.Code, problem.Path);
    }

    private static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
