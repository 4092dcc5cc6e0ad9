using System.Collections.Immutable;

namespace CustomerServiceKit.Charters;

/// <summary>Which cases something holds for: their priorities, the tiers of their customers, the channels they came through.</summary>
/// <remarks>All that is asked for must hold; a case whose priority is not known is of none of the priorities asked for.</remarks>
public sealed class CaseCondition
{
    private CaseCondition(ImmutableArray<string> priorities, ImmutableArray<string> tiers, ImmutableArray<ChannelId> channels)
    {
        Priorities = priorities;
        Tiers = tiers;
        Channels = channels;
    }

    /// <summary>Every case.</summary>
    public static CaseCondition Any { get; } = new([], [], []);

    /// <summary>The priorities as the case system writes them; any where empty.</summary>
    public IReadOnlyList<string> Priorities { get; }

    /// <summary>The customers' tiers as the case system writes them; any where empty.</summary>
    public IReadOnlyList<string> Tiers { get; }

    /// <summary>The channels; any where empty.</summary>
    public IReadOnlyList<ChannelId> Channels { get; }

    /// <summary>Cases of some priorities.</summary>
    /// <param name="priorities">The priorities, compared exactly.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">One is blank.</exception>
    public static CaseCondition Priority(params string[] priorities) => Any.AndPriority(priorities);

    /// <summary>Cases of customers of some tiers.</summary>
    /// <param name="tiers">The tiers, compared exactly.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">One is blank.</exception>
    public static CaseCondition Tier(params string[] tiers) => Any.AndTier(tiers);

    /// <summary>Cases that came through some channels.</summary>
    /// <param name="channels">The channels.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">One is unspecified.</exception>
    public static CaseCondition Channel(params ChannelId[] channels) => Any.AndChannel(channels);

    /// <summary>The same, of some priorities only.</summary>
    /// <param name="priorities">The priorities, compared exactly.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">One is blank.</exception>
    public CaseCondition AndPriority(params string[] priorities) => new(Checked(priorities, nameof(priorities)), (ImmutableArray<string>)Tiers, (ImmutableArray<ChannelId>)Channels);

    /// <summary>The same, of customers of some tiers only.</summary>
    /// <param name="tiers">The tiers, compared exactly.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">One is blank.</exception>
    public CaseCondition AndTier(params string[] tiers) => new((ImmutableArray<string>)Priorities, Checked(tiers, nameof(tiers)), (ImmutableArray<ChannelId>)Channels);

    /// <summary>The same, through some channels only.</summary>
    /// <param name="channels">The channels.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">One is unspecified.</exception>
    public CaseCondition AndChannel(params ChannelId[] channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        foreach (ChannelId channel in channels)
        {
            Arguments.ThrowIfUnspecified(channel.IsSpecified, nameof(channels));
        }

        return new CaseCondition((ImmutableArray<string>)Priorities, (ImmutableArray<string>)Tiers, [.. channels]);
    }

    /// <summary>Prints the condition.</summary>
    /// <returns>For example <c>priority urgent|high, tier gold</c>; <c>any case</c> where nothing is asked for.</returns>
    public override string ToString()
    {
        string[] parts =
        [
            .. Priorities.Count == 0 ? [] : new[] { $"priority {string.Join("|", Priorities)}" },
            .. Tiers.Count == 0 ? [] : new[] { $"tier {string.Join("|", Tiers)}" },
            .. Channels.Count == 0 ? [] : new[] { $"channel {string.Join("|", Channels)}" },
        ];
        return parts.Length == 0 ? "any case" : string.Join(", ", parts);
    }

    internal bool Holds(CaseSituation situation) => Among(Priorities, situation.Priority) && Among(Tiers, situation.Tier)
        && (Channels.Count == 0 || (situation.Channel is ChannelId channel && Channels.Contains(channel)));

    private static bool Among(IReadOnlyList<string> asked, string? given) => asked.Count == 0 || (given is not null && asked.Contains(given, StringComparer.Ordinal));

    private static ImmutableArray<string> Checked(string[] values, string name)
    {
        ArgumentNullException.ThrowIfNull(values);
        return [.. values.Select(v => Arguments.ThrowIfBlank(v, name))];
    }
}
