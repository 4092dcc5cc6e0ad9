using CustomerServiceKit;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>The invented company: its queues, teams, people and days.</summary>
internal static class SimulatedCompany
{
    public const string Zone = "Asia/Jerusalem";
    public const int Opens = 8 * 3600;
    public const int ShiftChange = (12 * 3600) + 1800;
    public const int Closes = 17 * 3600;

    public static LocalDate FirstDay { get; } = new(2026, 7, 1);

    public static LocalDate LastDay { get; } = new(2026, 9, 30);

    /// <summary>The day on which one employee changes team and some become professionals.</summary>
    public static LocalDate ChangeDay { get; } = new(2026, 8, 16);

    /// <summary>The second day of Rosh Hashanah, and Yom Kippur: closed.</summary>
    public static IReadOnlyList<LocalDate> Holidays { get; } = [new(2026, 9, 13), new(2026, 9, 21)];

    public static IReadOnlyList<SimulatedQueue> Queues { get; } =
    [
        new("service", "care", 0.43)
        {
            TransfersTo = "technical", TransferRate = 0.09, TalkSeconds = 400, AfterCallSeconds = 110, PatienceSeconds = 430,
            ResolutionRate = 0.78, OfferRate = 0.10, AcceptanceRate = 0.12, Reasons = ["billing", "delivery", "account", "complaint"],
        },
        new("technical", "care", 0.20)
        {
            TransfersTo = "service", TransferRate = 0.06, TalkSeconds = 610, AfterCallSeconds = 150, PatienceSeconds = 540,
            ResolutionRate = 0.68, OfferRate = 0.03, AcceptanceRate = 0.10, Reasons = ["fault", "setup", "upgrade-help"],
        },
        new("sales", "sales", 0.24)
        {
            TransfersTo = "retention", TransferRate = 0.04, TalkSeconds = 480, AfterCallSeconds = 120, PatienceSeconds = 420,
            ResolutionRate = 0.86, OfferRate = 0.62, AcceptanceRate = 0.24, Reasons = ["new-order", "upgrade", "price"],
        },
        new("retention", "sales", 0.13)
        {
            TransfersTo = "sales", TransferRate = 0.05, TalkSeconds = 560, AfterCallSeconds = 140, PatienceSeconds = 540,
            ResolutionRate = 0.81, OfferRate = 0.70, AcceptanceRate = 0.36, Reasons = ["cancel", "renew"],
        },
    ];

    public static IReadOnlyList<(string Id, LocalizedText Name, string Department, string Leader)> Teams { get; } =
    [
        ("care-north", Named("Care North", "שירות צפון"), "care", "lead-north"),
        ("care-south", Named("Care South", "שירות דרום"), "care", "lead-south"),
        ("technical-support", Named("Technical Support", "תמיכה טכנית"), "care", "lead-technical"),
        ("sales-desk", Named("Sales Desk", "מוקד מכירות"), "sales", "lead-sales"),
        ("customer-retention", Named("Customer Retention", "שימור לקוחות"), "sales", "lead-retention"),
    ];

    /// <summary>How busy the half-hours from 08:00 are, beside each other.</summary>
    public static IReadOnlyList<double> HalfHours { get; } = [0.62, 0.95, 1.30, 1.46, 1.50, 1.42, 1.30, 1.18, 1.04, 0.92, 0.88, 0.94, 1.00, 0.98, 0.90, 0.78, 0.66, 0.52];

    /// <summary>How busy a day is, and how many of each team of eight work in its morning and its afternoon.</summary>
    public static (double Calls, int Morning, int Afternoon) DayPlan(IsoDayOfWeek day) => day switch
    {
        IsoDayOfWeek.Sunday => (1.22, 3, 2),
        IsoDayOfWeek.Monday => (1.06, 2, 2),
        IsoDayOfWeek.Tuesday => (0.98, 2, 2),
        IsoDayOfWeek.Wednesday => (0.92, 2, 2),
        IsoDayOfWeek.Thursday => (0.85, 2, 1),
        _ => (0, 0, 0),
    };

    public static bool IsOpen(LocalDate day) => DayPlan(day.DayOfWeek).Calls > 0 && !Holidays.Contains(day);

    public static IReadOnlyList<SimulatedAgent> Hire(SeededRandom random)
    {
        List<SimulatedAgent> agents = [];
        foreach ((string team, _, _, _) in Teams)
        {
            for (int i = 0; i < 8; i++)
            {
                double experience = i < 5 ? 0.94 : 1.12;
                agents.Add(new SimulatedAgent($"agent-{agents.Count + 1:00}", team, experience * random.LogNormal(1, 0.09), (random.Next() - 0.5) * 0.12)
                {
                    Queues = QueuesOf(team, i),
                    ProfessionalFrom = i < 5 ? FirstDay.PlusYears(-1) : i == 5 ? ChangeDay : null,
                });
            }
        }

        return agents;
    }

    public static Organization Organize(IReadOnlyList<SimulatedAgent> agents)
    {
        UnitId head = new("service-head");
        UnitId division = new("customer-division");
        OrganizationBuilder builder = new OrganizationBuilder(Zone)
            .Unit(head, UnitLevel.HeadOfService, Named("Head of Service", "ראש השירות"))
            .Unit(division, UnitLevel.Division, Named("Customer Division", "חטיבת הלקוחות"), head)
            .Unit(new UnitId("care"), UnitLevel.Department, Named("Customer Care", "שירות לקוחות"), division)
            .Unit(new UnitId("sales"), UnitLevel.Department, Named("Sales", "מכירות"), division);
        Lead(builder, head, "head-of-service", ServiceRole.HeadOfService);
        Lead(builder, division, "division-manager", ServiceRole.DivisionManager);
        Lead(builder, new UnitId("care"), "manager-care", ServiceRole.DepartmentManager);
        Lead(builder, new UnitId("sales"), "manager-sales", ServiceRole.DepartmentManager);
        foreach ((string id, LocalizedText name, string department, string leader) in Teams)
        {
            builder.Unit(new UnitId(id), UnitLevel.Team, name, new UnitId(department));
            Lead(builder, new UnitId(id), leader, ServiceRole.TeamLeader);
        }

        foreach (SimulatedAgent agent in agents)
        {
            Join(builder, agent, moves: agent == agents[6]);
        }

        return builder.Build();
    }

    private static void Join(OrganizationBuilder builder, SimulatedAgent agent, bool moves)
    {
        EmployeeId id = new(agent.Id);
        builder.Member(id, new UnitId(agent.Team), null, moves ? ChangeDay : null);
        if (moves)
        {
            builder.Member(id, new UnitId("care-south"), ChangeDay);
        }

        LocalDate? from = agent.ProfessionalFrom == ChangeDay ? ChangeDay : null;
        if (agent.ProfessionalFrom is null || from is not null)
        {
            builder.Proficiency(id, new ProficiencyId("developing"), null, from).Role(id, ServiceRole.JuniorAgent, null, from);
        }

        if (agent.ProfessionalFrom is not null)
        {
            builder.Proficiency(id, new ProficiencyId("professional"), from).Role(id, ServiceRole.SkilledAgent, from);
        }
    }

    private static LocalizedText Named(string english, string hebrew) => LocalizedText.English(english).With("he", hebrew, reviewed: false);

    private static void Lead(OrganizationBuilder builder, UnitId unit, string leader, ServiceRole role) =>
        builder.Leader(unit, new EmployeeId(leader)).Member(new EmployeeId(leader), unit).Role(new EmployeeId(leader), role);

    private static string[] QueuesOf(string team, int index) => team switch
    {
        "technical-support" => ["technical", "service"],
        "sales-desk" => index < 6 ? ["sales", "retention"] : ["sales"],
        "customer-retention" => ["retention", "sales"],
        _ => index < 5 ? ["service", "technical"] : ["service"],
    };
}
