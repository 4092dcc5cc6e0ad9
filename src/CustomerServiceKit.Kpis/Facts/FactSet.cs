using System.Collections.Concurrent;
using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Rows of one sort, as columns: times, spans and amounts as whole numbers, dimensions as codes.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class FactSet
{
    private readonly RowKey[] _keys;

    // Made when first asked for; the same facts may be run many times.
    private readonly ConcurrentDictionary<string, NumberColumn> _businessTimes = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, EntityIndex> _indexes = new(StringComparer.Ordinal);

    internal FactSet(
        FactSetId id,
        RowKey[] keys,
        int counted,
        ImmutableArray<NumberColumn> numbers,
        ImmutableArray<CodeColumn> codes,
        ImmutableArray<MembersColumn> members,
        string[] exclusions,
        IReadOnlyDictionary<string, BusinessCalendar>? calendars = null)
    {
        Id = id;
        _keys = keys;
        Count = counted;
        Numbers = numbers;
        Codes = codes;
        Members = members;
        Exclusions = exclusions;
        Calendars = calendars ?? ImmutableDictionary<string, BusinessCalendar>.Empty;
    }

    /// <summary>What sort of rows these are.</summary>
    public FactSetId Id { get; }

    /// <summary>How many rows enter figures.</summary>
    public int Count { get; }

    /// <summary>How many rows the source marks as no real ones; they can be explained and enter no figure.</summary>
    public int ExcludedCount => _keys.Length - Count;

    /// <summary>The times, spans and amounts there are.</summary>
    public IReadOnlyList<FieldDescription> Fields => [.. Numbers.Select(n => n.Field)];

    /// <summary>The dimensions there are, partitioning ones first.</summary>
    public IReadOnlyList<DimensionId> Dimensions => [.. Codes.Select(c => c.Dimension), .. Members.Select(m => m.Dimension)];

    /// <summary>How many bytes the columns take for each row, without keys and texts.</summary>
    public int BytesPerRow => Numbers.Sum(n => n.BytesPerRow) + Codes.Sum(c => c.BytesPerRow);

    internal ImmutableArray<NumberColumn> Numbers { get; }

    internal ImmutableArray<CodeColumn> Codes { get; }

    internal ImmutableArray<MembersColumn> Members { get; }

    /// <summary>Gets why each of the rows from <see cref="Count"/> on is excluded.</summary>
    internal string[] Exclusions { get; }

    /// <summary>Gets the calendars in which business time is counted, by id.</summary>
    internal IReadOnlyDictionary<string, BusinessCalendar> Calendars { get; }

    /// <summary>Gets the key of a row.</summary>
    /// <param name="row">The row, from 0; excluded rows follow the others.</param>
    /// <returns>Its source and id.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public RowKey KeyOf(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, _keys.Length);
        return _keys[row];
    }

    /// <summary>Finds the distinct values of a dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The values in ordinal order; empty where the facts do not have the dimension.</returns>
    public IReadOnlyList<string> ValuesOf(DimensionId dimension)
    {
        // Rows that gave way to a newer revision leave values behind that no row has any more.
        HashSet<string> values = new(StringComparer.Ordinal);
        CodeColumn? partition = Find(dimension);
        MembersColumn? overlap = FindMembers(dimension);
        for (int row = 0; row < _keys.Length; row++)
        {
            if (partition is not null && partition[row] != Missing.Code)
            {
                values.Add(partition.Values[partition[row]]);
            }
            else if (overlap is not null)
            {
                foreach (int code in overlap[row])
                {
                    values.Add(overlap.Values[code]);
                }
            }
        }

        return [.. values.Order(StringComparer.Ordinal)];
    }

    /// <summary>Finds the span from the first to just after the last instant of a time field.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The half-open span; null where the facts have no such time, or no row.</returns>
    public Interval? SpanOf(FieldId field) => Find(field) is { Field.Kind: FieldKind.Time } && Reach(field) is (long first, long last)
        ? new Interval(Instant.FromUnixTimeMilliseconds(first), Instant.FromUnixTimeMilliseconds(last + 1))
        : null;

    /// <summary>The smallest and the largest number of the rows that count; null where there is none. Excluded rows enter no figure, so they do not stretch time either.</summary>
    internal (long First, long Last)? Reach(FieldId field)
    {
        NumberColumn column = Find(field)!;
        if (ExcludedCount == 0)
        {
            return column.Smallest <= column.Largest ? (column.Smallest, column.Largest) : null;
        }

        (long First, long Last)? reach = null;
        for (int row = 0; row < Count; row++)
        {
            long number = column[row];
            if (number != Missing.Number)
            {
                reach = reach is (long first, long last) ? (Math.Min(first, number), Math.Max(last, number)) : (number, number);
            }
        }

        return reach;
    }

    /// <summary>Whether a row that counts has no such number.</summary>
    internal bool Lacks(FieldId field)
    {
        NumberColumn column = Find(field)!;
        return column.HasMissing && (ExcludedCount == 0 || Enumerable.Range(0, Count).Any(row => column[row] == Missing.Number));
    }

    /// <summary>Makes the same rows with other calendars.</summary>
    internal FactSet With(IReadOnlyDictionary<string, BusinessCalendar> calendars) => new(Id, _keys, Count, Numbers, Codes, Members, Exclusions, calendars);

    /// <summary>Makes the same rows with columns more, or in place of those of the same field.</summary>
    internal FactSet With(params NumberColumn[] columns) =>
        new(Id, _keys, Count, [.. Numbers.Where(n => columns.All(c => c.Field.Id != n.Field.Id)), .. columns], Codes, Members, Exclusions, Calendars);

    /// <summary>Puts the rows of each entity in order of a time.</summary>
    internal EntityIndex IndexOf(IReadOnlyList<DimensionId> entity, FieldId time) => _indexes.GetOrAdd($"{string.Join('+', entity)}@{time}", _ =>
    {
        (int[] codes, int count) = EntityCodes.Own(this, entity);
        return EntityIndex.Of(codes, count, Find(time)!, PlaceWithin(time));
    });

    /// <summary>What puts rows of the same instant in order; null where only the order of reading does.</summary>
    internal NumberColumn? PlaceWithin(FieldId time) => Id == FactSetIds.CaseEvent && time == CaseEventFields.At ? Find(CaseEventFields.Sequence) : null;

    /// <summary>Finds the business time between two instants of each row.</summary>
    internal NumberColumn BusinessTime(BetweenQuantity between) => _businessTimes.GetOrAdd(between.Text, _ => BusinessTimes.Of(this, between));

    internal NumberColumn? Find(FieldId field)
    {
        foreach (NumberColumn column in Numbers)
        {
            if (column.Field.Id == field)
            {
                return column;
            }
        }

        return null;
    }

    internal CodeColumn? Find(DimensionId dimension)
    {
        foreach (CodeColumn column in Codes)
        {
            if (column.Dimension == dimension)
            {
                return column;
            }
        }

        return null;
    }

    internal MembersColumn? FindMembers(DimensionId dimension)
    {
        foreach (MembersColumn column in Members)
        {
            if (column.Dimension == dimension)
            {
                return column;
            }
        }

        return null;
    }
}
