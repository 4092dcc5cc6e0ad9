using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis.DuckDb.Tests;

/// <summary>Definitions that use what the standard KPIs leave out: other row sources, parameter tables, every comparison, extremes, calendars by name.</summary>
internal static class OwnKpis
{
    private static readonly RowSource s_calls = RowSource.Of(FactSetIds.Interaction);
    private static readonly RowSource s_states = RowSource.Of(FactSetIds.AgentState);
    private static readonly RowSource s_slots = RowSource.Of(FactSetIds.ScheduleSlot);
    private static readonly RowSource s_cases = RowSource.Of(FactSetIds.Case);
    private static readonly Condition s_north = Condition.Is(Dimensions.Team, "north");
    private static readonly Quantity s_talk = Quantity.Field(InteractionFields.Talk);

    private static readonly ParameterTable s_limits = new("limits", Dimensions.Queue,
    [
        new ParameterTableRow("gold", Operand.Of(Duration.FromSeconds(5))),
        new ParameterTableRow("gold", Operand.Of(Duration.FromSeconds(20)), Instant.FromUtc(2026, 3, 27, 0, 0)),
        new ParameterTableRow("silver", Operand.Of(Duration.FromSeconds(10)), Instant.FromUtc(2026, 3, 24, 6, 0)),
        new ParameterTableRow(null, Operand.Of(Duration.FromMilliseconds(19_999)), Instant.FromUtc(2026, 3, 18, 0, 0)),
    ]);

    public static IReadOnlyList<KpiDefinition> All { get; } =
    [
        StandardKpis.ServiceLevel.All(Threshold.By(s_limits)), StandardKpis.ServiceLevel.IgnoreInThreshold(Threshold.By(s_limits, inclusive: false)),
        StandardKpis.ServiceLevel.AllAndFlow(Threshold.By(s_limits)), StandardKpis.ServiceLevel.Removed(Threshold.By(s_limits)), StandardKpis.ServiceLevel.Offered(Threshold.By(s_limits)),
        StandardKpis.Asa.AnchoredAt(InteractionFields.Answered),
        .. Followed(), .. Entities(), .. Intervals(), .. Overlaps(), .. Quantities(),
    ];

    private static IEnumerable<KpiDefinition> Followed()
    {
        RowSource contacts = s_calls.FollowedBy(InteractionFields.Created, [Dimensions.Customer]);
        Duration[] windows = [Duration.Zero, Duration.FromHours(6), Duration.FromDays(3), Duration.FromDays(7)];
        foreach (CustomerServiceKit.Comparison comparison in Enum.GetValues<CustomerServiceKit.Comparison>())
        {
            for (int i = 0; i < windows.Length; i++)
            {
                Condition within = Condition.Compare(RowFields.FollowedAfter, comparison, Operand.Of(windows[i]));
                yield return Share($"followed-{comparison}-{i}", contacts, within, Condition.Known(within));
            }
        }

        yield return Share("previous", contacts, Condition.Compare(RowFields.SincePrevious, CustomerServiceKit.Comparison.AtMost, Operand.Of(windows[2])), Condition.Present(RowFields.SincePrevious));
        yield return Count("first", s_calls.Where(Condition.Not(s_north)).FirstPer(InteractionFields.Answered, Dimensions.Customer, Dimensions.Queue));
        yield return Count("again", s_calls.FirstPer(InteractionFields.Created, Dimensions.Customer).FollowedBy(InteractionFields.Created, [Dimensions.Reason], s_cases, CaseFields.Closed),
            Condition.Compare(RowFields.FollowedAfter, CustomerServiceKit.Comparison.LessThan, Operand.Of(windows[2])));
    }

    private static IEnumerable<KpiDefinition> Entities()
    {
        Measure talk = Measure.Sum("talk", s_calls, s_talk, InteractionFields.Created, Condition.Present(InteractionFields.Talk));
        Measure known = Measure.Count("known", s_calls, InteractionFields.Created, Condition.Present(InteractionFields.Talk));
        Measure all = Measure.Count("all", s_calls, InteractionFields.Created);
        Formula[] values =
        [
            Formula.Ratio(talk, known), Formula.Ratio(known, all), Formula.Total(talk - Measure.Sum("hold", s_calls, Quantity.Field(InteractionFields.Hold), InteractionFields.Created)),
            Formula.Extreme(Measure.Max("most", s_calls, Quantity.Field(InteractionFields.Revenue), InteractionFields.Created)),
            Formula.Quantile(Measure.Distribution("talks", s_calls, s_talk, InteractionFields.Created), 0.9m, QuantileKind.Continuous),
        ];
        Unit[] units = [Unit.Seconds, Unit.Share, Unit.Seconds, Unit.Money("ILS"), Unit.Seconds];
        for (int i = 0; i < values.Length; i++)
        {
            RowSource rows = RowSource.PerEntity(values[i], Dimensions.Customer, Dimensions.Channel);
            yield return Kpi($"entities-{i}", units[i], Formula.Ratio(Measure.Sum("values", rows, Quantity.Field(RowFields.EntityValue), RowFields.AsOf), Measure.Count("entities", rows, RowFields.AsOf)));
        }

        yield return Count("standing", RowSource.LastPer(FactSetIds.Case, CaseFields.Created, Dimensions.Customer), s_north, CaseFields.Created);
        yield return Kpi("levels", Unit.Money("ILS"), Formula.Total(Measure.Sum("levels", RowSource.LastPer(FactSetIds.Level, LevelFields.At), Quantity.Field(LevelFields.Amount), LevelFields.At)));
    }

    private static IEnumerable<KpiDefinition> Intervals()
    {
        RowSource union = s_states.Where(Condition.Is(Dimensions.Productive, "yes")).UnionPer(AgentStateFields.Start, AgentStateFields.End, Dimensions.Employee);
        RowSource kept = s_slots.OverlapWith(ScheduleSlotFields.Start, ScheduleSlotFields.End, s_states, AgentStateFields.Start, AgentStateFields.End, Dimensions.Employee, Dimensions.Channel);
        yield return Sum("covered", union, Quantity.Field(RowFields.Covered), AgentStateFields.Start);
        yield return Sum("covered-by-start", union, Quantity.Between(AgentStateFields.Start, AgentStateFields.End), AgentStateFields.Start);
        yield return Sum("kept", kept, Quantity.Field(RowFields.Overlap), ScheduleSlotFields.Start);
        yield return Count("kept-parts", kept, Condition.Compare(RowFields.Overlap, CustomerServiceKit.Comparison.GreaterThan, Operand.Of(Duration.FromHours(1))), ScheduleSlotFields.Start);
        yield return Kpi("longest-part", Unit.Seconds, Formula.Extreme(Measure.Max("longest", s_states.ClippedToPeriod(AgentStateFields.Start, AgentStateFields.End), Quantity.Field(RowFields.Clipped), AgentStateFields.Start)));
        yield return Kpi("present-people", Unit.Count, Formula.Total(Measure.Distinct("people", s_states.ClippedToPeriod(AgentStateFields.Start, AgentStateFields.End), Dimensions.Employee, AgentStateFields.Start, s_north)));
        yield return Count("old-cases", s_cases.OpenAt(CaseFields.Created, CaseFields.Closed), Condition.Compare(RowFields.Age, CustomerServiceKit.Comparison.AtLeast, Operand.Of(Duration.FromDays(2))), RowFields.AsOf);
    }

    // Of states that lack a flag or a kind it cannot be told whether they are others, or named ones.
    private static IEnumerable<KpiDefinition> Overlaps()
    {
        RowSource productive = s_states.Where(Condition.Is(Dimensions.Productive, "yes"));
        OverlapRows plain = s_slots.OverlapWith(
            ScheduleSlotFields.Start, ScheduleSlotFields.End, productive.Where(Condition.Not(Condition.Is(Dimensions.WorkState, "break"))), AgentStateFields.Start, AgentStateFields.End, Dimensions.Employee);
        OverlapRows tolerant = plain.WithTolerance(ScheduleSlotFields.ToleranceBefore, ScheduleSlotFields.ToleranceAfter);
        OverlapRows[] all =
        [
            plain, tolerant, tolerant.WithAccepted(Dimensions.Paid, Dimensions.Paid, productive), tolerant.WithAccepted(Dimensions.ActivityKind, Dimensions.WorkState, s_states),
            plain.WithAccepted(Dimensions.AcceptedState, Dimensions.State, s_states), tolerant.WithAccepted(new DimensionId("unheard-of"), Dimensions.State, s_states),
        ];
        for (int i = 0; i < all.Length; i++)
        {
            yield return Sum($"overlap-{i}", all[i], Quantity.Field(RowFields.Overlap), ScheduleSlotFields.Start);
            yield return Count($"parts-{i}", all[i], anchor: ScheduleSlotFields.Start);
            yield return Sum($"cut-{i}", all[i].ClippedToPeriod(ScheduleSlotFields.Start, ScheduleSlotFields.End), Quantity.Field(RowFields.Clipped), ScheduleSlotFields.Start);
            yield return Kpi($"keepers-{i}", Unit.Count, Formula.Total(Measure.Distinct("people", all[i], Dimensions.Employee, ScheduleSlotFields.Start, s_north)));
        }

        yield return Sum("overlap-twice", tolerant.OverlapWith(ScheduleSlotFields.Start, ScheduleSlotFields.End, plain, ScheduleSlotFields.Start, ScheduleSlotFields.End, Dimensions.Employee),
            Quantity.Field(RowFields.Overlap), ScheduleSlotFields.Start);
        yield return Sum("kept-together", tolerant.UnionPer(ScheduleSlotFields.Start, ScheduleSlotFields.End, Dimensions.Employee), Quantity.Field(RowFields.Covered), ScheduleSlotFields.Start);
    }

    private static IEnumerable<KpiDefinition> Quantities()
    {
        CalendarId days = new("days"), brief = new("short");
        yield return Sum("in-days", s_cases, Quantity.Between(CaseFields.Created, CaseFields.Closed, days), CaseFields.Created);
        yield return Sum("in-short", s_cases, Quantity.Between(CaseFields.Created, CaseFields.FirstReply, brief), CaseFields.Created);
        yield return Kpi("in-own", Unit.Seconds, Formula.Quantile(
            Measure.Distribution("own", s_cases, Quantity.Between(CaseFields.Created, CaseFields.Closed, Dimensions.Calendar), CaseFields.Created), 0.75m, QuantileKind.Continuous));
        yield return Sum("mixed", s_calls, Quantity.Minus(Quantity.Plus(s_talk, Quantity.Field(InteractionFields.Hold)), Quantity.Between(InteractionFields.Queued, InteractionFields.Answered)), InteractionFields.Ended,
            Condition.Any(Condition.Not(s_north), Condition.All(Condition.Is(Dimensions.Queue, "gold", "iron"), Condition.Compare(InteractionFields.Revenue, CustomerServiceKit.Comparison.LessThan, Operand.Of(12.34m)))));
        foreach (QuantileKind kind in Enum.GetValues<QuantileKind>())
        {
            foreach (decimal share in new[] { 0.001m, 0.25m, 0.5m, 0.999m })
            {
                yield return Kpi($"money-{kind}-{(int)(share * 1000)}", Unit.Money("ILS"), Formula.Quantile(
                    Measure.Distribution("money", s_calls, Quantity.Field(InteractionFields.Revenue), InteractionFields.Created), share, kind));
            }
        }

        yield return Kpi("least", Unit.Money("ILS"), Formula.Extreme(Measure.Min("least", s_calls, Quantity.Field(InteractionFields.Revenue), InteractionFields.Created)));
        yield return Sum("planned", RowSource.Of(FactSetIds.Plan), Quantity.Field(PlanFields.HandleTime), PlanFields.Start, Condition.Compare(PlanFields.Volume, CustomerServiceKit.Comparison.Equal, Operand.Of(2m)));
    }

    private static KpiDefinition Share(string id, RowSource rows, Condition top, Condition bottom) => Kpi(id, Unit.Share, Formula.Ratio(
        Measure.Count("top", rows, InteractionFields.Created, top), Measure.Count("all", rows, InteractionFields.Created, bottom)));

    private static KpiDefinition Count(string id, RowSource rows, Condition? where = null, FieldId? anchor = null) =>
        Kpi(id, Unit.Count, Formula.Total(Measure.Count("rows", rows, anchor ?? InteractionFields.Created, where)));

    private static KpiDefinition Sum(string id, RowSource rows, Quantity quantity, FieldId anchor, Condition? where = null) =>
        Kpi(id, Unit.Seconds, Formula.Total(Measure.Sum("sum", rows, quantity, anchor, where)));

    private static KpiDefinition Kpi(string id, Unit unit, Formula formula) => new(
        new KpiKey($"own-{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(id)}"), LocalizedText.English(id), KpiFamily.Service, unit, Direction.Band, formula);
}
