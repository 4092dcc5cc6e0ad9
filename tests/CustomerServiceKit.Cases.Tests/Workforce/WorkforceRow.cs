using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;

namespace CustomerServiceKit.Cases.Tests.Workforce;

/// <summary>Judges rows of workforce and intervals by their kind.</summary>
internal static class WorkforceRow
{
    private static readonly string[] Kinds = ["erlang", "shrinkage", "wilson"];

    /// <summary>Whether a row of the common file belongs here and not to the goals.</summary>
    public static bool IsOne(JsonElement row) => row.Text("kind") is string kind && Kinds.Any(k => kind.StartsWith(k, StringComparison.Ordinal));

    public static string? Judge(JsonElement row) => row.Text("kind") is string kind && kind.StartsWith("wilson", StringComparison.Ordinal)
        ? Wilson(row)
        : throw new NotSupportedException($"kind '{row.Text("kind")}' is not supported yet");

    private static string? Wilson(JsonElement row)
    {
        JsonElement inputs = row.Member("inputs") ?? row;
        JsonElement expected = row.Member("expected") ?? row;
        long successes = (long)(inputs.Number("successes") ?? throw new NotSupportedException("a row without 'successes' is not supported"));
        long trials = (long)(inputs.Number("n", "trials") ?? throw new NotSupportedException("a row without 'n' is not supported"));
        decimal level = inputs.Number("level", "confidence") ?? (inputs.Number("z") is decimal z ? Level((double)z) : 0.95m);
        ConfidenceInterval came = WilsonInterval.Of(successes, trials, level);
        decimal tolerance = row.Number("tolerance") ?? 1e-9m;
        return Near(expected.Number("low", "lower"), came.Lower) && Near(expected.Number("high", "upper"), came.Upper) ? null : $"Expected {expected.GetRawText()}, came {came.Lower} to {came.Upper}.";

        bool Near(decimal? wanted, decimal value) => wanted is null || Math.Abs(wanted.Value - value) <= tolerance;
    }

    /// <summary>The confidence of which z is the two-sided quantile: erf(z / sqrt 2), by its power series.</summary>
    private static decimal Level(double z)
    {
        double x = z / Math.Sqrt(2), term = x, sum = x;
        for (int n = 1; n < 200; n++)
        {
            term *= -x * x / n;
            sum += term / ((2 * n) + 1);
        }

        return (decimal)(2 / Math.Sqrt(Math.PI)) * (decimal)sum;
    }
}
