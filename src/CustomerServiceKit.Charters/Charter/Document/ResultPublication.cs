using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Charters;

/// <summary>How a charter tells what came of its promises: for which periods, where, and how soon.</summary>
public sealed class ResultPublication
{
    private ResultPublication(ReportingPeriod period, LocalizedText where, int withinDays)
    {
        Period = period;
        Where = where;
        WithinDays = withinDays;
    }

    /// <summary>The period that each publication is about.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Where the results stand.</summary>
    public LocalizedText Where { get; }

    /// <summary>How many calendar days after the end of the period they stand there at the latest; 0 is on the last day itself.</summary>
    public int WithinDays { get; }

    /// <summary>Says how results are published.</summary>
    /// <param name="period">The period that each publication is about.</param>
    /// <param name="where">Where the results stand.</param>
    /// <param name="withinDays">How many calendar days after the end of the period at the latest; not negative.</param>
    /// <returns>What was said.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> or <paramref name="where"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="withinDays"/> is negative.</exception>
    public static ResultPublication Every(ReportingPeriod period, LocalizedText where, int withinDays)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(where);
        ArgumentOutOfRangeException.ThrowIfNegative(withinDays);
        return new ResultPublication(period, where, withinDays);
    }

    /// <summary>Prints what was said.</summary>
    /// <returns>For example <c>every month, within 15 days: our web site</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"every {Period.Id}, within {WithinDays} days: {Where}");
}
