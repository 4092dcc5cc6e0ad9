using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class ScheduleAndPlanFactsTests
{
    private static readonly FactSchema<AgentStretch> Slots = FactSchema.ScheduleSlots<AgentStretch>(r => r.Id)
        .Time(ScheduleSlotFields.Start, r => r.From)
        .Time(ScheduleSlotFields.End, r => r.To)
        .Span(ScheduleSlotFields.ToleranceBefore, _ => Duration.FromMinutes(5))
        .Span(ScheduleSlotFields.ToleranceAfter, _ => Duration.FromMinutes(3))
        .Dimension(Dimensions.Employee, r => r.Employee)
        .Dimension(Dimensions.ActivityKind, r => r.State)
        .Flag(Dimensions.Paid, r => r.State != "lunch")
        .Members(Dimensions.AcceptedState, r => r.State == "productive" ? ["Ready", "On call"] : []);

    private static readonly FactSchema<Interval> Planned = FactSchema.Plans<Interval>(r => r.Id)
        .Time(PlanFields.Start, r => r.Start)
        .Span(PlanFields.Length, r => r.Length)
        .Amount(PlanFields.Volume, Unit.Points, r => r.Volume)
        .Span(PlanFields.HandleTime, _ => Duration.FromSeconds(210))
        .Amount(PlanFields.StaffRequired, Unit.FullTimeEquivalents, _ => 4.5m)
        .Dimension(Dimensions.Queue, r => r.Queue);

    [Fact]
    public void Read_Slot_BecomesColumns()
    {
        FactSet facts = Accepted(Slots, [new AgentStretch("1", "dana", "productive", "09:00", "12:00"), new AgentStretch("2", "dana", "lunch", "12:00", "12:30")]);

        facts.Id.Should().Be(FactSetIds.ScheduleSlot);
        facts.Value(ScheduleSlotFields.Length, 0).Should().Be(10_800);
        facts.Value(ScheduleSlotFields.ToleranceBefore, 0).Should().Be(300);
        facts.Value(ScheduleSlotFields.ToleranceAfter, 1).Should().Be(180);
        facts.Text(Dimensions.ActivityKind, 1).Should().Be("lunch");
        facts.Text(Dimensions.Paid, 1).Should().Be("no");
        facts.ValuesOf(Dimensions.AcceptedState).Should().Equal("On call", "Ready");
    }

    [Fact]
    public void Read_SlotsOfOneEmployeeThatOverlap_AreRejected()
    {
        Intake intake = Slots.Read(
            [new AgentStretch("1", "dana", "productive", "09:00", "12:00"), new AgentStretch("2", "dana", "training", "11:00", "12:00"), new AgentStretch("3", "omer", "training", "11:00", "12:00")]);

        intake.Rejected.Should().ContainSingle().Which.Key.Should().Be("2");
        intake.OnlyProblem().Code.Should().Be("intake.overlap");
    }

    [Fact]
    public void Read_SlotWithoutEnd_IsRejectedForWantOfIt()
    {
        Problem problem = Slots.Read([new AgentStretch("1", "dana", "productive", "09:00", null)]).OnlyProblem();

        (problem.Code, problem.Path).Should().Be(("intake.required-value", "end"));
    }

    [Fact]
    public void Read_ActivityThatIsNoKind_IsRejected() => Slots.Read([new AgentStretch("1", "dana", "yoga", "09:00", "10:00")]).OnlyProblem().Code.Should().Be("intake.unknown-word");

    [Fact]
    public void Validate_WithoutItsColumns_NamesAllOfThem()
    {
        FactSchema.ScheduleSlots<string>(r => r).Validate().Select(p => p.Path).Should().Equal("start", "end", "employee", "activity-kind");
        FactSchema.Plans<string>(r => r).Validate().Select(p => p.Path).Should().Equal("start", "end", "queue");
    }

    [Fact]
    public void Read_Plan_BecomesColumnsAndItsLengthGivesTheEnd()
    {
        FactSet facts = Accepted(Planned, [new Interval("1", "sales", Utc("2026-03-01T09:00"), Duration.FromMinutes(30), 12.4m)]);

        facts.Id.Should().Be(FactSetIds.Plan);
        facts.At(PlanFields.End, 0).Should().Be(Utc("2026-03-01T09:30"));
        facts.Value(PlanFields.Volume, 0).Should().Be(12.4m);
        facts.Value(PlanFields.HandleTime, 0).Should().Be(210);
        facts.Value(PlanFields.StaffRequired, 0).Should().Be(4.5m);
        facts.Text(Dimensions.Queue, 0).Should().Be("sales");
    }

    [Fact]
    public void Read_PlanOfAnIntervalTwice_IsRejectedUnlessItIsAnotherQueueOrVersion()
    {
        Instant nine = Utc("2026-03-01T09:00");
        Duration half = Duration.FromMinutes(30);

        Planned.Read([new Interval("1", "sales", nine, half, 12), new Interval("2", "sales", nine, half, 13), new Interval("3", "care", nine, half, 13)])
            .Rejected.Should().ContainSingle().Which.Key.Should().Be("2");
        Planned.Dimension(Dimensions.PlanVersion, r => r.Id).Read([new Interval("1", "sales", nine, half, 12), new Interval("2", "sales", nine, half, 13)]).Rejected.Should().BeEmpty();
    }

    [Fact]
    public void Read_NegativeVolume_IsRejected() =>
        Planned.Read([new Interval("1", "sales", Utc("2026-03-01T09:00"), Duration.FromMinutes(30), -1)]).OnlyProblem().Code.Should().Be("intake.negative-amount");

    [Fact]
    public void Run_PlannedVolumeByQueue_AddsUpIntervals()
    {
        // Sales 12.4 + 10.1 = 22.5.
        Intake intake = Planned.Read(
        [
            new Interval("1", "sales", Utc("2026-03-01T09:00"), Duration.FromMinutes(30), 12.4m), new Interval("2", "sales", Utc("2026-03-01T09:30"), Duration.FromMinutes(30), 10.1m),
            new Interval("3", "care", Utc("2026-03-01T09:00"), Duration.FromMinutes(30), 7),
        ]);
        KpiDefinition volume = Columns.Total(Unit.Points, Measure.Sum("volume", RowSource.Of(FactSetIds.Plan), Quantity.Field(PlanFields.Volume), PlanFields.Start));

        KpiPlan.Compile(volume).Run(FactSets.Of(intake), Grouping.By(Dimensions.Queue)).Get(volume, "sales").Value.Should().Be(22.5m);
    }

    private sealed record Interval(string Id, string Queue, Instant Start, Duration Length, decimal Volume);
}
