using System.Globalization;
using ContactCenter.Output;
using ContactCenter.Walk;

namespace ContactCenter.Page;

/// <summary>One week under the service levels of several vendors: the numbers, their formulas in words, and the interactions of which they make something else.</summary>
internal static class VendorSection
{
    public static void Write(Html html, WalkResult walk)
    {
        if (walk.Report.Vendors is not VendorWeek week)
        {
            return;
        }

        html.Heading(3, VendorPrinter.Title(week));
        html.Table(
            "What each vendor prints",
            ["Vendor", "It is called", "Value", "Key"],
            week.Levels.Select(l => new[] { l.System, l.Kpi.Name.ToString(), Figures.Of(l.Cell), l.Kpi.Key.ToString() }));
        html.List(week.Levels.Select(VendorPrinter.Words));
        html.Paragraph(VendorPrinter.Balance(week));
        html.Table(
            VendorPrinter.Legend,
            ["What became of them", "Interactions", .. week.Supported.Select(l => l.ShortName), "For example"],
            week.Differences.Select(d => (IReadOnlyList<string>)[d.Outcome, d.Interactions.ToString("N0", CultureInfo.InvariantCulture), .. d.Counts, d.Example]));
    }
}
