namespace CustomerServiceKit.Charters;

/// <summary>The promises that help desks measure, each with the events that the field starts and stops it by; change what is otherwise with the methods of <see cref="Commitment"/>.</summary>
/// <remarks>Source: the metrics of Zendesk's service level policies (first, next, periodic update, requester wait, agent work) and Plain's first and total resolution.</remarks>
public static class StandardCommitments
{
    /// <summary>From the creation of a case to the first answer by an employee that the customer can see.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What is promised.</param>
    /// <param name="limit">Within how long.</param>
    /// <returns>The promise, without pauses.</returns>
    public static Commitment FirstResponse(CommitmentId id, LocalizedText name, TimeLimit limit) =>
        Commitment.Within(id, name, limit).From(ClockEvent.Created).Until(ClockEvent.EmployeeReply);

    /// <summary>From the first message that waits for an answer to that answer, each time.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What is promised.</param>
    /// <param name="limit">Within how long.</param>
    /// <param name="resolved">The statuses of a case that is done; a message that waits then is in no count unless it was due before.</param>
    /// <returns>The promise, without pauses.</returns>
    public static Commitment NextResponse(CommitmentId id, LocalizedText name, TimeLimit limit, params string[] resolved) =>
        Commitment.Within(id, name, limit).From(ClockEvent.CustomerMessage).Until(ClockEvent.EmployeeReply).UnlessEndedBy(Statuses(resolved)).Recurring(ClockRecurrence.Independent);

    /// <summary>An answer or news at least every so often, until the case is done.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What is promised.</param>
    /// <param name="limit">How often.</param>
    /// <param name="resolved">The statuses of a case that is done.</param>
    /// <returns>The promise, without pauses.</returns>
    public static Commitment PeriodicUpdate(CommitmentId id, LocalizedText name, TimeLimit limit, params string[] resolved) =>
        Commitment.Within(id, name, limit).From(ClockEvent.Created).Until(ClockEvent.EmployeeReply).UnlessEndedBy(Statuses(resolved)).Recurring(ClockRecurrence.Sequential);

    /// <summary>From the creation of a case until it is resolved for the first time.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What is promised.</param>
    /// <param name="limit">Within how long.</param>
    /// <param name="resolved">The statuses of a case that is done, at least one.</param>
    /// <returns>The promise, without pauses.</returns>
    /// <exception cref="ArgumentException">There is no status, or one is blank.</exception>
    public static Commitment FirstResolution(CommitmentId id, LocalizedText name, TimeLimit limit, params string[] resolved) =>
        Commitment.Within(id, name, limit).From(ClockEvent.Created).Until(Some(resolved));

    /// <summary>From the creation of a case until it is resolved for good: opened again, the clock goes on without the time in between.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What is promised.</param>
    /// <param name="limit">Within how long.</param>
    /// <param name="resolved">The statuses of a case that is done, at least one; any other status opens it again.</param>
    /// <returns>The promise, without pauses.</returns>
    /// <exception cref="ArgumentException">There is no status, or one is blank.</exception>
    public static Commitment TotalResolution(CommitmentId id, LocalizedText name, TimeLimit limit, params string[] resolved) =>
        FirstResolution(id, name, limit, resolved).ReopeningOn(ClockEvent.Of(CaseEventKind.StatusChanged));

    /// <summary>The time that the customer waits for the service until the case is resolved for good; time in which the service waits for the customer does not count.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What is promised.</param>
    /// <param name="limit">Within how long.</param>
    /// <param name="resolved">The statuses of a case that is done, at least one.</param>
    /// <param name="waitingForCustomer">The statuses in which the service waits for the customer.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentException">There is no status of a case that is done, or one is blank.</exception>
    public static Commitment RequesterWait(CommitmentId id, LocalizedText name, TimeLimit limit, string[] resolved, string[] waitingForCustomer) =>
        TotalResolution(id, name, limit, resolved).PausedIn(waitingForCustomer);

    /// <summary>The time that the case lies with the employees until it is resolved for good; time in which the service waits for anybody does not count.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What is promised.</param>
    /// <param name="limit">Within how long.</param>
    /// <param name="resolved">The statuses of a case that is done, at least one.</param>
    /// <param name="waiting">The statuses in which the service waits: for the customer, a supplier, another department.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentException">There is no status of a case that is done, or one is blank.</exception>
    public static Commitment AgentWork(CommitmentId id, LocalizedText name, TimeLimit limit, string[] resolved, string[] waiting) =>
        TotalResolution(id, name, limit, resolved).PausedIn(waiting);

    private static ClockEvent[] Some(string[] statuses)
    {
        ClockEvent[] events = Statuses(statuses);
        return events.Length > 0 ? events : throw new ArgumentException("At least one status of a case that is done is needed, for example \"resolved\".", nameof(statuses));
    }

    private static ClockEvent[] Statuses(string[] statuses)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        return [.. statuses.Select(ClockEvent.Status)];
    }
}
