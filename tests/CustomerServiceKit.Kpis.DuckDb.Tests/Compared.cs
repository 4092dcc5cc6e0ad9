namespace CustomerServiceKit.Kpis.DuckDb.Tests;

/// <summary>What came of comparing a scorecard with the database.</summary>
internal sealed record Compared(int Kpis, long Cells, long WithRows, IReadOnlyList<string> Differences, IReadOnlyDictionary<string, string> Refused);
