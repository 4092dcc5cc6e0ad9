using BenchmarkDotNet.Attributes;
using CustomerServiceKit.Benchmarks.Rows;

namespace CustomerServiceKit.Benchmarks.Micro;

/// <summary>Turning rows into columns, for each row.</summary>
[MemoryDiagnoser]
public class IntakeBenchmarks
{
    private const int Rows = 100_000;
    private readonly RowSchema _schema = new(100, 10);
    private InteractionRow[] _rows = [];

    [GlobalSetup]
    public void Setup() => _rows = new RowGenerator(100, 7, 10, 1000, 1).Ordered(Rows);

    [Benchmark(OperationsPerInvoke = Rows)]
    public Intake CheckingKeys() => _schema.Schema.Read(_rows);

    [Benchmark(OperationsPerInvoke = Rows)]
    public Intake TrustingKeys() => _schema.Schema.Read(_rows, new IntakePolicy { CheckKeys = false });
}
