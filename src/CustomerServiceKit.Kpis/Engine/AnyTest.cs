namespace CustomerServiceKit.Kpis;

/// <summary>At least one of some tests holds: true where one is true, otherwise unknown where one is unknown.</summary>
internal sealed class AnyTest(AnyCondition condition, IReadOnlyList<RowTest> tests) : RowTest
{
    public override Condition Condition { get; } = condition;

    public override Tri At(int row)
    {
        Tri result = Tri.False;
        foreach (RowTest test in tests)
        {
            Tri one = test.At(row);
            result = one > result ? one : result;
        }

        return result;
    }

    public override Tri Of(uint mask)
    {
        Tri result = Tri.False;
        foreach (RowTest test in tests)
        {
            Tri one = test.Of(mask);
            result = one > result ? one : result;
        }

        return result;
    }

    public override string Shape => $"any({string.Join(',', tests.Select(t => t.Shape))})";

    public override IEnumerable<AtomTest> Atoms() => tests.SelectMany(t => t.Atoms());
}
