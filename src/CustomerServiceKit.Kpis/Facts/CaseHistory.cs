namespace CustomerServiceKit.Kpis;

/// <summary>What happened to one case, taken in event by event in their order.</summary>
internal sealed class CaseHistory
{
    private readonly HashSet<int> _employees = [];
    private readonly HashSet<int> _stations = [];
    private readonly HashSet<int> _channels = [];
    private long _statusSince = Missing.Number;
    private long _waitingSince = Missing.Number;
    private bool _openedByEmployee;
    private bool _statusLost;
    private bool _timesLost;
    private long _doneSince = Missing.Number;
    private long _requesterWait;
    private long _agentWork;
    private long _onHold;

    /// <summary>Its status after the events so far; null where none was recorded.</summary>
    public CaseStatusKind? Status { get; private set; }

    public long FirstAssigned { get; private set; } = Missing.Number;

    public long FirstReply { get; private set; } = Missing.Number;

    public int FirstReplyBy { get; private set; } = Missing.Code;

    public long FirstResolved { get; private set; } = Missing.Number;

    public long LastResolved { get; private set; } = Missing.Number;

    public long LastReopened { get; private set; } = Missing.Number;

    public long Resolutions { get; private set; }

    public long Reopenings { get; private set; }

    public long Replies { get; private set; }

    public long BotReplies { get; private set; }

    public long CustomerMessages { get; private set; }

    public long Employees => _employees.Count;

    public long Stations => _stations.Count;

    public long Channels => _channels.Count;

    /// <summary>Whether all its statuses are of a known kind.</summary>
    public bool KnowsStatus => !_statusLost;

    /// <summary>Since when it is resolved, closed, merged or cancelled, where it is so now.</summary>
    public long Closed => IsDone(Status) ? _doneSince : Missing.Number;

    /// <summary>Time spent with the service is known when it has ended.</summary>
    public long RequesterWait => IsDone(Status) && !_timesLost ? _requesterWait : Missing.Number;

    public long AgentWork => IsDone(Status) && !_timesLost ? _agentWork : Missing.Number;

    public long OnHold => IsDone(Status) && !_timesLost ? _onHold : Missing.Number;

    /// <summary>Whether the message that waits came before the last resolution, which settled it. A reply sent with the resolution still answers it.</summary>
    private bool IsSettled => _waitingSince < _doneSince;

    /// <summary>Takes in the next event.</summary>
    /// <returns>How long the customer had waited for it, where it is a reply; otherwise <see cref="Missing.Number"/>.</returns>
    public long Add(in CaseHappening happened)
    {
        bool seen = happened.IsSeenByCustomer;
        if (happened.Channel != Missing.Code && happened.Kind is CaseEventKind.Created or CaseEventKind.CustomerMessage or CaseEventKind.EmployeeReply)
        {
            _channels.Add(happened.Channel);
        }

        switch (happened.Kind)
        {
            case CaseEventKind.Created:
                _openedByEmployee = happened.Actor == ActorKind.Employee;
                _waitingSince = happened.Actor == ActorKind.Customer ? happened.At : _waitingSince;
                ChangeStatus(happened.At, happened.HasValue ? happened.Status : CaseStatusKind.New, happened.HasValue, isStart: true);
                return Missing.Number;
            case CaseEventKind.StatusChanged:
                ChangeStatus(happened.At, happened.Status, happened.HasValue, isStart: false);
                return Missing.Number;
            case CaseEventKind.Assigned:
                FirstAssigned = FirstAssigned == Missing.Number ? happened.At : FirstAssigned;
                _stations.Add(happened.Station);
                return Missing.Number;
            case CaseEventKind.QueueChanged:
                _stations.Add(happened.Station);
                return Missing.Number;
            case CaseEventKind.CustomerMessage:
                CustomerMessages++;
                _waitingSince = _waitingSince == Missing.Number || (IsDone(Status) && IsSettled) ? happened.At : _waitingSince;
                return Missing.Number;
            case CaseEventKind.BotReply when seen:
                BotReplies++;
                return Missing.Number;
            case CaseEventKind.EmployeeReply or CaseEventKind.InternalNote when happened.Employee != Missing.Code && !(happened.Kind == CaseEventKind.EmployeeReply && seen):
                _employees.Add(happened.Employee);
                return Missing.Number;
            case CaseEventKind.EmployeeReply when seen:
                return Reply(happened);
            default:
                return Missing.Number;
        }
    }

    private static bool IsDone(CaseStatusKind? status) => status is CaseStatusKind.Resolved or CaseStatusKind.Closed or CaseStatusKind.Merged or CaseStatusKind.Cancelled;

    private long Reply(in CaseHappening happened)
    {
        Replies++;
        if (happened.Employee != Missing.Code)
        {
            _employees.Add(happened.Employee);
        }

        // The first message of a case that an employee opened is what opened it, not a reply to anything (Zendesk).
        bool opens = _openedByEmployee && Replies == 1;
        if (FirstReply == Missing.Number && !opens)
        {
            FirstReply = happened.At;
            FirstReplyBy = happened.Employee;
        }

        long waited = _waitingSince == Missing.Number ? Missing.Number : happened.At - _waitingSince;
        _waitingSince = Missing.Number;
        return waited;
    }

    private void ChangeStatus(long at, CaseStatusKind? status, bool given, bool isStart)
    {
        // Without its first status it is not known how long it was in it.
        _timesLost |= !isStart && _statusSince == Missing.Number;
        _statusLost |= given && status is null;
        if (Status is CaseStatusKind before && _statusSince != Missing.Number)
        {
            long lasted = at - _statusSince;
            _requesterWait += before is CaseStatusKind.New or CaseStatusKind.Open or CaseStatusKind.OnHold or CaseStatusKind.WaitingThirdParty ? lasted : 0;
            _agentWork += before is CaseStatusKind.New or CaseStatusKind.Open ? lasted : 0;
            _onHold += before is CaseStatusKind.OnHold or CaseStatusKind.WaitingThirdParty ? lasted : 0;
        }

        bool wasDone = IsDone(Status);
        _doneSince = IsDone(status) && !wasDone ? at : _doneSince;
        if (status is CaseStatusKind.Resolved or CaseStatusKind.Closed && !wasDone && !isStart)
        {
            Resolutions++;
            FirstResolved = FirstResolved == Missing.Number ? at : FirstResolved;
            LastResolved = at;
        }
        else if (wasDone && status is not null && !IsDone(status))
        {
            Reopenings++;
            LastReopened = at;
            _waitingSince = IsSettled ? Missing.Number : _waitingSince;
        }

        Status = status;
        _statusSince = at;
    }
}
