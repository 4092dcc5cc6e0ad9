namespace CustomerServiceKit.Kpis;

/// <summary>Other adherences (K41).</summary>
public sealed class AdherenceVariants
{
    internal AdherenceVariants()
    {
    }

    /// <summary>Adherence that forgives what is missed at the edges of a slot within the slot's tolerances.</summary>
    /// <remarks>
    /// A slot needs <see cref="ScheduleSlotFields.ToleranceBefore"/> for its start and <see cref="ScheduleSlotFields.ToleranceAfter"/> for its end; one without them grants none. Who comes later
    /// than is tolerated has missed all of it, not only the excess, and what is missed in the middle is never forgiven: see <see cref="OverlapRows.WithTolerance"/>. Example: scheduled 9:00 to
    /// 10:00 with 5 min of tolerance; there from 9:04 it is 100 %, from 9:06 it is 90 %.
    /// </remarks>
    public KpiDefinition WithTolerance { get; } = StandardDefinition.Share(
        new KpiKey("adherence", "with-tolerance"), StaffKpiNames.AdherenceWithTolerance, KpiFamily.Efficiency, Direction.Up,
        StaffMeasures.KeptContactsTolerantly + StaffMeasures.KeptOthersTolerantly, StaffMeasures.ScheduledAndTracked,
        "Scheduled time spent as scheduled, or missed at an edge of the slot within its tolerance / scheduled time. Beyond the tolerance all that is missed counts, not only the excess.");
}
