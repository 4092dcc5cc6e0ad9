using CustomerServiceKit.Benchmarks.Rows;

namespace CustomerServiceKit.Benchmarks.SideBySide;

/// <summary>The same KPIs as they are usually written: a group for each agent, and each figure a query of its own over it.</summary>
internal static class LinqSide
{
    private static readonly OutcomeKind[] s_offered = [OutcomeKind.Answered, OutcomeKind.Abandoned, OutcomeKind.Overflowed, OutcomeKind.CallbackRequested, OutcomeKind.Voicemail];

    /// <summary>Computes all figures of all agents.</summary>
    /// <returns>A sum over them, so that nothing is left out.</returns>
    public static double ByAgent(InteractionRow[] rows) => rows.GroupBy(r => r.Agent).Sum(agent => Kpis([.. agent]).Sum(v => v ?? 0));

    private static IEnumerable<double?> Kpis(List<InteractionRow> rows)
    {
        List<InteractionRow> answered = [.. rows.Where(r => r.Outcome == OutcomeKind.Answered)];
        List<InteractionRow> abandoned = [.. rows.Where(r => r.Outcome == OutcomeKind.Abandoned)];
        int offered = rows.Count(r => s_offered.Contains(r.Outcome));
        int within = answered.Count(r => r.Wait is >= 0 and <= 20_000);
        int waited = answered.Count(r => r.Wait >= 0);
        return
        [
            offered,
            answered.Count,
            Share(within, waited),
            Share(within, waited + abandoned.Count),
            Share(within, waited + abandoned.Count - abandoned.Count(r => r.Wait is >= 0 and < 5_000)),
            Share(within, waited + abandoned.Count - abandoned.Count(r => r.Wait is >= 0 and <= 20_000)),
            Mean(answered.Where(r => r.Wait >= 0), r => r.Wait),
            Share(abandoned.Count, offered),
            Mean(abandoned.Where(r => r.Wait >= 0), r => r.Wait),
            answered.Concat(abandoned).Where(r => r.Wait >= 0).Select(r => (double?)r.Wait).Max(),
            Share(answered.Count, offered),
            Mean(answered.Where(r => r.Talk >= 0 && r.Hold >= 0 && r.AfterCallWork >= 0), r => (long)r.Talk + r.Hold + r.AfterCallWork),
            Mean(answered.Where(r => r.Talk >= 0), r => r.Talk),
            Mean(answered.Where(r => r.Hold >= 0), r => r.Hold),
            Mean(answered.Where(r => r.AfterCallWork >= 0), r => r.AfterCallWork),
            Share(answered.Count(r => r.Hold > 0), answered.Count(r => r.Hold >= 0)),
            Share(answered.Count(r => r.Transfers >= 1), answered.Count(r => r.Transfers >= 0)),
            Share(answered.Count(r => r.Employees == 1), answered.Count(r => r.Employees >= 0)),
            Share(answered.Count(r => r.ResolvedByEmployee == 1), answered.Count(r => r.ResolvedByEmployee >= 0)),
            Share(answered.Count(r => r.ResolvedByCustomer == 1), answered.Count(r => r.ResolvedByCustomer >= 0)),
            Share(answered.Count(r => r.Agent >= 0), answered.Where(r => r.Agent >= 0).Select(r => r.Agent).Distinct().Count()),
            Share(
                answered.Count(r => r.Agent >= 0 && RowSchema.ProficiencyOf(r.Agent) == "professional"),
                answered.Where(r => r.Agent >= 0 && RowSchema.ProficiencyOf(r.Agent) == "professional").Select(r => r.Agent).Distinct().Count()),
            rows.Count(r => r.OfferAccepted == 1),
            Share(rows.Count(r => r.OfferMade == 1 && r.OfferAccepted == 1), rows.Count(r => r.OfferMade == 1 && r.OfferAccepted >= 0)),
            abandoned.Count,
        ];
    }

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;

    private static double? Mean(IEnumerable<InteractionRow> rows, Func<InteractionRow, long> value) => rows.Select(r => (double?)value(r)).Average();
}
