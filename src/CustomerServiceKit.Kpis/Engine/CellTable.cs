namespace CustomerServiceKit.Kpis;

/// <summary>The cells of a run: a row of cells, one a measure, for every group that was met.</summary>
internal sealed class CellTable(int measures)
{
    // In chunks, so that growing never copies what is there.
    private const int ChunkBits = 8;
    private const int ChunkRows = 1 << ChunkBits;
    private readonly Dictionary<long, int> _rows = [];
    private readonly List<long> _groups = [];
    private readonly List<Cell[]> _chunks = [];

    public int Measures { get; } = measures;

    public IReadOnlyList<long> Groups => _groups;

    /// <summary>How many groups before this one were met; -1 where it was not.</summary>
    public int RowOf(long group) => _rows.TryGetValue(group, out int row) ? row : -1;

    /// <summary>The cells of a group, made where it is new.</summary>
    public Span<Cell> Of(long group)
    {
        if (!_rows.TryGetValue(group, out int row))
        {
            row = _groups.Count;
            _rows.Add(group, row);
            _groups.Add(group);
            if (row >> ChunkBits == _chunks.Count)
            {
                _chunks.Add(new Cell[ChunkRows * Measures]);
            }
        }

        return At(row);
    }

    /// <summary>The cells of a group; none at all where the group was not met.</summary>
    public ReadOnlyMemory<Cell> Find(long group) =>
        _rows.TryGetValue(group, out int row) ? _chunks[row >> ChunkBits].AsMemory((row & (ChunkRows - 1)) * Measures, Measures) : default;

    /// <summary>One cell; an empty one where the group was not met.</summary>
    public Cell Find(long group, int measure) => _rows.TryGetValue(group, out int row) ? At(row)[measure] : default;

    /// <summary>The cells of the group that was met so many groups after the first.</summary>
    public Span<Cell> At(int row) => _chunks[row >> ChunkBits].AsSpan((row & (ChunkRows - 1)) * Measures, Measures);
}
