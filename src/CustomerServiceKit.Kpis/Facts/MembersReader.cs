namespace CustomerServiceKit.Kpis;

/// <summary>How the overlapping members of a row are read, for example all employees of an interaction.</summary>
internal sealed record MembersReader<TRow>(DimensionId Dimension, Func<TRow, IEnumerable<string>> Read);
