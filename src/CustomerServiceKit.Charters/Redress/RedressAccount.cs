using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>What is owed to customers for broken promises as of an instant, line by line with the reason.</summary>
/// <remarks>
/// It is reckoned anew from all outcomes and payments each time, so it may be asked as often as wanted: what was paid is not owed again. Outcomes, claims and payments of a later instant are
/// not looked at, so that the account of yesterday can be made again. Caps are used up in the order in which amounts
/// become known, those that still grow last, so that a later case never takes from an earlier one. Amounts are rounded once, before caps, to the decimals of the currency, halves away from zero.
/// </remarks>
public sealed class RedressAccount
{
    private RedressAccount(Instant asOf, ImmutableArray<RedressLine> lines, ImmutableArray<RedressPayment> unmatched)
    {
        AsOf = asOf;
        Lines = lines;
        UnmatchedPayments = unmatched;
    }

    /// <summary>The instant all this is true at.</summary>
    public Instant AsOf { get; }

    /// <summary>A line for each broken promise, in the order in which caps are used up.</summary>
    public IReadOnlyList<RedressLine> Lines { get; }

    /// <summary>Payments for which there is no broken promise.</summary>
    public IReadOnlyList<RedressPayment> UnmatchedPayments { get; }

    /// <summary>The currencies in which something is owed, in the order of the lines.</summary>
    public IReadOnlyList<Unit> Currencies => (ImmutableArray<Unit>)[.. Lines.Where(l => l.Owed > 0m).Select(l => l.Redress!.Currency!).Distinct()];

    /// <summary>Reckons what is owed.</summary>
    /// <param name="charter">The charter with its redress.</param>
    /// <param name="cases">Outcomes of its promises, kept ones too if that is easier; those that are of a later instant than <paramref name="asOf"/> are not looked at, since they were not known
    /// then. Of one clock told of twice, the newest of the others counts.</param>
    /// <param name="payments">Everything paid so far; what was paid after <paramref name="asOf"/> is not looked at.</param>
    /// <param name="asOf">The instant to look from: deadlines before it have passed.</param>
    /// <returns>The account; without lines where nothing was broken.</returns>
    /// <exception cref="ArgumentException">A case or payment is null, or an outcome is of another version of the charter.</exception>
    /// <exception cref="ProblemException">An outcome is of a promise that the charter has not: <c>charter.unknown-commitment</c>.</exception>
    public static RedressAccount Of(CharterInForce charter, IEnumerable<RedressCase> cases, IEnumerable<RedressPayment> payments, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(payments);
        List<RedressCase> newest = Newest([.. cases.Select(c => c ?? throw new ArgumentException("A case is null; leave it out.", nameof(cases))).Where(c => c.Outcome.AsOf <= asOf)]);
        Check(charter.Charter, newest);
        ILookup<(SourceId, CaseId, CommitmentId, Instant), RedressPayment> paid = payments
            .Select(p => p ?? throw new ArgumentException("A payment is null; leave it out.", nameof(payments)))
            .Where(p => p.PaidAt <= asOf)
            .ToLookup(p => (p.Source, p.Case, p.Commitment, p.Started));
        List<RedressClaim> claims =
        [
            .. newest.Where(c => RedressClaim.IsBroken(c.Outcome)).Select(c => new RedressClaim(c, charter, asOf))
                .OrderBy(c => c.FinalAt ?? Instant.MaxValue).ThenBy(c => c.BrokenAt).ThenBy(c => c.Outcome.Started)
                .ThenBy(c => c.Outcome.Source.Value, StringComparer.Ordinal).ThenBy(c => c.Outcome.Case.Value, StringComparer.Ordinal)
                .ThenBy(c => c.Outcome.Commitment.Value, StringComparer.Ordinal),
        ];
        RedressReckoning reckoning = new(asOf);
        ImmutableArray<RedressLine> lines = [.. claims.Select(c => reckoning.Line(c, [.. paid[c.Case.Clock]]))];
        HashSet<(SourceId, CaseId, CommitmentId, Instant)> known = [.. claims.Select(c => c.Case.Clock)];
        return new RedressAccount(asOf, lines, [.. paid.Where(p => !known.Contains(p.Key)).SelectMany(p => p)]);
    }

    /// <summary>What is owed in a currency, over all lines.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>The sum; zero where nothing is owed in it.</returns>
    public decimal OwedIn(Unit currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        return Lines.Where(l => currency.Equals(l.Redress?.Currency)).Sum(l => l.Owed);
    }

    /// <summary>Prints the number of lines and what is owed.</summary>
    /// <returns>For example <c>3 broken promises, owed 80.00 ILS</c>.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Lines.Count} broken promises, owed {(Currencies.Count == 0 ? "nothing" : string.Join(", ", Currencies.Select(c => RedressWords.Money(OwedIn(c), c))))}");

    private static List<RedressCase> Newest(List<RedressCase> cases)
    {
        HashSet<ClockOutcome> outcomes = [.. NewestOutcomes.Of(cases.Select(c => c.Outcome))];

        // One outcome given with two cases is one broken promise; what was said of it last holds.
        return [.. cases.Where(c => outcomes.Contains(c.Outcome)).GroupBy(c => c.Outcome).Select(g => g.Last())];
    }

    private static void Check(ServiceCharter charter, List<RedressCase> cases)
    {
        if (cases.FirstOrDefault(c => c.Outcome.CharterVersion != charter.Version) is RedressCase other)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"An outcome of {other.Outcome.Case} is of version {other.Outcome.CharterVersion}, the charter is {charter}; reckon each version by its own charter."),
                nameof(cases));
        }

        HashSet<CommitmentId> known = [.. charter.Commitments.Select(c => c.Id)];
        Problem[] problems = [.. cases.Select(c => c.Outcome.Commitment).Where(id => !known.Contains(id)).Distinct().Select(id => ResultsCheck.Unknown(charter, id, string.Empty))];
        if (problems.Length > 0)
        {
            throw new ProblemException(problems);
        }
    }
}
