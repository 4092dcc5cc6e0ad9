using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Whether a customer is entitled to a service on a day, by which purchase, and until when.</summary>
public sealed class ServiceEntitlement
{
    internal ServiceEntitlement(CharterService service, bool isEntitled, ProductPurchase? by, LocalDate? lastDay, LocalizedText reason)
    {
        Service = service;
        IsEntitled = isEntitled;
        By = by;
        LastDay = lastDay;
        Reason = reason;
    }

    /// <summary>The service.</summary>
    public CharterService Service { get; }

    /// <summary>Whether the customer is entitled to it.</summary>
    public bool IsEntitled { get; }

    /// <summary>The purchase that entitles, the one that does so longest; null where none does, or where none is needed.</summary>
    public ProductPurchase? By { get; }

    /// <summary>The last day of the entitlement; null where no end is known. Where the customer is not entitled any more, the day on which it ended.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Why, in a sentence.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Prints the answer.</summary>
    /// <returns>The id of the service and the reason.</returns>
    public override string ToString() => $"{Service.Id}: {Reason}";
}
