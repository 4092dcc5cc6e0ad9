namespace CustomerServiceKit.Kpis;

/// <summary>The cells of a run: a row of cells, one a measure, for every group that was met.</summary>
internal sealed class CellTable(int measures)
{
    private readonly Dictionary<long, int> _rows = [];
    private readonly List<long> _groups = [];
    private Cell[] _cells = [];

    public int Measures { get; } = measures;

    public IReadOnlyList<long> Groups => _groups;

    /// <summary>The cells of a group, made where it is new.</summary>
    public Span<Cell> Of(long group)
    {
        if (!_rows.TryGetValue(group, out int row))
        {
            row = _groups.Count;
            _rows.Add(group, row);
            _groups.Add(group);
            if (_cells.Length < (row + 1) * Measures)
            {
                Array.Resize(ref _cells, Math.Max((row + 1) * Measures, _cells.Length * 2));
            }
        }

        return _cells.AsSpan(row * Measures, Measures);
    }

    public bool Has(long group) => _rows.ContainsKey(group);

    /// <summary>One cell; an empty one where the group was not met.</summary>
    public Cell Find(long group, int measure) => _rows.TryGetValue(group, out int row) ? _cells[(row * Measures) + measure] : default;
}
