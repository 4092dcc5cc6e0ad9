namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>The table of a formula, and how many parts of one its numerator and its denominator count; a quantile counts further parts, so that it is exact between two values.</summary>
internal sealed record SqlFormula(string Name, long TopScale, long BottomScale, long PartsOfQuantile = 1);
