using NodaTime;

namespace CustomerServiceKit.Tests.Organizations;

/// <summary>One service: head &gt; division &gt; two departments &gt; three teams, and who works there in 2026.</summary>
internal static class Sample
{
    public static readonly UnitId Service = new("service");
    public static readonly UnitId Division = new("division");
    public static readonly UnitId Sales = new("sales");
    public static readonly UnitId Support = new("support");
    public static readonly UnitId TeamA = new("team-a");
    public static readonly UnitId TeamB = new("team-b");
    public static readonly UnitId TeamC = new("team-c");

    public static readonly EmployeeId Dana = new("dana");     // agent, A, then B from 1 March
    public static readonly EmployeeId Ion = new("ion");       // skilled agent in A
    public static readonly EmployeeId Noa = new("noa");       // agent in C
    public static readonly EmployeeId LeaderA = new("leader-a");
    public static readonly EmployeeId LeaderC = new("leader-c");
    public static readonly EmployeeId SupportHead = new("support-head");
    public static readonly EmployeeId SalesHead = new("sales-head");
    public static readonly EmployeeId Head = new("head");
    public static readonly EmployeeId Stranger = new("stranger");

    public static readonly LocalDate March = new(2026, 3, 1);

    public static Instant Noon(int month, int day) => new LocalDateTime(2026, month, day, 12, 0).InUtc().ToInstant();

    public static LocalizedText Named(string name) => LocalizedText.English(name);

    public static OrganizationBuilder Builder() => Organization.In("Asia/Jerusalem")
        .Unit(Service, UnitLevel.HeadOfService, Named("Service"))
        .Unit(Division, UnitLevel.Division, Named("Division"), Service)
        .Unit(Sales, UnitLevel.Department, Named("Sales"), Division)
        .Unit(Support, UnitLevel.Department, Named("Support").With("he", "תמיכה", reviewed: false), Division)
        .Unit(TeamA, UnitLevel.Team, Named("Team A"), Support)
        .Unit(TeamB, UnitLevel.Team, Named("Team B"), Support)
        .Unit(TeamC, UnitLevel.Team, Named("Team C"), Sales)
        .Member(Dana, TeamA, to: March)
        .Member(Dana, TeamB, from: March)
        .SecondaryMember(Dana, TeamC)
        .Member(Ion, TeamA)
        .Member(Noa, TeamC)
        .Member(LeaderA, TeamA)
        .Member(LeaderC, TeamC)
        .Member(SupportHead, Support)
        .Member(SalesHead, Sales)
        .Member(Head, Service)
        .Role(Dana, ServiceRole.JuniorAgent)
        .Role(Ion, ServiceRole.SkilledAgent)
        .Role(Noa, ServiceRole.JuniorAgent)
        .Role(LeaderA, ServiceRole.TeamLeader)
        .Role(LeaderC, ServiceRole.TeamLeader)
        .Role(SupportHead, ServiceRole.DepartmentManager)
        .Role(SalesHead, ServiceRole.DepartmentManager)
        .Role(Head, ServiceRole.HeadOfService)
        .Proficiency(Dana, ProficiencyId.Average, to: March)
        .Proficiency(Dana, ProficiencyId.Professional, from: March)
        .Leader(TeamA, LeaderA)
        .Leader(TeamC, LeaderC)
        .Leader(Support, SupportHead)
        .Leader(Sales, SalesHead)
        .Leader(Service, Head);
}
