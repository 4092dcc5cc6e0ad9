namespace CustomerServiceKit.Kpis;

/// <summary>The row has a value in every one of some columns.</summary>
internal sealed class PresentTest(string identity, Condition condition, IReadOnlyList<NumberColumn> numbers, CodeColumn? codes) : AtomTest(identity, condition)
{
    public IReadOnlyList<NumberColumn> Numbers { get; } = numbers;

    public CodeColumn? Codes { get; } = codes;

    public override bool MayBeUnknown => false;

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
