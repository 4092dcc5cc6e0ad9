using CustomerServiceKit.Kpis;

namespace ContactCenter.Output;

/// <summary>One scorecard of the report.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Name">Its grouping in files, for example <c>month</c>.</param>
/// <param name="Axes">The headings of the groups' labels.</param>
/// <param name="Card">The scorecard.</param>
internal sealed record ReportTable(string Title, string Name, IReadOnlyList<string> Axes, Scorecard Card)
{
    /// <summary>Whether labels of periods are those of one day, so that the time of day is enough.</summary>
    public bool OneDay { get; init; }

    /// <summary>How many rows to print at most; null for all.</summary>
    public int? Rows { get; init; }

    /// <summary>Whether every KPI is shown, or those that matter at a glance.</summary>
    public bool Wide { get; init; }
}
