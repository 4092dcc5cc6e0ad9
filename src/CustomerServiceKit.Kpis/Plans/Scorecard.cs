using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>The KPIs of a plan, group by group.</summary>
/// <remarks>
/// Keeps what the measures came to; a measurement is made when it is read. Immutable and safe to share between threads.
/// </remarks>
public sealed class Scorecard
{
    private readonly long[] _scales;

    private readonly Lazy<Dictionary<string, ScorecardGroup>> _met;

    // For each KPI of the plan, why it has no value at all.
    private readonly IReadOnlyList<Problem>[] _reasons;

    internal Scorecard(KpiPlan plan, FactSets facts, GroupSpace space, CellTable cells, IReadOnlyList<Problem>[] unavailable, Unit[] units, RowSets rows)
    {
        Plan = plan;
        Facts = facts;
        Space = space;
        Rows = rows;
        Cells = cells;
        Unavailable = unavailable;
        Units = units;
        _scales = [.. units.Select(u => u.Scale)];
        _reasons = [.. plan.Kpis.Select(k => Reasons(plan.Compiled(k.Key)))];
        Groups = [.. cells.Groups.Order().Select(space.ToGroup)];
        // Without rows there is no period to name; but where nothing can be computed at all, there is a group to ask why.
        if (Groups.Count == 0 && space.Size == 1 && (space.Grouping.Period is null || unavailable.All(u => u.Count > 0)))
        {
            Groups = [space.ToGroup(0)];
        }

        _met = new(() => Groups.DistinctBy(g => GroupLabels.Key(g.Labels)).ToDictionary(g => GroupLabels.Key(g.Labels), StringComparer.Ordinal));
    }

    /// <summary>The plan it was computed by.</summary>
    public KpiPlan Plan { get; }

    /// <summary>How it is told apart.</summary>
    public Grouping Grouping => Space.Grouping;

    /// <summary>The groups that have rows, in the order of their values; rows without a value first. In all, one group.</summary>
    public IReadOnlyList<ScorecardGroup> Groups { get; }

    /// <summary>Gets a measurement.</summary>
    /// <param name="kpi">The KPI, one of the plan's.</param>
    /// <param name="group">The group, one of <see cref="Groups"/>.</param>
    /// <returns>The measurement; without value, with the reason, where there is none.</returns>
    /// <exception cref="ProblemException">The plan does not have the KPI.</exception>
    /// <exception cref="ArgumentException">The group is of another scorecard.</exception>
    public Measurement Get(KpiKey kpi, ScorecardGroup group)
    {
        Own(group);
        CompiledKpi compiled = Plan.Compiled(kpi);
        Interval? window = WindowOf(group);
        IReadOnlyList<Problem> reasons = _reasons[compiled.Index];
        if (reasons.Count > 0)
        {
            bool refused = reasons.Any(r => r.Code.StartsWith("kpi.roll-up", StringComparison.Ordinal));
            return Measurement.Missing(kpi, compiled.Definition.Unit, refused ? Availability.Undefined : Availability.NoData, reasons, window);
        }

        return MeasurementMaker.Of(compiled, Plan.Measures, new CellFigures(Cells.Find(group.Number), _scales, TalliedOverlaps is not null), window);
    }

    /// <summary>Gets a measurement.</summary>
    /// <param name="kpi">The KPI, one of the plan's.</param>
    /// <param name="labels">The group's value on each axis, as in <see cref="ScorecardGroup.Labels"/>; none where nothing is told apart.</param>
    /// <returns>The measurement; a total of zero, or an undefined ratio, for a possible group without rows.</returns>
    /// <exception cref="ProblemException">The plan does not have the KPI.</exception>
    /// <exception cref="ArgumentException">There are more or fewer labels than axes.</exception>
    /// <exception cref="KeyNotFoundException">There is no such value on an axis.</exception>
    public Measurement Get(KpiKey kpi, params IReadOnlyList<string?> labels) => Get(kpi, GroupOf(labels));

    /// <summary>Gets a group by its labels.</summary>
    /// <param name="labels">The group's value on each axis, as in <see cref="ScorecardGroup.Labels"/>.</param>
    /// <returns>The group, which need not have rows.</returns>
    /// <exception cref="ArgumentException">There are more or fewer labels than axes.</exception>
    /// <exception cref="KeyNotFoundException">There is no such value on an axis.</exception>
    public ScorecardGroup GroupOf(params IReadOnlyList<string?> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        List<string> axes = [.. Grouping.AxisNames()];
        if (labels.Count != axes.Count)
        {
            throw new ArgumentException($"The scorecard is told apart {Grouping}: give {axes.Count} labels ({string.Join(", ", axes)}); given {labels.Count}.", nameof(labels));
        }

        int dimensions = Grouping.Dimensions.Count;
        for (int d = 0; d < dimensions; d++)
        {
            if (labels[d] is string label && !Space.Has(d, label))
            {
                throw Unknown(axes[d], label, Space.ValuesOf(d));
            }
        }

        int bucket = Grouping.Period is null ? 0 : BucketOf(labels[dimensions]);
        if (bucket < 0)
        {
            throw Unknown(axes[dimensions], labels[dimensions], Space.Buckets.Select(b => b.Label));
        }

        int hour = 0;
        if (Grouping.ByHourOfDay && (!int.TryParse(labels[^1], System.Globalization.CultureInfo.InvariantCulture, out hour) || hour is < 0 or > 23))
        {
            throw Unknown(axes[^1], labels[^1], ["00 to 23"]);
        }

        return Space.ToGroup(Space.Find([.. labels.Take(dimensions)], bucket, hour));
    }

    /// <summary>Puts groups together into coarser ones, exactly: what the measures came to is merged, and only then divided.</summary>
    /// <param name="coarser">Fewer dimensions, a longer period, or both; the same zone and window.</param>
    /// <returns>The coarser scorecard. KPIs that may not be rolled up (counts of different values, figures that stand at a date, overlapping groups) are undefined
    /// there, with the reason.</returns>
    /// <exception cref="ProblemException">The coarser grouping asks for what this scorecard does not tell apart, or for a period in which this one does not nest.</exception>
    public Scorecard RollUp(Grouping coarser)
    {
        ArgumentNullException.ThrowIfNull(coarser);
        return ScorecardRollUp.Of(this, coarser);
    }

    /// <summary>Says where a number comes from, down to the rows.</summary>
    /// <param name="kpi">The KPI, one of the plan's.</param>
    /// <param name="group">The group.</param>
    /// <param name="rows">How many rows to list, 0 or more; 20 unless told.</param>
    /// <param name="language">The language of the formula's sentence; English where null.</param>
    /// <returns>The number, its formula, the rows in numerator and denominator, and how many are in neither and why.</returns>
    /// <exception cref="ProblemException">The plan does not have the KPI, or the figures come of a <see cref="Tally"/>, which keeps no rows: <c>kpi.rows-not-kept</c>.</exception>
    /// <exception cref="ArgumentException">The group is of another scorecard, or <paramref name="language"/> is no language tag.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    public Explanation Explain(KpiKey kpi, ScorecardGroup group, int rows = 20, string? language = null)
    {
        Own(group);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        if (TalliedOverlaps is not null)
        {
            throw new ProblemException(TallyRules.RowsNotKept.At(kpi?.ToString() ?? string.Empty, ("key", kpi?.ToString() ?? string.Empty)));
        }

        return CellExplainer.Of(this, Plan.Compiled(kpi).Definition, group, rows, language);
    }

    /// <summary>Says why two KPIs of one cell differ: which rows they treat differently, and how.</summary>
    /// <param name="one">A KPI of the plan.</param>
    /// <param name="other">Another of the plan's, usually a variant of the first.</param>
    /// <param name="group">The group.</param>
    /// <param name="rows">How many rows to list, 0 or more; 20 unless told.</param>
    /// <param name="language">The language of the formulas' sentences; English where null.</param>
    /// <returns>Both figures, and the rows in one part of one and not of the other.</returns>
    /// <exception cref="ProblemException">The plan does not have a KPI, or the figures come of a <see cref="Tally"/>.</exception>
    /// <exception cref="ArgumentException">The group is of another scorecard, or <paramref name="language"/> is no language tag.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    public VariantDifference ExplainDifference(KpiKey one, KpiKey other, ScorecardGroup group, int rows = 20, string? language = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return VariantExplainer.Of(this, one, other, group, rows, language);
    }

    /// <summary>Where the figures come of a tally: the dimensions of which a row had several values; null where the rows are at hand.</summary>
    internal IReadOnlyCollection<(FactSetId FactSet, DimensionId Dimension)>? TalliedOverlaps { get; init; }

    internal FactSets Facts { get; }

    internal GroupSpace Space { get; }

    /// <summary>The rows that the measures look at.</summary>
    internal RowSets Rows { get; }

    internal CellTable Cells { get; }

    internal IReadOnlyList<Problem>[] Unavailable { get; }

    internal Unit[] Units { get; }

    /// <summary>Finds a group that has rows by its labels; null where there is none.</summary>
    internal ScorecardGroup? FindMet(IReadOnlyList<string?> labels) => _met.Value.GetValueOrDefault(GroupLabels.Key(labels));

    /// <summary>Whether a row may be in several groups of a dimension.</summary>
    internal bool IsOverlap(FactSetId factSet, DimensionId dimension) => TalliedOverlaps?.Contains((factSet, dimension)) ?? Facts.Find(factSet)?.FindMembers(dimension) is not null;

    private static KeyNotFoundException Unknown(string axis, string? label, IEnumerable<string> known)
    {
        List<string> some = [.. known.Take(11)];
        string list = string.Join(", ", some.Take(10)) + (some.Count > 10 ? " …" : string.Empty);
        return new KeyNotFoundException($"There is no '{label ?? "(none)"}' on the axis '{axis}'. There are: {list}. Labels are given in the order of the axes, dimensions first.");
    }

    /// <summary>Numbers of groups mean something in their own scorecard only.</summary>
    private void Own(ScorecardGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (!ReferenceEquals(group.Space, Space))
        {
            throw new ArgumentException($"The group '{group}' is of another scorecard; take one from Groups, or by GroupOf.", nameof(group));
        }
    }

    private List<Problem> Reasons(CompiledKpi kpi)
    {
        List<Problem> reasons = [.. kpi.Measures.SelectMany(m => Unavailable[m]).DistinctBy(p => p.ToString())];
        return reasons.Count > 0 ? reasons : [.. UnitCheck.Of(kpi, Units)];
    }

    private int BucketOf(string? label)
    {
        for (int i = 0; i < Space.Buckets.Count; i++)
        {
            if (Space.Buckets[i].Label == label)
            {
                return i;
            }
        }

        return -1;
    }

    private Interval? WindowOf(ScorecardGroup group) => group.Bucket is { } bucket ? new Interval(bucket.Start, bucket.End) : Grouping.Window;
}
