using System.Collections.Immutable;
using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>Writes <see cref="MeasurementFlags"/> as a list of words.</summary>
internal sealed class FlagsConverter : ElementConverter<MeasurementFlags>
{
    private static readonly ImmutableArray<MeasurementFlags> Single = [MeasurementFlags.Immature, MeasurementFlags.Partial, MeasurementFlags.Estimated, MeasurementFlags.Restated];

    public override void Write(Utf8JsonWriter writer, MeasurementFlags value)
    {
        MeasurementFlags rest = value;
        writer.WriteStartArray();
        foreach (MeasurementFlags flag in Single.Where(flag => (value & flag) != 0))
        {
            writer.WriteStringValue(JsonFieldWriting.WordOf(flag));
            rest &= ~flag;
        }

        writer.WriteEndArray();
        if (rest != MeasurementFlags.None)
        {
            throw new JsonException($"'{value}' has flags that are not defined and are not written; expected {EnumWords<MeasurementFlags>.List}.");
        }
    }

    protected override MeasurementFlags Parse(JsonElement element, string path) =>
        JsonValues.List(element, path, JsonValues.Word<MeasurementFlags>).Aggregate(MeasurementFlags.None, (all, flag) => all | flag);
}
