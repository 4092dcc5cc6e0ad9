namespace CustomerServiceKit.Kpis;

/// <summary>What a measure came to, in its own unit.</summary>
internal readonly record struct Figure(decimal Value, long Rows, long Missing);
