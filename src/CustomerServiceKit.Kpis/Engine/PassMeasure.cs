namespace CustomerServiceKit.Kpis;

/// <summary>One measure of a pass: where its cell stands, which rows it takes, and what of each.</summary>
internal sealed record PassMeasure(int Index, BoundMeasure Bound, RowTest? Test, PresentTest? Anchor, RowQuantity Quantity)
{
    public AggregateKind Aggregate => Bound.Measure.Aggregate;

    /// <summary>Whether the row, or its class, is in the measure; a row without the quantity, though it is wanted, is unknown.</summary>
    public Tri Of(uint mask) => Anchor is not null && Anchor.Of(mask) != Tri.True ? Tri.False
        : Test is not null && Test.Of(mask) is var wanted and not Tri.True ? wanted
        : Quantity.Present is not null && Quantity.Present.Of(mask) != Tri.True ? Tri.Unknown : Tri.True;

    /// <summary>The same, from the row's own values.</summary>
    public Tri At(int row) => Anchor is not null && Anchor.At(row) != Tri.True ? Tri.False
        : Test is not null && Test.At(row) is var wanted and not Tri.True ? wanted
        : Quantity.Present is not null && Quantity.Present.At(row) != Tri.True ? Tri.Unknown : Tri.True;

    /// <summary>Whether rows may lack what it takes to tell.</summary>
    public bool MayBeUnknown => Quantity.Present is not null || (Test?.Atoms().Any(a => a.KnownBit != 0) ?? false);

    /// <summary>What <see cref="Of"/> computes, in the bits of the pass: measures of the same shape take the same rows.</summary>
    public string Shape => $"{Anchor?.Shape};{Test?.Shape};{Quantity.Present?.Shape}";

    public IEnumerable<AtomTest> Atoms() =>
    [
        .. Test?.Atoms() ?? [],
        .. Anchor is null ? [] : new AtomTest[] { Anchor },
        .. Quantity.Present is null ? [] : new AtomTest[] { Quantity.Present },
    ];
}
