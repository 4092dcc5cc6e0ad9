using ContactCenter.Data;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Output;

/// <summary>What a table beside that on interactions is about, and which columns a manager wants in it.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="FactSets">The facts whose KPIs belong to it.</param>
/// <param name="Columns">Its columns, the most important first.</param>
internal sealed record ReportView(string Title, IReadOnlyList<FactSetId> FactSets, IReadOnlyList<ReportColumn> Columns)
{
    public static ReportView Staff { get; } = new("Staff", [FactSetIds.AgentState, FactSetIds.ScheduleSlot, FactSetIds.Engagement],
    [
        new("Occupancy", StandardKpis.OccupancyOfAvailableTime) { Bare = true },
        new("Utilization", StandardKpis.UtilizationOfPaidTime) { Bare = true },
        new("On contacts", StandardKpis.HandlingShareOfWorkTime) { Bare = true },
        new("Adherence", StandardKpis.Adherence) { Bare = true },
        new("In tolerance", StandardKpis.Variants.Adherence.WithTolerance) { Bare = true },
        new("Conformance", StandardKpis.Conformance) { Bare = true },
        new("Shrinkage", StandardKpis.Shrinkage) { Bare = true },
        new("Absence", StandardKpis.AbsenceRate) { Bare = true },
        new("No response", StandardKpis.NonResponseRate),
        new("AHT", StandardKpis.AverageHandleTime) { Bare = true },
        new("Per emp.", StandardKpis.InteractionsPerEmployee.Average),
        new("Per prof.", StandardKpis.InteractionsPerEmployee.Professional),
    ]);

    public static ReportView Cases { get; } = new("Cases", [FactSetIds.Case, FactSetIds.CaseEvent, FactSetIds.ClockOutcome],
    [
        new("Opened", SampleKpis.CasesOpened),
        new("Resolved", StandardKpis.Resolutions),
        new("Backlog", StandardKpis.Backlog),
        new("Its age", StandardKpis.BacklogAge) { InHours = true },
        new("First reply", StandardKpis.FirstReplyTime) { InHours = true },
        new("Reply", StandardKpis.NextReplyTime) { InHours = true },
        new("Resolution", StandardKpis.FullResolutionTime) { InHours = true },
        new("One reply", StandardKpis.OneTouchRate) { Bare = true },
        new("Reopened", StandardKpis.ReopenRate.OfCases) { Bare = true },
        new("Bot alone", StandardKpis.BotContainment) { Bare = true },
        new("Bot to staff", StandardKpis.BotHandoff) { Bare = true },
        new("Moved", StandardKpis.ChangedHands) { Bare = true },
        new("Continued", StandardKpis.ChannelContinuity.Declared) { Bare = true },
        new("Promises", StandardKpis.CommitmentAttainment) { Bare = true },
    ]);

    public static ReportView Quality { get; } = new("Satisfaction and quality", [FactSetIds.Rating],
    [
        new("Satisfied", StandardKpis.Csat.TopBox),
        new("NPS", StandardKpis.NetPromoterScore),
        new("Easy", StandardKpis.CustomerEffort.TopBox),
        new("Response", StandardKpis.ResponseRate) { Bare = true },
        new("FCR", StandardKpis.FirstContactResolution.Declared) { Bare = true },
        new("Quality", StandardKpis.QualityScore),
        new("No crit. error", StandardKpis.CriticalErrorAccuracy) { Bare = true },
        new("Knowledge", StandardKpis.KnowledgeMastery),
        new("Employees", StandardKpis.EmployeeSatisfaction),
        new("Managers", StandardKpis.ManagerSatisfaction),
    ]);

    public static IReadOnlyList<ReportView> All { get; } = [Staff, Cases, Quality];

    /// <summary>The view a KPI belongs to; null for those on interactions.</summary>
    public static ReportView? Of(KpiDefinition kpi) => All.FirstOrDefault(v => v.FactSets.Contains(kpi.Formula.Measures[0].Rows.FactSet));

    /// <summary>How lengths of time of a KPI are read: as its column shows them.</summary>
    public ReportColumn ColumnOf(KpiDefinition kpi) => Columns.FirstOrDefault(c => c.Kpi == kpi) ?? new ReportColumn(string.Empty, kpi);
}
