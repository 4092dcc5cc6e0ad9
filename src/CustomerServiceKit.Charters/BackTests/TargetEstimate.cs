using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>The target that a share of the cases of a history would have kept.</summary>
/// <remarks>
/// With every case finished it is one target. While cases run it lies between two: the lower one if all of them had ended at the instant looked from, the upper one if none of them ends
/// in time.
/// </remarks>
public sealed class TargetEstimate
{
    internal TargetEstimate(decimal share, int finished, int running, TimeLimit lowest, TimeLimit? highest)
    {
        Share = share;
        Finished = finished;
        Running = running;
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>The share, more than 0, at most 1.</summary>
    public decimal Share { get; }

    /// <summary>How many cases were finished.</summary>
    public int Finished { get; }

    /// <summary>How many have no end yet, whether or not they are late by the draft's own target.</summary>
    public int Running { get; }

    /// <summary>The least target that can turn out to have been kept in the share, in the way in which the promise counts: a length, or business days.</summary>
    public TimeLimit Lowest { get; }

    /// <summary>The least target that surely was; null where too many run to say.</summary>
    public TimeLimit? Highest { get; }

    /// <summary>Whether it is one target, to the nanosecond, or to the business day.</summary>
    public bool IsExact => Lowest.Equals(Highest);

    /// <summary>The least whole number of units that surely was kept in the share.</summary>
    /// <param name="unit">The unit, more than zero, such as an hour.</param>
    /// <returns>A multiple of the unit; business days as they are, since they are whole; null where too many run to say.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not more than zero.</exception>
    public TimeLimit? RoundedUp(Duration unit)
    {
        if (unit <= Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "A unit of more than zero is needed, such as an hour.");
        }

        if (Highest?.Length is not Duration highest)
        {
            return Highest;
        }

        System.Numerics.BigInteger each = unit.ToBigIntegerNanoseconds();
        return Duration.FromNanoseconds((highest.ToBigIntegerNanoseconds() + each - 1) / each * each);
    }

    /// <summary>Prints the target.</summary>
    /// <returns>For example <c>90 % within PT5H</c>, or <c>90 % within 5 business days to 7 business days (3 running)</c>.</returns>
    public override string ToString() => IsExact
        ? $"{Figures.Percent(Share)} within {Lowest}"
        : $"{Figures.Percent(Share)} within {Lowest} to {Highest?.ToString() ?? "?"} ({Figures.Count(Running)} running)";
}
