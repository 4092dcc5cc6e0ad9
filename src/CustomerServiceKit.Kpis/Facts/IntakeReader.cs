using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Takes rows one by one, checks them, and builds the columns.</summary>
internal sealed class IntakeReader<TRow>
{
    private readonly FactSchema<TRow> _schema;
    private readonly RowScratch _scratch;
    private readonly bool _checkKeys;
    private readonly RowRules _rules;
    private readonly int[] _stated;
    private readonly int[] _derived;
    private readonly SpanCheck? _spanCheck;
    private readonly LongStateCheck? _longStateCheck;
    private readonly OverlapCheck? _overlapCheck;
    private readonly FindingList _findings = new();

    // A newer revision may take a row's place, or an overlap cast it out, and its findings with it.
    private readonly List<(int Row, Problem Finding)> _held = [];
    private readonly List<long>[] _numbers;
    private readonly Coding[] _codings;
    private readonly List<int>[] _codes;
    private readonly Coding[] _memberCodings;
    private readonly List<int[]>[] _members;
    private readonly int[] _row;
    private readonly List<RowKey> _keys = [];
    private readonly List<string?> _exclusions = [];
    private readonly Dictionary<RowKey, (int Row, Instant? Revision)> _known = [];
    private readonly HashSet<int> _gone = [];

    // Only where rows may yet be cast out is it worth remembering where each came from.
    private readonly List<long> _indices = [];
    private readonly List<RejectedRow> _rejected = [];
    private long _read;
    private string? _reading;
    private string? _id;
    private long _supersededCount;

    public IntakeReader(FactSchema<TRow> schema, IntakePolicy policy)
    {
        _schema = schema;
        _scratch = new RowScratch(schema);
        _checkKeys = policy.CheckKeys;
        _stated = [.. Enumerable.Range(0, schema.Numbers.Length).Where(n => !schema.Numbers[n].IsDerived)];
        _derived = [.. Enumerable.Range(0, schema.Numbers.Length).Where(n => schema.Numbers[n].IsDerived)];
        _rules = new RowRules(schema, schema.Orders, _derived, schema.KnownEmployeeIds, policy);
        _spanCheck = SpanCheck.For(schema, policy.WaitToleranceMilliseconds);
        _longStateCheck = LongStateCheck.For(schema, policy.LongestState);
        _overlapCheck = OverlapCheck.For(schema);
        _numbers = [.. schema.Numbers.Select(_ => new List<long>())];
        _codings = [.. schema.Partitions.Select(_ => new Coding())];
        _codes = [.. schema.Partitions.Select(_ => new List<int>())];
        _memberCodings = [.. schema.Overlaps.Select(_ => new Coding())];
        _members = [.. schema.Overlaps.Select(_ => new List<int[]>())];
        _row = new int[_codings.Length];
    }

    public void Add(TRow row)
    {
        long index = _read++;
        if (row is null)
        {
            _rejected.Add(new RejectedRow(index, string.Empty, [IntakeRules.NullRow.At(string.Empty)]));
            return;
        }

        _scratch.Reset();
        _id = null;
        try
        {
            Take(index, row);
        }
        catch (Exception thrown) when (_reading is not null && thrown is not OperationCanceledException)
        {
            throw new UnreadableRowException(index, _id, _reading, thrown);
        }
    }

    private void Take(long index, TRow row)
    {
        _id = Reading(RowScratch.KeyPath, _schema.IdOf, row);
        RowKey key = _scratch.Key(_id) ? new RowKey(_schema.SourceOf is null ? default : Reading("source", _schema.SourceOf, row), _id!) : default;
        Read(row, _stated);
        _rules.CheckNumbers(_scratch);
        Read(row, _derived);
        for (int i = 0; i < _codings.Length; i++)
        {
            _reading = _schema.Partitions[i].Dimension.Value;
            _scratch.Values[i] = _schema.Partitions[i].Read(row, _scratch);
        }

        _reading = null;
        _rules.CheckRow(_scratch);
        if (_scratch.Problems.Count > 0)
        {
            _rejected.Add(new RejectedRow(index, key.ToString(), [.. _scratch.Problems]));
            return;
        }

        if (_checkKeys && !Admit(index, key, _schema.RevisionOf is null ? null : Reading("revision", _schema.RevisionOf, row)))
        {
            return;
        }

        _spanCheck?.Check(_scratch, _schema);
        _longStateCheck?.Check(_scratch);
        foreach (Problem finding in _scratch.Findings)
        {
            if (_schema.RevisionOf is null && _overlapCheck is null)
            {
                _findings.Add(finding, key);
            }
            else
            {
                _held.Add((_keys.Count, finding));
            }
        }

        if (_overlapCheck is not null)
        {
            _indices.Add(index);
        }

        Append(key, row);
    }

    public Intake Finish()
    {
        CheckOverlaps();
        int[]? order = Order(out int counted);
        Dictionary<string, long> excluded = new(StringComparer.Ordinal);
        for (int i = 0; i < _exclusions.Count; i++)
        {
            if (_exclusions[i] is string reason && !_gone.Contains(i))
            {
                excluded[reason] = excluded.GetValueOrDefault(reason) + 1;
            }
        }

        foreach ((int row, Problem finding) in _held)
        {
            if (!_gone.Contains(row))
            {
                _findings.Add(finding, _keys[row]);
            }
        }

        RowKey[] keys = order is null ? [.. _keys] : [.. order.Select(i => _keys[i])];
        FactSet facts = new(
            _schema.FactSet,
            keys,
            counted,
            [.. _numbers.Select((values, i) => NumberColumn.From(_schema.Numbers[i].Field, values, order))],
            [.. _codes.Select((codes, i) => CodeColumn.From(_schema.Partitions[i].Dimension, _codings[i].Values(), codes, order))],
            [.. _members.Select((codes, i) => MembersColumn.From(_schema.Overlaps[i].Dimension, _memberCodings[i].Values(), codes, order))],
            order is null ? [] : [.. order.Skip(counted).Select(i => _exclusions[i]!)]);
        return new Intake(facts, _read, _rejected, _supersededCount, excluded, _scratch.AmbiguousTimes, _scratch.SkippedTimes, _findings.ToProblems(), _findings.ToleratedByRule());
    }

    private void Read(TRow row, int[] fields)
    {
        foreach (int field in fields)
        {
            _reading = _schema.Numbers[field].Field.Id.Value;
            _scratch.Numbers[field] = _schema.Numbers[field].Read(row, _scratch);
        }

        _reading = null;
    }

    /// <summary>Calls a function of the integrator's, and keeps what it reads for the message should it throw.</summary>
    private T Reading<T>(string what, Func<TRow, T> get, TRow row)
    {
        _reading = what;
        T value = get(row);
        _reading = null;
        return value;
    }

    private void CheckOverlaps()
    {
        if (_overlapCheck is null)
        {
            return;
        }

        bool keep = _rules.Tolerates(IntakeRules.Overlap);
        int[] rows = [.. Enumerable.Range(0, _keys.Count).Where(r => _exclusions[r] is null && !_gone.Contains(r))];
        foreach ((int row, int other, Problem problem) in _overlapCheck.Find(rows, _numbers, _codes, _keys, keep))
        {
            if (keep)
            {
                _findings.Add(FindingList.Tolerated(problem), $"{_keys[row]} + {_keys[other]}");
            }
            else
            {
                _gone.Add(row);
                _rejected.Add(new RejectedRow(_indices[row], _keys[row].ToString(), [problem]));
            }
        }

        _rejected.Sort((one, two) => one.Index.CompareTo(two.Index));
    }

    private bool Admit(long index, RowKey key, Instant? revision)
    {
        if (!_known.TryGetValue(key, out (int Row, Instant? Revision) known))
        {
            _known.Add(key, (_keys.Count, revision));
            return true;
        }

        if (revision is null || known.Revision is null || revision == known.Revision)
        {
            _rejected.Add(new RejectedRow(index, key.ToString(), [IntakeRules.DuplicateKey.At("key", ("key", key.ToString()))]));
            return false;
        }

        _supersededCount++;
        if (revision < known.Revision)
        {
            return false;
        }

        _gone.Add(known.Row);
        _known[key] = (_keys.Count, revision);
        return true;
    }

    private void Append(RowKey key, TRow row)
    {
        _keys.Add(key);
        for (int i = 0; i < _numbers.Length; i++)
        {
            _numbers[i].Add(_scratch.Numbers[i]);
        }

        for (int i = 0; i < _codings.Length; i++)
        {
            _row[i] = _codings[i].Of(_scratch.Values[i]);
            _codes[i].Add(_row[i]);
        }

        for (int i = 0; i < _members.Length; i++)
        {
            Coding coding = _memberCodings[i];
            _reading = _schema.Overlaps[i].Dimension.Value;
            _members[i].Add([.. (_schema.Overlaps[i].Read(row) ?? []).Where(v => !string.IsNullOrEmpty(v)).Select(v => coding.Of(v)).Distinct()]);
            _reading = null;
        }

        string? exclusion = _schema.ExclusionOf is null ? null : Reading("excluded", _schema.ExclusionOf, row);
        _exclusions.Add(string.IsNullOrEmpty(exclusion) ? null : exclusion);
    }

    /// <summary>The rows to keep: those that count, then the excluded ones; null where that is all of them as they stand.</summary>
    private int[]? Order(out int counted)
    {
        if (_gone.Count == 0 && _exclusions.TrueForAll(e => e is null))
        {
            counted = _keys.Count;
            return null;
        }

        List<int> kept = [];
        List<int> excluded = [];
        for (int i = 0; i < _keys.Count; i++)
        {
            if (!_gone.Contains(i))
            {
                (_exclusions[i] is null ? kept : excluded).Add(i);
            }
        }

        counted = kept.Count;
        return [.. kept, .. excluded];
    }
}
