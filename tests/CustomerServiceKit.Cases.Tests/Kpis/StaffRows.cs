using System.Globalization;
using System.Text.Json;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>Measures rows of employees' time: hours become states and slots of one employee, one after the other.</summary>
internal static class StaffRows
{
    private static readonly string[] Handling = ["worked", "billed", "handle", "handling", "onContact", "productive", "busy", "occupied"];

    private static readonly string[] Ready = ["available", "idle", "ready"];

    private static readonly string[] Whole = ["paid", "onSite", "loggedIn", "staffed", "scheduled", "total", "working", "work"];

    private static readonly string[] Internal = ["shrinkage", "internal", "break", "breaks", "training", "meeting", "meetings", "lunch"];

    private static readonly string[] External = ["external", "absence", "absences", "leave", "vacation", "sick"];

    private static readonly FactSchema<Stretch> States = FactSchema.AgentStates<Stretch>(s => s.Id)
        .Time(AgentStateFields.Start, s => s.Start).Time(AgentStateFields.End, s => s.End).Dimension(Dimensions.Employee, _ => "one").Dimension(Dimensions.State, s => s.Word)
        .WorkStates(new AgentStateMap(
            new AgentStateWord("contact", WorkState.OnInteraction, true, true), new AgentStateWord("ready", WorkState.Available, true, true), new AgentStateWord("other", WorkState.OtherWork, true, false)));

    private static readonly FactSchema<Stretch> Slots = FactSchema.ScheduleSlots<Stretch>(s => s.Id)
        .Time(ScheduleSlotFields.Start, s => s.Start).Time(ScheduleSlotFields.End, s => s.End).Dimension(Dimensions.Employee, _ => "one").Dimension(Dimensions.ActivityKind, s => s.Word)
        .Flag(Dimensions.Paid, _ => true);

    private static readonly FactSchema<Stretch> Engagements = FactSchema.Engagements<Stretch>(s => s.Id)
        .Time(EngagementFields.Accepted, s => s.Start).Time(EngagementFields.Ended, s => s.End)
        .Dimension(Dimensions.Employee, _ => "one").Dimension(Dimensions.Interaction, s => s.Id).Role(_ => EngagementRole.Primary);

    /// <summary>Scheduled and worked, as times of day.</summary>
    public static Measurement Kept(KpiDefinition kpi, JsonElement given)
    {
        KpiRow.Only(given, "scheduled", "worked", "actual");
        return Run(
            kpi,
            Slots.Read(RowTime.Stretches(given, "scheduled").Select((s, i) => new Stretch(Id(i), "productive", s.Start, s.End))),
            States.Read(RowTime.Stretches(given, "worked", "actual").Select((s, i) => new Stretch(Id(i), "contact", s.Start, s.End))));
    }

    public static Measurement Concurrency(JsonElement given)
    {
        KpiRow.Only(given, "sessions", "chats", "engagements");
        return Run(StandardKpis.Concurrency, Engagements.Read(RowTime.Stretches(given, "sessions", "chats", "engagements").Select((s, i) => new Stretch(Id(i), "contact", s.Start, s.End))));
    }

    /// <summary>Hours on contacts, ready, and in all; available hours beside no others in all are those in all.</summary>
    public static Measurement Share(KpiDefinition kpi, JsonElement given)
    {
        Known(given, [.. Handling, .. Ready, .. Whole]);
        bool ofOccupancy = kpi.Key.Id == "occupancy";
        Duration handled = RowTime.Length(given, Handling) ?? throw new NotSupportedException("a row without hours on contacts is not supported");
        Duration? stated = RowTime.Length(given, Ready), all = RowTime.Length(given, Whole);
        Duration ready = ofOccupancy ? stated ?? all - handled ?? throw Without() : all is null ? Duration.Zero : stated ?? Duration.Zero;
        Duration whole = all ?? (ofOccupancy ? handled + ready : stated ?? throw Without());
        return Run(kpi, States.Read(OneAfterTheOther(("contact", handled), ("ready", ready), ("other", whole - handled - ready))));
    }

    private static NotSupportedException Without() => new("a row without hours in all is not supported");

    /// <summary>Hours lost inside and outside, of the hours planned.</summary>
    public static Measurement Shrinkage(KpiDefinition kpi, JsonElement given)
    {
        Known(given, [.. Internal, .. External, .. Whole, "absent"]);
        Duration inside = Sum(given, Internal), outside = Sum(given, External), absent = Sum(given, ["absent"]);
        Duration planned = RowTime.Length(given, Whole) ?? throw new NotSupportedException("a row without hours planned is not supported");
        return Run(kpi, Slots.Read(OneAfterTheOther(
            ("meeting", inside), ("absence-planned", outside), ("absence-unplanned", absent), ("productive", planned - inside - outside - absent))));
    }

    private static Duration Sum(JsonElement given, string[] names) => names.Aggregate(Duration.Zero, (sum, name) => sum + (RowTime.Length(given, name) ?? Duration.Zero));

    private static void Known(JsonElement given, string[] names) => KpiRow.Only(given, [.. RowTime.Names(names)]);

    private static List<Stretch> OneAfterTheOther(params (string Word, Duration Length)[] parts)
    {
        Instant at = RowTime.Day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
        List<Stretch> stretches = [];
        foreach ((string word, Duration length) in parts.Where(p => p.Length != Duration.Zero))
        {
            stretches.Add(new Stretch(Id(stretches.Count), word, at, at + length));
            at += length;
        }

        return stretches;
    }

    private static string Id(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static Measurement Run(KpiDefinition kpi, params Intake[] intakes) => KpiPlan.Compile(kpi).Run(FactSets.Of(intakes)).Get(kpi);

    private sealed record Stretch(string Id, string Word, Instant Start, Instant End);
}
