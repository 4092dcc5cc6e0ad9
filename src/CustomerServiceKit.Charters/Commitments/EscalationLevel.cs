using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A point on the way to a due time, or after it, at which somebody is to know.</summary>
/// <remarks>
/// Lengths and shares are of the time that counts, so a level is reached once and stays reached, whatever pauses come after it. Business days are counted from the due time, and move with it.
/// </remarks>
public sealed class EscalationLevel
{
    private EscalationLevel(string id, Duration? offset, decimal? share, int? days)
    {
        Id = Arguments.ThrowIfBlank(id, nameof(id));
        Offset = offset;
        Share = share;
        Days = days;
    }

    private EscalationLevel(EscalationLevel other)
        : this(other.Id, other.Offset, other.Share, other.Days)
    {
        Recipients = other.Recipients;
        Text = other.Text;
    }

    /// <summary>Its id, unique in its promise.</summary>
    public string Id { get; }

    /// <summary>So much counted time from the due time; negative before it. Null where it is said otherwise.</summary>
    public Duration? Offset { get; }

    /// <summary>When so large a share of the limit is used: 0.75 is three quarters, 1.5 is half as much again. Null where it is said otherwise.</summary>
    public decimal? Share { get; }

    /// <summary>So many business days from the due time; negative before it. Null where it is said otherwise.</summary>
    public int? Days { get; }

    /// <summary>Who is to know, by role.</summary>
    public IReadOnlyList<ServiceRole> Recipients { get; private init; } = ImmutableArray<ServiceRole>.Empty;

    /// <summary>What to tell them; null where nothing is set.</summary>
    public LocalizedText? Text { get; private init; }

    /// <summary>A level so long before the due time.</summary>
    /// <param name="id">Its id, unique in its promise.</param>
    /// <param name="time">The time, more than zero.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is not more than zero.</exception>
    public static EscalationLevel Before(string id, Duration time) => new(id, -Positive(time), null, null);

    /// <summary>A level so long after the due time.</summary>
    /// <param name="id">Its id, unique in its promise.</param>
    /// <param name="time">The time, more than zero.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is not more than zero.</exception>
    public static EscalationLevel After(string id, Duration time) => new(id, Positive(time), null, null);

    /// <summary>A level when a share of the limit is used.</summary>
    /// <param name="id">Its id, unique in its promise.</param>
    /// <param name="share">The share, more than 0: 0.75 is three quarters, 1 the due time itself.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not more than 0.</exception>
    public static EscalationLevel AtShare(string id, decimal share) => share > 0
        ? new(id, null, share, null)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share of the limit is more than 0: 0.75 is three quarters of it.");

    /// <summary>A level so many business days from the due time.</summary>
    /// <param name="id">Its id, unique in its promise.</param>
    /// <param name="days">How many; negative before the due time.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    public static EscalationLevel BusinessDays(string id, int days) => new(id, null, null, days);

    /// <summary>Says who is to know.</summary>
    /// <param name="roles">Roles; a person may hold several.</param>
    /// <returns>The changed level.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A role is not defined.</exception>
    public EscalationLevel To(params ServiceRole[] roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        foreach (ServiceRole role in roles)
        {
            Arguments.ThrowIfUndefined(role, nameof(roles));
        }

        return new EscalationLevel(this) { Recipients = (ImmutableArray<ServiceRole>)[.. roles] };
    }

    /// <summary>Says what to tell them.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The changed level.</returns>
    public EscalationLevel Saying(LocalizedText text) => new(this) { Text = text };

    /// <summary>Prints the level.</summary>
    /// <returns>For example <c>warn: -PT5M</c>, <c>warn: 75 %</c> or <c>warn: +2 business days</c>.</returns>
    public override string ToString() => Share is decimal share ? FormattableString.Invariant($"{Id}: {share:0.## %}")
        : Days is int days ? FormattableString.Invariant($"{Id}: {days:+0;-0;0} business days")
        : $"{Id}: {(Offset < Duration.Zero ? "-" : "+")}{IsoDuration.ToText(Offset < Duration.Zero ? -Offset!.Value : Offset!.Value)}";

    private static Duration Positive(Duration time) => time > Duration.Zero
        ? time
        : throw new ArgumentOutOfRangeException(nameof(time), time, "A level is more than no time before or after the due time; the due time itself is the share 1.");
}
