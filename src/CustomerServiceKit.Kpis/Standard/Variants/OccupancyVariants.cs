namespace CustomerServiceKit.Kpis;

/// <summary>Other occupancies (K37). Each says in its key what it is of.</summary>
public sealed class OccupancyVariants
{
    internal OccupancyVariants()
    {
    }

    /// <summary>Occupancy where states of several channels run side by side: each moment of an employee counts once, as engaged where he was so on any channel.</summary>
    /// <remarks>It is told apart by employee and period only. Source: Amazon Connect since its change to wall-clock time.</remarks>
    public KpiDefinition ByTheClock { get; } = StandardDefinition.Share(
        new KpiKey("occupancy", "of-available-time-by-the-clock"), StaffKpiNames.OccupancyByTheClock, KpiFamily.Efficiency, Direction.Band,
        StaffMeasures.OnContactByTheClock, StaffMeasures.OnContactOrAvailableByTheClock,
        "Time with at least one interaction / time with one or available, each moment once. Amazon Connect.");

    /// <summary>Occupancy in which meetings, training and other work count as occupied.</summary>
    /// <remarks>Source: ICMI (2012), whose occupancy includes them and whose utilization includes idle time. Paid breaks, which it also includes, are left out.</remarks>
    public KpiDefinition WithOtherWork { get; } = StandardDefinition.Share(
        new KpiKey("occupancy", "with-other-work"), StaffKpiNames.OccupancyWithOtherWork, KpiFamily.Efficiency, Direction.Band, StaffMeasures.Busy, StaffMeasures.BusyOrAvailable,
        "Time on interactions, in meetings, training and other work / that and the time available. After ICMI, without paid breaks.");
}
