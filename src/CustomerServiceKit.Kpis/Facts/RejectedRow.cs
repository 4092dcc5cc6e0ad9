namespace CustomerServiceKit.Kpis;

/// <summary>A row that was left out of the facts, and why.</summary>
public sealed class RejectedRow
{
    internal RejectedRow(long index, string key, IReadOnlyList<Problem> problems)
    {
        Index = index;
        Key = key;
        Problems = problems;
    }

    /// <summary>The position of the row in what was read, from 0.</summary>
    public long Index { get; }

    /// <summary>The key of the row as printed; empty where it has none.</summary>
    public string Key { get; }

    /// <summary>Every rule the row breaks; the path of each is the field.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Prints the row's position, key and problems.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"row {Index} ({Key}): {string.Join("; ", Problems)}";
}
