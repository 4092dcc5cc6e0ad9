namespace CustomerServiceKit.Kpis;

/// <summary>A test turned round; unknown stays unknown.</summary>
internal sealed class NotTest(NotCondition condition, RowTest test) : RowTest
{
    public override Condition Condition { get; } = condition;

    public override Tri At(int row) => Turned(test.At(row));

    public override Tri Of(uint mask) => Turned(test.Of(mask));

    public override string Shape => $"not({test.Shape})";

    public override IEnumerable<AtomTest> Atoms() => test.Atoms();

    public override string? Given(int row) => test.Given(row);

    private static Tri Turned(Tri value) => value switch { Tri.True => Tri.False, Tri.False => Tri.True, _ => Tri.Unknown };
}
