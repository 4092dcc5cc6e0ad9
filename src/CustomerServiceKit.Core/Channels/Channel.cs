namespace CustomerServiceKit;

/// <summary>A channel: the open id its own system gives it, beside the closed kind this library knows.</summary>
/// <remarks>
/// A new channel never needs a change of this library: it gets an id of its own and the nearest kind. Immutable and safe to share between threads.
/// Two channels are equal when their id, kind and name are.
/// </remarks>
public sealed class Channel : IEquatable<Channel>
{
    /// <summary>Describes a channel.</summary>
    /// <param name="id">The id its own system gives it.</param>
    /// <param name="kind">The closed kind that comes nearest.</param>
    /// <param name="name">What a reader calls it; null where the id says enough.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public Channel(ChannelId id, ChannelKind kind, LocalizedText? name = null)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        Arguments.ThrowIfUndefined(kind, nameof(kind));
        Id = id;
        Kind = kind;
        Name = name;
    }

    /// <summary>The channel <c>phone</c>.</summary>
    public static Channel Phone { get; } = Standard("phone", ChannelKind.Phone, "Phone", "טלפון", "Telefon");

    /// <summary>The channel <c>chat</c>.</summary>
    public static Channel Chat { get; } = Standard("chat", ChannelKind.Chat, "Chat", "צ'אט", "Chat");

    /// <summary>The channel <c>messaging</c>.</summary>
    public static Channel Messaging { get; } = Standard("messaging", ChannelKind.Messaging, "Messaging", "מסרונים", "Mesagerie");

    /// <summary>The channel <c>email</c>.</summary>
    public static Channel Email { get; } = Standard("email", ChannelKind.Email, "Email", "דואר אלקטרוני", "E-mail");

    /// <summary>The channel <c>web</c>.</summary>
    public static Channel Web { get; } = Standard("web", ChannelKind.Web, "Web", "אתר אינטרנט", "Web");

    /// <summary>The channel <c>social</c>.</summary>
    public static Channel Social { get; } = Standard("social", ChannelKind.Social, "Social network", "רשת חברתית", "Rețea socială");

    /// <summary>The channel <c>video</c>.</summary>
    public static Channel Video { get; } = Standard("video", ChannelKind.Video, "Video", "וידאו", "Video");

    /// <summary>The channel <c>in-person</c>.</summary>
    public static Channel InPerson { get; } = Standard("in-person", ChannelKind.InPerson, "In person", "פנים אל פנים", "Față în față");

    /// <summary>The channel <c>self-service</c>.</summary>
    public static Channel SelfService { get; } = Standard("self-service", ChannelKind.SelfService, "Self-service", "שירות עצמי", "Autoservire");

    /// <summary>The channel <c>task</c>.</summary>
    public static Channel Task { get; } = Standard("task", ChannelKind.Task, "Task", "משימה", "Sarcină");

    /// <summary>The ten channels above, one of each kind, in the order of <see cref="ChannelKind"/>.</summary>
    public static IReadOnlyList<Channel> All { get; } = [Phone, Chat, Messaging, Email, Web, Social, Video, InPerson, SelfService, Task];

    /// <summary>The open id.</summary>
    public ChannelId Id { get; }

    /// <summary>The closed kind.</summary>
    public ChannelKind Kind { get; }

    /// <summary>What a reader calls it; null where none was given.</summary>
    public LocalizedText? Name { get; }

    /// <inheritdoc />
    public bool Equals(Channel? other) => other is not null && other.Id == Id && other.Kind == Kind && Equals(other.Name, Name);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Channel);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Returns the text of the id.</summary>
    /// <returns>For example <c>in-person</c>.</returns>
    public override string ToString() => Id.Value;

    private static Channel Standard(string id, ChannelKind kind, string english, string hebrew, string romanian) => new(
        new ChannelId(id),
        kind,
        DraftText.Of(english, hebrew, romanian));
}
