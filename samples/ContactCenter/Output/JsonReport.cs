using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContactCenter.Data;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Output;

/// <summary>Writes what the data are, what could not be read, and every cell.</summary>
internal static class JsonReport
{
    // Signs such as <= and Hebrew stay readable; the text is a file, not a part of a web page.
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Report report, Stream stream)
    {
        using Utf8JsonWriter json = new(stream, s_options);
        json.WriteStartObject();
        json.WriteStartObject("meta");
        WriteMeta(report, json);
        json.WriteEndObject();
        json.WriteStartArray("cells");
        foreach (CellRow row in CellRow.Of(report))
        {
            WriteCell(row, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMeta(Report report, Utf8JsonWriter json)
    {
        ServiceData data = report.Data;
        json.WriteString("data", data.Title);
        json.WriteString("zone", data.Zone.Id);
        json.WriteString("from", report.From.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("to", report.To.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("rowsRead", data.RowsRead);
        WindowCount window = data.CountIn(report.From, report.To);
        json.WriteStartObject("interactionsInWindow");
        json.WriteNumber("rows", window.Rows);
        WriteCounts("excluded", window.Excluded, json);
        json.WriteEndObject();
        json.WriteStartArray("intakes");
        foreach (Intake intake in data.Intakes)
        {
            json.WriteStartObject();
            json.WriteString("factSet", intake.Facts.Id.Value);
            json.WriteNumber("rowsRead", intake.RowsRead);
            json.WriteNumber("facts", intake.Facts.Count);
            json.WriteNumber("superseded", intake.Superseded);
            json.WriteNumber("ambiguousTimes", intake.AmbiguousTimes);
            json.WriteNumber("skippedTimes", intake.SkippedTimes);
            WriteCounts("excluded", intake.Excluded, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rejectedRows");
        foreach (RejectedLine row in data.Rejected)
        {
            json.WriteStartObject();
            json.WriteNumber("line", row.Line);
            json.WriteString("text", row.Text);
            WriteTexts("reasons", row.Reasons, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts("findings", data.Intakes.SelectMany(i => i.Findings).Concat(data.Facts.Findings).Select(f => f.ToString()), json);
        WriteTexts("notes", data.Notes, json);
        Scorecard whole = report.Total.Card;
        Dictionary<KpiKey, KpiCoverage> coverage = whole.Plan.Coverage(data.Schemas).ToDictionary(c => c.Kpi.Key);
        json.WriteStartArray("kpis");
        foreach (KpiDefinition kpi in whole.Plan.Kpis)
        {
            json.WriteStartObject();
            json.WriteString("key", kpi.Key.ToString());
            json.WriteString("name", kpi.Name.ToString());
            json.WriteString("definition", kpi.ToSentence());
            bool lacks = whole.Get(kpi.Key, whole.Groups[0]).Availability == Availability.NoData;
            json.WriteBoolean("supported", !lacks);
            WriteTexts("missing", lacks ? coverage[kpi.Key].Missing.Select(m => m.ToString()) : [], json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCounts(string name, IReadOnlyDictionary<string, long> counts, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        foreach ((string reason, long count) in counts)
        {
            json.WriteNumber(reason, count);
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(string name, IEnumerable<string> texts, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteCell(CellRow row, Utf8JsonWriter json)
    {
        Measurement cell = row.Cell;
        json.WriteStartObject();
        json.WriteString("grouping", row.Grouping);
        json.WriteStartObject("group");
        foreach ((string axis, string? label) in row.Labels)
        {
            json.WriteString(axis, label);
        }

        json.WriteEndObject();
        json.WriteString("key", cell.Key.ToString());
        WriteNumber("numerator", cell.Numerator, json);
        WriteNumber("denominator", cell.Denominator, json);
        json.WriteNumber("n", cell.SampleSize);
        WriteNumber("value", cell.Value, json);
        json.WriteString("unit", cell.Unit.Id);
        json.WriteString("availability", row.Availability);
        WriteTexts("reasons", row.ReasonCodes, json);
        json.WriteEndObject();
    }

    private static void WriteNumber(string name, decimal? number, Utf8JsonWriter json)
    {
        if (number is decimal given)
        {
            json.WriteNumber(name, given);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
