using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>What was given for a broken promise.</summary>
public sealed class RedressPayment
{
    /// <summary>Records a payment.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="commitment">The promise that was broken.</param>
    /// <param name="started">When the clock of the promise started, as its outcome says.</param>
    /// <param name="amount">How much, in the currency of the redress, not negative; 0 for an apology.</param>
    /// <param name="paidAt">When.</param>
    /// <param name="source">The system the case lives in; <c>default</c> when there is only one.</param>
    /// <exception cref="ArgumentException">An id is unspecified.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative.</exception>
    public RedressPayment(CaseId caseId, CommitmentId commitment, Instant started, decimal amount, Instant paidAt, SourceId source = default)
    {
        Arguments.ThrowIfUnspecified(caseId.IsSpecified, nameof(caseId));
        Arguments.ThrowIfUnspecified(commitment.IsSpecified, nameof(commitment));
        if (amount < 0m)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "A payment is not negative.");
        }

        Case = caseId;
        Commitment = commitment;
        Started = started;
        Amount = amount;
        PaidAt = paidAt;
        Source = source;
    }

    /// <summary>The system the case lives in; unspecified when there is only one.</summary>
    public SourceId Source { get; }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The promise that was broken.</summary>
    public CommitmentId Commitment { get; }

    /// <summary>When the clock of the promise started.</summary>
    public Instant Started { get; }

    /// <summary>How much, in the currency of the redress.</summary>
    public decimal Amount { get; }

    /// <summary>When.</summary>
    public Instant PaidAt { get; }

    internal (SourceId Source, CaseId Case, CommitmentId Commitment, Instant Started, decimal Amount, Instant PaidAt) Key => (Source, Case, Commitment, Started, Amount, PaidAt);

    /// <summary>Prints the payment.</summary>
    /// <returns>For example <c>40 for solved of case 17</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Amount} for {Commitment} of case {Case}");
}
