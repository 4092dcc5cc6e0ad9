using System.Globalization;
using ContactCenter.Data;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Output;

/// <summary>A column of a printed table.</summary>
/// <param name="Title">A short title, explained in the legend.</param>
/// <param name="Kpi">The KPI it shows.</param>
internal sealed record ReportColumn(string Title, KpiDefinition Kpi)
{
    /// <summary>Whether it shows the 95 % Wilson interval instead of the value.</summary>
    public bool Interval { get; init; }

    /// <summary>Whether it is shown only where one table is asked for.</summary>
    public bool Wide { get; init; }

    /// <summary>Whether it says nothing of one employee or his team, since an interaction that nobody answered belongs to none.</summary>
    public bool NeedsUnanswered { get; init; }

    /// <summary>Whether it stands in for columns that say nothing of employees.</summary>
    public bool ForEmployees { get; init; }

    /// <summary>Whether how many rows the figure rests on says nothing to a reader: stretches of time, not people or interactions.</summary>
    public bool Bare { get; init; }

    /// <summary>Whether a length of time is read in hours, or in minutes where it is below one.</summary>
    public bool InHours { get; init; }

    /// <summary>The columns of the table on interactions, the most important first.</summary>
    public static IReadOnlyList<ReportColumn> All { get; } =
    [
        new("Offered", StandardKpis.Offered) { NeedsUnanswered = true },
        new("Handled", StandardKpis.Handled),
        new("SL 20s", SampleKpis.ServiceLevel) { NeedsUnanswered = true },
        new("SL 95 %", SampleKpis.ServiceLevel) { Interval = true, NeedsUnanswered = true },
        new("SL answered", SampleKpis.ServiceLevelOfAnswered) { Wide = true, ForEmployees = true },
        new("SLa 95 %", SampleKpis.ServiceLevelOfAnswered) { Interval = true, Wide = true, ForEmployees = true },
        new("SL long", Variant("long-abandons")) { Wide = true, NeedsUnanswered = true },
        new("SL ignore", Variant("ignore-in-threshold")) { Wide = true, NeedsUnanswered = true },
        new("Abandoned", StandardKpis.AbandonmentRate) { NeedsUnanswered = true },
        new("ASA", StandardKpis.Asa),
        new("Longest", StandardKpis.LongestWait),
        new("AHT", StandardKpis.AverageHandleTime),
        new("Talk", StandardKpis.AverageTalkTime),
        new("Transfer", StandardKpis.TransferRate),
        new("One agent", StandardKpis.OneAgentShare) { Wide = true },
        new("FCR", StandardKpis.FirstContactResolution.Declared),
        new("FCR cust.", StandardKpis.FirstContactResolution.DeclaredByCustomer) { Wide = true },
        new("CSAT", SampleKpis.Satisfaction),
        new("Per emp.", StandardKpis.InteractionsPerEmployee.Average),
        new("Per prof.", StandardKpis.InteractionsPerEmployee.Professional) { Wide = true },
        new("Sales", StandardKpis.UpsellsMade),
        new("Conv.", StandardKpis.UpsellConversion) { Wide = true },
        new("Contact", StandardKpis.ContactRate) { Wide = true },
    ];

    /// <summary>The text of a cell: the value and, for a rate or an average, how many it rests on.</summary>
    public string Text(Measurement measurement, int decimals)
    {
        if (Interval)
        {
            return measurement.Confidence() is ConfidenceInterval range
                ? string.Format(CultureInfo.InvariantCulture, "{0}-{1}", Percent(range.Lower), Percent(range.Upper))
                : "–";
        }

        return measurement.Value is not decimal value ? "–"
            : InHours ? (value < 3600 ? $"{Rounded(value / 60)} min" : $"{Rounded(value / 3600)} h")
            : Bare ? measurement.Print(decimals)
            : measurement.Denominator is null ? measurement.Print(Kpi.Unit.Kind == UnitKind.Time ? 0 : decimals)
            : string.Create(CultureInfo.InvariantCulture, $"{measurement.Print(decimals)} ({measurement.SampleSize:N0})");

        string Percent(decimal share) => Rounded(share * 100);

        string Rounded(decimal number) => Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static KpiDefinition Variant(string variant) => StandardKpis.Catalog.Kpis.First(k => k.Key.Id == "service-level" && k.Key.Variant == variant);
}
