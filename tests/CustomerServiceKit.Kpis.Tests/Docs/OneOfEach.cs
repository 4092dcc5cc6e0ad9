using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>One row of every fact set, with every column filled with something, so that no KPI lacks anything.</summary>
internal static class OneOfEach
{
    private static readonly Dictionary<DimensionId, string> Words = new()
    {
        [Dimensions.LevelKind] = EnumText<LevelKind>.Of(LevelKind.Population),
        [Dimensions.CommitmentOutcome] = EnumText<ClockOutcomeKind>.Of(ClockOutcomeKind.Met),
        [Dimensions.EventKind] = EnumText<CaseEventKind>.Of(CaseEventKind.EmployeeReply),
        [Dimensions.ActivityKind] = EnumText<ScheduleActivity>.Of(ScheduleActivity.Productive),
        [Dimensions.WorkState] = EnumText<WorkState>.Of(WorkState.Available),
    };

    public static FactSets At(Instant time) => FactSets.Of(EveryColumn.Ids.Select(id => Sample.Accepted(Schema(id, time), ["1"])).ToArray()).WithCalendars(AllDay);

    private static BusinessCalendar AllDay => BusinessCalendar.In("Asia/Jerusalem").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "00:00-24:00").Named(new CalendarId("x")).Build();

    private static FactSchema<string> Schema(FactSetId id, Instant time)
    {
        FactSetColumns columns = StandardColumns.Of(id);
        FactSchema<string> schema = columns.Times.Aggregate(FactSchema.Create<string>(id, row => row), (s, field) => s.Time(field, _ => time));
        schema = columns.Spans.Aggregate(schema, (s, field) => s.Span(field, _ => Duration.Zero));
        schema = id == FactSetIds.Rating ? schema.Score(RatingScale.NetPromoter, _ => 9) : schema;
        schema = columns.Amounts.Where(a => schema.IndexOf(a) < 0).Aggregate(schema, (s, field) => s.Amount(field, UnitOf(field, columns), _ => 1));
        return EveryColumn.Dimensions.Where(d => schema.IndexOf(d) < 0).Aggregate(schema, (s, d) => s.Dimension(d, _ => ClosedDimensions.IsClosed(id, d) ? Words.GetValueOrDefault(d) : "x"));
    }

    private static Unit UnitOf(FieldId field, FactSetColumns columns) =>
        columns.Counts.Contains(field) ? Unit.Count : field == InteractionFields.Revenue || field == InteractionFields.Cost || field == LevelFields.Amount ? Wide.Shekels : Unit.Points;
}
