using ContactCenter.Data;
using ContactCenter.Output;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Page;

/// <summary>The scorecards of the page.</summary>
internal static class ScorecardSection
{
    public static void Write(Html html, WalkResult walk)
    {
        html.Heading(2, "1. Scorecard", "scorecard");
        html.List(walk.Source.Data.Notes);
        ViewSection.Whole(html, walk.Report.Total.Card, null);
        ReportTable byGroup = walk.Report.Tables[0];
        Groups(html, byGroup.Title, byGroup.Card);
        Scorecard weeks = walk.Weeks;
        html.Figure(
            Charts.Lines("%", ("Service level within 20 s", weeks.Groups.Select(g => (g.Bucket!.FirstDay, (double?)(weeks.Get(SampleKpis.ServiceLevel.Key, g).Value * 100))))),
            "Service level week by week: the share of offered calls answered within 20 seconds.");
        ViewSection.Write(html, walk);
        VendorSection.Write(html, walk);
    }

    private static void Groups(Html html, string title, Scorecard card)
    {
        KpiDefinition[] kpis = [.. new[] { StandardKpis.Offered, SampleKpis.ServiceLevel, StandardKpis.AbandonmentRate, StandardKpis.Asa, StandardKpis.AverageHandleTime }
            .Where(k => card.Groups.Any(g => card.Get(k.Key, g).Availability == Availability.Value))];
        html.Table(
            title,
            ["Group", .. kpis.Select(k => k.Name.ToString())],
            card.Groups.Where(g => card.Get(StandardKpis.Offered.Key, g).Value > 0)
                .Select(g => (IReadOnlyList<string>)[Label(g), .. kpis.Select(k => Figures.Of(card.Get(k.Key, g)))]));
    }

    private static string Label(ScorecardGroup group) => string.Join(" / ", group.Labels.Select(l => l ?? "(none)"));
}
