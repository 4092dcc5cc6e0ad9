using ContactCenter.Data;
using CustomerServiceKit;
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

    /// <summary>Whether groups are employees or what follows from them.</summary>
    public bool OfEmployees => Card.Grouping.Dimensions.Any(d => SampleKpis.EmployeeDimensions.Contains(d));

    /// <summary>Whether every KPI is shown, or those that matter at a glance.</summary>
    public bool Wide { get; init; }

    /// <summary>What it is about: null for interactions.</summary>
    public ReportView? View { get; init; }

    /// <summary>The columns to print. Talk time stands in where there is no handle time; beside it, only where one table is asked for.</summary>
    public IEnumerable<ReportColumn> Columns => View is not null ? View.Columns : ReportColumn.All.Where(c =>
        (Wide || !c.Wide || (OfEmployees && c.ForEmployees))
        && !(OfEmployees && c.NeedsUnanswered)
        && (Wide || c.Kpi != StandardKpis.AverageTalkTime || Card.Groups.All(g => Get(StandardKpis.AverageHandleTime, g).Value is null)));

    /// <summary>The measurement of a group.</summary>
    public Measurement Get(KpiDefinition kpi, ScorecardGroup group) => Card.Get(kpi.Key, group);

    /// <summary>The groups to print: with an offered interaction or, of employees, a handled one; in another view those that have a name and a value.</summary>
    public IEnumerable<ScorecardGroup> Busy => View is not null
        ? Card.Groups.Where(g => g.DimensionValues.All(v => v is not null) && View.Columns.Any(c => Get(c.Kpi, g).Value is not (null or 0)))
        : Card.Groups.Where(g => Get(OfEmployees ? StandardKpis.Handled : StandardKpis.Offered, g).Numerator > 0);
}
