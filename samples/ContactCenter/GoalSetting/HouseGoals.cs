using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContactCenter.GoalSetting;

/// <summary>Reads what a house knows about its goals.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, ReadCommentHandling = JsonCommentHandling.Skip)]
[JsonSerializable(typeof(IReadOnlyList<HouseGoal>))]
internal sealed partial class HouseGoals : JsonSerializerContext
{
    public static IReadOnlyList<HouseGoal> Read(string path) => JsonSerializer.Deserialize(File.ReadAllText(path), Default.IReadOnlyListHouseGoal) ?? [];
}
