using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>One step of the way of a complaint: who looks at it, and within what time.</summary>
/// <remarks>Times count around the clock: a customer who waits for an answer waits at the weekend too.</remarks>
public sealed class ComplaintLevel
{
    private ComplaintLevel(LocalizedText name)
    {
        Name = name;
    }

    private ComplaintLevel(ComplaintLevel other)
        : this(other.Name)
    {
        Reach = other.Reach;
        AcknowledgedWithin = other.AcknowledgedWithin;
        AnsweredWithin = other.AnsweredWithin;
    }

    /// <summary>Who looks at the complaint.</summary>
    public LocalizedText Name { get; }

    /// <summary>How to reach them; null where the route says it.</summary>
    public LocalizedText? Reach { get; private init; }

    /// <summary>Within how long the customer hears that the complaint has come, more than zero; null where that is not promised.</summary>
    public Duration? AcknowledgedWithin { get; private init; }

    /// <summary>Within how long the customer has an answer, more than zero; null where that is not promised.</summary>
    public Duration? AnsweredWithin { get; private init; }

    /// <summary>Starts a level.</summary>
    /// <param name="name">Who looks at the complaint.</param>
    /// <returns>A level without times yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static ComplaintLevel Of(LocalizedText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new ComplaintLevel(name);
    }

    /// <summary>Says how to reach them.</summary>
    /// <param name="reach">A telephone number, an address.</param>
    /// <returns>The changed level.</returns>
    public ComplaintLevel ReachedBy(LocalizedText reach)
    {
        ArgumentNullException.ThrowIfNull(reach);
        return new ComplaintLevel(this) { Reach = reach };
    }

    /// <summary>Says within how long the customer hears that the complaint has come.</summary>
    /// <param name="within">More than zero.</param>
    /// <returns>The changed level.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="within"/> is not positive.</exception>
    public ComplaintLevel Acknowledged(Duration within) => new(this) { AcknowledgedWithin = Positive(within) };

    /// <summary>Says within how long the customer has an answer.</summary>
    /// <param name="within">More than zero.</param>
    /// <returns>The changed level.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="within"/> is not positive.</exception>
    public ComplaintLevel Answered(Duration within) => new(this) { AnsweredWithin = Positive(within) };

    /// <summary>When the customer has heard at the latest that the complaint has come.</summary>
    /// <param name="submitted">When the complaint came to this level.</param>
    /// <returns>The instant, itself in time; null where that is not promised.</returns>
    public Instant? AcknowledgementDue(Instant submitted) => submitted + AcknowledgedWithin;

    /// <summary>When the customer has an answer at the latest.</summary>
    /// <param name="submitted">When the complaint came to this level.</param>
    /// <returns>The instant, itself in time; null where that is not promised.</returns>
    public Instant? AnswerDue(Instant submitted) => submitted + AnsweredWithin;

    /// <summary>Prints the level.</summary>
    /// <returns>Who looks at the complaint, and within what time they answer.</returns>
    public override string ToString() => AnsweredWithin is Duration within ? $"{Name}: {IsoDuration.ToText(within)}" : Name.ToString();

    private static Duration Positive(Duration within) => within > Duration.Zero
        ? within
        : throw new ArgumentOutOfRangeException(nameof(within), within, "A time of more than zero is needed.");
}
