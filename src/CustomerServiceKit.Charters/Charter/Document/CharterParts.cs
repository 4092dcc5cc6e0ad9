using System.Collections.Immutable;

namespace CustomerServiceKit.Charters;

/// <summary>What a charter says beside its services; every part may lack.</summary>
internal sealed record CharterParts
{
    public LocalizedText? Mission { get; init; }

    public ImmutableSortedDictionary<CharterTopic, ImmutableArray<LocalizedText>> Topics { get; init; } = ImmutableSortedDictionary<CharterTopic, ImmutableArray<LocalizedText>>.Empty;

    public ImmutableArray<CustomerGroup> CustomerGroups { get; init; } = [];

    public ImmutableArray<CharterProduct> Products { get; init; } = [];

    public ImmutableArray<QualityCommitment> QualityCommitments { get; init; } = [];

    public ImmutableArray<CharterExclusion> Exclusions { get; init; } = [];

    public ComplaintRoute? Complaints { get; init; }

    public ResultPublication? Results { get; init; }

    public CharterContact? Owner { get; init; }

    public ImmutableArray<CharterContact> Contacts { get; init; } = [];

    public LegalStatus? Legal { get; init; }

    public LocalizedText? LegalBasis { get; init; }

    public ReviewCycle? Review { get; init; }

    public int? Supersedes { get; init; }

    public ImmutableArray<CharterChange> ChangeLog { get; init; } = [];

    public ImmutableArray<CharterPartner> Partners { get; init; } = [];

    public ImmutableArray<LocalizedText> On(CharterTopic topic) => Topics.TryGetValue(topic, out ImmutableArray<LocalizedText> said) ? said : [];
}
