using System.Collections.Immutable;
using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Charters;

/// <summary>A service of a charter: what it is, through which channels and hours, under which conditions, within which limits, and what is promised of it.</summary>
/// <remarks>Source: the guide asks for services, conditions and limits, clear and not clever (R053).</remarks>
public sealed partial class CharterService
{
    private CharterService(ServiceId id, LocalizedText name)
    {
        Id = id;
        Name = name;
    }

    private CharterService(CharterService other)
        : this(other.Id, other.Name)
    {
        Description = other.Description;
        Channels = other.Channels;
        Calendar = other.Calendar;
        Conditions = other.Conditions;
        Limits = other.Limits;
        Commitments = other.Commitments;
        KpiCommitments = other.KpiCommitments;
        Details = other.Details;
    }

    /// <summary>Its id, unique in its charter.</summary>
    public ServiceId Id { get; }

    /// <summary>What customers call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>What it is; null where the name says it.</summary>
    public LocalizedText? Description { get; private init; }

    /// <summary>The channels through which it is given.</summary>
    public IReadOnlyList<ChannelId> Channels { get; private init; } = ImmutableArray<ChannelId>.Empty;

    /// <summary>The calendar of its opening hours; null where it has none, and then it promises around the clock only.</summary>
    public CalendarId? Calendar { get; private init; }

    /// <summary>What the customer has to bring or be for it.</summary>
    public IReadOnlyList<LocalizedText> Conditions { get; private init; } = ImmutableArray<LocalizedText>.Empty;

    /// <summary>What it does not cover.</summary>
    public IReadOnlyList<LocalizedText> Limits { get; private init; } = ImmutableArray<LocalizedText>.Empty;

    /// <summary>What is promised of it.</summary>
    public IReadOnlyList<Commitment> Commitments { get; private init; } = ImmutableArray<Commitment>.Empty;

    /// <summary>What is promised of its KPIs.</summary>
    public IReadOnlyList<KpiCommitment> KpiCommitments { get; private init; } = ImmutableArray<KpiCommitment>.Empty;

    /// <summary>Starts a service.</summary>
    /// <param name="id">Its id, unique in its charter.</param>
    /// <param name="name">What customers call it.</param>
    /// <returns>A service without conditions, limits and promises yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified.</exception>
    public static CharterService Of(ServiceId id, LocalizedText name)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        ArgumentNullException.ThrowIfNull(name);
        return new CharterService(id, name);
    }

    /// <summary>Says what it is.</summary>
    /// <param name="description">A sentence or two.</param>
    /// <returns>The changed service.</returns>
    public CharterService Described(LocalizedText description)
    {
        ArgumentNullException.ThrowIfNull(description);
        return new CharterService(this) { Description = description };
    }

    /// <summary>Adds channels.</summary>
    /// <param name="channels">Their ids.</param>
    /// <returns>The changed service.</returns>
    /// <exception cref="ArgumentException">An id is unspecified.</exception>
    public CharterService Through(params ChannelId[] channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        foreach (ChannelId channel in channels)
        {
            Arguments.ThrowIfUnspecified(channel.IsSpecified, nameof(channels));
        }

        return new CharterService(this) { Channels = (ImmutableArray<ChannelId>)[.. Channels, .. channels] };
    }

    /// <summary>Says when it is open.</summary>
    /// <param name="calendar">The id of its calendar.</param>
    /// <returns>The changed service.</returns>
    /// <exception cref="ArgumentException"><paramref name="calendar"/> is unspecified.</exception>
    public CharterService OpenBy(CalendarId calendar)
    {
        Arguments.ThrowIfUnspecified(calendar.IsSpecified, nameof(calendar));
        return new CharterService(this) { Calendar = calendar };
    }

    /// <summary>Adds conditions: what the customer has to bring or be.</summary>
    /// <param name="conditions">A sentence each; where there are none, one that says so.</param>
    /// <returns>The changed service.</returns>
    public CharterService OnCondition(params LocalizedText[] conditions) => new(this) { Conditions = Copies.Joined(Conditions, conditions, nameof(conditions)) };

    /// <summary>Adds limits: what the service does not cover.</summary>
    /// <param name="limits">A sentence each; where there are none, one that says so.</param>
    /// <returns>The changed service.</returns>
    public CharterService LimitedTo(params LocalizedText[] limits) => new(this) { Limits = Copies.Joined(Limits, limits, nameof(limits)) };

    /// <summary>Adds promises.</summary>
    /// <param name="commitments">Promises with ids unique in the charter.</param>
    /// <returns>The changed service.</returns>
    public CharterService Promising(params Commitment[] commitments) => new(this) { Commitments = Copies.Joined(Commitments, commitments, nameof(commitments)) };

    /// <summary>Adds promises on KPIs.</summary>
    /// <param name="commitments">Promises with ids unique in the charter.</param>
    /// <returns>The changed service.</returns>
    public CharterService PromisingKpis(params KpiCommitment[] commitments) =>
        new(this) { KpiCommitments = Copies.Joined(KpiCommitments, commitments, nameof(commitments)) };

    /// <summary>Prints the service.</summary>
    /// <returns>Its id and name.</returns>
    public override string ToString() => $"{Id}: {Name}";
}
