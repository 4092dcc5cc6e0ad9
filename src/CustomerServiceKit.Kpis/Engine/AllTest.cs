namespace CustomerServiceKit.Kpis;

/// <summary>Every one of some tests holds: false where one is false, otherwise unknown where one is unknown.</summary>
internal sealed class AllTest(AllCondition condition, IReadOnlyList<RowTest> tests) : RowTest
{
    public override Condition Condition { get; } = condition;

    public override Tri At(int row)
    {
        Tri result = Tri.True;
        foreach (RowTest test in tests)
        {
            Tri one = test.At(row);
            result = one < result ? one : result;
        }

        return result;
    }

    public override Tri Of(uint mask)
    {
        Tri result = Tri.True;
        foreach (RowTest test in tests)
        {
            Tri one = test.Of(mask);
            result = one < result ? one : result;
        }

        return result;
    }

    public override string Shape => $"all({string.Join(',', tests.Select(t => t.Shape))})";

    public override IEnumerable<AtomTest> Atoms() => tests.SelectMany(t => t.Atoms());

    public override RowTest FirstFailing(int row)
    {
        Tri result = At(row);
        foreach (RowTest test in tests)
        {
            if (test.At(row) == result)
            {
                return test.FirstFailing(row);
            }
        }

        return this;
    }
}
