using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>A change of a goal from a day of its validity on: to what, how, by whom and why.</summary>
public sealed class PlanRevision
{
    /// <summary>Decides on a revision.</summary>
    /// <param name="from">The first day that changes.</param>
    /// <param name="level">The new level, in the unit of the KPI; for an amount the total over the whole validity, in whole steps.</param>
    /// <param name="mode">What becomes of the days that are left; of no matter for a rate or a bound, which has the new level from then on.</param>
    /// <param name="by">Who decided; not blank.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="actual">What was done before <paramref name="from"/>, in the unit of the KPI; needed for <see cref="RevisionMode.CatchUp"/> of an amount.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> or <paramref name="reason"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not defined.</exception>
    public PlanRevision(LocalDate from, decimal level, RevisionMode mode, string by, string reason, decimal? actual = null)
    {
        Arguments.ThrowIfUndefined(mode, nameof(mode));
        From = from.WithCalendar(CalendarSystem.Iso);
        Level = level;
        Mode = mode;
        By = Arguments.ThrowIfBlank(by, nameof(by));
        Reason = Arguments.ThrowIfBlank(reason, nameof(reason));
        Actual = actual;
    }

    /// <summary>The first day that changes.</summary>
    public LocalDate From { get; }

    /// <summary>The new level.</summary>
    public decimal Level { get; }

    /// <summary>What becomes of the days that are left.</summary>
    public RevisionMode Mode { get; }

    /// <summary>Who decided.</summary>
    public string By { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>What was done before <see cref="From"/>; null where it was not told.</summary>
    public decimal? Actual { get; }

    /// <summary>Prints the revision.</summary>
    /// <returns>For example <c>from 2026-06-01: 440, catch-up, Dana: two people are new</c>.</returns>
    public override string ToString() => $"from {Shown.Day(From)}: {Shown.Number(Level)}, {EnumWords<RevisionMode>.Of(Mode)}, {By}: {Reason}";
}
