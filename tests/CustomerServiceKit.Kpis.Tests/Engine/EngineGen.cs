using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Engine;

/// <summary>Random rows, measures and groupings for the engine.</summary>
internal static class EngineGen
{
    private const long Hour = 3_600_000;

    // Two days before the clocks of Jerusalem go forward; Lord Howe's go back by half an hour a week later.
    private static readonly long s_start = Sample.Utc("2026-03-25T00:00").ToUnixTimeMilliseconds();

    private static readonly FieldId[] s_fields = [InteractionFields.Wait, InteractionFields.Talk, InteractionFields.Hold, EngineRow.Money, InteractionFields.Answered];

    private static readonly DimensionId[] s_dimensions = [Dimensions.Queue, Dimensions.Team, Dimensions.ResolvedByEmployee];

    private static readonly decimal[] s_shares = [0.001m, 0.3m, 0.5m, 0.95m];

    private static readonly Quantity[] s_quantities =
    [
        Quantity.One, Quantity.Field(InteractionFields.Wait), Quantity.Field(EngineRow.Money), Quantity.Field(InteractionFields.Hold),
        Quantity.Plus(Quantity.Field(InteractionFields.Talk), Quantity.Field(InteractionFields.Hold)),
        Quantity.Minus(Quantity.Field(InteractionFields.Hold), Quantity.Field(InteractionFields.Wait)),
        Quantity.Between(InteractionFields.Created, InteractionFields.Answered),
    ];

    private static readonly ParameterTable s_table = new("limits", Dimensions.Queue,
    [
        new ParameterTableRow("q1", Operand.Of(Duration.FromSeconds(3))),
        new ParameterTableRow("q1", Operand.Of(Duration.FromSeconds(6)), Sample.Utc("2026-03-27T00:00")),
        new ParameterTableRow("q2", Operand.Of(Duration.FromSeconds(4)), Sample.Utc("2026-03-28T12:00")),
        new ParameterTableRow(null, Operand.Of(Duration.FromSeconds(5)), Sample.Utc("2026-03-26T00:00")),
    ]);

    private static readonly KpiDefinition s_literal = Kpi("PT5S", []);
    private static readonly KpiDefinition s_byTable = Kpi("table:limits", [s_table]);

    private static readonly Gen<Comparison> s_sign = Gen.Enum<Comparison>();

    private static readonly Gen<Condition> s_atom = Gen.Int[0, 10].SelectMany(kind => kind switch
    {
        0 => Gen.Int[0, 3].Select<int, Condition>(q => Condition.Is(Dimensions.Queue, $"q{q}", "q9")),
        1 => Gen.Int[0, 400].Select<int, Condition>(t => Condition.Is(Dimensions.Team, $"t{t}", $"t{t / 2}", $"t{t / 3}")),
        2 => Gen.Const<Condition>(Condition.Is(Dimensions.ResolvedByEmployee, "yes")),
        3 => Gen.Int[0, 4].Select<int, Condition>(f => Condition.Present(s_fields[f])),
        4 => Gen.Int[0, 2].Select<int, Condition>(d => Condition.Present(s_dimensions[d])),
        5 => Gen.Const<Condition>(Condition.Compare(InteractionFields.Wait, Comparison.AtMost, Operand.Parameter("within"))),
        6 => Gen.Select(s_sign, Gen.Long[-3, 3], (c, n) => (Condition)Condition.Compare(EngineRow.Money, c, Operand.Of((decimal)n * 5_000_000_000))),
        7 => Gen.Select(s_sign, Gen.Int[0, 10], (c, n) => (Condition)Condition.Compare(InteractionFields.Hold, c, Operand.Of(Duration.FromMilliseconds(n)))),
        8 => Gen.Const<Condition>(Condition.Present(Operand.Parameter("within"))),
        _ => Gen.Select(s_sign, Gen.Int[0, 11], (c, n) => (Condition)Condition.Compare(InteractionFields.Wait, c, Operand.Of(Duration.FromSeconds(n)))),
    });

    private static readonly Gen<Condition> s_condition = Tree(2);

    public static Gen<EngineRow> Row { get; } = Gen.Select(
        Gen.Select(Gen.Long[0, 14 * 24 * Hour], Gen.Int[-3, 20], Gen.Int[-2, 10], Gen.Int[-2, 10], Gen.Int[0, 10]),
        Gen.Select(Gen.Int[-1, 3], Gen.Int[-20, 400], Gen.Int[-1, 1], Gen.Long[-3, 4], Gen.Int[0, 31]),
        (times, rest) => new EngineRow(
            0,
            s_start + times.Item1,
            times.Item2 < 0 ? null : s_start + times.Item1 + (times.Item2 * Hour / 3),
            times.Item3 < 0 ? null : times.Item3 * 1000,
            times.Item4 < 0 ? null : times.Item4 * 1000,
            times.Item5,
            rest.Item4 == 4 ? null : rest.Item4 * 5_000_000_000,
            rest.Item1 < 0 ? null : $"q{rest.Item1}",
            rest.Item2 < 0 ? null : $"t{rest.Item2}",
            rest.Item3 < 0 ? null : rest.Item3 == 1,
            [.. Enumerable.Range(0, 5).Where(p => (rest.Item5 >> p & 1) != 0 && rest.Item5 % 7 < 5).Select(p => $"p{p}")]));

    /// <summary>A measure; now and then with a table of limits.</summary>
    public static Gen<BoundMeasure> Bound { get; } = Gen.Select(
        Gen.Enum<AggregateKind>(), Gen.Int[0, s_quantities.Length - 1], s_condition, Gen.Bool, Gen.Bool, Gen.Int[0, 1], Gen.Int[0, 3].Select(i => s_shares[i]), Gen.Int[0, 2],
        (aggregate, quantity, where, answered, byTable, distinct, share, rank) => new BoundMeasure(
            Measure.Of(
                "any",
                RowSource.Of(FactSetIds.Interaction),
                aggregate,
                aggregate == AggregateKind.Distinct ? Quantity.One : s_quantities[quantity],
                aggregate == AggregateKind.Distinct ? s_dimensions[distinct] : null,
                where,
                answered ? InteractionFields.Answered : InteractionFields.Created),
            byTable ? s_byTable : s_literal,
            aggregate == AggregateKind.Distribution ? Rank(share, rank == 0 ? QuantileKind.Discrete : QuantileKind.Continuous, rank == 2) : null));

    /// <summary>A measure of every sort, the same each time.</summary>
    public static BoundMeasure[] OneOfEach { get; } =
    [
        .. s_quantities.Skip(2).Take(3).SelectMany(q => new[] { AggregateKind.Sum, AggregateKind.Min, AggregateKind.Max }
            .Select(a => Fixed(a, q, null, Condition.Compare(InteractionFields.Wait, Comparison.AtMost, Operand.Parameter("within"))))),
        Fixed(AggregateKind.Sum, s_quantities[2], null, null),
        .. s_quantities.Skip(2).Take(3).SelectMany(q => new[] { 0.1m, 0.5m, 0.9m }.Select(share => Fixed(AggregateKind.Distribution, q, null, null, share))),
        Fixed(AggregateKind.Distinct, Quantity.One, Dimensions.Team, Condition.Is(Dimensions.ResolvedByEmployee, "yes")),
        Fixed(AggregateKind.Distinct, Quantity.One, Dimensions.Queue, Condition.Not(Condition.Is(Dimensions.ResolvedByEmployee, "yes"))),
    ];

    public static Gen<Grouping> By { get; } = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Bool, Gen.Bool, Gen.Int[0, 12], (dimensions, period, hours, zone, window) =>
    {
        DateTimeZone at = zone ? Sample.Jerusalem : DateTimeZoneProviders.Tzdb["Australia/Lord_Howe"];
        Grouping by = dimensions switch
        {
            0 => Grouping.None,
            1 => Grouping.By(Dimensions.Team),
            2 => Grouping.By(Dimensions.Queue, Dimensions.Team),
            3 => Grouping.By(Sample.People),
            4 => Grouping.By(Sample.People, Dimensions.Queue),
            _ => Grouping.By(Dimensions.ResolvedByEmployee),
        };
        by = period switch { 0 => by.Per(ReportingPeriod.Day, at), 1 => by.Per(ReportingPeriod.Intraday(30), at), 2 => by.Per(ReportingPeriod.Week, at), _ => by };
        by = hours ? by.PerHourOfDay(at) : by;
        return window < 10 ? by.Between(Instant.FromUnixTimeMilliseconds(s_start + (window * Hour * 5)), Instant.FromUnixTimeMilliseconds(s_start + (window * Hour * 30) + Hour)) : by;
    });

    private static BoundMeasure Fixed(AggregateKind aggregate, Quantity quantity, DimensionId? distinct, Condition? where, decimal? share = null) => new(
        Measure.Of("any", RowSource.Of(FactSetIds.Interaction), aggregate, quantity, distinct, where, InteractionFields.Created),
        s_byTable,
        share is decimal quantile ? Rank(quantile, QuantileKind.Continuous, upper: true) : null);

    private static RankOfQuantile Rank(decimal share, QuantileKind kind, bool upper) => new(
        Formula.Quantile(Measure.Distribution("any", RowSource.Of(FactSetIds.Interaction), Quantity.One, InteractionFields.Created), share, kind), upper);

    private static Gen<Condition> Tree(int depth) => depth == 0 ? s_atom : Gen.Int[0, 5].SelectMany(kind => kind switch
    {
        0 => Tree(depth - 1).Array[1, 3].Select<Condition[], Condition>(c => Condition.All(c)),
        1 => Tree(depth - 1).Array[1, 3].Select<Condition[], Condition>(c => Condition.Any(c)),
        2 => Tree(depth - 1).Select<Condition, Condition>(c => Condition.Not(c)),
        3 => Tree(depth - 1).Select<Condition, Condition>(c => Condition.Known(c)),
        _ => s_atom,
    });

    private static KpiDefinition Kpi(string within, IEnumerable<ParameterTable> tables) => new(
        new KpiKey("any", null, [new KpiParameter("within", Comparison.AtMost, within)]),
        LocalizedText.English("Any"),
        KpiFamily.Service,
        Unit.Count,
        Direction.Up,
        Formula.Total(Measure.Count("any", RowSource.Of(FactSetIds.Interaction), InteractionFields.Created)),
        tables);
}
