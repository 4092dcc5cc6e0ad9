namespace CustomerServiceKit.Kpis;

/// <summary>A condition bound to the columns of a fact set. It can be asked row by row, or about a class of rows whose atoms came out alike.</summary>
internal abstract class RowTest
{
    /// <summary>The plain way: reads the row's own values.</summary>
    public abstract Tri At(int row);

    /// <summary>The fast way: reads the bits that the atoms left in a row's mask. Both ways must agree.</summary>
    public abstract Tri Of(uint mask);

    /// <summary>What <see cref="Of"/> computes, as text, once the atoms have their bits.</summary>
    public abstract string Shape { get; }

    public abstract IEnumerable<AtomTest> Atoms();

    /// <summary>The part that keeps a row out: the first one that does not hold.</summary>
    public virtual RowTest FirstFailing(int row) => this;

    /// <summary>What the row has where the condition wants something else, in words; null where there is nothing to say.</summary>
    public virtual string? Given(int row) => null;

    /// <summary>The condition the test stands for, for an explanation.</summary>
    public abstract Condition Condition { get; }
}
