using System.Text;
using System.Text.Json;

namespace CustomerServiceKit.Kpis;

/// <summary>Writes what stands in a tally, in one line: there may be very many numbers.</summary>
internal static class TallyWriting
{
    public static string Of(Tally tally)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("stamp", tally.Stamp);
            writer.WriteString("by", tally.Grouping.ToString());
            List(writer, "measures", Enumerable.Range(0, tally.Units.Length), m => WriteMeasure(writer, tally, m));
            List(writer, "overlaps", tally.Overlaps, o =>
            {
                writer.WriteStartObject();
                writer.WriteString("fact-set", o.Item1.Value);
                writer.WriteString("dimension", o.Item2.Value);
                writer.WriteEndObject();
            });
            List(writer, "groups", tally.Groups, g => WriteGroup(writer, g.Key, g.Value));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteMeasure(Utf8JsonWriter writer, Tally tally, int measure)
    {
        writer.WriteStartObject();
        if (tally.Units[measure] is Unit unit)
        {
            writer.WriteString("unit", unit.Id);
        }

        // What no tally counts is known from the plan.
        if (tally.Unavailable[measure] is { } problems && TallyBatch.IsTallied(tally.Plan.Measures[measure].Measure))
        {
            List(writer, "unavailable", problems, p =>
            {
                writer.WriteStartObject();
                writer.WriteString("code", p.Code);
                writer.WriteString("path", p.Path);
                writer.WriteStartObject("parameters");
                foreach ((string name, string value) in p.Parameters.OrderBy(v => v.Key, StringComparer.Ordinal))
                {
                    writer.WriteString(name, value);
                }

                writer.WriteEndObject();
                writer.WriteEndObject();
            });
        }

        writer.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter writer, TallyKey key, TallyGroup group)
    {
        writer.WriteStartObject();
        List(writer, "values", key.Values, writer.WriteStringValue);
        writer.WriteNumber("start", key.Start);
        writer.WriteNumber("hour", key.Hour);
        List(writer, "cells", group.Cells.SelectMany(c => new[] { c.Figure, c.Rows, c.Missing }), writer.WriteNumberValue);
        Each(writer, "sketches", group.Sketches, (name, sketch) => List(writer, name, sketch.Ranges().SelectMany(r => new[] { r.Range, r.Count }), writer.WriteNumberValue));
        Each(writer, "different", group.Different, (name, values) => List(writer, name, values.Order(StringComparer.Ordinal), writer.WriteStringValue));
        writer.WriteEndObject();
    }

    private static void Each<T>(Utf8JsonWriter writer, string name, T?[] values, Action<string, T> write)
        where T : class
    {
        writer.WriteStartObject(name);
        for (int m = 0; m < values.Length; m++)
        {
            if (values[m] is T value)
            {
                write(m.ToString(System.Globalization.CultureInfo.InvariantCulture), value);
            }
        }

        writer.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter writer, string name, IEnumerable<T> values, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (T value in values)
        {
            write(value);
        }

        writer.WriteEndArray();
    }
}
