namespace CustomerServiceKit.Kpis;

/// <summary>Other counts of what was handled (K02).</summary>
public sealed class HandledVariants
{
    internal HandledVariants()
    {
    }

    /// <summary>Handled, counted once for each employee who took it in his own charge; a transferred interaction counts for both.</summary>
    /// <remarks>It counts in the period in which the employee accepted it, and is more than <see cref="StandardKpis.Handled"/> where there are transfers. Source: Amazon Connect, contacts handled.</remarks>
    public KpiDefinition ByEachEmployee { get; } = StandardDefinition.Total(
        new KpiKey("interactions-handled", "by-each-employee"), VariantNames.HandledByEachEmployee, KpiFamily.Service, Direction.Up, EngagementMeasures.Accepted,
        "Accepted by an employee in the primary role, once for each. Several employees of one interaction count each. Amazon Connect.");

    /// <summary>Queue visits answered: one for each queue in which an employee took the interaction.</summary>
    /// <remarks>A visit falls into the period in which it began. Source: Dynamics 365, whose unit is the queue segment.</remarks>
    public KpiDefinition Visits { get; } = StandardDefinition.Total(
        new KpiKey("interactions-handled", "visits"), StandardNames.OfVisits(StandardNames.Handled), KpiFamily.Service, Direction.Up,
        Grain.Visits.Count("answered", StandardConditions.Answered),
        "Queue visits that an employee answered. One interaction may be several.");
}
