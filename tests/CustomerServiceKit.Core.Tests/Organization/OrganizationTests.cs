using CsCheck;
using NodaTime;
using static CustomerServiceKit.Tests.Organizations.Sample;

namespace CustomerServiceKit.Tests.Organizations;

public class OrganizationTests
{
    private static readonly Organization Service = Builder().Build();

    [Fact]
    public void PrimaryUnitOf_BeforeAndAfterAMove_IsTheUnitOfTheTime()
    {
        // Midnight of 1 March 2026 in Jerusalem is 22:00 UTC of 28 February (+02:00).
        Instant move = Instant.FromUtc(2026, 2, 28, 22, 0);

        Service.PrimaryUnitOf(Dana, move - Duration.Epsilon).Should().Be(TeamA);
        Service.PrimaryUnitOf(Dana, move).Should().Be(TeamB);
    }

    [Fact]
    public void PrimaryUnitOf_AnEmployeeInNoUnit_IsNull()
    {
        Service.PrimaryUnitOf(Stranger, Noon(1, 1)).Should().BeNull();
        Service.UnitOf(Stranger, UnitLevel.Team, Noon(1, 1)).Should().BeNull();
        Service.PrimaryUnitOf(default, Noon(1, 1)).Should().BeNull();
    }

    [Fact]
    public void PrimaryUnitOf_OutsideTheDates_IsNull()
    {
        Organization organization = Organization.In("Asia/Jerusalem").Unit(TeamA, UnitLevel.Team, Named("A"))
            .Member(Dana, TeamA, new LocalDate(2026, 1, 10), new LocalDate(2026, 1, 20))
            .Member(Dana, TeamA, new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 10)).Build();

        organization.PrimaryUnitOf(Dana, Noon(1, 9)).Should().BeNull();
        organization.PrimaryUnitOf(Dana, Noon(1, 10)).Should().Be(TeamA);
        organization.PrimaryUnitOf(Dana, Noon(1, 19)).Should().Be(TeamA);
        organization.PrimaryUnitOf(Dana, Noon(1, 20)).Should().BeNull();
        organization.PrimaryUnitOf(Dana, Noon(2, 10)).Should().BeNull();

        // The very instant of the end, midnight of 20 January at +02:00, is outside already.
        Instant end = Instant.FromUtc(2026, 1, 19, 22, 0);
        organization.PrimaryUnitOf(Dana, end - Duration.Epsilon).Should().Be(TeamA);
        organization.PrimaryUnitOf(Dana, end).Should().BeNull();
        organization.EmployeesOf(TeamA, end).Should().BeEmpty();
    }

    [Theory]
    // São Paulo skipped midnight of 4 November 2018: the day began at 01:00 (-02:00), which is 03:00 UTC.
    [InlineData("America/Sao_Paulo", 2018, 11, 4, "2018-11-04T03:00:00Z")]
    // Havana repeated midnight of 1 November 2026 (01:00 -04:00 back to 00:00 -05:00): the day began the first time, at 04:00 UTC.
    [InlineData("America/Havana", 2026, 11, 1, "2026-11-01T04:00:00Z")]
    // Jerusalem moved at 02:00 of 27 March 2026, two hours after the day began at +02:00.
    [InlineData("Asia/Jerusalem", 2026, 3, 27, "2026-03-26T22:00:00Z")]
    // Apia skipped all of 30 December 2011: it begins where 31 December does.
    [InlineData("Pacific/Apia", 2011, 12, 30, "2011-12-30T10:00:00Z")]
    public void PrimaryUnitOf_FromADayOfAClockChange_BeginsWithTheFirstMomentOfTheDay(string zone, int year, int month, int day, string start)
    {
        Instant first = NodaTime.Text.InstantPattern.ExtendedIso.Parse(start).Value;
        LocalDate date = new(year, month, day);
        Organization organization = Organization.In(zone).Unit(TeamA, UnitLevel.Team, Named("A")).Unit(TeamB, UnitLevel.Team, Named("B"))
            .Member(Dana, TeamA, to: date).Member(Dana, TeamB, from: date).Build();

        organization.PrimaryUnitOf(Dana, first - Duration.Epsilon).Should().Be(TeamA);
        organization.PrimaryUnitOf(Dana, first).Should().Be(TeamB);
    }

    [Fact]
    public void PrimaryUnitOf_ASpanOfASkippedDayOnly_IsNeverInForce()
    {
        LocalDate skipped = new(2011, 12, 30);
        Organization organization = Organization.In("Pacific/Apia").Unit(TeamA, UnitLevel.Team, Named("A")).Unit(TeamB, UnitLevel.Team, Named("B"))
            .Member(Dana, TeamB, from: skipped.PlusDays(1)).Member(Dana, TeamA, skipped, skipped.PlusDays(1)).Build();

        organization.PrimaryUnitOf(Dana, Instant.FromUtc(2011, 12, 30, 10, 0)).Should().Be(TeamB);
    }

    [Theory]
    [InlineData(UnitLevel.Team, "team-a")]
    [InlineData(UnitLevel.Department, "support")]
    [InlineData(UnitLevel.Division, "division")]
    [InlineData(UnitLevel.HeadOfService, "service")]
    [Trait("Requirement", "R070")]
    public void UnitOf_ALevel_WalksUp(UnitLevel level, string expected) => Service.UnitOf(Ion, level, Noon(1, 1)).Should().Be(new UnitId(expected));

    [Fact]
    public void UnitOf_ALevelBelowThePrimaryUnit_IsNull() => Service.UnitOf(SupportHead, UnitLevel.Team, Noon(1, 1)).Should().BeNull();

    [Fact]
    public void PathOf_ATeam_EndsAtTheTop() => Service.PathOf(TeamA, Noon(1, 1)).Should().Equal(TeamA, Support, Division, Sample.Service);

    [Fact]
    public void ParentOf_APlacedUnit_IsTheParentOfTheTime()
    {
        Organization moved = Builder().Place(TeamB, Sales, from: March, to: new LocalDate(2026, 6, 1)).Build();

        moved.ParentOf(TeamB, Noon(2, 28)).Should().Be(Support);
        moved.ParentOf(TeamB, Noon(3, 1)).Should().Be(Sales);
        moved.UnitOf(Dana, UnitLevel.Department, Noon(3, 1)).Should().Be(Sales);
        moved.ParentOf(TeamB, Noon(6, 1)).Should().Be(Support);
        moved.ParentOf(Sample.Service, Noon(6, 1)).Should().BeNull();
    }

    [Fact]
    public void EmployeesOf_AUnit_CountsPrimaryMembersOnly()
    {
        // Dana is a secondary member of team C, and is not counted there.
        Service.EmployeesOf(TeamC, Noon(1, 1)).Should().Equal(LeaderC, Noa);
        Service.SecondaryUnitsOf(Dana, Noon(1, 1)).Should().Equal(TeamC);
        Service.EmployeesOf(TeamA, Noon(1, 1)).Should().Equal(Dana, Ion, LeaderA);
        Service.EmployeesOf(TeamA, Noon(3, 2)).Should().Equal(Ion, LeaderA);
        Service.EmployeesOf(Support, Noon(1, 1)).Should().Equal(SupportHead);
        Service.EmployeesOf(Division, Noon(1, 1)).Should().BeEmpty();
    }

    [Fact]
    public void EmployeesOf_AUnitWithThoseBelow_CountsEachOnce() =>
        Service.EmployeesOf(Sample.Service, Noon(1, 1), includeBelow: true).Should().Equal(Dana, Head, Ion, LeaderA, LeaderC, Noa, SalesHead, SupportHead);

    [Fact]
    public void LeadersOf_AUnit_AreItsOwn()
    {
        Service.LeadersOf(TeamA, Noon(1, 1)).Should().Equal(LeaderA);
        Service.LeadersOf(TeamB, Noon(1, 1)).Should().BeEmpty();
        Service.UnitsLedBy(SupportHead, Noon(1, 1)).Should().Equal(Support);
    }

    [Fact]
    [Trait("Requirement", "R069")]
    public void ProficiencyOf_AnEmployee_ChangesWithTime()
    {
        Service.ProficiencyOf(Dana, Noon(1, 1)).Should().Be(ProficiencyId.Average);
        Service.ProficiencyOf(Dana, Noon(3, 2)).Should().Be(ProficiencyId.Professional);
        Service.ProficiencyOf(Ion, Noon(1, 1)).Should().BeNull();
    }

    [Fact]
    [Trait("Requirement", "R096")]
    public void ServiceRole_IsAFlatListOfSeven()
    {
        Enum.GetValues<ServiceRole>().Should().HaveCount(7);
        Service.RoleOf(Head, Noon(1, 1)).Should().Be(ServiceRole.HeadOfService);
        Service.RoleOf(Stranger, Noon(1, 1)).Should().BeNull();
    }

    [Fact]
    public void GetUnit_Unknown_ThrowsItsCode()
    {
        Action get = () => Service.GetUnit(new UnitId("nowhere"));
        Action employees = () => Service.EmployeesOf(new UnitId("nowhere"), Noon(1, 1));

        get.Should().Throw<ProblemException>().Which.Problems[0].Code.Should().Be("organization.unknown-unit");
        employees.Should().Throw<ProblemException>();
        Service.FindUnit(new UnitId("nowhere")).Should().BeNull();
    }

    [Fact]
    public void Build_AndThenMoreRows_LeavesTheFirstAsItWas()
    {
        OrganizationBuilder builder = Builder();
        Organization first = builder.Build();
        builder.Member(Stranger, TeamA);

        first.PrimaryUnitOf(Stranger, Noon(1, 1)).Should().BeNull();
        builder.Build().PrimaryUnitOf(Stranger, Noon(1, 1)).Should().Be(TeamA);
    }

    [Fact]
    public void PrimaryUnitOf_AfterWarmUp_AllocatesNothing()
    {
        Instant at = Noon(4, 1);
        Service.PrimaryUnitOf(Dana, at);
        Service.UnitOf(Dana, UnitLevel.Division, at);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            Service.PrimaryUnitOf(Dana, at);
            Service.UnitOf(Dana, UnitLevel.Division, at);
        }

        // The smallest object has 24 bytes; what the runtime itself allocates now and then on this thread stays far below one object a look-up.
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(24 * 1000);
    }

    [Fact]
    public void PrimaryUnitOf_AtAnyInstant_IsTheOneRowThatHolds()
    {
        LocalDate start = new(2026, 1, 1);
        Gen.Select(Gen.Int[1, 30].Array[1, 12], Gen.Bool.Array[12], Gen.Int[0, 400 * 24]).Sample((lengths, present, hours) =>
        {
            // Spans of random length one after the other, some of them left out.
            UnitId[] teams = [TeamA, TeamB, TeamC];
            OrganizationBuilder builder = Organization.In("Asia/Jerusalem");
            foreach (UnitId team in teams)
            {
                builder.Unit(team, UnitLevel.Team, Named(team.Value));
            }

            DateTimeZone zone = TimeZones.Get("Asia/Jerusalem");
            Instant at = start.AtStartOfDayInZone(zone).ToInstant() + Duration.FromHours(hours);
            LocalDate today = at.InZone(zone).Date;
            UnitId? expected = null;
            LocalDate from = start;
            for (int i = 0; i < lengths.Length; i++)
            {
                LocalDate to = from.PlusDays(lengths[i]);
                if (present[i])
                {
                    builder.Member(Dana, teams[i % 3], from, to);
                    expected = from <= today && today < to ? teams[i % 3] : expected;
                }

                from = to;
            }

            Organization organization = builder.Build();
            return organization.PrimaryUnitOf(Dana, at) == expected
                && teams.Count(team => organization.EmployeesOf(team, at).Contains(Dana)) == (expected is null ? 0 : 1);
        });
    }
}
