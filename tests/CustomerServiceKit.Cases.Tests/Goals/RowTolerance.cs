using System.Text.Json;

namespace CustomerServiceKit.Cases.Tests.Goals;

/// <summary>How far an answer may be off: one number for the row, or one for each name; 1e-9 where the row says nothing.</summary>
internal readonly struct RowTolerance(JsonElement row)
{
    private const double Usual = 1e-9;

    private readonly JsonElement _tolerance = row.ValueKind == JsonValueKind.Object && row.TryGetProperty("tolerance", out JsonElement tolerance) ? tolerance : default;

    public static RowTolerance Exact { get; }

    public double Of(string name) => _tolerance.ValueKind switch
    {
        JsonValueKind.Number => _tolerance.GetDouble(),
        JsonValueKind.Object when _tolerance.TryGetProperty(name, out JsonElement own) => own.GetDouble(),
        _ => Usual,
    };
}
