using System.Globalization;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Page;

/// <summary>What was kept of each promise, and one due time with its reason.</summary>
internal static class CharterSection
{
    public static void Write(Html html, WalkResult walk)
    {
        html.Heading(2, "4. Promises kept", "promises");
        Scorecard card = walk.Attainment;
        KpiKey key = StandardKpis.CommitmentAttainment.Key;
        string[] months = [.. card.Groups.Select(g => g.Bucket?.Label).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        Commitment[] commitments = [.. walk.Charter.Charter.Commitments];
        Measurement? Cell(Commitment commitment, string month) =>
            card.Groups.FirstOrDefault(g => g.Labels[0] == commitment.Id.Value && g.Bucket!.Label == month) is { } group ? card.Get(key, group) : null;

        html.Table(
            "Share of promises kept, with the number of promises that came to a decision in parentheses; a customer who left in time is in neither",
            ["Promise", "Promised", .. months],
            commitments.Select(c => (IReadOnlyList<string>)
            [
                c.Id.Value,
                Figures.Percent(c.Share),
                .. months.Select(m => Cell(c, m) is { } cell ? Figures.Of(cell) + (cell.Value >= c.Share ? string.Empty : " below") : Figures.None),
            ]));
        html.Figure(
            Charts.Bars(months, commitments.Select(c => (c.Id.Value, (IReadOnlyList<double?>)[.. months.Select(m => (double?)Cell(c, m)?.Value)]))),
            "Share of promises kept, month by month.");

        html.Heading(3, "One due time explained");
        if (walk.DueCase is ClockState state)
        {
            html.Paragraph(string.Create(CultureInfo.InvariantCulture, $"Case {state.Case}, promise {state.Commitment.Id}: {state.Status}."));
            html.Lines(state.Explain());
        }
        else
        {
            html.Paragraph("No case was promised anything.");
        }
    }
}
