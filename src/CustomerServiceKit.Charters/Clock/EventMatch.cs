namespace CustomerServiceKit.Charters;

/// <summary>Any one of some events.</summary>
internal readonly struct EventMatch
{
    private readonly ClockEvent[] _events;
    private readonly uint _kinds;

    public EventMatch(IEnumerable<ClockEvent> events)
    {
        _events = [.. events];
        foreach (ClockEvent one in _events)
        {
            _kinds |= Bit(one.Kind);
        }
    }

    public bool IsEmpty => _events.Length == 0;

    public bool Matches(CaseEvent happened)
    {
        if ((_kinds & Bit(happened.Kind)) == 0)
        {
            return false;
        }

        foreach (ClockEvent one in _events)
        {
            if (one.Matches(happened))
            {
                return true;
            }
        }

        return false;
    }

    private static uint Bit(CaseEventKind kind) => 1u << (int)kind;
}
