using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>How often a charter is looked over, and when next.</summary>
public sealed class ReviewCycle
{
    private ReviewCycle(int months, LocalDate next)
    {
        Months = months;
        Next = next;
    }

    /// <summary>The months between two reviews, at least 1.</summary>
    public int Months { get; }

    /// <summary>The day by which the next review is done.</summary>
    public LocalDate Next { get; }

    /// <summary>Makes a cycle.</summary>
    /// <param name="months">The months between two reviews, at least 1.</param>
    /// <param name="next">The day by which the next review is done.</param>
    /// <returns>The cycle.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is not positive.</exception>
    public static ReviewCycle EveryMonths(int months, LocalDate next)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months);
        return new ReviewCycle(months, next);
    }

    /// <summary>The cycle after a review was done.</summary>
    /// <param name="on">The day of the review.</param>
    /// <returns>The changed cycle, its next review being as many months later; on the last day of a month that is too short.</returns>
    public ReviewCycle Done(LocalDate on) => new(Months, on.PlusMonths(Months));

    /// <summary>Whether the review should have been done.</summary>
    /// <param name="today">The day to look from.</param>
    /// <returns>Whether it is later than <see cref="Next"/>.</returns>
    public bool IsOverdue(LocalDate today) => today > Next;

    /// <summary>Prints the cycle.</summary>
    /// <returns>For example <c>every 12 months, next 2027-07-01</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"every {Months} months, next {Next:uuuu-MM-dd}");
}
