namespace CustomerServiceKit.Benchmarks.SideBySide;

/// <summary>What one side says about one group: numerators and denominators of the KPIs in their order, a zero denominator for a total.</summary>
internal sealed record Line(string? Agent, DateTime? Day, decimal?[] Numerators, decimal?[] Denominators);
