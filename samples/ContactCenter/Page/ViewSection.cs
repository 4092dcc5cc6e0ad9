using ContactCenter.Output;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Page;

/// <summary>Staff, cases, and what people say: each for the whole, and told apart.</summary>
internal static class ViewSection
{
    private const int Decimals = 1;

    public static void Write(Html html, WalkResult walk)
    {
        foreach (ReportTable table in walk.Report.Views)
        {
            html.Heading(3, table.View!.Title);
            Whole(html, walk.Report.Total.Card, table.View);
            Groups(html, table);
        }
    }

    /// <summary>The KPIs of a view, or with null those on interactions.</summary>
    public static void Whole(Html html, Scorecard card, ReportView? view) => html.Table(
        view is null ? "The whole, with the number of interactions behind each figure in parentheses" : "The whole, with the number of rows behind each figure in parentheses",
        ["KPI", "Value", "Key"],
        from kpi in card.Plan.Kpis
        where ReportView.Of(kpi) == view
        let cell = card.Get(kpi.Key)
        where cell.Availability == Availability.Value
        select new[] { kpi.Name.ToString(), Value(cell, view?.ColumnOf(kpi)), kpi.Key.ToString() });

    private static void Groups(Html html, ReportTable table)
    {
        ScorecardGroup[] groups = [.. table.Busy.OrderBy(g => string.Join(" / ", g.Labels), StringComparer.Ordinal)];
        ReportColumn[] columns = [.. table.Columns.Where(c => groups.Any(g => table.Get(c.Kpi, g).Value is not null))];
        html.Table(
            table.Title,
            [table.Axes[0], .. columns.Select(c => c.Kpi.Name.ToString())],
            groups.Select(g => (IReadOnlyList<string>)[string.Join(" / ", g.Labels), .. columns.Select(c => c.Text(table.Get(c.Kpi, g), Decimals))]));
    }

    private static string Value(Measurement cell, ReportColumn? column) => column is { InHours: true } ? column.Text(cell, Decimals) : Figures.Of(cell);
}
