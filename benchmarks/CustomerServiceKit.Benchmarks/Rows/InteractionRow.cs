namespace CustomerServiceKit.Benchmarks.Rows;

/// <summary>An interaction as a telephone system might export it; -1 stands for a value that is not known.</summary>
public readonly record struct InteractionRow
{
    public int Number { get; init; }

    /// <summary>Milliseconds since 1970 in UTC.</summary>
    public long Created { get; init; }

    /// <summary>-1 for a caller who is not known.</summary>
    public int Customer { get; init; }

    public short Agent { get; init; }

    public short Queue { get; init; }

    public OutcomeKind Outcome { get; init; }

    /// <summary>In milliseconds, as the other spans.</summary>
    public int Wait { get; init; }

    public int Talk { get; init; }

    public int Hold { get; init; }

    public int AfterCallWork { get; init; }

    public sbyte Employees { get; init; }

    public sbyte Transfers { get; init; }

    /// <summary>1 is yes, 0 no; so are the next three.</summary>
    public sbyte ResolvedByEmployee { get; init; }

    public sbyte ResolvedByCustomer { get; init; }

    public sbyte OfferMade { get; init; }

    public sbyte OfferAccepted { get; init; }
}
