using System.Text.Json;
using NodaTime;

namespace CustomerServiceKit;

/// <summary>Writes a measurement by its parts; the value is written for readers without this library, and compared with its parts on reading.</summary>
internal sealed class MeasurementConverter : ElementConverter<Measurement>
{
    // Other programs keep numbers in binary, so the last digits of a quotient may differ.
    private const double Tolerance = 1e-9;

    public override void Write(Utf8JsonWriter writer, Measurement value)
    {
        writer.WriteStartObject();
        writer.WriteString("key", value.Key.ToString());
        writer.WriteString("unit", value.Unit.Id);
        writer.Word("availability", value.Availability);
        writer.Field("value", value.Value);
        writer.Field("numerator", value.Numerator);
        writer.Field("denominator", value.Denominator);
        writer.WriteNumber("sampleSize", value.SampleSize);
        if (value.Flags != MeasurementFlags.None)
        {
            writer.WritePropertyName("flags");
            CoreShapes.Flags.Write(writer, value.Flags);
        }

        if (value.Window is Interval window)
        {
            writer.WriteStartObject("window");
            writer.Field("start", window.HasStart ? window.Start : null);
            writer.Field("end", window.HasEnd ? window.End : null);
            writer.WriteEndObject();
        }

        if (value.Reasons.Count > 0)
        {
            writer.List("reasons", value.Reasons, CoreShapes.Problem);
        }

        writer.WriteEndObject();
    }

    protected override Measurement Parse(JsonElement element, string path)
    {
        JsonMembers fields = new(
            element, path, "key", "unit", "availability", "value", "numerator", "denominator", "sampleSize", "flags", "window", "reasons");
        Measurement read = Measurement.Restored(
            fields.Required("key", CoreShapes.KpiKey.Read),
            fields.Required("unit", CoreShapes.Unit.Read),
            fields.OptionalValue("numerator", JsonValues.Number),
            fields.OptionalValue("denominator", JsonValues.Number),
            fields.Required("sampleSize", JsonValues.Long),
            fields.Required("availability", JsonValues.Word<Availability>),
            fields.OptionalValue("flags", CoreShapes.Flags.Read) ?? MeasurementFlags.None,
            fields.OptionalValue("window", Window),
            fields.List("reasons", CoreShapes.Problem.Read));
        return fields.OptionalValue("value", JsonValues.Number) is not decimal value || AreSame(value, read.Value)
            ? read
            : throw JsonPlaces.Wrong(JsonPlaces.Field(path, "value"), Said(read.Value, value));
    }

    private static bool AreSame(decimal given, decimal? value) => value is decimal own && Math.Abs((double)given - (double)own) <= Tolerance * Math.Abs((double)own);

    private static string Said(decimal? value, decimal given) => value is null
        ? FormattableString.Invariant($"expected no value, as availability says; given {given}.")
        : FormattableString.Invariant($"expected {value}, as numerator and denominator say; given {given}.");

    private static Interval Window(JsonElement element, string path)
    {
        JsonMembers fields = new(element, path, "start", "end");
        Instant? start = fields.OptionalValue("start", JsonValues.Instant);
        Instant? end = fields.OptionalValue("end", JsonValues.Instant);
        return start <= end || start is null || end is null ? new Interval(start, end) : throw JsonPlaces.Expected(path, "an end that is not before the start", element);
    }
}
