namespace CustomerServiceKit.Charters;

/// <summary>A status of a case in which the clock of a promise stands still, and why.</summary>
public sealed class ClockPause
{
    /// <summary>Names a status.</summary>
    /// <param name="status">The status as the case system writes it, compared exactly.</param>
    /// <param name="reason">Why the clock stands still in it, as a customer may read it; null where nothing is to be said.</param>
    /// <exception cref="ArgumentException"><paramref name="status"/> is blank.</exception>
    public ClockPause(string status, LocalizedText? reason = null)
    {
        Status = Arguments.ThrowIfBlank(status, nameof(status));
        Reason = reason;
    }

    /// <summary>The status as the case system writes it.</summary>
    public string Status { get; }

    /// <summary>Why the clock stands still in it; null where nothing is said.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>Prints the status.</summary>
    /// <returns>The status.</returns>
    public override string ToString() => Status;
}
