namespace CustomerServiceKit.Charters;

/// <summary>A promise of how customers are treated, which has no time, and how it is measured all the same.</summary>
public sealed class QualityCommitment
{
    private QualityCommitment(CommitmentId id, LocalizedText statement, LocalizedText? measuredBy)
    {
        Id = id;
        Statement = statement;
        MeasuredBy = measuredBy;
    }

    /// <summary>Its id, unique among all promises of its charter.</summary>
    public CommitmentId Id { get; }

    /// <summary>What is promised, for example <c>We tell you our name</c>.</summary>
    public LocalizedText Statement { get; }

    /// <summary>How it is found out whether it is kept: a question of a survey, an item of an evaluation; null where that is not said.</summary>
    public LocalizedText? MeasuredBy { get; }

    /// <summary>Makes such a promise.</summary>
    /// <param name="id">Its id, unique among all promises of its charter.</param>
    /// <param name="statement">What is promised.</param>
    /// <param name="measuredBy">How it is measured; null leaves it open, and the lint of the charter says so.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified.</exception>
    public static QualityCommitment Of(CommitmentId id, LocalizedText statement, LocalizedText? measuredBy = null)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        ArgumentNullException.ThrowIfNull(statement);
        return new QualityCommitment(id, statement, measuredBy);
    }

    /// <summary>Prints the promise.</summary>
    /// <returns>Its id and statement.</returns>
    public override string ToString() => $"{Id}: {Statement}";
}
