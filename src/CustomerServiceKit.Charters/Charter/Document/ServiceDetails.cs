using System.Collections.Immutable;

namespace CustomerServiceKit.Charters;

/// <summary>What a charter says of a service beside its conditions, limits and promises; every part may lack.</summary>
internal sealed record ServiceDetails
{
    public static ServiceDetails None { get; } = new();

    public ImmutableArray<LocalizedText> Places { get; init; } = [];

    public ImmutableArray<LocalizedText> Prerequisites { get; init; } = [];

    public LocalizedText? Fee { get; init; }

    public ImmutableArray<LocalizedText> CustomerPart { get; init; } = [];

    public ImmutableArray<ExclusionId> Exclusions { get; init; } = [];

    public ImmutableArray<ProductId> Products { get; init; } = [];

    public int? MonthsAfterPurchase { get; init; }
}
