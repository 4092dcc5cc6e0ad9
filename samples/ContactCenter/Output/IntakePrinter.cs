using System.Globalization;
using ContactCenter.Data;
using CustomerServiceKit;

namespace ContactCenter.Output;

/// <summary>Prints what was read, and what was not.</summary>
internal sealed class IntakePrinter(TextPrinter text)
{
    private const int ListedRejections = 10;

    private void PrintWindow(Report report)
    {
        WindowCount window = report.Data.CountIn(report.From, report.To);
        text.Item(string.Create(CultureInfo.InvariantCulture, $"Interactions in these days: {window.Rows:N0} rows, of them excluded: {(window.Excluded.Count == 0 ? "none" : string.Join(", ", window.Excluded.Select(e => $"{e.Value:N0} ({e.Key})")))}."));
    }

    public void Print(Report report)
    {
        ServiceData data = report.Data;
        text.Heading("What was read");
        text.Line(string.Create(CultureInfo.InvariantCulture, $"{data.RowsRead:N0} rows read: {data.Intakes.Sum(i => i.Facts.Count):N0} facts, {data.Intakes.Sum(i => i.Facts.ExcludedCount):N0} excluded, {data.Intakes.Sum(i => i.Superseded):N0} superseded, {data.Rejected.Count:N0} rejected."));
        PrintWindow(report);
        foreach ((string reason, long count) in data.Intakes.SelectMany(i => i.Excluded))
        {
            text.Item(string.Create(CultureInfo.InvariantCulture, $"In all the data {count:N0} excluded as {reason}: they are in no figure."));
        }

        foreach (RejectedLine row in data.Rejected.Take(ListedRejections))
        {
            text.Item(string.Create(CultureInfo.InvariantCulture, $"Line {row.Line} rejected: {string.Join("; ", row.Reasons)} ({row.Text})"));
        }

        if (data.Rejected.Count > ListedRejections)
        {
            text.Item(string.Create(CultureInfo.InvariantCulture, $"... and {data.Rejected.Count - ListedRejections:N0} more; --json lists every one."));
        }

        foreach (Problem finding in data.Intakes.SelectMany(i => i.Findings).Concat(data.Facts.Findings))
        {
            text.Item(finding.ToString());
        }

        long unclear = data.Intakes.Sum(i => i.AmbiguousTimes + i.SkippedTimes);
        if (unclear > 0)
        {
            text.Item(string.Create(CultureInfo.InvariantCulture, $"{data.Intakes.Sum(i => i.AmbiguousTimes):N0} local times came twice and {data.Intakes.Sum(i => i.SkippedTimes):N0} never were, as clocks changed; the first was taken, or pushed forward."));
        }

        foreach (string note in data.Notes)
        {
            text.Item(note);
        }
    }
}
