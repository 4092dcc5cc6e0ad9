using BenchmarkDotNet.Attributes;
using CustomerServiceKit.Benchmarks.Rows;

namespace CustomerServiceKit.Benchmarks.Micro;

/// <summary>Reading one figure of a scorecard, and saying what one row contributes to it.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly KpiKey _total = StandardKpis.Handled.Key;
    private readonly KpiKey _ratio = StandardKpis.AverageHandleTime.Key;
    private RowSchema _schema = null!;
    private InteractionRow[] _rows = [];
    private KpiPlan _plan = null!;
    private Scorecard _card = null!;
    private ScorecardGroup _group = null!;

    [GlobalSetup]
    public void Setup()
    {
        _schema = new RowSchema(100, 10);
        _rows = new RowGenerator(100, 7, 10, 1000, 1).Ordered(100_000);
        _plan = KpiPlan.Compile(StandardKpis.Catalog.Kpis);
        _card = _plan.Run(FactSets.Of(_schema.Schema.Read(_rows)), Grouping.By(Dimensions.Employee));
        _group = _card.GroupOf(RowSchema.AgentName(7));
    }

    [Benchmark]
    public Measurement Total() => _card.Get(_total, _group);

    [Benchmark]
    public Measurement RatioWithMissingValues() => _card.Get(_ratio, _group);

    [Benchmark]
    public Contribution OneRow() => _plan.Of(_schema.Schema, _rows[42], _ratio);
}
