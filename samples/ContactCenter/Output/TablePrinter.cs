using System.Globalization;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;
using Spectre.Console;

namespace ContactCenter.Output;

/// <summary>Prints a scorecard in as many tables side by side, or one below the other, as the width takes.</summary>
internal sealed class TablePrinter(IAnsiConsole console, int decimals)
{
    public void Print(ReportTable table)
    {
        Scorecard card = table.Card;
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{table.Title}[/]");
        List<ScorecardGroup> groups = [.. Sorted(table)];
        if (table.View is null)
        {
            PrintLeftOut(table);
        }

        List<ScorecardGroup> shown = [.. groups.Take(table.Rows ?? int.MaxValue)];
        if (shown.Count == 0)
        {
            return;
        }

        List<(string Title, IReadOnlyList<string> Cells, bool Left)> labels =
            [.. table.Axes.Select((axis, i) => (axis, (IReadOnlyList<string>)[.. shown.Select(g => GroupLabels.Of(g, table.OneDay)[i])], true))];
        List<(string Title, IReadOnlyList<string> Cells, bool Left)> values = [];
        foreach (ReportColumn column in table.Columns)
        {
            List<Measurement> cells = [.. shown.Select(g => card.Get(column.Kpi.Key, g))];
            if (cells.Exists(c => c.Value is not null))
            {
                values.Add((column.Title, [.. cells.Select(c => column.Text(c, decimals))], false));
            }
        }

        foreach (List<(string, IReadOnlyList<string>, bool)> part in Packed(labels, values))
        {
            Write([.. labels, .. part], shown.Count);
        }

        if (groups.Count > shown.Count)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... and {groups.Count - shown.Count:N0} more rows; --rows 0 prints all, --csv and --json have them."));
        }
    }

    public void Write(IReadOnlyList<(string Title, IReadOnlyList<string> Cells, bool Left)> columns, int rows)
    {
        Table print = new() { Border = console.Profile.Capabilities.Unicode ? TableBorder.Simple : TableBorder.Ascii };
        foreach ((string title, _, bool left) in columns)
        {
            TableColumn column = new TableColumn(new Text(title, new Style(decoration: Decoration.Bold))).NoWrap();
            print.AddColumn(left ? column : column.RightAligned());
        }

        for (int row = 0; row < rows; row++)
        {
            print.AddRow(columns.Select(c => new Text(c.Cells[row])));
        }

        console.Write(print);
    }

    /// <summary>Groups in time keep their order; others come with the most interactions first and those without a value last.</summary>
    private static IEnumerable<ScorecardGroup> Sorted(ReportTable table)
    {
        Scorecard card = table.Card;
        return card.Grouping.Period is not null || card.Grouping.ByHourOfDay
            ? table.Busy
            : table.View is not null ? table.Busy.OrderBy(g => string.Join(" / ", g.DimensionValues), StringComparer.Ordinal)
            : table.Busy.OrderBy(g => g.DimensionValues.All(v => v is null))
                .ThenByDescending(g => card.Get(StandardKpis.Offered.Key, g).Numerator ?? 0);
    }

    private void PrintLeftOut(ReportTable table)
    {
        Scorecard card = table.Card;
        decimal unanswered = card.Groups.Where(g => g.DimensionValues.Any(v => v is null)).Sum(g => (table.Get(StandardKpis.Offered, g).Numerator ?? 0) - (table.Get(StandardKpis.Handled, g).Numerator ?? 0));
        if (table.OfEmployees && unanswered > 0)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Of answered interactions. {unanswered:N0} that nobody answered belong to no employee: service level of all and abandonment are in the other tables."));
        }

        List<ScorecardGroup> idle = [.. card.Groups.Except(table.Busy)];
        if (idle.Count > 0 && !table.OfEmployees)
        {
            string names = idle.Count > 4 ? string.Empty : $": {string.Join("; ", idle.Select(g => string.Join(" / ", GroupLabels.Of(g, table.OneDay))))}";
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Not listed, as nothing was offered to employees in them: {idle.Count:N0} {(idle.Count == 1 ? "group" : "groups")}{names}."));
        }

        if (idle.Count == card.Groups.Count)
        {
            console.WriteLine("Nothing to show in these days.");
        }
    }

    private IEnumerable<List<(string Title, IReadOnlyList<string> Cells, bool Left)>> Packed(
        List<(string Title, IReadOnlyList<string> Cells, bool Left)> labels, List<(string Title, IReadOnlyList<string> Cells, bool Left)> values)
    {
        int room = console.Profile.Width - labels.Sum(Width) - 2;
        List<(string Title, IReadOnlyList<string> Cells, bool Left)> part = [];
        int used = 0;
        foreach ((string Title, IReadOnlyList<string> Cells, bool Left) column in values)
        {
            if (part.Count > 0 && used + Width(column) > room)
            {
                yield return part;
                part = [];
                used = 0;
            }

            part.Add(column);
            used += Width(column);
        }

        yield return part;
    }

    // Two blanks around a cell and one for the border.
    private static int Width((string Title, IReadOnlyList<string> Cells, bool Left) column) => column.Cells.Append(column.Title).Max(c => c.Length) + 3;
}
