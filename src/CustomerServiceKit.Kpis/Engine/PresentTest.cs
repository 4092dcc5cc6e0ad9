namespace CustomerServiceKit.Kpis;

/// <summary>The row has a value in every one of some columns.</summary>
internal sealed class PresentTest(string identity, Condition condition, IReadOnlyList<NumberColumn> numbers, CodeColumn? codes) : AtomTest(identity, condition)
{
    public IReadOnlyList<NumberColumn> Numbers { get; } = numbers;

    public CodeColumn? Codes { get; } = codes;

    /// <summary>The columns that rows may lack.</summary>
    public IReadOnlyList<NumberColumn> Gappy { get; } = [.. numbers.Where(n => n.HasMissing)];

    public override string TrueKey => Codes is { HasMissing: true } ? KeyOf(Codes) : KeyOf(Gappy);

    public override string? KnownKey => null;

    /// <summary>Names the bit of rows that have a value in all of some columns; one bit stands for no column at all, and every row has it.</summary>
    public static string KeyOf(IEnumerable<NumberColumn> gappy) => "numbers:" + string.Join(',', gappy.Select(c => c.Name).Order(StringComparer.Ordinal));

    /// <summary>Names the bit of rows that have a value in a dimension.</summary>
    public static string KeyOf(CodeColumn codes) => "codes:" + codes.Dimension.Value;

    public override Tri At(int row)
    {
        foreach (NumberColumn column in Numbers)
        {
            if (column[row] == Missing.Number)
            {
                return Tri.False;
            }
        }

        return Codes is not null && Codes[row] == Missing.Code ? Tri.False : Tri.True;
    }
}
