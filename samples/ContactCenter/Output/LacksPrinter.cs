using System.Globalization;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Output;

/// <summary>Prints which KPIs the data do not support, and why.</summary>
internal sealed class LacksPrinter(TextPrinter text)
{
    public void Print(Report report)
    {
        Scorecard card = report.Total.Card;
        Dictionary<KpiKey, KpiCoverage> coverage = card.Plan.Coverage(report.Data.Schemas).ToDictionary(c => c.Kpi.Key);
        List<Measurement> lacking = [.. card.Plan.Kpis.Select(k => card.Get(k.Key, card.Groups[0])).Where(m => m.Availability == Availability.NoData)];
        text.Heading(string.Create(CultureInfo.InvariantCulture, $"Coverage: the data support {card.Plan.Kpis.Count - lacking.Count} of {card.Plan.Kpis.Count} KPIs"));
        foreach (IGrouping<string, KpiKey> same in lacking.GroupBy(l => Reason(l, coverage[l.Key]), l => l.Key))
        {
            text.Item($"{same.Key}: {string.Join(", ", same)}");
        }

        foreach (string line in Refusals(report, [.. lacking.Select(m => m.Key)]))
        {
            text.Item(line);
        }
    }

    private static string Reason(Measurement lack, KpiCoverage needs) => needs.IsSupported
        ? string.Join(" ", lack.Reasons.Select(r => r.Message.ToString()).Distinct())
        : $"The data have no {string.Join(", no ", needs.Missing.Select(m => m.Column.Length == 0 ? $"'{m.FactSet}' facts" : m.ToString()))}";

    /// <summary>KPIs that have a value in the whole and none in some table, each reason once.</summary>
    private static IEnumerable<string> Refusals(Report report, HashSet<KpiKey> lacking) => report.Tables
        .SelectMany(t => t.Card.Plan.Kpis.Where(k => !lacking.Contains(k.Key) && t.Card.Groups.Count > 0)
            .Where(k => t.Card.Groups.All(g => t.Get(k, g).Availability == Availability.NoData))
            .Select(k => (Table: t.Name, Cell: t.Get(k, t.Card.Groups[0])))
            .Select(c => (c.Table, Text: $"{c.Cell.Key}: {string.Join(" ", c.Cell.Reasons.Select(r => r.Message.ToString()).Distinct())}")))
        .GroupBy(c => c.Text)
        .Select(g => $"{g.Key} (by {string.Join(", by ", g.Select(c => c.Table).Distinct())})");
}
