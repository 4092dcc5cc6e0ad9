using CustomerServiceKit;

namespace ContactCenter.Output;

/// <summary>One cell of one scorecard, as files have it.</summary>
/// <param name="Grouping">The axes of its table, joined by commas; <c>total</c> for the whole.</param>
/// <param name="Labels">Its label on each axis; null for rows without a value.</param>
/// <param name="Cell">The number.</param>
internal sealed record CellRow(string Grouping, IReadOnlyList<KeyValuePair<string, string?>> Labels, Measurement Cell)
{
    public static IEnumerable<CellRow> Of(Report report)
    {
        foreach (ReportTable table in report.All)
        {
            foreach (var group in table.Card.Groups)
            {
                List<KeyValuePair<string, string?>> labels = [.. table.Axes.Zip(group.Labels, (axis, label) => KeyValuePair.Create(axis, label))];
                foreach (var kpi in table.Card.Plan.Kpis)
                {
                    yield return new CellRow(table.Name, labels, table.Card.Get(kpi.Key, group));
                }
            }
        }
    }

    /// <summary>The word of the availability in files.</summary>
    public string Availability => Cell.Availability switch
    {
        CustomerServiceKit.Availability.Value => "value",
        CustomerServiceKit.Availability.NoData => "no-data",
        _ => "undefined",
    };

    public IEnumerable<string> ReasonCodes => Cell.Reasons.Select(r => r.Code).Distinct();
}
