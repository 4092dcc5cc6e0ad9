namespace CustomerServiceKit;

/// <summary>One thing that the evidence shows: a praise, an improvement or a gap of knowledge on one criterion.</summary>
/// <remarks>A finding is about an act, never about a person's character. Immutable and safe to share between threads.</remarks>
public sealed class EvidenceFinding
{
    /// <summary>Records a finding.</summary>
    /// <param name="kind">Praise, improvement or knowledge gap.</param>
    /// <param name="criterion">The criterion, by its id or its text; not blank.</param>
    /// <param name="isCritical">Whether the criterion is a critical one, which an improvement or a gap of knowledge fails.</param>
    /// <exception cref="ArgumentException"><paramref name="criterion"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public EvidenceFinding(FindingKind kind, string criterion, bool isCritical = false)
    {
        Arguments.ThrowIfUndefined(kind, nameof(kind));
        Kind = kind;
        Criterion = Arguments.ThrowIfBlank(criterion, nameof(criterion));
        IsCritical = isCritical;
    }

    /// <summary>Praise, improvement or knowledge gap.</summary>
    public FindingKind Kind { get; }

    /// <summary>The criterion.</summary>
    public string Criterion { get; }

    /// <summary>Whether the criterion is a critical one.</summary>
    public bool IsCritical { get; }
}
