using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>What redress is reckoned from: the outcome of a promise, and what else is known of the case.</summary>
public sealed class RedressCase
{
    /// <summary>Takes a case.</summary>
    /// <param name="outcome">The outcome of a promise.</param>
    /// <param name="customer">The customer; <c>default</c> where it is not known.</param>
    /// <param name="fee">The fee for the service, for a service credit, not negative; null where it is not known.</param>
    /// <param name="claimedAt">When the customer claimed the redress; null where that has not happened.</param>
    /// <param name="evidence">What was shown for an exception, such as the number of a document; null where nothing was.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="evidence"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fee"/> is negative.</exception>
    public RedressCase(ClockOutcome outcome, CustomerId customer = default, decimal? fee = null, Instant? claimedAt = null, string? evidence = null)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (fee < 0m)
        {
            throw new ArgumentOutOfRangeException(nameof(fee), fee, "A fee is not negative.");
        }

        Outcome = outcome;
        Customer = customer;
        Fee = fee;
        ClaimedAt = claimedAt;
        Evidence = evidence is null ? null : Arguments.ThrowIfBlank(evidence, nameof(evidence));
    }

    /// <summary>The outcome of the promise.</summary>
    public ClockOutcome Outcome { get; }

    /// <summary>The customer; unspecified where it is not known.</summary>
    public CustomerId Customer { get; }

    /// <summary>The fee for the service; null where it is not known.</summary>
    public decimal? Fee { get; }

    /// <summary>When the customer claimed the redress; null where that has not happened.</summary>
    public Instant? ClaimedAt { get; }

    /// <summary>What was shown for an exception; null where nothing was.</summary>
    public string? Evidence { get; }

    internal (SourceId Source, CaseId Case, CommitmentId Commitment, Instant Started) Clock => (Outcome.Source, Outcome.Case, Outcome.Commitment, Outcome.Started);

    /// <summary>Prints the outcome.</summary>
    /// <returns>For example <c>solved of case 17: breached</c>.</returns>
    public override string ToString() => Outcome.ToString();

    /// <summary>This case, with what it does not say as an older one says it.</summary>
    internal RedressCase Over(RedressCase older) =>
        new(Outcome, Customer.IsSpecified ? Customer : older.Customer, Fee ?? older.Fee, ClaimedAt ?? older.ClaimedAt, Evidence ?? older.Evidence);
}
