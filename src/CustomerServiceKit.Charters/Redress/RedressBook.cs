using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>What an application keeps of redress from one run to the next: cases with what was claimed and shown, and what was paid.</summary>
/// <remarks>Giving it the same again changes nothing, so that a run which was cut off may be done again. Immutable and safe to share between threads.</remarks>
public sealed class RedressBook
{
    private RedressBook(ImmutableArray<RedressCase> cases, ImmutableArray<RedressPayment> payments)
    {
        Cases = cases;
        Payments = payments;
    }

    /// <summary>A book without cases and payments.</summary>
    public static RedressBook Empty { get; } = new([], []);

    /// <summary>The cases, each run of a clock once, in the order in which they first came.</summary>
    public IReadOnlyList<RedressCase> Cases { get; }

    /// <summary>The payments, in the order in which they came.</summary>
    public IReadOnlyList<RedressPayment> Payments { get; }

    /// <summary>Writes down cases.</summary>
    /// <param name="cases">Cases that are new, or of which more is known.</param>
    /// <returns>
    /// The book with them. Of one run of a clock the newer outcome stands, of equally new ones the one given last; the customer, the fee, the claim and the evidence that it comes with hold, and
    /// where it comes without one, that which was known before.
    /// </returns>
    /// <exception cref="ArgumentException">A case is null.</exception>
    public RedressBook WithCases(IEnumerable<RedressCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        List<RedressCase> known = [.. Cases];
        Dictionary<(SourceId, CaseId, CommitmentId, Instant), int> places = known.Select((c, i) => (c.Clock, i)).ToDictionary(c => c.Clock, c => c.i);
        foreach (RedressCase given in cases)
        {
            RedressCase one = given ?? throw new ArgumentException("A case is null; leave it out.", nameof(cases));
            if (places.TryGetValue(one.Clock, out int place))
            {
                known[place] = one.Outcome.AsOf >= known[place].Outcome.AsOf ? one.Over(known[place]) : known[place].Over(one);
            }
            else
            {
                places.Add(one.Clock, known.Count);
                known.Add(one);
            }
        }

        return new RedressBook([.. known], (ImmutableArray<RedressPayment>)Payments);
    }

    /// <summary>Writes down payments.</summary>
    /// <param name="payments">What was paid.</param>
    /// <returns>The book with those that do not stand in it yet: two payments of the same amount for the same run at the same instant are one.</returns>
    /// <exception cref="ArgumentException">A payment is null.</exception>
    public RedressBook WithPayments(IEnumerable<RedressPayment> payments)
    {
        ArgumentNullException.ThrowIfNull(payments);
        RedressPayment[] all = [.. Payments, .. payments.Select(p => p ?? throw new ArgumentException("A payment is null; leave it out.", nameof(payments)))];
        return new RedressBook((ImmutableArray<RedressCase>)Cases, [.. all.GroupBy(p => p.Key).Select(same => same.First())]);
    }

    /// <summary>Prints how much stands in it.</summary>
    /// <returns>For example <c>3 cases, 2 payments</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Cases.Count} cases, {Payments.Count} payments");
}
