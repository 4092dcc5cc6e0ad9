using System.Collections.Immutable;
using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Charters;

/// <summary>What a customer gets when a promise is broken: what, how much, at most how much, on claim or without asking, by when, and when not.</summary>
/// <remarks>
/// Source: the guaranteed standards of the British energy regulator Ofgem, where a supplier that fails one pays an amount without being asked, within a number of working days, and the amount
/// again where it pays late. The values are checked when the charter is built.
/// </remarks>
public sealed class Redress
{
    private Redress(RedressKind kind) => Kind = kind;

    private Redress(Redress other)
        : this(other.Kind)
    {
        Sentence = other.Sentence;
        Promises = other.Promises;
        Formula = other.Formula;
        Currency = other.Currency;
        CapPerCase = other.CapPerCase;
        CapPerCustomer = other.CapPerCustomer;
        CapPeriod = other.CapPeriod;
        IsOnClaim = other.IsOnClaim;
        ClaimWithinDays = other.ClaimWithinDays;
        PayWithinDays = other.PayWithinDays;
        InWorkingDays = other.InWorkingDays;
        LatePenalty = other.LatePenalty;
        Exceptions = other.Exceptions;
    }

    /// <summary>What is given.</summary>
    public RedressKind Kind { get; }

    /// <summary>The sentence that says that there is none, or how the apology is made; null for money.</summary>
    public LocalizedText? Sentence { get; private init; }

    /// <summary>The promises it is for; empty for every promise that no other redress of the charter names.</summary>
    public IReadOnlyList<CommitmentId> Promises { get; private init; } = ImmutableArray<CommitmentId>.Empty;

    /// <summary>How much; null where it is no money.</summary>
    public RedressFormula? Formula { get; private init; }

    /// <summary>The currency, with the decimals to which amounts are rounded, halves away from zero; null where it is no money.</summary>
    public Unit? Currency { get; private init; }

    /// <summary>At most how much in one case; null where there is no such cap.</summary>
    public decimal? CapPerCase { get; private init; }

    /// <summary>At most how much for one customer in a <see cref="CapPeriod"/>; null where there is no such cap.</summary>
    public decimal? CapPerCustomer { get; private init; }

    /// <summary>The period of <see cref="CapPerCustomer"/>, in which promises are counted by when they were broken, on the days of their service's calendar, or of UTC where it has none; null where there is no such cap.</summary>
    public ReportingPeriod? CapPeriod { get; private init; }

    /// <summary>Whether the customer has to claim it; otherwise it is given without asking.</summary>
    public bool IsOnClaim { get; private init; }

    /// <summary>Within how many days it has to be claimed, counted from the day on which the amount is known; null where there is no limit.</summary>
    public int? ClaimWithinDays { get; private init; }

    /// <summary>Within how many days it is given, counted from the day on which the amount is known and, where needed, claimed; null where nothing is said.</summary>
    public int? PayWithinDays { get; private init; }

    /// <summary>Whether <see cref="PayWithinDays"/> are business days of the service's calendar.</summary>
    public bool InWorkingDays { get; private init; }

    /// <summary>What is given besides where it is given too late; null for nothing. It is under no cap.</summary>
    public decimal? LatePenalty { get; private init; }

    /// <summary>When nothing is given.</summary>
    public IReadOnlyList<RedressException> Exceptions { get; private init; } = ImmutableArray<RedressException>.Empty;

    /// <summary>Says that there is none.</summary>
    /// <param name="sentence">The sentence that customers read.</param>
    /// <returns>The redress.</returns>
    public static Redress None(LocalizedText sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return new Redress(RedressKind.None) { Sentence = sentence };
    }

    /// <summary>Promises an apology.</summary>
    /// <param name="sentence">The sentence that customers read: who apologizes, and how.</param>
    /// <returns>The redress.</returns>
    public static Redress Apology(LocalizedText sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return new Redress(RedressKind.Apology) { Sentence = sentence };
    }

    /// <summary>Promises an amount of money.</summary>
    /// <param name="formula">How much, in the currency.</param>
    /// <param name="currency">A unit of money.</param>
    /// <returns>The redress.</returns>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is no money.</exception>
    public static Redress Amount(RedressFormula formula, Unit currency) => Money(RedressKind.Amount, formula, currency);

    /// <summary>Promises a share of the fee for the service.</summary>
    /// <param name="formula">Which share, 0.1 for 10 %.</param>
    /// <param name="currency">The unit of money of the fee.</param>
    /// <returns>The redress.</returns>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is no money.</exception>
    public static Redress ServiceCredit(RedressFormula formula, Unit currency) => Money(RedressKind.ServiceCredit, formula, currency);

    /// <summary>Says for which promises it is.</summary>
    /// <param name="promises">Their ids.</param>
    /// <returns>The changed redress.</returns>
    /// <exception cref="ArgumentException">An id is unspecified.</exception>
    public Redress For(params CommitmentId[] promises)
    {
        ArgumentNullException.ThrowIfNull(promises);
        foreach (CommitmentId promise in promises)
        {
            Arguments.ThrowIfUnspecified(promise.IsSpecified, nameof(promises));
        }

        return new Redress(this) { Promises = (ImmutableArray<CommitmentId>)[.. promises] };
    }

    /// <summary>Caps what is given in one case, over all promises that the redress is for.</summary>
    /// <param name="amount">At most how much, more than 0.</param>
    /// <returns>The changed redress.</returns>
    public Redress CappedPerCase(decimal amount) => new(this) { CapPerCase = amount };

    /// <summary>Caps what is given to one customer in a period, over all promises that the redress is for.</summary>
    /// <param name="amount">At most how much, more than 0.</param>
    /// <param name="period">In which period.</param>
    /// <returns>The changed redress.</returns>
    public Redress CappedPerCustomer(decimal amount, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new Redress(this) { CapPerCustomer = amount, CapPeriod = period };
    }

    /// <summary>Gives it on claim only.</summary>
    /// <param name="withinDays">Within how many days it has to be claimed, 1 or more; null where there is no limit.</param>
    /// <returns>The changed redress.</returns>
    public Redress OnClaim(int? withinDays = null) => new(this) { IsOnClaim = true, ClaimWithinDays = withinDays };

    /// <summary>Says by when it is given.</summary>
    /// <param name="days">Within how many days, 1 or more: until the end of the last.</param>
    /// <param name="working">Whether these are business days of the service's calendar; days of the calendar unless told.</param>
    /// <returns>The changed redress.</returns>
    public Redress PaidWithin(int days, bool working = false) => new(this) { PayWithinDays = days, InWorkingDays = working };

    /// <summary>Says what is given besides where it is given too late.</summary>
    /// <param name="amount">How much, more than 0, once for each broken promise.</param>
    /// <returns>The changed redress.</returns>
    public Redress PenaltyIfLate(decimal amount) => new(this) { LatePenalty = amount };

    /// <summary>Adds a reason for which nothing is given.</summary>
    /// <param name="reason">The reason for which a case is not counted, as outcomes give it, compared exactly.</param>
    /// <param name="evidence">What has to be shown for it, in a sentence.</param>
    /// <returns>The changed redress.</returns>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
    public Redress Except(string reason, LocalizedText evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        RedressException exception = new(Arguments.ThrowIfBlank(reason, nameof(reason)), evidence);
        return new Redress(this) { Exceptions = (ImmutableArray<RedressException>)[.. Exceptions, exception] };
    }

    /// <summary>Says it in words, as the charter publishes it.</summary>
    /// <param name="language"><c>en</c>, <c>he</c> or <c>ro</c>.</param>
    /// <returns>A few sentences, without the names of the promises.</returns>
    public string Explain(string language = "en") => string.Join(" ", RedressWords.Of(this).Select(sentence => sentence.For(language)));

    /// <summary>Prints the redress, the same for two that are the same.</summary>
    /// <returns>The promises and the sentences in English.</returns>
    public override string ToString() => Promises.Count == 0 ? Explain() : $"{string.Join(", ", Promises)}: {Explain()}";

    private static Redress Money(RedressKind kind, RedressFormula formula, Unit currency)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(currency);
        return currency.Kind == UnitKind.Money
            ? new Redress(kind) { Formula = formula, Currency = currency }
            : throw new ArgumentException($"A unit of money such as money:ILS:2 is needed; given {currency}.", nameof(currency));
    }
}
