namespace CustomerServiceKit.Kpis;

/// <summary>What sort of column a field is.</summary>
public enum FieldKind
{
    /// <summary>An instant at which something happened; it can anchor a measure in time.</summary>
    Time,

    /// <summary>A length of time, never negative.</summary>
    Span,

    /// <summary>A quantity with a unit.</summary>
    Amount,
}
