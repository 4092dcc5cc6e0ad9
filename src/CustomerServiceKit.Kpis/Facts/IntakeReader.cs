using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Takes rows one by one, checks them, and builds the columns.</summary>
internal sealed class IntakeReader<TRow>
{
    private readonly FactSchema<TRow> _schema;
    private readonly RowScratch _scratch;
    private readonly bool _checkKeys;
    private readonly int[] _requiredFields;
    private readonly int[] _requiredDimensions;
    private readonly int[] _closedDimensions;
    private readonly int[] _counts;
    private readonly (int Earlier, int Later)[] _orders;
    private readonly WaitCheck? _waitCheck;
    private readonly FindingList _findings = new();

    // A newer revision may take a row's place, and its findings with it.
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
    private readonly HashSet<int> _superseded = [];
    private readonly List<RejectedRow> _rejected = [];
    private long _read;
    private long _supersededCount;

    public IntakeReader(FactSchema<TRow> schema, IntakePolicy policy)
    {
        _schema = schema;
        _scratch = new RowScratch(schema);
        _checkKeys = policy.CheckKeys;
        _requiredFields = [.. StandardColumns.RequiredOf(schema.FactSet).Select(schema.IndexOf)];
        _requiredDimensions = [.. StandardColumns.RequiredDimensionsOf(schema.FactSet).Select(schema.IndexOf)];
        _closedDimensions = [.. Enumerable.Range(0, schema.Dimensions.Count).Where(d => ClosedDimensions.IsClosed(schema.FactSet, schema.Dimensions[d]))];
        _counts = [.. StandardColumns.CountsOf(schema.FactSet).Select(schema.IndexOf).Where(f => f >= 0)];
        _orders = [.. schema.Orders.Select(o => (schema.IndexOf(o.Earlier), schema.IndexOf(o.Later))).Where(o => o.Item1 >= 0 && o.Item2 >= 0)];
        _waitCheck = WaitCheck.For(schema, policy.WaitToleranceMilliseconds);
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
        string? id = _schema.IdOf(row);
        RowKey key = _scratch.Key(id) ? new RowKey(_schema.SourceOf?.Invoke(row) ?? default, id!) : default;
        for (int i = 0; i < _numbers.Length; i++)
        {
            _scratch.Numbers[i] = _schema.Numbers[i].Read(row, _scratch);
        }

        for (int i = 0; i < _codings.Length; i++)
        {
            _scratch.Values[i] = _schema.Partitions[i].Read(row, _scratch);
        }

        Check();
        if (_scratch.Problems.Count > 0)
        {
            _rejected.Add(new RejectedRow(index, key.ToString(), [.. _scratch.Problems]));
            return;
        }

        if (_checkKeys && !Admit(index, key, _schema.RevisionOf?.Invoke(row)))
        {
            return;
        }

        _waitCheck?.Check(_scratch);
        foreach (Problem finding in _scratch.Findings)
        {
            if (_schema.RevisionOf is null)
            {
                _findings.Add(finding, key);
            }
            else
            {
                _held.Add((_keys.Count, finding));
            }
        }

        Append(key, row);
    }

    public Intake Finish()
    {
        int[]? order = Order(out int counted);
        Dictionary<string, long> excluded = new(StringComparer.Ordinal);
        for (int i = 0; i < _exclusions.Count; i++)
        {
            if (_exclusions[i] is string reason && !_superseded.Contains(i))
            {
                excluded[reason] = excluded.GetValueOrDefault(reason) + 1;
            }
        }

        foreach ((int row, Problem finding) in _held)
        {
            if (!_superseded.Contains(row))
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
        return new Intake(facts, _read, _rejected, _supersededCount, excluded, _scratch.AmbiguousTimes, _scratch.SkippedTimes, _findings.ToProblems());
    }

    private void Check()
    {
        foreach (int field in _requiredFields)
        {
            // A value that was refused has said so already.
            if (_scratch.Numbers[field] == Missing.Number && !_scratch.Problems.Exists(p => p.Path == _schema.Fields[field].Id.Value))
            {
                string name = _schema.Fields[field].Id.Value;
                _scratch.Problems.Add(IntakeRules.RequiredValue.At(name, ("column", name)));
            }
        }

        foreach (int dimension in _requiredDimensions)
        {
            if (string.IsNullOrEmpty(_scratch.Values[dimension]))
            {
                string name = _schema.Dimensions[dimension].Value;
                _scratch.Problems.Add(IntakeRules.RequiredValue.At(name, ("column", name)));
            }
        }

        foreach (int dimension in _closedDimensions)
        {
            DimensionId name = _schema.Dimensions[dimension];
            if (_scratch.Values[dimension] is { Length: > 0 } value && !ClosedDimensions.Allows(name, value))
            {
                _scratch.Problems.Add(IntakeRules.UnknownWord.At(name.Value, ("given", value), ("column", name.Value), ("expected", ClosedDimensions.List(name))));
            }
        }

        foreach (int field in _counts)
        {
            if (_scratch.Numbers[field] is < 0 and not Missing.Number)
            {
                _scratch.Problems.Add(IntakeRules.NegativeAmount.At(_schema.Fields[field].Id.Value, ("given", _scratch.Numbers[field].ToString(CultureInfo.InvariantCulture))));
            }
        }

        foreach ((int earlier, int later) in _orders)
        {
            long first = _scratch.Numbers[earlier];
            long second = _scratch.Numbers[later];
            if (first != Missing.Number && second != Missing.Number && second < first)
            {
                _scratch.Problems.Add(IntakeRules.OutOfOrder.At(
                    _schema.Fields[later].Id.Value,
                    ("later", _schema.Fields[later].Id.Value),
                    ("earlier", _schema.Fields[earlier].Id.Value),
                    ("given", Text(second)),
                    ("bound", Text(first))));
            }
        }
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

        _superseded.Add(known.Row);
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
            _members[i].Add([.. (_schema.Overlaps[i].Read(row) ?? []).Where(v => !string.IsNullOrEmpty(v)).Select(v => coding.Of(v)).Distinct()]);
        }

        string? exclusion = _schema.ExclusionOf?.Invoke(row);
        _exclusions.Add(string.IsNullOrEmpty(exclusion) ? null : exclusion);
    }

    /// <summary>The rows to keep: those that count, then the excluded ones; null where that is all of them as they stand.</summary>
    private int[]? Order(out int counted)
    {
        if (_superseded.Count == 0 && _exclusions.TrueForAll(e => e is null))
        {
            counted = _keys.Count;
            return null;
        }

        List<int> kept = [];
        List<int> excluded = [];
        for (int i = 0; i < _keys.Count; i++)
        {
            if (!_superseded.Contains(i))
            {
                (_exclusions[i] is null ? kept : excluded).Add(i);
            }
        }

        counted = kept.Count;
        return [.. kept, .. excluded];
    }

    private static string Text(long milliseconds) =>
        Instant.FromUnixTimeMilliseconds(milliseconds).ToString("uuuu-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture);
}
