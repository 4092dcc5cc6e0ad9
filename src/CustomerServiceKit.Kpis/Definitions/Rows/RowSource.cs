using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>Which rows a measure looks at: the rows of a fact set, or rows made from them.</summary>
/// <remarks>
/// Sources are put together: <c>RowSource.Of(states).Where(productive).OverlapWith(...)</c>. What a source adds to its rows are fields like any other, see
/// <see cref="RowFields"/>: conditions compare them, quantities take them, anchors point at them.
/// </remarks>
public abstract class RowSource : TreeNode
{
    private protected RowSource(FactSetId factSet, string text)
        : base(text) => FactSet = factSet;

    /// <summary>The fact set the rows come from: the grain of the measure.</summary>
    public FactSetId FactSet { get; }

    /// <summary>The source this one is made from; null where its rows come from the facts themselves.</summary>
    internal virtual RowSource? From => null;

    /// <summary>The other source that it looks at beside; null where there is none.</summary>
    internal virtual RowSource? Beside => null;

    /// <summary>Every row of a fact set.</summary>
    /// <param name="factSet">The fact set.</param>
    /// <returns>The row source.</returns>
    public static AllRows Of(FactSetId factSet) => new(Given(factSet, nameof(factSet)));

    /// <summary>The newest row of each entity at the end of each period: a figure that stands until the next one.</summary>
    /// <param name="factSet">The fact set.</param>
    /// <param name="time">The time by which rows are older or newer.</param>
    /// <param name="entity">The dimensions that make up the entity; none for all dimensions the facts have, so that every subject stands for itself.</param>
    /// <returns>The row source. Figures over it add up over groups, never over time.</returns>
    public static LastRowPerEntity LastPer(FactSetId factSet, FieldId time, params DimensionId[] entity) =>
        new(Given(factSet, nameof(factSet)), Given(time, nameof(time)), [.. entity ?? []]);

    /// <summary>One row for each entity and period, with the value of a formula over the entity's rows: <see cref="RowFields.EntityValue"/>, at the time <see cref="RowFields.AsOf"/>.</summary>
    /// <param name="value">What is computed for each entity, with values and no parameters.</param>
    /// <param name="entity">The dimensions that make up the entity, at least one. A row that lacks one is left out.</param>
    /// <returns>
    /// The row source. An entity none of whose rows enter the formula, or for which it has no value, has no row. By another dimension an entity has one row in each group it has
    /// rows in. Figures over it never add up, neither over groups nor over time.
    /// </returns>
    /// <remarks>
    /// For figures that are meant to weigh every employee, room or customer alike, however many rows each has: a mean of means is no mean of the rows, and so can only be had
    /// openly, by this.
    /// </remarks>
    public static PerEntityRows PerEntity(Formula value, params DimensionId[] entity)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new PerEntityRows(value, Named(entity));
    }

    /// <summary>Only the rows for which a condition holds.</summary>
    /// <param name="condition">The condition, with values and no parameters: parameters belong into the condition of the measure.</param>
    /// <returns>The row source.</returns>
    public FilteredRows Where(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new FilteredRows(Chained(), condition);
    }

    /// <summary>The first row of each entity, over all time.</summary>
    /// <param name="time">The time by which rows are earlier or later; of equal ones the first read, of events of cases the one of the lowest <see cref="CaseEventFields.Sequence"/>.</param>
    /// <param name="entity">The dimensions that make up the entity, at least one. A row that lacks one stands for itself.</param>
    /// <returns>The row source.</returns>
    public FirstRowPerEntity FirstPer(FieldId time, params DimensionId[] entity) => new(Chained(), Given(time, nameof(time)), Named(entity));

    /// <summary>All rows, each with the time until the next one of the same entity and since the one before: <see cref="RowFields.FollowedAfter"/>, <see cref="RowFields.SincePrevious"/>.</summary>
    /// <param name="time">The time of a row.</param>
    /// <param name="entity">The dimensions that make up the entity, for example the customer; at least one. A row that lacks one is followed by nothing.</param>
    /// <param name="next">What may follow; null for the rows themselves. A row does not follow itself, nor an event of a case one of the same instant that comes after it by <see cref="CaseEventFields.Sequence"/>.</param>
    /// <param name="nextTime">The time of what follows; null for <paramref name="time"/>.</param>
    /// <returns>The row source.</returns>
    /// <remarks>
    /// A condition on <see cref="RowFields.FollowedAfter"/> is true, false, or not known yet: a row that nothing has followed so far may still be followed as long as its
    /// window is open at the end of the facts (<see cref="FactSets.KnownUntil"/>). Rows not known yet enter neither side, and the measurement says so
    /// (<see cref="MeasurementFlags.Immature"/>). Repeat contacts, resolution at the first contact, reopening and sales after a contact are counted so.
    /// Source of the rule that a row without entity is followed by nothing: QueueMetrics, whose analysis of first calls counts blank callers as single.
    /// </remarks>
    public FollowedRows FollowedBy(FieldId time, IEnumerable<DimensionId> entity, RowSource? next = null, FieldId? nextTime = null) =>
        new(Chained(), Given(time, nameof(time)), Named([.. entity]), next?.Chained(), nextTime ?? time);

    /// <summary>Intervals cut at the ends of each period, so that each part counts in its own period: <see cref="RowFields.Clipped"/>.</summary>
    /// <param name="start">The start of a row, inclusive; afterwards the start of the part.</param>
    /// <param name="end">The end of a row, exclusive; a row that lacks it goes on until the end of the facts. Afterwards the end of the part.</param>
    /// <returns>The row source. Lengths of parts add up over time; how many parts there are does not.</returns>
    public ClippedRows ClippedToPeriod(FieldId start, FieldId end) => new(Chained(), Given(start, nameof(start)), Given(end, nameof(end)));

    /// <summary>The rows that are open at the end of each period: a stock, with its <see cref="RowFields.Age"/>, at the time <see cref="RowFields.AsOf"/>.</summary>
    /// <param name="start">The time a row opens.</param>
    /// <param name="end">The time it closes; a row that lacks it is still open.</param>
    /// <returns>The row source. Figures over it add up over groups, never over time.</returns>
    public OpenRows OpenAt(FieldId start, FieldId end) => new(Chained(), Given(start, nameof(start)), Given(end, nameof(end)));

    /// <summary>The time that the intervals of each entity cover, counted once where they overlap: <see cref="RowFields.Covered"/>.</summary>
    /// <param name="start">The start of a row, inclusive.</param>
    /// <param name="end">The end of a row, exclusive; a row that lacks it goes on until the end of the facts.</param>
    /// <param name="entity">The dimensions that make up the entity, at least one; the rows have no other dimensions. A row that lacks one is left out.</param>
    /// <returns>The row source.</returns>
    public UnionRows UnionPer(FieldId start, FieldId end, params DimensionId[] entity) => new(Chained(), Given(start, nameof(start)), Given(end, nameof(end)), Named(entity));

    /// <summary>The parts of intervals in which another interval of the same entity runs: <see cref="RowFields.Overlap"/>.</summary>
    /// <param name="start">The start of a row, inclusive; afterwards the start of the part.</param>
    /// <param name="end">The end of a row, exclusive; afterwards the end of the part.</param>
    /// <param name="other">The other intervals; where they overlap each other, their time counts once.</param>
    /// <param name="otherStart">The start of the others.</param>
    /// <param name="otherEnd">The end of the others.</param>
    /// <param name="entity">The dimensions that make up the entity, at least one. A row that lacks one overlaps nothing.</param>
    /// <returns>The row source: a row for each part. <see cref="OverlapRows.WithTolerance"/> and <see cref="OverlapRows.WithAccepted"/> say more.</returns>
    public OverlapRows OverlapWith(FieldId start, FieldId end, RowSource other, FieldId otherStart, FieldId otherEnd, params DimensionId[] entity)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new OverlapRows(Chained(), Given(start, nameof(start)), Given(end, nameof(end)), other.Chained(), Given(otherStart, nameof(otherStart)), Given(otherEnd, nameof(otherEnd)), Named(entity));
    }

    /// <summary>Rows that stand at a date belong to a period, so nothing is made from them.</summary>
    internal RowSource Chained() => this is LastRowPerEntity or OpenRows or PerEntityRows
        ? throw new ArgumentException($"The rows '{this}' stand at the end of a period; no other rows can be made from them.")
        : this;

    private static ImmutableArray<DimensionId> Named(DimensionId[] entity) => entity is { Length: > 0 }
        ? [.. entity]
        : throw new ArgumentException("An entity needs at least one dimension.", nameof(entity));
}
