using System.Globalization;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;
using Spectre.Console;

namespace ContactCenter.Output;

/// <summary>Prints a report for a reader.</summary>
internal sealed class ReportPrinter(IAnsiConsole console, int decimals)
{
    private readonly TablePrinter _tables = new(console, decimals);
    private readonly TextPrinter _text = new(console);

    public void Print(Report report, WalkResult? walk = null)
    {
        _text.Heading(report.Data.Title);
        _text.Line($"{ReportMaker.DayName(report.From)} to {ReportMaker.DayName(report.To)}, both days included; local time of {report.Data.Zone.Id}.");
        new IntakePrinter(_text).Print(report);
        PrintWhole(report, "The whole", null);
        foreach (ReportTable table in report.Tables)
        {
            _tables.Print(table);
        }

        PrintLegend(report);
        foreach (ReportTable table in report.Views)
        {
            PrintWhole(report, table.View!.Title, table.View);
            _tables.Print(table);
        }

        if (report.Vendors is not null)
        {
            new VendorPrinter(_text, _tables, decimals).Print(report.Vendors);
        }

        if (walk is not null)
        {
            new GoalPrinter(_text, _tables, decimals).Print(walk.GoalWork);
        }

        if (walk?.AtWork is CharterAtWork atWork)
        {
            new AtWorkPrinter(_text).Print(atWork);
        }

        new LacksPrinter(_text).Print(report);
        if (report.Explained is not null)
        {
            new ExplanationPrinter(_text, decimals).Print(report.Explained, report.Tables[^1].OneDay);
        }

        _text.Line(string.Empty);
        _text.Say("Try: --by AXES for another table, --from and --to for other days, --json, --csv or --out DIR for files, --help for all.");
    }

    /// <summary>The KPIs of a view for all the data together. The column by which its table shows a KPI stands in front, so that the table needs no legend.</summary>
    private void PrintWhole(Report report, string title, ReportView? view)
    {
        Scorecard card = report.Total.Card;
        (KpiDefinition Kpi, Measurement Cell, ReportColumn Column)[] rows =
        [
            .. from kpi in card.Plan.Kpis
               where ReportView.Of(kpi) == view
               let cell = card.Get(kpi.Key, card.Groups[0])
               where cell.Value is not null
               select (kpi, cell, view?.ColumnOf(kpi) ?? new ReportColumn(string.Empty, kpi)),
        ];
        _text.Heading(title);
        _tables.Write(
            [
                .. view is null ? [] : new[] { ("Column", (IReadOnlyList<string>)[.. rows.Select(r => r.Column.Title)], true) },
                ("KPI", [.. rows.Select(r => r.Kpi.Name.ToString())], true),
                ("Key", [.. rows.Select(r => r.Kpi.Key.ToString())], true),
                ("Value", [.. rows.Select(r => r.Column.InHours ? r.Column.Text(r.Cell, decimals) : r.Cell.Print(decimals))], false),
                ("95 %", [.. rows.Select(r => r.Cell.Confidence() is null ? string.Empty : (r.Column with { Interval = true }).Text(r.Cell, decimals))], false),
                ("Of", [.. rows.Select(r => r.Cell.Denominator is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{r.Cell.Numerator:#,0.###} / {r.Cell.Denominator:#,0.###}"))], false),
                ("n", [.. rows.Select(r => r.Cell.SampleSize.ToString("N0", CultureInfo.InvariantCulture))], false),
            ],
            rows.Length);
    }

    private void PrintLegend(Report report)
    {
        _text.Heading("Columns (in parentheses the number of interactions a figure rests on, for those per employee the number of employees; – is no value, which is not zero)");
        foreach (ReportColumn column in ReportColumn.All.Where(c => report.Tables.Any(t => t.Columns.Contains(c))))
        {
            if (report.Tables.Any(t => t.Card.Groups.Any(g => t.Card.Get(column.Kpi.Key, g).Value is not null)))
            {
                _text.Item(column.Interval
                    ? $"{column.Title}: in which range, in percent, the true {column.Kpi.Key} lies with 95 % confidence (Wilson)"
                    : $"{column.Title}: {column.Kpi.Name}, {column.Kpi.Key}");
            }
        }
    }
}
