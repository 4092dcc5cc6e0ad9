namespace CustomerServiceKit.Kpis;

/// <summary>Where a measure finds its rows, its rows that cannot tell (-1 where there can be none), and its sum or extreme (-1 for none).</summary>
internal readonly record struct LanePlace(int Measure, AggregateKind Aggregate, bool Counts, int In, int Unknown, int Amount);
