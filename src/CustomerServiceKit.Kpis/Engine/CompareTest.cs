namespace CustomerServiceKit.Kpis;

/// <summary>A field stands in a relation to a bound that is the same for all rows, or looked up for each.</summary>
internal sealed class CompareTest(string identity, CompareCondition condition, NumberColumn column, long bound, TableBounds? table, NumberColumn? watched) : AtomTest(identity, condition)
{
    public NumberColumn Column { get; } = column;

    /// <summary>Whether it has to be told row by row if the value is known enough: where the bound is looked up, or a missing value may still come.</summary>
    public bool ByRow => table is not null || watched is not null;

    public override string? KnownKey => ByRow ? "known:" + Identity : Column.HasMissing ? PresentTest.KeyOf([Column]) : null;

    /// <summary>Whether one that comes exactly at the limit would decide. What happens at the instant until which the facts are known is not known yet.</summary>
    private bool ReachesTheLimit => condition.Comparison is not (Comparison.LessThan or Comparison.AtLeast);

    public override Tri At(int row)
    {
        long value = Column[row];
        long limit = table is null ? bound : table.At(row);
        if (limit == Missing.Number)
        {
            return Tri.Unknown;
        }

        if (watched is not null)
        {
            // Also what has been followed already: of rows whose time is not over, those without a follower are not known, and the others alone would say that all are followed.
            return watched[row] == Missing.Number || watched[row] < limit || (watched[row] == limit && ReachesTheLimit) ? Tri.Unknown
                : value == Missing.Number ? IsBeyond ? Tri.True : Tri.False : Holds(value, limit) ? Tri.True : Tri.False;
        }

        return value == Missing.Number ? Tri.Unknown : Holds(value, limit) ? Tri.True : Tri.False;
    }

    public override string? Given(int row)
    {
        long value = Column[row];
        if (value == Missing.Number)
        {
            return null;
        }

        string text = Column.Field.Kind == FieldKind.Span
            ? IsoDuration.ToText(NodaTime.Duration.FromMilliseconds(value))
            : ((decimal)value / Column.Field.Unit.Scale).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return FormulaWords.Condition(Kpis.Condition.Compare(Column.Field.Id, Comparison.Equal, new LiteralOperand(text)), "en");
    }

    /// <summary>Sets this atom's bits in the masks of a run of rows; whether a row has the value is set apart, once for the column.</summary>
    public void AddTo(Span<uint> masks, int start)
    {
        if (!ByRow)
        {
            // Turned into "low <= value <= high", every comparison is one loop; an absent value is below every low.
            (long low, long high) = Range();
            Column.AddBitWhereBetween(start, masks, low, high, TrueBit);
            return;
        }

        if (table is null)
        {
            AddWatched(masks, start);
            return;
        }

        for (int i = 0; i < masks.Length; i++)
        {
            Tri result = At(start + i);
            masks[i] |= (result == Tri.True ? TrueBit : 0) | (result != Tri.Unknown ? KnownBit : 0);
        }
    }

    /// <summary>Whether what never came is beyond the bound, and that is wanted.</summary>
    private bool IsBeyond => condition.Comparison is Comparison.GreaterThan or Comparison.AtLeast;

    /// <summary>The same as <see cref="At"/> for a run of rows.</summary>
    private void AddWatched(Span<uint> masks, int start)
    {
        Span<long> values = stackalloc long[masks.Length];
        Span<long> known = stackalloc long[masks.Length];
        Column.CopyTo(start, values);
        watched!.CopyTo(start, known);
        (long low, long high) = Range();
        long enough = ReachesTheLimit ? bound + 1 : bound;
        uint beyond = IsBeyond ? TrueBit : 0;
        for (int i = 0; i < masks.Length; i++)
        {
            long value = values[i];
            masks[i] |= known[i] < enough ? 0 : KnownBit | (value == Missing.Number ? beyond : value >= low && value <= high ? TrueBit : 0);
        }
    }

    private (long Low, long High) Range() => condition.Comparison switch
    {
        Comparison.Equal => (bound, bound),
        Comparison.LessThan => (Missing.Number + 1, bound - 1),
        Comparison.AtMost => (Missing.Number + 1, bound),
        Comparison.GreaterThan => (bound + 1, long.MaxValue),
        _ => (bound, long.MaxValue),
    };

    private bool Holds(long value, long limit) => condition.Comparison switch
    {
        Comparison.Equal => value == limit,
        Comparison.LessThan => value < limit,
        Comparison.AtMost => value <= limit,
        Comparison.GreaterThan => value > limit,
        _ => value >= limit,
    };
}
