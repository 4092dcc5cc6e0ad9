using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>What an organization may decide about its feedback sessions; what the guide decides is no option.</summary>
/// <remarks>
/// <para>Every value here is ours [ours], not the guide's. A session keeps the policy it was planned with, so that it never changes with a later one.</para>
/// <para>Immutable and safe to share between threads.</para>
/// </remarks>
public sealed class FeedbackPolicy
{
    private FeedbackPolicy()
    {
    }

    /// <summary>The policy of a session that is told nothing else.</summary>
    public static FeedbackPolicy Default { get; } = new();

    /// <summary>How old an observation may be when the session starts; an older one gives the warning <c>feedback.observation-too-old</c>.</summary>
    /// <value>14 days unless told; an observation of exactly this age is not too old.</value>
    public Duration MaximumObservationAge { get; private init; } = Duration.FromDays(14);

    /// <summary>How long after the end of the session the employee may dispute it.</summary>
    /// <value>45 days of 24 hours unless told, a limit that is common in quality tools; the last moment is included.</value>
    public Duration DisputeWindow { get; private init; } = Duration.FromDays(45);

    /// <summary>How many times the employee may dispute one session.</summary>
    /// <value>5 unless told, a limit that is common in quality tools; 0 for never.</value>
    public int DisputeLimit { get; private init; } = 5;

    /// <summary>Whether somebody other than the session's manager has to decide a dispute.</summary>
    /// <value><see langword="true"/> unless told.</value>
    public bool ReviewerMustDiffer { get; private init; } = true;

    /// <summary>Whether an observation that the employee did not know of is accepted (R114).</summary>
    /// <value><see langword="false"/> unless told.</value>
    public bool AllowsCovertObservation { get; private init; }

    /// <summary>How many corrections and gaps of knowledge one session carries; more give the warning <c>feedback.too-many-corrections</c>.</summary>
    /// <value>3 unless told: nobody changes ten things at once. There is deliberately no ratio of praise to correction.</value>
    public int MaximumCorrections { get; private init; } = 3;

    /// <summary>Returns this policy with another age up to which observations are fresh.</summary>
    /// <param name="age">Longer than zero.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="age"/> is zero or negative.</exception>
    public FeedbackPolicy WithMaximumObservationAge(Duration age)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(age, Duration.Zero);
        return Copy(age, DisputeWindow, DisputeLimit, ReviewerMustDiffer, AllowsCovertObservation, MaximumCorrections);
    }

    /// <summary>Returns this policy with other limits of disputes.</summary>
    /// <param name="window">How long after the session; not negative.</param>
    /// <param name="limit">How many times; not negative.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative.</exception>
    public FeedbackPolicy WithDisputes(Duration window, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, Duration.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Copy(MaximumObservationAge, window, limit, ReviewerMustDiffer, AllowsCovertObservation, MaximumCorrections);
    }

    /// <summary>Returns this policy with another answer to who decides a dispute.</summary>
    /// <param name="mustDiffer">Whether it has to be somebody other than the session's manager.</param>
    /// <returns>The changed copy.</returns>
    public FeedbackPolicy WithReviewerMustDiffer(bool mustDiffer) => Copy(MaximumObservationAge, DisputeWindow, DisputeLimit, mustDiffer, AllowsCovertObservation, MaximumCorrections);

    /// <summary>Returns this policy with another answer to covert observation. The law of many countries forbids it.</summary>
    /// <param name="allowed">Whether an observation that the employee did not know of is accepted.</param>
    /// <returns>The changed copy.</returns>
    public FeedbackPolicy WithCovertObservation(bool allowed) => Copy(MaximumObservationAge, DisputeWindow, DisputeLimit, ReviewerMustDiffer, allowed, MaximumCorrections);

    /// <summary>Returns this policy with another number of corrections.</summary>
    /// <param name="number">1 or more.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not positive.</exception>
    public FeedbackPolicy WithMaximumCorrections(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        return Copy(MaximumObservationAge, DisputeWindow, DisputeLimit, ReviewerMustDiffer, AllowsCovertObservation, number);
    }

    private static FeedbackPolicy Copy(Duration age, Duration window, int limit, bool mustDiffer, bool covert, int corrections) => new()
    {
        MaximumObservationAge = age,
        DisputeWindow = window,
        DisputeLimit = limit,
        ReviewerMustDiffer = mustDiffer,
        AllowsCovertObservation = covert,
        MaximumCorrections = corrections,
    };
}
