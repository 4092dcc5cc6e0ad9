using System.Collections.Immutable;
using NodaTime;
using NodaTime.TimeZones;

namespace CustomerServiceKit.Kpis;

/// <summary>Says how an integrator's rows become facts: which field of his is which time, span, amount or dimension.</summary>
/// <typeparam name="TRow">The integrator's row type.</typeparam>
/// <remarks>
/// Every method returns a changed copy. A function returns null where a row lacks the value; a column that is not declared is absent, and KPIs that need it
/// say so instead of counting zero. Times and spans are kept in whole milliseconds (downwards), amounts in the smallest part of their unit.
/// Not thread-bound: a schema may be shared, and read from several threads, if the integrator's functions may.
/// </remarks>
public sealed partial class FactSchema<TRow> : FactSchema
{
    private readonly Func<TRow, string> _rowKey;

    internal FactSchema(FactSetId factSet, Func<TRow, string> rowKey)
        : base(factSet, [], [], [])
    {
        _rowKey = rowKey;
        Numbers = [];
        Partitions = [];
        Overlaps = [];
        Orders = [.. StandardColumns.Of(factSet).Orders];
    }

    private FactSchema(FactSchema<TRow> from, ImmutableArray<NumberReader<TRow>> numbers, ImmutableArray<DimensionReader<TRow>> partitions, ImmutableArray<MembersReader<TRow>> overlaps)
        : base(from.FactSet, [.. numbers.Select(n => n.Field)], [.. partitions.Select(p => p.Dimension)], [.. overlaps.Select(o => o.Dimension)])
    {
        _rowKey = from._rowKey;
        Numbers = numbers;
        Partitions = partitions;
        Overlaps = overlaps;
        Orders = from.Orders;
        SourceOf = from.SourceOf;
        RevisionOf = from.RevisionOf;
        ExclusionOf = from.ExclusionOf;
        KnownEmployeeIds = from.KnownEmployeeIds;
    }

    internal ImmutableArray<NumberReader<TRow>> Numbers { get; }

    internal ImmutableArray<DimensionReader<TRow>> Partitions { get; }

    internal ImmutableArray<MembersReader<TRow>> Overlaps { get; }

    internal ImmutableArray<(FieldId Earlier, FieldId Later)> Orders { get; private init; }

    internal Func<TRow, SourceId>? SourceOf { get; private init; }

    internal Func<TRow, Instant?>? RevisionOf { get; private init; }

    internal Func<TRow, string?>? ExclusionOf { get; private init; }

    internal IReadOnlySet<string>? KnownEmployeeIds { get; private init; }

    /// <summary>Declares an instant.</summary>
    /// <param name="field">The field, for example <see cref="InteractionFields.Created"/>.</param>
    /// <param name="get">Gives the instant, or null where it did not happen. For a <c>DateTime</c> in UTC use NodaTime's <c>.ToInstant()</c>.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">The field is declared already, is unspecified, or is not a time.</exception>
    public FactSchema<TRow> Time(FieldId field, Func<TRow, Instant?> get)
    {
        ArgumentNullException.ThrowIfNull(get);
        return With(new NumberReader<TRow>(Described(field, FieldKind.Time, Unit.Seconds), (row, scratch) => scratch.Time(field, get(row))));
    }

    /// <summary>Declares an instant that the source keeps as local time without offset.</summary>
    /// <param name="field">The field, for example <see cref="InteractionFields.Created"/>.</param>
    /// <param name="zone">The time zone the source writes in.</param>
    /// <param name="get">Gives the local time, or null where it did not happen.</param>
    /// <param name="resolver">What to do with local times that come twice or never when the clocks change; lenient unless told (the earlier one; pushed forward
    /// by the gap). The intake counts both.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">The field is declared already, is unspecified, or is not a time.</exception>
    public FactSchema<TRow> LocalTime(FieldId field, DateTimeZone zone, Func<TRow, LocalDateTime?> get, ZoneLocalMappingResolver? resolver = null)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(get);
        ZoneLocalMappingResolver how = resolver ?? Resolvers.LenientResolver;
        return With(new NumberReader<TRow>(Described(field, FieldKind.Time, Unit.Seconds), (row, scratch) => scratch.LocalTime(field, zone, get(row), how)));
    }

    /// <summary>Declares a length of time; a negative one rejects its row.</summary>
    /// <param name="field">The field, for example <see cref="InteractionFields.Wait"/>.</param>
    /// <param name="get">Gives the span, or null where it is not known.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">The field is declared already, is unspecified, or is not a span.</exception>
    public FactSchema<TRow> Span(FieldId field, Func<TRow, Duration?> get)
    {
        ArgumentNullException.ThrowIfNull(get);
        return With(new NumberReader<TRow>(Described(field, FieldKind.Span, Unit.Seconds), (row, scratch) => scratch.Span(field, get(row))));
    }

    /// <summary>Declares an amount.</summary>
    /// <param name="field">The field, for example <see cref="InteractionFields.Transfers"/>.</param>
    /// <param name="unit">Its unit; a value with more decimals than the unit keeps rejects its row.</param>
    /// <param name="get">Gives the amount, or null where it is not known.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">The field is declared already, is unspecified, or is not an amount.</exception>
    public FactSchema<TRow> Amount(FieldId field, Unit unit, Func<TRow, decimal?> get)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(get);
        if (FactSet == FactSetIds.Rating && (field == RatingFields.Score || field == RatingFields.Points))
        {
            throw new ArgumentException("Declare a rating's answer with .Score(scale, ...), which checks it and gives its points.", nameof(field));
        }

        FieldDescription described = Described(field, FieldKind.Amount, unit);
        return With(new NumberReader<TRow>(described, (row, scratch) => scratch.Amount(described, get(row))));
    }

    /// <summary>Declares where rows come from; ids need to be unique within one source only.</summary>
    /// <param name="get">Gives the system, tenant or account.</param>
    /// <returns>The changed copy.</returns>
    public FactSchema<TRow> Source(Func<TRow, SourceId> get) => new(this, Numbers, Partitions, Overlaps) { SourceOf = get ?? throw new ArgumentNullException(nameof(get)) };

    /// <summary>Declares when a row was last changed: of rows with the same key the newest wins, the others are counted as superseded.</summary>
    /// <param name="get">Gives the instant of the last change.</param>
    /// <returns>The changed copy.</returns>
    public FactSchema<TRow> Revision(Func<TRow, Instant?> get) => new(this, Numbers, Partitions, Overlaps) { RevisionOf = get ?? throw new ArgumentNullException(nameof(get)) };

    /// <summary>Declares which rows are no real interactions (test, spam, phantom, merged): they are counted and listed, and enter no figure.</summary>
    /// <param name="get">Gives the reason to exclude a row, for example <c>phantom</c>; null or empty keeps it.</param>
    /// <returns>The changed copy.</returns>
    public FactSchema<TRow> Excluded(Func<TRow, string?> get) => new(this, Numbers, Partitions, Overlaps) { ExclusionOf = get ?? throw new ArgumentNullException(nameof(get)) };

    /// <summary>Demands that one time is not before another; a row that breaks it is rejected.</summary>
    /// <param name="later">The later time, or an equal one.</param>
    /// <param name="earlier">The earlier time.</param>
    /// <returns>The changed copy.</returns>
    /// <remarks>The fact sets of this package have their orders already, for example <c>ended</c> not before <c>answered</c>.</remarks>
    public FactSchema<TRow> NotBefore(FieldId later, FieldId earlier) => new(this, Numbers, Partitions, Overlaps) { Orders = Orders.Add((earlier, later)) };

    /// <summary>Reads rows into columns; rows that break a rule are left out and listed.</summary>
    /// <param name="rows">The rows, read once.</param>
    /// <param name="policy">How to read; the defaults when null.</param>
    /// <returns>The facts, and what was rejected, superseded or excluded.</returns>
    /// <exception cref="ProblemException">The schema itself lacks a column that every row of its fact set must have.</exception>
    /// <exception cref="UnreadableRowException">A function of the schema threw; it names the row and the column.</exception>
    public Intake Read(IEnumerable<TRow> rows, IntakePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        IntakeReader<TRow> reader = new(Completed(), policy ?? new IntakePolicy());
        foreach (TRow row in rows)
        {
            reader.Add(row);
        }

        return reader.Finish();
    }

    /// <summary>Reads rows into columns as they arrive; rows that break a rule are left out and listed.</summary>
    /// <param name="rows">The rows, read once.</param>
    /// <param name="policy">How to read; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The facts, and what was rejected, superseded or excluded.</returns>
    /// <exception cref="ProblemException">The schema itself lacks a column that every row of its fact set must have.</exception>
    /// <exception cref="UnreadableRowException">A function of the schema threw; it names the row and the column.</exception>
    public async Task<Intake> ReadAsync(IAsyncEnumerable<TRow> rows, IntakePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        IntakeReader<TRow> reader = new(Completed(), policy ?? new IntakePolicy());
        await foreach (TRow row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            reader.Add(row);
        }

        return reader.Finish();
    }

    /// <summary>What keeps this schema from reading at all: columns that every row of its fact set must have.</summary>
    /// <returns>The problems; empty where there are none.</returns>
    public IReadOnlyList<Problem> Validate() => SchemaCheck.Of(this, Orders);

    internal string? IdOf(TRow row) => _rowKey(row);

    internal FactSchema<TRow> With(DimensionReader<TRow> reader) => new(this, Numbers, Partitions.Add(reader), Overlaps);

    internal FactSchema<TRow> With(NumberReader<TRow> reader) => new(this, Numbers.Add(reader), Partitions, Overlaps);

    internal FieldDescription Described(FieldId field, FieldKind kind, Unit unit)
    {
        if (field == default)
        {
            throw new ArgumentException("A field needs a name, for example InteractionFields.Created.", nameof(field));
        }

        if (StandardColumns.KindOf(FactSet, field) is FieldKind known && known != kind)
        {
            throw new ArgumentException($"The field '{field}' of {FactSet} is of the sort {known}, not {kind}; declare it with .{known}(...).", nameof(field));
        }

        return IndexOf(field) >= 0
            ? throw new ArgumentException($"The field '{field}' is declared already; declare each once.", nameof(field))
            : new FieldDescription(field, kind, unit);
    }

    private FactSchema<TRow> Completed()
    {
        IReadOnlyList<Problem> problems = Validate();
        return problems.Count > 0 ? throw new ProblemException(problems) : DerivedColumns.AddTo(this);
    }
}
