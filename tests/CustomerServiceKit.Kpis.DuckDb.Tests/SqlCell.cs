using System.Globalization;

namespace CustomerServiceKit.Kpis.DuckDb.Tests;

/// <summary>One cell as SQL has it: whole numbers of the smallest parts, and the value in 10⁻¹², cut off.</summary>
internal sealed record SqlCell(decimal? Numerator, decimal? Denominator, decimal? Value, long TopRows, long BottomRows, long Untold, double? Builtin)
{
    public static string KeyOf(IReadOnlyList<string?> values, int period) => string.Create(CultureInfo.InvariantCulture, $"{string.Join(" / ", values.Select(v => v ?? "(none)"))} / {period}");

    public static SqlCell Of(object?[] row) => new(
        Number(row[0]), Number(row[1]), Number(row[2]), (long?)row[3] ?? 0, (long?)row[4] ?? 0, (long?)row[5] ?? 0, (double?)row[6]);

    /// <summary>A group without rows: sums of nothing are zero, extremes and quantiles of nothing are none.</summary>
    public static SqlCell Empty(Formula formula) => new(
        formula is ExtremeFormula or QuantileFormula ? null : 0, formula is RatioFormula ? 0 : null, formula is TotalFormula ? 0 : null, 0, 0, 0, null);

    private static decimal? Number(object? text) => text is null ? null : decimal.Parse((string)text, CultureInfo.InvariantCulture);
}
