using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>A slot of a schedule on 1 March 2026 in UTC, with minutes of tolerance.</summary>
internal sealed record PlannedSlot(string Id, string Activity, string Start, string End, int? Before = null, int? After = null, string? Tracked = "yes", params string[] Accepted)
{
    /// <summary>Every column there is.</summary>
    public static FactSchema<PlannedSlot> Schema { get; } = Plain
        .Span(ScheduleSlotFields.ToleranceBefore, r => Minutes(r.Before))
        .Span(ScheduleSlotFields.ToleranceAfter, r => Minutes(r.After))
        .Dimension(Dimensions.Tracked, r => r.Tracked)
        .Members(Dimensions.AcceptedState, r => r.Accepted);

    /// <summary>Without tolerances, without what is tracked, without accepted states.</summary>
    public static FactSchema<PlannedSlot> Plain => FactSchema.ScheduleSlots<PlannedSlot>(r => r.Id)
        .Time(ScheduleSlotFields.Start, r => Sample.Utc("2026-03-01T" + r.Start))
        .Time(ScheduleSlotFields.End, r => Sample.Utc("2026-03-01T" + r.End))
        .Dimension(Dimensions.Employee, _ => "dana")
        .Dimension(Dimensions.ActivityKind, r => r.Activity);

    private static Duration? Minutes(int? minutes) => minutes is int given ? Duration.FromMinutes(given) : null;
}
