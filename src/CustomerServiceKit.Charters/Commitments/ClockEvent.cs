namespace CustomerServiceKit.Charters;

/// <summary>What has to happen to a case for a clock to start, to stop or to end.</summary>
public sealed class ClockEvent : IEquatable<ClockEvent>
{
    private ClockEvent(CaseEventKind kind, string? value)
    {
        Kind = kind;
        Value = value;
    }

    /// <summary>The case was opened.</summary>
    public static ClockEvent Created { get; } = new(CaseEventKind.Created, null);

    /// <summary>An employee wrote or spoke to the customer. Receipts, bots and internal notes are no replies.</summary>
    public static ClockEvent EmployeeReply { get; } = new(CaseEventKind.EmployeeReply, null);

    /// <summary>The customer wrote or spoke.</summary>
    public static ClockEvent CustomerMessage { get; } = new(CaseEventKind.CustomerMessage, null);

    /// <summary>What kind of event it is.</summary>
    public CaseEventKind Kind { get; }

    /// <summary>The value after the change, or the custom kind, that is asked for; null where any serves.</summary>
    public string? Value { get; }

    /// <summary>The case took a status.</summary>
    /// <param name="status">The status as the case system writes it, compared exactly.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException"><paramref name="status"/> is blank.</exception>
    public static ClockEvent Status(string status) => Of(CaseEventKind.StatusChanged, status);

    /// <summary>Any kind of event.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="value">The value after the change, or for a custom event its kind, compared exactly; null for any.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public static ClockEvent Of(CaseEventKind kind, string? value = null)
    {
        Arguments.ThrowIfUndefined(kind, nameof(kind));
        return new ClockEvent(kind, value is null ? null : Arguments.ThrowIfBlank(value, nameof(value)));
    }

    /// <summary>Whether something that happened is this event.</summary>
    /// <param name="happened">What happened.</param>
    /// <returns>Whether kind and value agree, and, for a message or reply, the customer can see it.</returns>
    public bool Matches(CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened.Kind == Kind
            && (Value is null || Value == (Kind == CaseEventKind.Custom ? happened.CustomKind : happened.ToValue))
            && (happened.IsPublic || Kind is not (CaseEventKind.EmployeeReply or CaseEventKind.CustomerMessage));
    }

    /// <summary>Prints the event.</summary>
    /// <returns>For example <c>status-changed resolved</c>.</returns>
    public override string ToString() => Value is null ? EnumWords<CaseEventKind>.Of(Kind) : $"{EnumWords<CaseEventKind>.Of(Kind)} {Value}";

    /// <inheritdoc/>
    public bool Equals(ClockEvent? other) => other is not null && Kind == other.Kind && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClockEvent);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Value).GetHashCode();
}
