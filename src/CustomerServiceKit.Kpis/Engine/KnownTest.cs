namespace CustomerServiceKit.Kpis;

/// <summary>It can be told whether a test holds.</summary>
internal sealed class KnownTest(KnownCondition condition, RowTest test) : RowTest
{
    public override Condition Condition { get; } = condition;

    public override string Shape => $"known({test.Shape})";

    public override Tri At(int row) => test.At(row) == Tri.Unknown ? Tri.False : Tri.True;

    public override Tri Of(uint mask) => test.Of(mask) == Tri.Unknown ? Tri.False : Tri.True;

    public override IEnumerable<AtomTest> Atoms() => test.Atoms();
}
