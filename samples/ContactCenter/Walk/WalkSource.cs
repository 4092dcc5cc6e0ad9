using ContactCenter.Coaching;
using ContactCenter.Data;
using ContactCenter.GoalSetting;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using NodaTime;

namespace ContactCenter.Walk;

/// <summary>What the walk needs beside the facts: a charter, its cases, goals, and a session, as far as the data go.</summary>
internal sealed record WalkSource
{
    public required ServiceData Data { get; init; }

    public required CharterId Charter { get; init; }

    /// <summary>The calendar whose days share out the goals.</summary>
    public required CalendarId Calendar { get; init; }

    /// <summary>All that happened to the cases, for the charter's clocks.</summary>
    public required IEnumerable<CaseEvent> Events { get; init; }

    /// <summary>Their clocks where they have run already, with the window they ran for.</summary>
    public (Interval Window, IReadOnlyList<ClockState> States)? Clocks { get; init; }

    /// <summary>The KPIs that get a goal.</summary>
    public required IReadOnlyList<KpiKey> GoalKpis { get; init; }

    /// <summary>Whether the goals with their grounds begin after the last day, as the data are all past; else with the last month.</summary>
    public bool GoalsFollow { get; init; }

    /// <summary>Units and people; null where the data know no units.</summary>
    public Organization? Organization { get; init; }

    /// <summary>What the house knows about its goals beside the figures.</summary>
    public IReadOnlyList<HouseGoal> House { get; init; } = [];

    /// <summary>Days that the data lack, which weigh nothing.</summary>
    public IReadOnlyList<LocalDate> MissingDays { get; init; } = [];

    /// <summary>The promise one of whose cases is explained.</summary>
    public required CommitmentId Explained { get; init; }

    /// <summary>What is tried on that promise; null where the data have no case that lasts long enough.</summary>
    public CharterTrial? Trial { get; init; }

    /// <summary>An employee's quarter with its feedback session; null where the data know no observation.</summary>
    public EmployeeQuarter? Coached { get; init; }

    /// <summary>What the data cannot carry, and why.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}
