using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>The parts of the document beside the services.</summary>
public sealed partial class ServiceCharter
{
    /// <summary>What the provider is there for; null where that is not said.</summary>
    public LocalizedText? Mission => Parts.Mission;

    /// <summary>Whom it serves; empty where that is not said.</summary>
    public IReadOnlyList<CustomerGroup> CustomerGroups => Parts.CustomerGroups;

    /// <summary>The products whose holders it promises something to; empty where every service is for everyone.</summary>
    public IReadOnlyList<CharterProduct> Products => Parts.Products;

    /// <summary>The promises without a time.</summary>
    public IReadOnlyList<QualityCommitment> QualityCommitments => Parts.QualityCommitments;

    /// <summary>The cases in which a promise does not hold, or holds later.</summary>
    public IReadOnlyList<CharterExclusion> Exclusions => Parts.Exclusions;

    /// <summary>How a customer complains; null where that is not said.</summary>
    public ComplaintRoute? Complaints => Parts.Complaints;

    /// <summary>How results are published; null where that is not said.</summary>
    public ResultPublication? Results => Parts.Results;

    /// <summary>Who answers for it; null where that is not said.</summary>
    public CharterContact? Owner => Parts.Owner;

    /// <summary>Others to turn to.</summary>
    public IReadOnlyList<CharterContact> Contacts => Parts.Contacts;

    /// <summary>How far it binds; null where that is not said.</summary>
    public LegalStatus? LegalStatus => Parts.Legal;

    /// <summary>The contract or the law it rests on; null where none is named.</summary>
    public LocalizedText? LegalBasis => Parts.LegalBasis;

    /// <summary>How often it is looked over, and when next; null where that is not said.</summary>
    public ReviewCycle? Review => Parts.Review;

    /// <summary>The version it takes the place of; null where none is named.</summary>
    public int? Supersedes => Parts.Supersedes;

    /// <summary>What was changed in which version, in the order given.</summary>
    public IReadOnlyList<CharterChange> ChangeLog => Parts.ChangeLog;

    /// <summary>Others on whom its keeping depends.</summary>
    public IReadOnlyList<CharterPartner> Partners => Parts.Partners;

    internal CharterParts Parts { get; }

    /// <summary>What it says about a topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <returns>A text each; empty where nothing is said.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="topic"/> is not defined.</exception>
    public IReadOnlyList<LocalizedText> On(CharterTopic topic)
    {
        Arguments.ThrowIfUndefined(topic, nameof(topic));
        return Parts.On(topic);
    }

    /// <summary>Tells to which services a customer is entitled on a day.</summary>
    /// <param name="purchases">What the customer has bought; products the charter does not know are left alone.</param>
    /// <param name="date">The day.</param>
    /// <returns>An answer for every service, in the order of the charter, with the reason. To a service without products everyone is entitled.</returns>
    /// <remarks>
    /// A purchase counts from its day. Where the service is given for so many months, the last day is the one before the same day of the month so many months later:
    /// 24 months from 2026-03-01 end with 2028-02-29.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="purchases"/> or one of them is null.</exception>
    public IReadOnlyList<ServiceEntitlement> EntitlementsOf(IEnumerable<ProductPurchase> purchases, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(purchases);
        return EntitlementCheck.Of(this, Copies.Of([.. purchases], nameof(purchases)), date);
    }
}
