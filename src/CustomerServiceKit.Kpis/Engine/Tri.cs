namespace CustomerServiceKit.Kpis;

/// <summary>Whether a condition holds for a row; unknown where the row lacks the value it needs.</summary>
internal enum Tri
{
    False,
    Unknown,
    True,
}
