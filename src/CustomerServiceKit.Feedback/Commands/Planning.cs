using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>What the plan of a session needs.</summary>
internal static class Planning
{
    public static SessionFacts Facts(
        FeedbackSessionId id, EmployeeId manager, EmployeeId employee, IEnumerable<FeedbackPurpose> purposes, ZonedDateTime plannedFor, FeedbackPolicy policy, Instant now) => new()
    {
        Id = id,
        Manager = manager,
        Employee = employee,
        Purposes = [.. purposes.Distinct().Order()],
        PlannedFor = plannedFor,
        Policy = policy,
        History = [new SessionEntry(SessionStep.Planned, now)],
    };

    public static List<Problem> Problems(SessionFacts facts, Organization? organization)
    {
        List<Problem> problems = [];
        if (facts.Manager == facts.Employee)
        {
            problems.Add(FeedbackRules.SelfFeedback.At("employee", ("employee", facts.Employee.Value)));
        }
        else if (organization is not null && !Leads(organization, facts.Manager, facts.Employee, facts.PlannedFor.ToInstant()))
        {
            problems.Add(FeedbackRules.NotManagerOfEmployee.At(
                "manager", ("manager", facts.Manager.Value), ("employee", facts.Employee.Value), ("at", facts.PlannedFor.ToInstant().ToString())));
        }

        if (facts.Purposes.IsEmpty)
        {
            problems.Add(FeedbackRules.NoPurpose.At("purposes", ("known", EnumWords<FeedbackPurpose>.List)));
        }

        return problems;
    }

    /// <summary>A zone as the database has it, so that a stored session finds it again; null where it is of another kind.</summary>
    public static ZonedDateTime? Known(ZonedDateTime plannedFor) =>
        TimeZones.Find(plannedFor.Zone.Id) is DateTimeZone zone ? plannedFor.ToInstant().InZone(zone) : null;

    // A leader at any distance above the employee (R146: a manager, not necessarily the direct one). Who leads the same unit stands beside, not below.
    private static bool Leads(Organization organization, EmployeeId manager, EmployeeId employee, Instant at) =>
        organization.PrimaryUnitOf(employee, at) is UnitId home
        && organization.UnitsLedBy(manager, at).Any(led =>
            organization.IsWithin(home, led, at) && !organization.UnitsLedBy(employee, at).Any(own => organization.IsWithin(led, own, at)));
}
