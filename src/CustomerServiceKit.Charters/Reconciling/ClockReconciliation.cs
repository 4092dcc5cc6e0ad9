using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Sets the clocks of another system beside ours, value by value, and finds the reasons.</summary>
/// <remarks>A reason is found by letting our clock run in the other way, and is given where that says what the other system says.</remarks>
public static class ClockReconciliation
{
    /// <summary>Compares.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="clocks">What the other system says.</param>
    /// <param name="events">The events of the cases, in any order.</param>
    /// <param name="asOf">The instant at which the other system said it.</param>
    /// <param name="tolerance">How far apart two instants or lengths may be and still be equal; zero where null. Systems that keep whole minutes need one.</param>
    /// <param name="historySince">From when on the events are complete; null where they always are.</param>
    /// <returns>One row for each value that the other system gives, in the order given.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    /// <exception cref="ProblemException">The charter has no such promise (<c>charter.unknown-commitment</c>).</exception>
    public static IReadOnlyList<ClockComparison> Of(
        CharterInForce charter, IEnumerable<VendorClock> clocks, IEnumerable<CaseEvent> events, Instant asOf, Duration? tolerance = null, Instant? historySince = null)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(clocks);
        ArgumentNullException.ThrowIfNull(events);
        if (tolerance < Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "A tolerance is zero or more.");
        }

        ILookup<(SourceId, CaseId), CaseEvent> ofCase = events.ToLookup(e => (e.Source, e.Case));
        return (ImmutableArray<ClockComparison>)
        [
            .. clocks.SelectMany(clock => new OtherWays(charter, clock, [.. ofCase[(clock.Source, clock.Case)]], asOf, tolerance ?? Duration.Zero, historySince).Compare()),
        ];
    }
}
