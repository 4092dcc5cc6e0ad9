using System.Diagnostics.CodeAnalysis;
using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <summary>Other costs per interaction (K49).</summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Read through a property beside the others.")]
public sealed class CostPerInteractionVariants
{
    internal CostPerInteractionVariants()
    {
    }

    /// <summary>Expenses over inbound interactions of every channel.</summary>
    /// <param name="money">The currency; the levels keep their amount in the same.</param>
    /// <returns>The KPI <c>cost-per-interaction.of-inbound</c>.</returns>
    /// <remarks>Source: MetricNet, annual operating expense over annual inbound volume from all channels.</remarks>
    /// <exception cref="ArgumentException"><paramref name="money"/> is no unit of money.</exception>
    public KpiDefinition OfInbound(Unit money) => Of(
        "of-inbound", VariantNames.CostOfInbound, money, Expenses, Count("inbound", StandardConditions.Inbound), "Expenses dated in the period / inbound interactions. MetricNet.");

    /// <summary>Expenses over answered interactions: what nobody answered is no output.</summary>
    /// <param name="money">The currency; the levels keep their amount in the same.</param>
    /// <returns>The KPI <c>cost-per-interaction.of-handled</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="money"/> is no unit of money.</exception>
    public KpiDefinition OfHandled(Unit money) => Of(
        "of-handled", VariantNames.CostOfHandled, money, Expenses, Answered, "Expenses dated in the period / answered interactions.");

    /// <summary>The cost that the source itself books with each interaction, over the interactions that have one.</summary>
    /// <param name="money">The currency; the facts keep cost in the same.</param>
    /// <returns>The KPI <c>cost-per-interaction.allocated</c>.</returns>
    /// <remarks>Unlike the others it can be told apart by team, queue or reason, since the cost is allocated already. Example: costs 2, 3 and 7 EUR, one not known: 4.00 EUR, marked partial.</remarks>
    /// <exception cref="ArgumentException"><paramref name="money"/> is no unit of money.</exception>
    public KpiDefinition Allocated(Unit money) => Of(
        "allocated", VariantNames.CostAllocated, money,
        Measure.Sum("allocated-cost", RowSource.Of(FactSetIds.Interaction), Quantity.Field(InteractionFields.Cost), InteractionFields.Created),
        Count("interactions-with-known-cost", Condition.Present(InteractionFields.Cost)),
        "Cost booked with interactions / interactions whose cost is known.");

    private static KpiDefinition Of(string variant, LocalizedText name, Unit money, Measure amount, Measure count, string note) =>
        StandardDefinition.Money("cost-per-interaction", variant, name, KpiFamily.Efficiency, Direction.Down, money, amount, count, note);
}
