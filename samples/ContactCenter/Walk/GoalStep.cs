using CustomerServiceKit;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Walk;

/// <summary>A goal from its baseline to its progress.</summary>
/// <param name="Kpi">What it is about.</param>
/// <param name="Goal">The goal.</param>
/// <param name="Warnings">What was said when it was proposed.</param>
/// <param name="Plan">Its days.</param>
/// <param name="Progress">How it stands.</param>
/// <param name="Actual">What was measured on each day so far; null on a day without a value.</param>
internal sealed record GoalStep(
    KpiDefinition Kpi,
    Goal Goal,
    IReadOnlyList<Problem> Warnings,
    GoalPlan Plan,
    GoalProgress Progress,
    IReadOnlyList<(LocalDate Day, decimal? Value)> Actual);
