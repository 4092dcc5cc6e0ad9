using ContactCenter.Data;
using CustomerServiceKit;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.GoalSetting;

/// <summary>A goal with all it rests on, divided over the organization.</summary>
internal sealed record GoalWork
{
    public required KpiDefinition Kpi { get; init; }

    public required Goal Goal { get; init; }

    /// <summary>The weeks before it.</summary>
    public required GoalHistory History { get; init; }

    /// <summary>Whether it is realistic, with the process of today and with the work plan.</summary>
    public required GoalRealism Realism { get; init; }

    /// <summary>The goals of units and people, by days.</summary>
    public required CascadePlan Plan { get; init; }

    /// <summary>From its draft on.</summary>
    public required GoalLife Life { get; init; }

    /// <summary>As it was set in force, before any review.</summary>
    public required GoalLife SetInForce { get; init; }

    /// <summary>The goals after the review of the first month; null where none was revised.</summary>
    public CascadePlan? Revised { get; init; }

    /// <summary>What a unit, a person or the rest is called.</summary>
    public required Func<GoalScope, LocalizedText> NameOf { get; init; }

    /// <summary>What was said on the way.</summary>
    public required IReadOnlyList<Problem> Said { get; init; }

    /// <summary>Its sheet as it was set in force, for its first working day.</summary>
    public GoalSheet Sheet()
    {
        LocalDate day = SetInForce.Plan.Days.First(d => d.Weight > 0m).Date;
        return GoalSheet.Of(SetInForce, Kpi.Name, day, Plan, Realism, NameOf, TimeAxes.Week);
    }
}
