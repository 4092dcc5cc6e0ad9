namespace CustomerServiceKit.Kpis;

/// <summary>How one time, span or amount is read from a row; a derived one follows from what was read before it.</summary>
internal sealed record NumberReader<TRow>(FieldDescription Field, Func<TRow, RowScratch, long> Read, bool IsDerived = false);
