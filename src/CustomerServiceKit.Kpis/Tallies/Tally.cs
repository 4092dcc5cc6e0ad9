using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Figures that grow: batches of rows are added as they come, tallies of shards are put together, and what stands is read as a scorecard at any time.</summary>
/// <remarks>
/// It keeps figures and no rows: nobody can tell it that a row was added before, so each is added once. Sums, counts, smallest and largest come out as of all rows at once;
/// different values are kept as they are; distributions are kept in narrow ranges, so that a quantile is at most 0.8 % off and is marked <see cref="MeasurementFlags.Estimated"/>.
/// KPIs that look at several rows together (repeats, backlog, adherence) it does not count; they say why. An interval without an end goes on until the end of its batch.
/// Not safe for several threads at once: give each its own and merge them.
/// </remarks>
public sealed class Tally
{
    private readonly Dictionary<TallyKey, TallyGroup> _groups = [];
    private readonly Unit?[] _units;
    private readonly IReadOnlyList<Problem>?[] _unavailable;
    private readonly HashSet<(FactSetId, DimensionId)> _overlaps = [];

    internal Tally(KpiPlan plan, Grouping by)
    {
        Plan = plan;
        Grouping = by;
        _units = new Unit?[plan.Measures.Count];
        _unavailable = [.. plan.Measures.Select(m => TallyBatch.IsTallied(m.Measure) ? null : (IReadOnlyList<Problem>)[TallyRules.NeedsOtherRows.At(m.Measure.Name, ("measure", m.Measure.Name))])];
    }

    /// <summary>The plan whose KPIs it counts.</summary>
    public KpiPlan Plan { get; }

    /// <summary>How it is told apart.</summary>
    public Grouping Grouping { get; }

    /// <summary>How many groups it has.</summary>
    public int GroupCount => _groups.Count;

    /// <summary>Names what it counts, by a hash of the plan's measures and the grouping: tallies with the same stamp go together.</summary>
    public string Stamp => TallyStamp.Of(Plan, Grouping);

    internal IReadOnlyDictionary<TallyKey, TallyGroup> Groups => _groups;

    internal Unit?[] Units => _units;

    internal IReadOnlyList<Problem>?[] Unavailable => _unavailable;

    internal HashSet<(FactSetId, DimensionId)> Overlaps => _overlaps;

    /// <summary>Adds rows.</summary>
    /// <param name="facts">Rows that were not added before; of some sorts only, if there are no others.</param>
    /// <remarks>A measure whose columns a batch lacks has no value from then on, with the reason: it would leave out rows without a word.</remarks>
    /// <exception cref="ProblemException">A batch gives a measure in another unit than those before: <c>kpi.tally-differs</c>. Nothing is added then.</exception>
    public void Add(FactSets facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        TakeIn(TallyBatch.Of(Plan, Grouping, facts), _ => true);
    }

    /// <summary>Replaces rows that the source has revised.</summary>
    /// <param name="before">The rows exactly as they were added.</param>
    /// <param name="after">The same rows as they are now.</param>
    /// <exception cref="ProblemException">
    /// A measure keeps something that rows cannot be taken out of, <c>kpi.tally-not-subtractive</c>: <see cref="Rebuild"/> the period. Or more would be taken out than was
    /// added, <c>kpi.tally-never-added</c>, as far as counts, sums and distributions tell: the tally keeps no rows. Nothing is changed then.
    /// </exception>
    public void Replace(FactSets before, FactSets after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        TallyBatch old = TallyBatch.Of(Plan, Grouping, before);
        TallyBatch revised = TallyBatch.Of(Plan, Grouping, after);
        List<Problem> problems = [.. NotSubtractive(before), .. NeverAdded(old), .. OtherUnits(revised.Units)];
        if (problems.Count > 0)
        {
            throw new ProblemException(problems);
        }

        foreach ((TallyKey key, TallyGroup group) in old.Groups)
        {
            if (_groups.TryGetValue(key, out TallyGroup? known) && known.Subtract(group))
            {
                _groups.Remove(key);
            }
        }

        TakeIn(revised, _ => true);
    }

    /// <summary>Counts one period anew, whatever was counted in it.</summary>
    /// <param name="within">An instant of the period.</param>
    /// <param name="facts">All rows that have any of their times in the period; what they give to other periods is left out.</param>
    /// <exception cref="InvalidOperationException">The tally does not tell periods apart.</exception>
    public void Rebuild(Instant within, FactSets facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        long start = Grouping.Period?.Containing(within, Grouping.Zone!).Start.ToUnixTimeMilliseconds()
            ?? throw new InvalidOperationException("The tally does not tell periods apart; group it per day, for example, to count one anew.");
        TallyBatch batch = TallyBatch.Of(Plan, Grouping, facts);
        Refuse(OtherUnits(batch.Units));
        foreach (TallyKey key in _groups.Keys.Where(k => k.Start == start).ToList())
        {
            _groups.Remove(key);
        }

        TakeIn(batch, key => key.Start == start);
    }

    /// <summary>Takes in another tally, for example that of another shard or day.</summary>
    /// <param name="other">A tally of the same plan and grouping, over other rows.</param>
    /// <exception cref="ArgumentException">It is this tally itself.</exception>
    /// <exception cref="ProblemException">It counts something else, or in other units: <c>kpi.tally-differs</c>.</exception>
    public void Merge(Tally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(other, this))
        {
            throw new ArgumentException("A tally put together with itself would count everything twice.", nameof(other));
        }

        if (other.Stamp != Stamp)
        {
            throw new ProblemException(TallyRules.Differs.At("stamp", ("what", "plan or grouping"), ("given", $"{other.Stamp}, {other.Grouping}"), ("expected", $"{Stamp}, {Grouping}")));
        }

        TakeIn(other._groups, other._units, other._unavailable, other._overlaps);
    }

    /// <summary>Reads what stands.</summary>
    /// <returns>A scorecard that later rows do not change. It can be rolled up, and explains nothing: the rows are gone.</returns>
    public Scorecard Snapshot() => TallySnapshot.Of(this);

    /// <summary>Puts groups together into coarser ones, distributions and different values included, which a scorecard cannot.</summary>
    /// <param name="coarser">Fewer dimensions, a longer period, or both; the same zone and window.</param>
    /// <returns>Another tally; this one stays.</returns>
    /// <remarks>Measures whose rows may be in several of the groups that are put together have no value in the coarser tally, with the reason.</remarks>
    /// <exception cref="ProblemException">The coarser grouping asks for what this tally does not tell apart, or for a period in which its own does not nest.</exception>
    public Tally RollUp(Grouping coarser)
    {
        ArgumentNullException.ThrowIfNull(coarser);
        return TallyRollUp.Of(this, coarser);
    }

    internal void TakeIn(IEnumerable<KeyValuePair<TallyKey, TallyGroup>> groups, Unit?[] units, IReadOnlyList<Problem>?[] unavailable, IEnumerable<(FactSetId, DimensionId)> overlaps)
    {
        Refuse(OtherUnits(units));
        foreach ((TallyKey key, TallyGroup group) in groups)
        {
            if (!_groups.TryGetValue(key, out TallyGroup? known))
            {
                known = new TallyGroup(Plan.Measures.Count);
                _groups.Add(key, known);
            }

            known.Add(group, Plan.Measures);
        }

        _overlaps.UnionWith(overlaps);
        for (int m = 0; m < _units.Length; m++)
        {
            _units[m] ??= units[m];
            _unavailable[m] ??= unavailable[m];
        }
    }

    /// <summary>Whether a measure adds up lengths of time, which are never negative.</summary>
    private bool IsLength(int measure) => _units[measure]?.Kind == UnitKind.Time && Plan.Measures[measure].Measure is { Aggregate: AggregateKind.Sum, Quantity: FieldQuantity or PlusQuantity };

    private static void Refuse(IEnumerable<Problem> problems)
    {
        List<Problem> all = [.. problems];
        if (all.Count > 0)
        {
            throw new ProblemException(all);
        }
    }

    private void TakeIn(TallyBatch batch, Func<TallyKey, bool> wanted) => TakeIn(batch.Groups.Where(g => wanted(g.Key)), batch.Units, batch.Unavailable, batch.Overlaps);

    private IEnumerable<Problem> OtherUnits(Unit?[] units) =>
        from m in Enumerable.Range(0, units.Length)
        where _units[m] is Unit known && units[m] is Unit given && !known.Equals(given)
        select TallyRules.Differs.At(Plan.Measures[m].Measure.Name, ("what", "unit"), ("given", units[m]!.Id), ("expected", _units[m]!.Id));

    private IEnumerable<Problem> NotSubtractive(FactSets before) => Plan.Measures
        .Where(m => m.Measure.Aggregate is AggregateKind.Min or AggregateKind.Max or AggregateKind.Distinct && TallyBatch.IsTallied(m.Measure) && before.Find(m.Measure.Rows.FactSet) is not null)
        .Select(m => TallyRules.NotSubtractive.At(m.Measure.Name, ("measure", m.Measure.Name)));

    private IEnumerable<Problem> NeverAdded(TallyBatch old) =>
        from entry in old.Groups
        let known = _groups.GetValueOrDefault(entry.Key)
        from m in Enumerable.Range(0, Plan.Measures.Count)
        where known is null ? !entry.Value.IsNothing(m) : !known.Holds(entry.Value, m, IsLength(m))
        select TallyRules.NeverAdded.At(Plan.Measures[m].Measure.Name, ("group", entry.Key.ToString()), ("measure", Plan.Measures[m].Measure.Name));
}
