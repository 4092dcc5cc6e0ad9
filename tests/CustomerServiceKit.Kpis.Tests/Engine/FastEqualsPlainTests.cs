using CsCheck;
using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Kpis.Tests.Engine;

/// <summary>The engine says what a loop over the rows says.</summary>
public sealed class FastEqualsPlainTests
{
    private static readonly Gen<EngineRow[]> s_rows = EngineGen.Row.Array[0, 120];

    // Enough different conditions that the bits of one pass do not do.
    private static readonly Gen<BoundMeasure[]> s_measures = EngineGen.Bound.Array[1, 40];

    [Fact]
    public void Run_AnyRowsMeasuresAndGrouping_EqualsTheLoop() => Gen.Select(s_rows, s_measures, EngineGen.By).Sample(
        (rows, measures, by) => Differences(rows, measures, by).Should().BeEmpty(), iter: 200, threads: 1);

    [Fact]
    public void Run_ManyMeasuresThatNeedSeveralPasses_EqualsTheLoop() => Gen.Select(EngineGen.Row.Array[40], EngineGen.Bound.Array[150], EngineGen.By).Sample(
        (rows, measures, by) =>
        {
            Pass.Over(EngineRow.Facts(rows), Indexed(measures), false).Should().HaveCountGreaterThan(1);
            Differences(rows, measures, by).Should().BeEmpty();
        },
        iter: 10,
        threads: 1);

    [Fact]
    public void Run_AnyPartitionOfRowsMerged_EqualsAllAtOnce() => Gen.Select(s_rows, s_measures, EngineGen.By, Gen.Int[1, 119]).Sample(
        (rows, any, by, cut) =>
        {
            // Different values cannot be merged from counts, and quantiles not from quantiles.
            BoundMeasure[] measures = [.. any.Where(m => m.Measure.Aggregate is not (AggregateKind.Distinct or AggregateKind.Distribution))];
            FactSet[] parts = [EngineRow.Facts(rows), EngineRow.Facts(rows.Take(cut)), EngineRow.Facts(rows.Skip(cut))];
            GroupSpace space = PlainEngine.Space(by, parts);
            CellTable whole = Fast(parts[0], measures, space);
            CellTable merged = new(measures.Length);
            foreach (FactSet part in parts.Skip(1).Where(p => p.Count > 0))
            {
                CellTable own = Fast(part, measures, space);
                foreach (long group in own.Groups)
                {
                    for (int m = 0; m < measures.Length; m++)
                    {
                        merged.Of(group)[m].Merge(own.Find(group, m), measures[m].Measure.Aggregate);
                    }
                }
            }

            merged.Groups.Order().Should().Equal(whole.Groups.Order());
            Texts(merged).Should().Equal(Texts(whole));

            IEnumerable<string> Texts(CellTable cells) => cells.Groups.Order().SelectMany(g => measures.Select((_, m) => Text(cells.Find(g, m))));
        },
        iter: 100,
        threads: 1);

    // How many groups there could be decides how the engine finds its place: 5 are numbered straight through, some 14 million go through an array,
    // 60 million through a dictionary. The last two hand over what is counted every 2,000 groups or so.
    [Theory]
    [InlineData("in few groups", 1L << 29)]
    [InlineData("by team and half-hour for two years", 1L << 29)]
    [InlineData("by team and half-hour for two years", 1L << 18)]
    [InlineData("by team and five minutes for two years", 1L << 18)]
    public void Run_ManyRowsOnAllProcessors_EqualsTheLoop(string how, long largestTable)
    {
        EngineRow[] rows = [.. Enumerable.Range(0, 210_000).Select(i => new EngineRow(
            i,
            Sample.Utc("2026-01-01T00:00").ToUnixTimeMilliseconds() + (i * 7_919_000_003L % (730L * 86_400_000)),
            null,
            i % 9 == 0 ? null : i % 11 * 1000,
            i % 5 == 0 ? null : i % 700,
            i % 10,
            i % 13 == 0 ? null : (i / 4 % 2 == 0 ? 1 : -1) * ((1L << 50) + i),
            $"q{i % 4}",
            i % 17 == 0 ? null : $"t{i % 397}",
            i % 3 == 0 ? null : i % 2 == 0,
            []))];
        Grouping by = how switch
        {
            "in few groups" => Grouping.By(Dimensions.Queue),
            "by team and half-hour for two years" => Grouping.By(Dimensions.Team).Per(ReportingPeriod.Intraday(30), Sample.Jerusalem),
            _ => Grouping.By(Dimensions.Team).Per(ReportingPeriod.Intraday(5), Sample.Jerusalem),
        };

        Differences(rows, EngineGen.OneOfEach, by, largestTable).Should().BeEmpty();
    }

    [Fact]
    public void Run_SumThatDoesNotFit_FailsInsteadOfWrapping()
    {
        // 4,096 times 2^52 is 2^64.
        EngineRow[] rows = [.. Enumerable.Range(0, 4096).Select(i => new EngineRow(i, 0, 0, 0, 0, 0, 1L << 52, "q1", null, null, []))];
        FactSet facts = EngineRow.Facts(rows);
        BoundMeasure sum = new(Measure.Sum("sum", RowSource.Of(FactSetIds.Interaction), Quantity.Field(EngineRow.Money), InteractionFields.Created), StandardKpis.Handled);

        Action run = () => Fast(facts, [sum], PlainEngine.Space(Grouping.None, facts));

        run.Should().Throw<OverflowException>();
    }

    [Fact]
    public void Run_LargestSumThatFits_IsExact()
    {
        // 2,047 times 2^52 is 2^63 - 2^52.
        EngineRow[] rows = [.. Enumerable.Range(0, 2047).Select(i => new EngineRow(i, 0, 0, 0, 0, 0, 1L << 52, "q1", null, null, []))];
        FactSet facts = EngineRow.Facts(rows);
        BoundMeasure sum = new(Measure.Sum("sum", RowSource.Of(FactSetIds.Interaction), Quantity.Field(EngineRow.Money), InteractionFields.Created), StandardKpis.Handled);

        Fast(facts, [sum], PlainEngine.Space(Grouping.None, facts)).Find(0, 0).Figure.Should().Be(9_218_868_437_227_405_312);
    }

    private static IEnumerable<(int Index, BoundMeasure Bound)> Indexed(IEnumerable<BoundMeasure> measures) => measures.Select((m, i) => (i, m));

    private static CellTable Fast(FactSet facts, BoundMeasure[] measures, GroupSpace space, long largestTable = 1L << 29)
    {
        CellTable cells = new(measures.Length);
        foreach (Pass pass in Pass.Over(facts, Indexed(measures), PlainEngine.TimeMatters(space.Grouping)))
        {
            pass.Run(space, cells, largestTable);
        }

        return cells;
    }

    private static List<string> Differences(EngineRow[] rows, BoundMeasure[] measures, Grouping by, long largestTable = 1L << 29)
    {
        FactSet facts = EngineRow.Facts(rows);
        if (facts.Count == 0)
        {
            return [];
        }

        GroupSpace space = PlainEngine.Space(by, facts);
        CellTable fast = Fast(facts, measures, space, largestTable);
        Dictionary<(long Group, int Measure), Cell> plain = PlainEngine.Run(facts, measures, space);

        // Where time does not matter, the engine also lists groups whose rows all lack the anchor; their cells are empty.
        return
        [
            .. fast.Groups.Concat(plain.Keys.Select(k => k.Group)).Distinct()
                .SelectMany(g => Enumerable.Range(0, measures.Length).Select(m => (g, m)))
                .Where(c => Text(fast.Find(c.g, c.m)) != Text(plain.GetValueOrDefault(c)))
                .Take(5)
                .Select(c => $"{by}, group {space.ToGroup(c.g)}, {measures[c.m].Identity}: {Text(fast.Find(c.g, c.m))}, by the loop {Text(plain.GetValueOrDefault(c))}"),
        ];
    }

    /// <summary>The figure of no rows is not looked at.</summary>
    private static string Text(Cell cell) => $"{(cell.Rows == 0 ? 0 : cell.Figure)} of {cell.Rows}, {cell.Missing} unknown";
}
