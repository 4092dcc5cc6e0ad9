using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>KPIs on employees' time (K37 to K45; R064, R065).</summary>
public sealed class StaffKpisTests
{
    private static readonly FactSchema<AgentStretch> s_states = AgentStretch.Schema.WorkStates(new AgentStateMap(
        new AgentStateWord("call", WorkState.OnInteraction, true, true), new AgentStateWord("wrap", WorkState.AfterInteraction, true, true),
        new AgentStateWord("ready", WorkState.Available, true, true), new AgentStateWord("lunch", WorkState.Break, false, false),
        new AgentStateWord("meeting", WorkState.Meeting, true, false), new AgentStateWord("off", WorkState.LoggedOff, false, false)));

    private static readonly FactSchema<AgentStretch> s_slots = FactSchema.ScheduleSlots<AgentStretch>(r => r.Id)
        .Time(ScheduleSlotFields.Start, r => r.From)
        .Time(ScheduleSlotFields.End, r => r.To)
        .Dimension(Dimensions.Employee, r => r.Employee)
        .Dimension(Dimensions.ActivityKind, r => r.State)
        .Flag(Dimensions.Paid, r => r.State != "lunch");

    // Dana: call 9:00-9:30, wrap 9:30-9:45, ready 9:45-10:00, meeting 10:00-10:30, lunch 10:30-11:00. Minutes: 30, 15, 15, 30, 30.
    private static readonly AgentStretch[] s_day =
    [
        new("1", "dana", "call", "09:00", "09:30"), new("2", "dana", "wrap", "09:30", "09:45"), new("3", "dana", "ready", "09:45", "10:00"),
        new("4", "dana", "meeting", "10:00", "10:30"), new("5", "dana", "lunch", "10:30", "11:00"),
    ];

    // Planned: 5 h work, 30 min lunch (unpaid), 30 min training, 1 h planned leave, 1 h sick, 4 h off. Without times off 8 h, paid 7.5 h.
    private static readonly AgentStretch[] s_plan =
    [
        new("1", "dana", "productive", "08:00", "13:00"), new("2", "dana", "lunch", "13:00", "13:30"), new("3", "dana", "training", "13:30", "14:00"),
        new("4", "dana", "absence-planned", "14:00", "15:00"), new("5", "dana", "absence-unplanned", "15:00", "16:00"), new("6", "dana", "off", "16:00", "20:00"),
    ];

    public static TheoryData<KpiDefinition, decimal> OfStates => new()
    {
        // 45 / (45 + 15)
        { StandardKpis.OccupancyOfAvailableTime, 0.75m },
        { StandardKpis.Variants.Occupancy.ByTheClock, 0.75m },
        // (45 + 30) / (45 + 30 + 15)
        { StandardKpis.Variants.Occupancy.WithOtherWork, 75m / 90 },
        // 60 of 90 paid minutes: lunch is not paid.
        { StandardKpis.UtilizationOfPaidTime, 60m / 90 },
        // 45 of 90 minutes at work.
        { StandardKpis.HandlingShareOfWorkTime, 0.5m },
    };

    public static TheoryData<KpiDefinition, decimal> OfSchedules => new()
    {
        // 0.5 + 0.5 + 1 + 1 of 8 h
        { StandardKpis.Shrinkage, 0.375m },
        // 0.5 + 1 + 1 of 7.5 h
        { StandardKpis.Variants.Shrinkage.OfPaidTime, 2.5m / 7.5m },
        { StandardKpis.Variants.Shrinkage.Internal, 0.125m },
        { StandardKpis.Variants.Shrinkage.External, 0.25m },
        { StandardKpis.AbsenceRate, 0.125m },
        { StandardKpis.Variants.AbsenceRate.WithPlanned, 0.25m },
    };

    [Theory]
    [MemberData(nameof(OfStates))]
    public void Run_States_GiveTheShareOfTime(KpiDefinition kpi, decimal expected) =>
        KpiPlan.Compile(kpi).Run(FactSets.Of(s_states.Read(s_day))).Get(kpi).Value.Should().BeApproximately(expected, 0.0000001m);

    [Theory]
    [MemberData(nameof(OfSchedules))]
    public void Run_Schedules_GiveTheShareOfTime(KpiDefinition kpi, decimal expected) =>
        KpiPlan.Compile(kpi).Run(FactSets.Of(s_slots.Read(s_plan))).Get(kpi).Value.Should().BeApproximately(expected, 0.0000001m);

    [Fact]
    public void Run_StateOverMidnight_CountsInBothDays()
    {
        var schema = FactSchema.AgentStates<(string Id, string State, string From, string To)>(r => r.Id)
            .Time(AgentStateFields.Start, r => Sample.Utc(r.From)).Time(AgentStateFields.End, r => Sample.Utc(r.To))
            .Dimension(Dimensions.Employee, _ => "dana").Dimension(Dimensions.State, r => r.State)
            .WorkStates(AgentStateMap.Of(new Dictionary<string, WorkState> { ["call"] = WorkState.OnInteraction, ["ready"] = WorkState.Available }));
        FactSets facts = FactSets.Of(schema.Read([("1", "call", "2026-03-01T23:00", "2026-03-02T01:00"), ("2", "ready", "2026-03-02T01:00", "2026-03-02T04:00")]));

        Scorecard card = KpiPlan.Compile(StandardKpis.OccupancyOfAvailableTime).Run(facts, Grouping.None.Per(ReportingPeriod.Day, DateTimeZone.Utc));

        // The first day one hour on a call; the second one on a call and three ready.
        card.Get(StandardKpis.OccupancyOfAvailableTime, "2026-03-01").Value.Should().Be(1);
        card.Get(StandardKpis.OccupancyOfAvailableTime, "2026-03-02").Value.Should().Be(0.25m);
        card.RollUp(Grouping.None).Get(StandardKpis.OccupancyOfAvailableTime).Value.Should().Be(0.4m);
    }

    [Fact]
    public void Run_StatesOfTwoChannelsSideBySide_CountOnceByTheClock()
    {
        FactSchema<AgentStretch> schema = FactSchema.AgentStates<AgentStretch>(r => r.Id)
            .Time(AgentStateFields.Start, r => r.From).Time(AgentStateFields.End, r => r.To)
            .Dimension(Dimensions.Employee, r => r.Employee).Dimension(Dimensions.Channel, r => r.Channel).Dimension(Dimensions.State, r => r.State)
            .WorkStates(AgentStateMap.Of(new Dictionary<string, WorkState> { ["call"] = WorkState.OnInteraction, ["ready"] = WorkState.Available }));
        FactSets facts = FactSets.Of(schema.Read(
        [
            new AgentStretch("1", "dana", "call", "09:00", "09:30", "chat"), new AgentStretch("2", "dana", "ready", "09:00", "10:00", "phone"),
        ]));

        Scorecard card = KpiPlan.Compile(StandardKpis.OccupancyOfAvailableTime, StandardKpis.Variants.Occupancy.ByTheClock).Run(facts);

        // State by state: 30 of 90 minutes. By the clock: 30 of 60.
        card.Get(StandardKpis.OccupancyOfAvailableTime).Value.Should().BeApproximately(1m / 3, 0.0000001m);
        card.Get(StandardKpis.Variants.Occupancy.ByTheClock).Value.Should().Be(0.5m);
    }

    [Fact]
    public void Run_ScheduledNineToTenWorkedAQuarterLater_AdheresThreeQuartersAndConforms()
    {
        // The example of cxcentral: adherence 75 %, conformance 100 %.
        FactSets facts = FactSets.Of(
            s_slots.Read([new AgentStretch("1", "dana", "productive", "09:00", "10:00")]), s_states.Read([new AgentStretch("1", "dana", "call", "09:15", "10:15")]));

        Scorecard card = KpiPlan.Compile(StandardKpis.Adherence, StandardKpis.Conformance).Run(facts);

        card.Get(StandardKpis.Adherence).Value.Should().Be(0.75m);
        card.Get(StandardKpis.Conformance).Value.Should().Be(1);
    }

    [Fact]
    public void Run_BreakTakenWhenScheduled_Adheres()
    {
        // Lunch 12:00 to 12:30, taken 12:10 to 12:40: 20 of 30 minutes; work 12:30 to 13:00, done from 12:40: 20 of 30. In all 40 of 60.
        FactSets facts = FactSets.Of(
            s_slots.Read([new AgentStretch("1", "dana", "lunch", "12:00", "12:30"), new AgentStretch("2", "dana", "productive", "12:30", "13:00")]),
            s_states.Read([new AgentStretch("1", "dana", "call", "12:00", "12:10"), new AgentStretch("2", "dana", "lunch", "12:10", "12:40"), new AgentStretch("3", "dana", "ready", "12:40", "13:00")]));

        KpiPlan.Compile(StandardKpis.Adherence).Run(facts).Get(StandardKpis.Adherence).Value.Should().BeApproximately(40m / 60, 0.0000001m);
    }

    [Fact]
    public void Run_EngagementsSideBySide_GiveTheConcurrency()
    {
        // 9:00 to 9:30 and 9:00 to 9:30 and 9:15 to 9:45: 90 minutes of sessions in 45. Listening in is no session.
        var schema = FactSchema.Engagements<(string Id, string From, string To, string Role)>(e => e.Id)
            .Time(EngagementFields.Accepted, e => Sample.Utc("2026-03-01T" + e.From)).Time(EngagementFields.Ended, e => Sample.Utc("2026-03-01T" + e.To))
            .Dimension(Dimensions.Interaction, e => e.Id).Dimension(Dimensions.Employee, _ => "dana").Dimension(Dimensions.EngagementRole, e => e.Role);
        FactSets facts = FactSets.Of(schema.Read(
            [("1", "09:00", "09:30", "primary"), ("2", "09:00", "09:30", "primary"), ("3", "09:15", "09:45", "primary"), ("4", "09:00", "12:00", "monitor")]));

        KpiPlan.Compile(StandardKpis.Concurrency).Run(facts).Get(StandardKpis.Concurrency).Value.Should().Be(2);
    }

    [Fact]
    public void Run_NoTimeInTheDenominator_HasNoValue() =>
        KpiPlan.Compile(StandardKpis.OccupancyOfAvailableTime).Run(FactSets.Of(s_states.Read([s_day[4]]))).Get(StandardKpis.OccupancyOfAvailableTime)
            .Availability.Should().Be(Availability.Undefined, "lunch is in neither part, and nothing over nothing is not zero");
}
