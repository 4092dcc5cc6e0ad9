using ContactCenter.Data;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Output;

/// <summary>Sets one week under the service levels of three vendors, and asks of every interaction what each makes of it.</summary>
internal static class VendorWeekMaker
{
    public const string InTime = "in time";
    public const string TooLate = "not in time";
    public const string LeftOut = "left out";

    private static readonly VendorPack[] s_packs = [VendorPacks.CiscoIgnored, VendorPacks.Genesys, VendorPacks.AmazonConnect];

    /// <summary>Takes the week in which most came; null where nothing came.</summary>
    public static VendorWeek? Make(ServiceData data, Instant start, Instant end)
    {
        Scorecard weeks = KpiPlan.Compile(StandardKpis.Offered).Run(data.Facts, Grouping.None.Per(TimeAxes.Week, data.Zone).Between(start, end));
        if (weeks.Groups.MaxBy(g => weeks.Get(StandardKpis.Offered, g.Labels).Numerator ?? 0)?.Bucket is not ReportingBucket week)
        {
            return null;
        }

        (string Name, KpiDefinition Kpi)[] levels = [.. s_packs.Select(p => (p.Name, p.Catalog.Kpis.First(k => k.Key.Id == "service-level")))];
        KpiPlan plan = KpiPlan.Compile(levels.Select(l => l.Kpi));
        Scorecard whole = plan.Run(data.Facts, Grouping.None.Between(week.Start, week.End));
        VendorLevel[] printed = [.. levels.Select(l => new VendorLevel(l.Name, l.Kpi, whole.Get(l.Kpi.Key, whole.Groups[0])))];
        KpiDefinition[] supported = [.. printed.Where(l => l.Cell.Value is not null).Select(l => l.Kpi)];
        Scorecard byOutcome = plan.Run(data.Facts, Grouping.By(Dimensions.OutcomeKind).Between(week.Start, week.End));
        return new VendorWeek(week, printed, [.. byOutcome.Groups.SelectMany(g => Differences(byOutcome, supported, g)).OrderByDescending(d => d.Interactions)]);
    }

    private static IEnumerable<VendorDifference> Differences(Scorecard card, KpiDefinition[] kpis, ScorecardGroup outcome)
    {
        Dictionary<RowKey, Contribution>[] rows = [.. kpis.Select(k => card.Explain(k.Key, outcome, int.MaxValue).Rows.ToDictionary(r => r.Row))];
        return from row in rows.SelectMany(r => r.Keys).Distinct()
               let made = rows.Select(r => r.GetValueOrDefault(row)).ToArray()
               let counts = made.Select(Count).ToArray()
               where counts.Any(c => c != LeftOut)
               group (Row: row, Made: made, Counts: counts) by string.Join('|', counts) into same
               let first = same.First()
               select new VendorDifference(outcome.DimensionValues[0] ?? GroupLabels.None, first.Counts, same.LongCount(), Example(first.Row, first.Made));
    }

    private static string Count(Contribution? made) => made is null || made.Denominator == 0 ? LeftOut : made.Numerator > 0 ? InTime : TooLate;

    /// <summary>One row, with why a vendor leaves it out or, where none does, why one does not count it as in time.</summary>
    private static string Example(RowKey row, Contribution?[] made)
    {
        IEnumerable<Contribution> against = made.OfType<Contribution>().Where(m => Count(m) == LeftOut).Concat(made.OfType<Contribution>().Reverse().Where(m => Count(m) == TooLate));
        ContributionTerm? term = against.FirstOrDefault() is { } first ? first.Terms.LastOrDefault(t => t.Part == (Count(first) == LeftOut ? Part.Denominator : Part.Numerator)) : null;
        return term?.ExcludedBecause is string why ? $"{row}: {why}" : row.ToString();
    }
}
