using System.Globalization;
using ContactCenter.Data;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;
using Spectre.Console;

namespace ContactCenter.Output;

/// <summary>Prints a report for a reader.</summary>
internal sealed class ReportPrinter(IAnsiConsole console, int decimals)
{
    private const int ListedRejections = 10;
    private readonly TablePrinter _tables = new(console, decimals);

    public void Print(Report report)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{report.Data.Title}[/]");
        console.WriteLine($"{ReportMaker.DayName(report.From)} to {ReportMaker.DayName(report.To)}, both days included; local time of {report.Data.Zone.Id}.");
        PrintIntake(report);
        PrintTotal(report);
        foreach (ReportTable table in report.Tables)
        {
            _tables.Print(table);
        }

        PrintLegend(report);
        PrintLacks(report);
        if (report.Explained is not null)
        {
            PrintExplanation(report.Explained, report.Tables[^1].OneDay);
        }

        console.WriteLine();
        Say("Try: --by AXES for another table, --from and --to for other days, --json, --csv or --out DIR for files, --help for all.");
    }

    private void PrintWindow(Report report)
    {
        WindowCount window = report.Data.CountIn(report.From, report.To);
        Item(string.Create(CultureInfo.InvariantCulture, $"Interactions in these days: {window.Rows:N0} rows, of them excluded: {(window.Excluded.Count == 0 ? "none" : string.Join(", ", window.Excluded.Select(e => $"{e.Value:N0} ({e.Key})")))}."));
    }

    private void PrintIntake(Report report)
    {
        ServiceData data = report.Data;
        Heading("What was read");
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{data.RowsRead:N0} rows read: {data.Intakes.Sum(i => i.Facts.Count):N0} facts, {data.Intakes.Sum(i => i.Facts.ExcludedCount):N0} excluded, {data.Intakes.Sum(i => i.Superseded):N0} superseded, {data.Rejected.Count:N0} rejected."));
        PrintWindow(report);
        foreach ((string reason, long count) in data.Intakes.SelectMany(i => i.Excluded))
        {
            Item(string.Create(CultureInfo.InvariantCulture, $"In all the data {count:N0} excluded as {reason}: they are in no figure."));
        }

        foreach (RejectedLine row in data.Rejected.Take(ListedRejections))
        {
            Item(string.Create(CultureInfo.InvariantCulture, $"Line {row.Line} rejected: {string.Join("; ", row.Reasons)} ({row.Text})"));
        }

        if (data.Rejected.Count > ListedRejections)
        {
            Item(string.Create(CultureInfo.InvariantCulture, $"... and {data.Rejected.Count - ListedRejections:N0} more; --json lists every one."));
        }

        foreach (Problem finding in data.Intakes.SelectMany(i => i.Findings).Concat(data.Facts.Findings))
        {
            Item(finding.ToString());
        }

        long unclear = data.Intakes.Sum(i => i.AmbiguousTimes + i.SkippedTimes);
        if (unclear > 0)
        {
            Item(string.Create(CultureInfo.InvariantCulture, $"{data.Intakes.Sum(i => i.AmbiguousTimes):N0} local times came twice and {data.Intakes.Sum(i => i.SkippedTimes):N0} never were, as clocks changed; the first was taken, or pushed forward."));
        }

        foreach (string note in data.Notes)
        {
            Item(note);
        }
    }

    private void PrintTotal(Report report)
    {
        Heading("The whole");
        Scorecard card = report.Total.Card;
        List<Measurement> cells = [.. card.Plan.Kpis.Select(k => card.Get(k.Key, card.Groups[0])).Where(m => m.Value is not null)];
        Dictionary<KpiKey, KpiDefinition> kpis = card.Plan.Kpis.ToDictionary(k => k.Key);
        _tables.Write(
            [
                ("KPI", [.. cells.Select(c => kpis[c.Key].Name.ToString())], true),
                ("Key", [.. cells.Select(c => c.Key.ToString())], true),
                ("Value", [.. cells.Select(c => c.Print(decimals))], false),
                ("95 %", [.. cells.Select(c => c.Confidence() is null ? string.Empty : new ReportColumn(string.Empty, kpis[c.Key]) { Interval = true }.Text(c, decimals))], false),
                ("Of", [.. cells.Select(c => c.Denominator is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{c.Numerator:#,0.###} / {c.Denominator:#,0.###}"))], false),
                ("n", [.. cells.Select(c => c.SampleSize.ToString("N0", CultureInfo.InvariantCulture))], false),
            ],
            cells.Count);
    }

    private void PrintLegend(Report report)
    {
        Heading("Columns (in parentheses the number of interactions a figure rests on, for those per employee the number of employees; – is no value, which is not zero)");
        foreach (ReportColumn column in ReportColumn.All.Where(c => report.Tables.Any(t => t.Columns.Contains(c))))
        {
            if (report.Tables.Any(t => t.Card.Groups.Any(g => t.Card.Get(column.Kpi.Key, g).Value is not null)))
            {
                Item(column.Interval
                    ? $"{column.Title}: in which range, in percent, the true {column.Kpi.Key} lies with 95 % confidence (Wilson)"
                    : $"{column.Title}: {column.Kpi.Name}, {column.Kpi.Key}");
            }
        }
    }

    private void PrintLacks(Report report)
    {
        Scorecard card = report.Total.Card;
        Dictionary<KpiKey, KpiCoverage> coverage = card.Plan.Coverage(report.Data.Schemas).ToDictionary(c => c.Kpi.Key);
        List<Measurement> lacking = [.. card.Plan.Kpis.Select(k => card.Get(k.Key, card.Groups[0])).Where(m => m.Availability == Availability.NoData)];
        Heading(string.Create(CultureInfo.InvariantCulture, $"Coverage: the data support {card.Plan.Kpis.Count - lacking.Count} of {card.Plan.Kpis.Count} KPIs"));
        foreach (Measurement lack in lacking)
        {
            KpiCoverage needs = coverage[lack.Key];
            Item(needs.IsSupported ? $"{lack.Key}: {string.Join(" ", lack.Reasons.Select(r => r.Message.ToString()).Distinct())}" : $"{lack.Key}: the data have no {string.Join(", no ", needs.Missing.Select(m => m.Column.Length == 0 ? $"'{m.FactSet}' facts" : m.ToString()))}");
        }

        foreach (string line in Refusals(report, [.. lacking.Select(m => m.Key)]))
        {
            Item(line);
        }
    }

    /// <summary>KPIs that have a value in the whole and none in some table, each reason once.</summary>
    private static IEnumerable<string> Refusals(Report report, HashSet<KpiKey> lacking) => report.Tables
        .SelectMany(t => t.Card.Plan.Kpis.Where(k => !lacking.Contains(k.Key) && t.Card.Groups.Count > 0)
            .Where(k => t.Card.Groups.All(g => t.Get(k, g).Availability == Availability.NoData))
            .Select(k => (Table: t.Name, Cell: t.Get(k, t.Card.Groups[0])))
            .Select(c => (c.Table, Text: $"{c.Cell.Key}: {string.Join(" ", c.Cell.Reasons.Select(r => r.Message.ToString()).Distinct())}")))
        .GroupBy(c => c.Text)
        .Select(g => $"{g.Key} (by {string.Join(", by ", g.Select(c => c.Table).Distinct())})");

    private void PrintExplanation(Explanation explanation, bool oneDay)
    {
        string group = string.Join(" / ", GroupLabels.Of(explanation.Group, oneDay));
        Heading($"One number explained: {SampleKpis.ServiceLevel.Name} of {group}");
        Measurement cell = explanation.Measurement;
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cell.Print(decimals)} = {cell.Numerator:#,0.###} / {cell.Denominator:#,0.###} [{cell.Key}]"));
        Say(explanation.Definition);
        Say(string.Create(CultureInfo.InvariantCulture, $"Of {explanation.RowCount:N0} rows {explanation.NumeratorRows:N0} are in the numerator and {explanation.DenominatorRows:N0} in the denominator; in neither:{(explanation.Excluded.Count == 0 ? " none." : string.Empty)}"));
        foreach (ExclusionCount excluded in explanation.Excluded)
        {
            Item(excluded.ToString());
        }

        List<Contribution> some =
        [
            .. explanation.Rows.Where(r => r.Numerator != 0).Take(3),
            .. explanation.Rows.Where(r => r.Numerator == 0 && r.Denominator != 0).Take(3),
            .. explanation.Rows.Where(r => r.ExcludedBecause is not null).Take(2),
        ];
        console.WriteLine("Some of the rows:");
        foreach (Contribution row in some)
        {
            Item($"{row.Row}: {WhatItGives(row)}");
        }
    }

    private static string WhatItGives(Contribution row) => row.ExcludedBecause is string why ? $"in neither, as {why}"
        : row.Numerator != 0 ? "in the numerator and in the denominator"
        : $"in the denominator only, as {row.Terms.First(t => t.Part == Part.Numerator).ExcludedBecause}";

    private void Heading(string text)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{text}[/]");
    }

    private void Item(string text) => Say(text, "  - ");

    /// <summary>Breaks at blanks, so that no line ends in blanks when it goes to a file.</summary>
    private void Say(string text, string lead = "")
    {
        string line = lead;
        string indent = new(' ', lead.Length);
        foreach (string word in text.Split(' '))
        {
            if (line.Length > lead.Length && line.Length + word.Length >= console.Profile.Width)
            {
                console.WriteLine(line.TrimEnd());
                line = indent;
            }

            line += word + " ";
        }

        console.WriteLine(line.TrimEnd());
    }
}
