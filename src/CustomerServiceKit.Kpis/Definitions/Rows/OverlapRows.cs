using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>The parts of intervals in which another interval of the same entity runs; their length is <see cref="RowFields.Overlap"/>.</summary>
/// <remarks>
/// Where the others are filtered by a condition that needs a value which one of them lacks, it cannot be told whether it runs. What no other one keeps of the time it runs in is a
/// part of which nothing is known: no measure takes it, and figures over the rows are marked partial with the number of such parts.
/// </remarks>
public sealed class OverlapRows : RowSource
{
    private readonly ImmutableArray<DimensionId> _entity;

    internal OverlapRows(RowSource from, FieldId start, FieldId end, RowSource other, FieldId otherStart, FieldId otherEnd, ImmutableArray<DimensionId> entity)
        : this(from, start, end, other, otherStart, otherEnd, entity, null, null)
    {
    }

    private OverlapRows(
        RowSource from,
        FieldId start,
        FieldId end,
        RowSource other,
        FieldId otherStart,
        FieldId otherEnd,
        ImmutableArray<DimensionId> entity,
        OverlapTolerance? tolerance,
        AcceptedOthers? accepted)
        : base(from.FactSet, $"overlap({from},{start},{end},{other},{otherStart},{otherEnd},{string.Join('+', entity)}{tolerance}{accepted})")
    {
        Of = from;
        Start = start;
        End = end;
        Other = other;
        OtherStart = otherStart;
        OtherEnd = otherEnd;
        _entity = entity;
        Tolerance = tolerance;
        Accepted = accepted;
    }

    /// <summary>The rows it is made from.</summary>
    public new RowSource Of { get; }

    /// <summary>The start of an interval and of its parts.</summary>
    public FieldId Start { get; }

    /// <summary>The end of an interval and of its parts.</summary>
    public FieldId End { get; }

    /// <summary>The other intervals.</summary>
    public RowSource Other { get; }

    /// <summary>The start of the others.</summary>
    public FieldId OtherStart { get; }

    /// <summary>The end of the others.</summary>
    public FieldId OtherEnd { get; }

    /// <summary>The dimensions that make up the entity.</summary>
    public IReadOnlyList<DimensionId> Entity => _entity;

    /// <summary>How much of an interval may be missed at its edges; null where nothing is forgiven.</summary>
    public OverlapTolerance? Tolerance { get; }

    /// <summary>Which others an interval may name for itself; null where the same ones count for all.</summary>
    public AcceptedOthers? Accepted { get; }

    internal override RowSource From => Of;

    internal override RowSource Beside => Other;

    /// <summary>Forgives what is missed at the edges of an interval within its own tolerance: that time counts as a part, too.</summary>
    /// <param name="before">A span of the rows: how much may be missed at their start.</param>
    /// <param name="after">A span of the rows: how much may be missed at their end.</param>
    /// <returns>The changed copy.</returns>
    /// <remarks>
    /// <list type="bullet">
    /// <item>Where the first part begins no later after the start than the tolerance allows, it begins at the start. Where it begins later, all that is missed stays missed, not only the
    /// excess: the tolerance says what is on time, it is no allowance that everybody has. A miss of exactly the tolerance is forgiven.</item>
    /// <item>The end likewise, by the other tolerance. An interval without an end has none that could be missed.</item>
    /// <item>What is missed between two parts is never forgiven, however short.</item>
    /// <item>An interval without any part has missed all of its time, also where it is shorter than its tolerance: to come late is not to stay away.</item>
    /// <item>Each interval is judged by itself and as a whole, before it is cut at the ends of periods; so it is the same by day and by quarter of an hour.</item>
    /// <item>A row without the value allows nothing: a tolerance is granted, it does not happen by itself, so one that nobody has granted is none. Facts that do not have the column at all
    /// cannot give the figure, which names the column.</item>
    /// </list>
    /// Example: planned 9:00 to 10:00, there 9:04 to 10:00. With 5 min of tolerance the whole hour is kept, with 3 min 56 min are.
    /// </remarks>
    public OverlapRows WithTolerance(FieldId before, FieldId after) =>
        new(Of, Start, End, Other, OtherStart, OtherEnd, _entity, new OverlapTolerance(Given(before, nameof(before)), Given(after, nameof(after))), Accepted);

    /// <summary>Lets intervals name the others that count for them; for those that name none it stays with <see cref="Other"/>.</summary>
    /// <param name="named">The dimension of the rows with the values that they name; a row may have several.</param>
    /// <param name="value">The dimension of the others that is compared with them.</param>
    /// <param name="from">The others that a row may name, with the same start and end as <see cref="Other"/>: those with one of the named values count, and only they.</param>
    /// <returns>The changed copy.</returns>
    /// <remarks>Facts that do not have the dimension <paramref name="named"/> name nothing. Of an other one without a <paramref name="value"/> it cannot be told whether it is named.</remarks>
    public OverlapRows WithAccepted(DimensionId named, DimensionId value, RowSource from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return new(Of, Start, End, Other, OtherStart, OtherEnd, _entity, Tolerance, new AcceptedOthers(Given(named, nameof(named)), Given(value, nameof(value)), from.Chained()));
    }
}
