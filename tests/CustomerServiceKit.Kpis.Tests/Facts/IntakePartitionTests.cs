using CsCheck;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

/// <summary>However rows are dealt out to two intakes, their figures add up to those of one.</summary>
public sealed class IntakePartitionTests
{
    private static readonly Instant Start = Utc("2026-03-01T00:00");

    /// <summary>A row for every set: numbers from which times, spans, words and scores are made, good and bad.</summary>
    private static readonly Gen<Row[]> Rows = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 5000], Gen.Int[-20, 300], Gen.Int[-1, 7], Gen.Int[0, 9], Gen.Bool)
        .Array[0, 40]
        .Select(rows => rows.Select((r, i) => new Row(i, r.Item1, r.Item2, r.Item3, r.Item4, r.Item5, r.Item6)).ToArray());

    private static readonly FactSchema<Row> Cases = FactSchema.Cases<Row>(Row.Key)
        .Time(CaseFields.Created, r => r.From)
        .Time(CaseFields.FirstResolved, r => r.To)
        .Amount(CaseFields.ReplyCount, Unit.Count, r => r.Number)
        .Dimension(Dimensions.StatusKind, r => r.Word switch { 0 => "pending", 1 => null, _ => "open" });

    private static readonly FactSchema<Row> Events = FactSchema.CaseEvents<Row>(Row.Key)
        .Time(CaseEventFields.At, r => r.From)
        .Dimension(Dimensions.Case, r => r.Word == 0 ? null : r.Group.Id())
        .Dimension(Dimensions.EventKind, r => r.Word == 1 ? "comment" : "employee-reply")
        .Amount(CaseEventFields.Sequence, Unit.Count, r => r.Number);

    private static readonly FactSchema<Row> States = FactSchema.AgentStates<Row>(Row.Key)
        .Time(AgentStateFields.Start, r => r.From)
        .Time(AgentStateFields.End, r => r.Word == 0 ? null : r.To)
        .Dimension(Dimensions.Employee, r => r.Group.Id())
        .Dimension(Dimensions.State, r => "s" + r.Word.Id())
        .WorkStates(new AgentStateMap(new AgentStateWord("s1", WorkState.Available), new AgentStateWord("s2", WorkState.Break)));

    private static readonly FactSchema<Row> Slots = FactSchema.ScheduleSlots<Row>(Row.Key)
        .Time(ScheduleSlotFields.Start, r => r.From)
        .Time(ScheduleSlotFields.End, r => r.To)
        .Dimension(Dimensions.Employee, r => r.Group.Id())
        .Dimension(Dimensions.ActivityKind, r => r.Word == 0 ? "yoga" : "productive");

    private static readonly FactSchema<Row> Ratings = FactSchema.Ratings<Row>(Row.Key)
        .Time(RatingFields.Rated, r => r.Word == 0 ? null : r.From)
        .Score(RatingScale.OneTo(RatingInstrument.Csat, 5), r => r.Word switch { 1 => double.NaN, 2 => r.Number + 0.5, 3 => null, _ => r.Number });

    private static readonly FactSchema<Row> Plans = FactSchema.Plans<Row>(Row.Key)
        .Time(PlanFields.Start, r => r.From)
        .Span(PlanFields.Length, r => Duration.FromMinutes(r.Length))
        .Dimension(Dimensions.Queue, r => r.Group.Id())
        .Amount(PlanFields.Volume, Unit.Count, r => r.Number);

    public static TheoryData<string, bool> Sets { get; } = new()
    {
        { "case", false }, { "case", true }, { "case-event", false }, { "case-event", true }, { "agent-state", false }, { "agent-state", true },
        { "schedule-slot", false }, { "schedule-slot", true }, { "rating", false }, { "rating", true }, { "plan", false }, { "plan", true },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void Read_RowsDealtOutToTwoIntakes_GiveTheSameFigures(string set, bool lenient)
    {
        (FactSchema<Row> schema, Measure sum, bool byGroup) = Of(set);
        KpiDefinition total = Columns.Total(sum.Quantity == Quantity.One ? Unit.Count : UnitOf(schema, sum), sum);
        IntakePolicy policy = lenient ? IntakePolicy.Lenient() : new IntakePolicy();
        Gen.Select(Rows, Gen.Int[0, 31]).Sample(
            (rows, mask) =>
            {
                // Stretches that exclude each other are told apart only where one intake sees them all: those of one employee or queue go together.
                bool First(Row row) => byGroup ? (mask >> row.Group & 1) != 0 : row.First;
                Intake whole = schema.Read(rows, policy);
                Intake one = schema.Read(rows.Where(First), policy);
                Intake other = schema.Read(rows.Where(r => !First(r)), policy);

                (Sum(one) + Sum(other)).Should().Be(Sum(whole));
                (one.Facts.Count + other.Facts.Count).Should().Be(whole.Facts.Count);
                one.Rejected.Concat(other.Rejected).Select(r => r.ToString()[r.ToString().IndexOf('(', StringComparison.Ordinal)..])
                    .Should().BeEquivalentTo(whole.Rejected.Select(r => r.ToString()[r.ToString().IndexOf('(', StringComparison.Ordinal)..]));
                foreach ((string rule, long count) in whole.Tolerated)
                {
                    (one.Tolerated.GetValueOrDefault(rule) + other.Tolerated.GetValueOrDefault(rule)).Should().Be(count, rule);
                }
            },
            iter: 200);

        decimal Sum(Intake intake) => total.Of(intake).Value ?? 0;
    }

    private static Unit UnitOf(FactSchema<Row> schema, Measure sum) =>
        sum.Quantity is FieldQuantity field ? schema.Fields.FirstOrDefault(f => f.Id == field.Of)?.Unit ?? Unit.Seconds : Unit.Seconds;

    private static (FactSchema<Row> Schema, Measure Sum, bool ByGroup) Of(string set) => set switch
    {
        "case" => (Cases, Measure.Sum("any", RowSource.Of(FactSetIds.Case), Quantity.Between(CaseFields.Created, CaseFields.FirstResolved), CaseFields.Created), false),
        "case-event" => (Events, Measure.Count("any", RowSource.Of(FactSetIds.CaseEvent), CaseEventFields.At), false),
        "agent-state" => (
            States,
            Measure.Sum("any", RowSource.Of(FactSetIds.AgentState), Quantity.Field(AgentStateFields.Length), AgentStateFields.Start, Condition.Is(Dimensions.WorkState, "available")),
            true),
        "schedule-slot" => (Slots, Measure.Sum("any", RowSource.Of(FactSetIds.ScheduleSlot), Quantity.Field(ScheduleSlotFields.Length), ScheduleSlotFields.Start), true),
        "rating" => (Ratings, Measure.Sum("any", RowSource.Of(FactSetIds.Rating), Quantity.Field(RatingFields.Points), RatingFields.Rated), false),
        _ => (Plans, Measure.Sum("any", RowSource.Of(FactSetIds.Plan), Quantity.Field(PlanFields.Volume), PlanFields.Start), true),
    };

    private sealed record Row(int Place, int Group, int Minute, int Length, int Number, int Word, bool First)
    {
        public Instant From => Start + Duration.FromMinutes(Minute);

        public Instant To => From + Duration.FromMinutes(Length);

        public static string Key(Row row) => row.Place.Id();
    }
}
