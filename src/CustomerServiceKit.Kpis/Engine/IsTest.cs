namespace CustomerServiceKit.Kpis;

/// <summary>The row's value in a dimension is one of a list.</summary>
internal sealed class IsTest : AtomTest
{
    private readonly bool[] _wanted;

    public IsTest(IsCondition condition, CodeColumn column)
        : base(condition.Text, condition)
    {
        Column = column;
        _wanted = new bool[column.Values.Length + 1];
        foreach (string value in condition.Values)
        {
            _wanted[column.Find(value) + 1] = true;
        }

        // A value that no row has was looked up as "no value".
        _wanted[0] = false;
    }

    public CodeColumn Column { get; }

    public override string? KnownKey => Column.HasMissing ? PresentTest.KeyOf(Column) : null;

    public override Tri At(int row) => Column[row] == Missing.Code ? Tri.Unknown : _wanted[Column[row] + 1] ? Tri.True : Tri.False;

    public override string? Given(int row) => Column[row] == Missing.Code
        ? null
        : FormulaWords.Condition(Kpis.Condition.Is(Column.Dimension, Column.Values[Column[row]]), "en");

    /// <summary>Adds this atom's bits to a table from stored code to bits.</summary>
    public void AddTo(uint[] bits)
    {
        for (int stored = 0; stored < _wanted.Length; stored++)
        {
            bits[stored] |= (_wanted[stored] ? TrueBit : 0) | (stored > 0 ? KnownBit : 0);
        }
    }
}
