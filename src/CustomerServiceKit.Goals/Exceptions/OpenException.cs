using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>An exception: what began it, the one action that is to end it, and how it stands.</summary>
public sealed class OpenException
{
    internal OpenException(Observation first, LocalDate lastSeen, ActionItem action, int cleanPoints, bool isFiring, LocalDate? closedOn, string? closedBy)
    {
        First = first;
        LastSeen = lastSeen;
        Action = action;
        CleanPoints = cleanPoints;
        IsFiring = isFiring;
        ClosedOn = closedOn;
        ClosedBy = closedBy;
    }

    /// <summary>What began it.</summary>
    public Observation First { get; }

    /// <summary>The day of the last observation that was judged.</summary>
    public LocalDate LastSeen { get; }

    /// <summary>The corrective action; the last one where others were done or dropped before it. It is closed by whoever does it, not with the exception.</summary>
    public ActionItem Action { get; }

    /// <summary>How many days in a row were judged and no concern.</summary>
    public int CleanPoints { get; }

    /// <summary>Whether it is still shown as an exception: until two days in a row were judged and no concern. The action stays open until its effect is seen.</summary>
    public bool IsFiring { get; }

    /// <summary>When it was closed; null while it is open.</summary>
    public LocalDate? ClosedOn { get; }

    /// <summary>What closed it: the improvement that was seen, or the revision of the goal; null while it is open.</summary>
    public string? ClosedBy { get; }

    /// <summary>Whether neither an improvement nor a revision has closed it.</summary>
    public bool IsOpen => ClosedOn is null;

    /// <summary>Prints the exception.</summary>
    /// <returns>For example <c>upsells-made@1 of team north since 2026-06-30, open</c>.</returns>
    public override string ToString() => $"{First.Cause} since {Shown.Day(First.Day)}, {(IsOpen ? IsFiring ? "open" : "open, quiet" : $"closed {Shown.Day(ClosedOn!.Value)}")}";
}
