using CsvHelper;

namespace ContactCenter.Output;

/// <summary>Writes every cell as one row of a tidy table.</summary>
internal static class CsvReport
{
    public static void Write(Report report, Stream stream)
    {
        List<string> axes = [.. report.All.SelectMany(t => t.Axes).Distinct()];
        using CsvWriter csv = CsvWriter.Create(stream, CsvWriterOptions.Default, leaveOpen: true);
        csv.WriteRecord((string[])["grouping", .. axes, "key", "numerator", "denominator", "n", "value", "unit", "availability", "reasons"]);
        foreach (CellRow row in CellRow.Of(report))
        {
            csv.WriteField(row.Grouping);
            foreach (string axis in axes)
            {
                // An axis the table does not have is empty; a row without a value on it says so.
                csv.WriteField(row.Labels.Where(l => l.Key == axis).Select(l => l.Value ?? GroupLabels.None).FirstOrDefault(string.Empty));
            }

            csv.WriteField(row.Cell.Key.ToString());
            csv.WriteField(row.Cell.Numerator);
            csv.WriteField(row.Cell.Denominator);
            csv.WriteField(row.Cell.SampleSize);
            csv.WriteField(row.Cell.Value);
            csv.WriteField(row.Cell.Unit.Id);
            csv.WriteField(row.Availability);
            csv.WriteField(string.Join(' ', row.ReasonCodes));
            csv.EndRecord();
        }
    }
}
