namespace CustomerServiceKit.Kpis;

/// <summary>How one dimension is read from a row; a derived one also sees what was read before it.</summary>
internal sealed record DimensionReader<TRow>(DimensionId Dimension, Func<TRow, RowScratch, string?> Read);
