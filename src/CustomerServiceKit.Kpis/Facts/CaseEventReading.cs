namespace CustomerServiceKit.Kpis;

/// <summary>Reads the events of cases from their columns, in the order in which they happened.</summary>
internal sealed class CaseEventReading
{
    private readonly FactSet _events;
    private readonly CodeColumn _cases;
    private readonly NumberColumn _at;
    private readonly NumberColumn? _sequence;
    private readonly CodeColumn _kind;
    private readonly CaseEventKind?[] _kinds;
    private readonly CodeColumn? _actor;
    private readonly ActorKind?[] _actors;
    private readonly CodeColumn? _value;
    private readonly CaseStatusKind?[] _statuses;
    private readonly CodeColumn? _employee;
    private readonly CodeColumn? _channel;
    private readonly CodeColumn? _public;
    private readonly CodeColumn? _delivered;
    private readonly Dictionary<(SourceId Source, int Case), int> _numbers = [];
    private readonly int[] _caseOf;

    public CaseEventReading(FactSet events, FindingList findings)
    {
        _events = events;
        _cases = events.Find(Dimensions.Case)!;
        _at = events.Find(CaseEventFields.At)!;
        _sequence = events.Find(CaseEventFields.Sequence);
        _kind = events.Find(Dimensions.EventKind)!;
        _kinds = [.. _kind.Values.Select(EnumText<CaseEventKind>.Find)];
        _actor = events.Find(Dimensions.Actor);
        _actors = [.. (_actor?.Values ?? []).Select(EnumText<ActorKind>.Find)];
        _value = events.Find(Dimensions.ToValue);
        _statuses = [.. (_value?.Values ?? []).Select(EnumText<CaseStatusKind>.Find)];
        _employee = events.Find(Dimensions.Employee);
        _channel = events.Find(Dimensions.Channel);
        _public = events.Find(Dimensions.Public);
        _delivered = events.Find(Dimensions.Delivered);
        _caseOf = [.. Enumerable.Range(0, events.Count).Select(Number)];
        NameUnknownStatuses(findings);
    }

    /// <summary>Whether any event is of a kind: what nobody records is not known to be none.</summary>
    public bool Has(CaseEventKind kind)
    {
        int code = _kind.Find(EnumText<CaseEventKind>.Of(kind));
        return code >= 0 && Enumerable.Range(0, _events.Count).Any(row => _kind[row] == code);
    }

    /// <summary>A number for the case of an event; the same id in two sources is two cases.</summary>
    public int CaseOf(int row) => _caseOf[row];

    /// <summary>The events that count, by instant, then by their place in it, then as they were read.</summary>
    public IEnumerable<int> InOrder()
    {
        int[] rows = [.. Enumerable.Range(0, _events.Count).Where(row => _at[row] != Missing.Number)];
        (long At, long Sequence, int Row)[] order = [.. rows.Select(row => (_at[row], _sequence is null || _sequence[row] == Missing.Number ? 0 : _sequence[row], row))];
        Array.Sort(order, rows);
        return rows;
    }

    public CaseHappening Read(int row)
    {
        int value = _value?[row] ?? Missing.Code;
        return new CaseHappening(
            _at[row],
            _kind[row] == Missing.Code ? null : _kinds[_kind[row]],
            _actor is null || _actor[row] == Missing.Code ? null : _actors[_actor[row]],
            _employee?[row] ?? Missing.Code,
            _channel?[row] ?? Missing.Code,
            value,
            value == Missing.Code ? null : _statuses[value],
            value != Missing.Code,
            !Says(_public, row, "no") && !Says(_delivered, row, "no"));
    }

    private static bool Says(CodeColumn? column, int row, string word) => column is not null && column[row] != Missing.Code && column.Values[column[row]] == word;

    private int Number(int row)
    {
        (SourceId, int) key = (_events.KeyOf(row).Source, _cases[row]);
        if (!_numbers.TryGetValue(key, out int number))
        {
            number = _numbers.Count;
            _numbers.Add(key, number);
        }

        return number;
    }

    private void NameUnknownStatuses(FindingList findings)
    {
        if (_value is null)
        {
            return;
        }

        for (int row = 0; row < _events.Count; row++)
        {
            CaseHappening happened = Read(row);
            if (happened is { Kind: CaseEventKind.StatusChanged or CaseEventKind.Created, HasValue: true, Status: null })
            {
                findings.Add(
                    IntakeRules.UnknownStatus.At(Dimensions.ToValue.Value, ("word", _value.Values[_value[row]]), ("expected", string.Join(", ", EnumText<CaseStatusKind>.All))), _events.KeyOf(row));
            }
        }
    }
}
