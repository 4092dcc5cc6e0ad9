namespace CustomerServiceKit.Goals;

/// <summary>What a scope is called where nobody gave it a name.</summary>
internal static class ScopeWords
{
    private static readonly LocalizedText s_whole = DraftText.Of("the whole service", "השירות כולו", "întregul serviciu");

    private static readonly LocalizedText s_employee = DraftText.Of("employee {id}", "עובד {id}", "angajatul {id}");

    private static readonly LocalizedText s_team = DraftText.Of("team {id}", "צוות {id}", "echipa {id}");

    private static readonly LocalizedText s_department = DraftText.Of("department {id}", "מחלקה {id}", "departamentul {id}");

    private static readonly LocalizedText s_division = DraftText.Of("division {id}", "אגף {id}", "divizia {id}");

    private static readonly LocalizedText s_service = DraftText.Of("service {id}", "שירות {id}", "serviciul {id}");

    public static LocalizedText Of(GoalScope scope) =>
        scope.Employee is EmployeeId employee ? s_employee.Filled(("id", employee.Value))
        : scope.Unit is UnitId unit ? Of(scope.Level!.Value).Filled(("id", unit.Value))
        : s_whole;

    private static LocalizedText Of(UnitLevel level) => level switch
    {
        UnitLevel.Team => s_team,
        UnitLevel.Department => s_department,
        UnitLevel.Division => s_division,
        _ => s_service,
    };
}
