using CsCheck;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters.Tests.Clock;
using NodaTime;

namespace CustomerServiceKit.Charters.Tests.BackTests;

/// <summary>Histories of several cases, and drafts of one promise.</summary>
internal static class History
{
    public static readonly CommitmentId Solved = Sample.Solved;

    /// <summary>Up to a dozen cases around the holiday of the sample's calendar, all looked at from one instant.</summary>
    public static Gen<(CaseEvent[] Events, Instant AsOf)> Cases { get; } = CaseGen.Events.Array[1, 12].Select(cases =>
        (cases.SelectMany((c, i) => c.Events.Select(e => With(e, $"c{i}"))).ToArray(), cases.Max(c => c.AsOf)));

    /// <summary>A draft whose fault is mended within a target, paused while waiting, and given up where the case is cancelled.</summary>
    public static CharterInForce Draft(TimeLimit target, BusinessCalendar? hours = null, decimal share = 0.9m) => Sample.Builder()
        .Service(CharterService.Of(new ServiceId("phone"), LocalizedText.English("By phone"))
            .OpenBy(Sample.Hours.Id!.Value)
            .OnCondition(LocalizedText.English("None."))
            .LimitedTo(LocalizedText.English("None."))
            .Promising(Commitment.Within(Solved, Sample.Text("Your fault is mended", "התקלה מתוקנת", "Defecțiunea este reparată"), target)
                .From(ClockEvent.Created).Until(ClockEvent.Status("resolved")).UnlessEndedBy(ClockEvent.Status("withdrawn")).PausedIn("waiting").InShare(share)))
        .Build().With(hours ?? Sample.Hours);

    public static CaseEvent[] Case(string id, string created, string? end = null, string status = "resolved") =>
    [
        new CaseEvent(new CaseId(id), Sample.At(created), 0, CaseEventKind.Created, ActorKind.Customer),
        .. end is null ? Array.Empty<CaseEvent>() : [new CaseEvent(new CaseId(id), Sample.At(end), 1, CaseEventKind.StatusChanged, ActorKind.Employee, toValue: status)],
    ];

    private static CaseEvent With(CaseEvent e, string id) => new(new CaseId(id), e.At, e.Sequence, e.Kind, e.ActorKind, toValue: e.ToValue);
}
