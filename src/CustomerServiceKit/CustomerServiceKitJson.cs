using System.Text.Json;
using CustomerServiceKit.Kpis;

namespace CustomerServiceKit;

/// <summary>The JSON of all packages together.</summary>
public static class CustomerServiceKitJson
{
    /// <summary>Teaches options the types of every package.</summary>
    /// <param name="options">Options that are not in use yet.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options) => KpiJson.AddTo(options);
}
