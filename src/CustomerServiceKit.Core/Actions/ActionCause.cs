namespace CustomerServiceKit;

/// <summary>The occasion an action item came from: its kind, and its id in its own system.</summary>
/// <remarks>Immutable and safe to share between threads. Two causes are equal when their kind and id are.</remarks>
public sealed class ActionCause : IEquatable<ActionCause>
{
    /// <summary>Names an occasion.</summary>
    /// <param name="kind">What sort of occasion.</param>
    /// <param name="id">Its id as its own system writes it, for example that of the session: 1 to 256 characters, without blanks at its ends and without control
    /// characters.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or not a legal id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public ActionCause(ActionCauseKind kind, string id)
    {
        Arguments.ThrowIfUndefined(kind, nameof(kind));
        Kind = kind;
        Id = IdText.Checked(id, nameof(id));
    }

    /// <summary>What sort of occasion.</summary>
    public ActionCauseKind Kind { get; }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <inheritdoc />
    public bool Equals(ActionCause? other) => other is not null && other.Kind == Kind && other.Id == Id;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ActionCause);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Prints the occasion.</summary>
    /// <returns>For example <c>session fs-17</c>.</returns>
    public override string ToString() => $"{EnumWords<ActionCauseKind>.Of(Kind)} {Id}";
}
