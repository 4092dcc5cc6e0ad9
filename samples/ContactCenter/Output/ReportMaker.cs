using System.Globalization;
using ContactCenter.Data;
using ContactCenter.Options;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Output;

/// <summary>Computes the scorecards of a run.</summary>
internal static class ReportMaker
{
    private const int UsualAgents = 12;
    private const int UsualRows = 100;

    public static Report Make(ServiceData data, SampleOptions options, StepReport report)
    {
        LocalDate from = options.From ?? data.FirstDay;
        LocalDate to = options.To ?? data.LastDay;
        if (from > to)
        {
            throw new UsageException($"The data end on {data.LastDay:uuuu-MM-dd} and begin on {data.FirstDay:uuuu-MM-dd}; {from:uuuu-MM-dd} to {to:uuuu-MM-dd} is empty.");
        }

        Instant start = from.AtStartOfDayInZone(data.Zone).ToInstant();
        Instant end = to.PlusDays(1).AtStartOfDayInZone(data.Zone).ToInstant();
        List<IReadOnlyList<string>> wanted = options.By.Count > 0 ? [options.By] : [.. data.UsualTables.Select(t => t.Split(','))];
        double steps = wanted.Count + 2;
        report("Computing scorecards", 0);
        ReportTable total = new("The whole", "total", [], Run(data, Grouping.None, start, end));
        List<ReportTable> tables = [];
        foreach (IReadOnlyList<string> names in wanted)
        {
            report("Computing scorecards", (tables.Count + 1) / steps);
            AxisRequest axes = AxisRequest.Of(names, data.Axes, data.Zone);
            string name = string.Join(',', axes.Names);
            tables.Add(new ReportTable($"By {name.Replace(",", ", ", StringComparison.Ordinal)}", name, axes.Names, Run(data, axes.Grouping, start, end))
            {
                Rows = options.Rows switch { 0 => null, int rows => rows, null => options.By.Count == 0 && name == "agent" ? UsualAgents : UsualRows },
                Wide = options.By.Count > 0,
            });
        }

        if (options.By.Count == 0 && BusiestDay(data, start, end) is ReportingBucket day)
        {
            tables.Add(new ReportTable($"By half-hour of the busiest day, {DayName(day.FirstDay)}", "half-hour", ["half-hour"], Run(data, Grouping.None.Per(ReportingPeriod.Intraday(30), data.Zone), day.Start, day.End))
            {
                OneDay = true,
            });
        }

        List<ReportTable> views = Views(data, options, tables, (start, end));
        report("Explaining a number", (steps - 1) / steps);
        Explanation? explained = Explain(tables);
        report("Explaining a number", 1);
        return new Report(data, from, to, total, tables, explained)
        {
            Views = views,
            Vendors = options.By.Count == 0 ? VendorWeekMaker.Make(data, start, end) : null,
        };
    }

    /// <summary>The tables beside those on interactions: the usual ones, or each view by the axes asked for; only those that have a value.</summary>
    private static List<ReportTable> Views(ServiceData data, SampleOptions options, List<ReportTable> tables, (Instant Start, Instant End) window)
    {
        List<ReportTable> views = [];
        foreach (ReportView view in ReportView.All)
        {
            string? usual = data.UsualViews.FirstOrDefault(v => v.View == view.Title).Axes;
            if ((options.By.Count > 0 ? string.Join(',', tables[0].Axes) : usual) is string name)
            {
                AxisRequest axes = AxisRequest.Of(name.Split(','), data.Axes, data.Zone);
                Scorecard card = tables.Concat(views).FirstOrDefault(t => t.Name == name)?.Card ?? Run(data, axes.Grouping, window.Start, window.End);
                views.Add(new ReportTable($"{view.Title} by {name.Replace(",", ", ", StringComparison.Ordinal)}", name, axes.Names, card) { View = view, Rows = options.Rows switch { 0 => null, int rows => rows, null => UsualRows } });
            }
        }

        return [.. views.Where(v => v.Busy.Any())];
    }

    public static string DayName(LocalDate day) => day.ToString("dddd d MMMM uuuu", CultureInfo.InvariantCulture);

    private static Scorecard Run(ServiceData data, Grouping grouping, Instant start, Instant end) => SampleKpis.Plan.Run(data.Facts, grouping.Between(start, end));

    private static ReportingBucket? BusiestDay(ServiceData data, Instant start, Instant end)
    {
        Scorecard days = KpiPlan.Compile(StandardKpis.Offered).Run(data.Facts, Grouping.None.Per(ReportingPeriod.Day, data.Zone).Between(start, end));
        return days.Groups.MaxBy(g => days.Get(StandardKpis.Offered.Key, g).Numerator ?? 0)?.Bucket;
    }

    /// <summary>Explains the worst service level of the last table that has some, where it rests on at least ten interactions and some were in time.</summary>
    private static Explanation? Explain(List<ReportTable> tables)
    {
        Scorecard card = tables[^1].Card;
        ScorecardGroup? worst = card.Groups.Where(g => card.Get(SampleKpis.ServiceLevel.Key, g) is { Numerator: > 0, SampleSize: >= 10 })
            .MinBy(g => card.Get(SampleKpis.ServiceLevel.Key, g).Value);
        return worst is null ? null : card.Explain(SampleKpis.ServiceLevel, worst, 400);
    }
}
