using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>What one broken promise of one case gives the customer, what of it was paid, and why.</summary>
public sealed class RedressLine
{
    internal RedressLine(RedressClaim claim, RedressStatus status, decimal amount, decimal penalty, decimal paid, IEnumerable<LocalizedText> reasons)
    {
        Outcome = claim.Outcome;
        Customer = claim.Case.Customer;
        Redress = claim.Redress;
        BrokenAt = claim.BrokenAt;
        PayBy = claim.PayBy;
        IsFinal = claim.FinalAt is not null;
        Status = status;
        Amount = amount;
        Penalty = penalty;
        Paid = paid;
        Reasons = (ImmutableArray<LocalizedText>)[.. reasons];
    }

    /// <summary>The outcome of the promise.</summary>
    public ClockOutcome Outcome { get; }

    /// <summary>The customer; unspecified where it is not known.</summary>
    public CustomerId Customer { get; }

    /// <summary>The redress of the charter; null where it does not say.</summary>
    public Redress? Redress { get; }

    /// <summary>When the promise was broken: when it was due, or where that is not known, when its clock stopped or was last looked at.</summary>
    public Instant BrokenAt { get; }

    /// <summary>How it stands.</summary>
    public RedressStatus Status { get; }

    /// <summary>What is due for the broken promise, rounded and capped; zero where nothing is, and for an apology.</summary>
    public decimal Amount { get; }

    /// <summary>What is due besides because it was not given in time.</summary>
    public decimal Penalty { get; }

    /// <summary>What was paid so far.</summary>
    public decimal Paid { get; }

    /// <summary>What is still to pay; never negative.</summary>
    public decimal Owed => Math.Max(0m, Amount + Penalty - Paid);

    /// <summary>What was paid beyond what is due; never negative.</summary>
    public decimal Overpaid => Math.Max(0m, Paid - Amount - Penalty);

    /// <summary>Whether the amount can no longer grow; it does while a promise that is paid by its overrun is still not fulfilled.</summary>
    public bool IsFinal { get; }

    /// <summary>The last day, in the zone of the service's calendar, on which it is given in time; null where none is set or the amount is not final.</summary>
    public LocalDate? PayBy { get; }

    /// <summary>Why, in sentences.</summary>
    public IReadOnlyList<LocalizedText> Reasons { get; }

    /// <summary>Says why in words.</summary>
    /// <param name="language"><c>en</c>, <c>he</c> or <c>ro</c>.</param>
    /// <returns>The sentences of <see cref="Reasons"/>.</returns>
    public string Explain(string language = "en") => string.Join(" ", Reasons.Select(r => r.For(language)));

    /// <summary>Prints the line.</summary>
    /// <returns>For example <c>solved of case 17: owed 40</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Outcome.Commitment} of case {Outcome.Case}: {EnumWords<RedressStatus>.Of(Status)} {Owed}");
}
