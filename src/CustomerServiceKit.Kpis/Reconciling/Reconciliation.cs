namespace CustomerServiceKit.Kpis;

/// <summary>The figures that another system printed beside ours, cell by cell: equal, explained by a variant, or unexplained with the rows.</summary>
/// <remarks>
/// A variant is any other formula of the same KPI in the catalogue or in a vendor pack, by any of the times that the facts have: that a system counts an interaction where it
/// ended, and we where it began, is as frequent a reason as another formula. One cell may be hit by chance; <see cref="ByVariant"/> says which variant explains most of them.
/// Immutable.
/// </remarks>
public sealed class Reconciliation
{
    internal Reconciliation(IReadOnlyList<ReconciledCell> cells, IReadOnlyList<VariantCount> byVariant)
    {
        Cells = cells;
        ByVariant = byVariant;
    }

    /// <summary>The cells: theirs in the order given, then those of ours that they do not print.</summary>
    public IReadOnlyList<ReconciledCell> Cells { get; }

    /// <summary>How many of the figures printed each variant gives, ours among them; most first.</summary>
    public IReadOnlyList<VariantCount> ByVariant { get; }

    /// <summary>Sets figures beside ours.</summary>
    /// <param name="kpi">Our definition.</param>
    /// <param name="facts">The facts of the same time.</param>
    /// <param name="by">How the figures are told apart; all in one where null.</param>
    /// <param name="printed">Their figures.</param>
    /// <param name="variants">Other definitions that may give theirs; those of the catalogue and the vendor packs where null.</param>
    /// <param name="rows">How many rows, 0 or more, to list for each figure that nothing explains; 20 unless told.</param>
    /// <returns>Every cell with its outcome.</returns>
    /// <exception cref="ArgumentException">A figure has more or fewer labels than there are axes, or two are of one group.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    public static Reconciliation Of(
        KpiDefinition kpi, FactSets facts, Grouping? by, IEnumerable<PrintedFigure> printed, IEnumerable<KpiDefinition>? variants = null, int rows = 20)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(printed);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return new Reconciler(kpi, facts, by ?? Grouping.None, variants, rows).Of([.. printed]);
    }

    /// <summary>Counts the cells of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>How many cells have it.</returns>
    public int CountOf(ReconciledOutcome outcome) => Cells.Count(c => c.Outcome == outcome);

    /// <summary>Prints how many cells came to what.</summary>
    /// <returns>For example <c>28 equal, 2 explained by a variant, 0 unexplained</c>.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{CountOf(ReconciledOutcome.Equal)} equal, {CountOf(ReconciledOutcome.ExplainedByVariant)} explained by a variant, {CountOf(ReconciledOutcome.Unexplained)} unexplained, {CountOf(ReconciledOutcome.OnlyTheirs)} only theirs, {CountOf(ReconciledOutcome.OnlyOurs)} only ours");
}
