namespace CustomerServiceKit.Kpis;

/// <summary>How one time, span or amount is read from a row.</summary>
internal sealed record NumberReader<TRow>(FieldDescription Field, Func<TRow, RowScratch, long> Read);
