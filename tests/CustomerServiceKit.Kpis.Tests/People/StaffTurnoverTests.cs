using NodaTime;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class StaffTurnoverTests
{
    private static readonly UnitId s_department = new("service"), s_north = new("north"), s_south = new("south");

    // R149: aggregate only. Ten in the north for all of 2025; two leave on 1 February, two join on the same day; one moves to the south on 1 March.
    private static readonly Organization s_house = House();

    [Fact]
    public void Of_TwoOfTenLeaveAndAreReplaced_IsAFifth()
    {
        // January to March, 90 days: ten heads on each day of the department.
        Measurement turnover = StaffTurnover.Of(s_house, s_department, new LocalDate(2025, 1, 1), new LocalDate(2025, 4, 1));

        turnover.Numerator.Should().Be(2);
        turnover.Denominator.Should().Be(10);
        turnover.Value.Should().Be(0.2m);
        turnover.Key.Should().Be(new KpiKey("staff-turnover"));
    }

    [Fact]
    public void Of_AMoveWithinTheUnit_IsLeavingTheTeamOnly()
    {
        // The north: ten until the end of February, nine in March: (59 * 10 + 31 * 9) / 90.
        Measurement north = StaffTurnover.Of(s_house, s_north, new LocalDate(2025, 1, 1), new LocalDate(2025, 4, 1));

        north.Numerator.Should().Be(3);
        north.Denominator.Should().Be((590m + 279) / 90);
    }

    [Fact]
    public void Of_ALastDay_CountsInItsOwnPeriod()
    {
        // Their last day is 31 January, and 1 February the first without them.
        StaffTurnover.Of(s_house, s_department, new LocalDate(2025, 1, 1), new LocalDate(2025, 2, 1)).Numerator.Should().Be(2);
        StaffTurnover.Of(s_house, s_department, new LocalDate(2025, 2, 1), new LocalDate(2025, 3, 1)).Numerator.Should().Be(0);
    }

    [Fact]
    public void Of_QuartersOfAYear_HaveTheLeaversOfTheYear() =>
        Enumerable.Range(0, 4).Sum(q => StaffTurnover.Of(s_house, s_north, new LocalDate(2025, 1 + (3 * q), 1), new LocalDate(2025, 1, 1).PlusMonths(3 * (q + 1))).Numerator)
            .Should().Be(StaffTurnover.Of(s_house, s_north, new LocalDate(2025, 1, 1), new LocalDate(2026, 1, 1)).Numerator);

    [Fact]
    public void Of_ASmallUnit_HasNoValueAndSaysWhy()
    {
        Measurement south = StaffTurnover.Of(s_house, s_south, new LocalDate(2025, 1, 1), new LocalDate(2025, 4, 1));

        south.Value.Should().BeNull();
        south.Reasons.Should().ContainSingle().Which.Code.Should().Be("privacy.group-too-small");
    }

    [Fact]
    public void MedianTenure_CountsFromTheStayNotFromTheMove()
    {
        // On 1 April 2025: eight since 1 January 2024 (456 days), two since 1 February 2025 (59 days): the middle two of ten are both 456.
        Measurement tenure = StaffTurnover.MedianTenure(s_house, s_department, new LocalDate(2025, 4, 1));

        tenure.Value.Should().Be(456 * 86_400);
        tenure.SampleSize.Should().Be(10);
        StaffTurnover.MedianTenure(s_house, s_south, new LocalDate(2025, 4, 1)).Reasons.Should().ContainSingle().Which.Code.Should().Be("privacy.group-too-small");
    }

    [Fact]
    public void Of_APeriodThatEndsBeforeItStarts_IsRefused() =>
        FluentActions.Invoking(() => StaffTurnover.Of(s_house, s_department, new LocalDate(2025, 4, 1), new LocalDate(2025, 4, 1))).Should().Throw<ArgumentException>();

    private static Organization House()
    {
        LocalDate start = new(2024, 1, 1), february = new(2025, 2, 1), march = new(2025, 3, 1);
        OrganizationBuilder builder = Organization.In("Asia/Jerusalem")
            .Unit(s_department, UnitLevel.Department, LocalizedText.English("Service"))
            .Unit(s_north, UnitLevel.Team, LocalizedText.English("North"), s_department)
            .Unit(s_south, UnitLevel.Team, LocalizedText.English("South"), s_department);
        for (int i = 0; i < 10; i++)
        {
            builder = builder.Member(new EmployeeId($"e{i}"), s_north, start, i < 2 ? february : i == 2 ? march : null);
        }

        return builder
            .Member(new EmployeeId("e2"), s_south, march)
            .Member(new EmployeeId("n1"), s_north, february)
            .Member(new EmployeeId("n2"), s_north, february)
            .Build();
    }
}
