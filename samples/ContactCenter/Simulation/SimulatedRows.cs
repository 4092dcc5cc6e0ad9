using CustomerServiceKit.Calendars;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>All rows of the quarter, sort by sort, as the systems of the company would hand them over.</summary>
internal sealed record SimulatedRows(SimulatedQuarter Quarter)
{
    /// <summary>The calls, with details, and the notices.</summary>
    public required IReadOnlyList<SimulatedInteraction> Interactions { get; init; }

    /// <summary>Parts in calls, and offers that came to nothing.</summary>
    public required IReadOnlyList<SimulatedEngagement> Engagements { get; init; }

    public required Staffing Staffing { get; init; }

    /// <summary>Cases that calls left open.</summary>
    public required IReadOnlyList<SimulatedCase> FollowUps { get; init; }

    /// <summary>Cases that customers wrote.</summary>
    public required IReadOnlyList<SimulatedCase> Written { get; init; }

    public required IReadOnlyList<SimulatedRating> Ratings { get; init; }

    public required IReadOnlyList<SimulatedPlan> Plans { get; init; }

    public IEnumerable<SimulatedCase> Cases => FollowUps.Concat(Written);

    /// <summary>The end of the quarter: what comes later is not known.</summary>
    public static Instant End { get; } = new DayClock(SimulatedCompany.LastDay.PlusDays(1)).At(0);

    /// <summary>Makes the rows. Each sort draws from a generator of its own, so that one does not change another.</summary>
    public static SimulatedRows Of(SimulatedQuarter quarter, ulong seed, BusinessCalendar calendar)
    {
        SeededRandom Random(ulong number) => new(seed + number);
        Staffing staffing = Staffing.Of(quarter, seed + 4);
        return new SimulatedRows(quarter)
        {
            Interactions = [.. CallDetails.Of(quarter, Random(6)), .. Notices.Of(Random(7))],
            Engagements = [.. quarter.Engagements, .. new MissedOffers(Random(5), quarter.Agents).Of(quarter.Interactions, quarter.Engagements)],
            Staffing = staffing,
            FollowUps = [.. new FollowUps(Random(1), Random(2), calendar, quarter.Agents).Of(quarter.Interactions, End)],
            Written = [.. new WrittenCases(Random(3), calendar, quarter.Agents).Of(End)],
            Ratings = new RatingWriter(Random(8), quarter).Write(),
            Plans = [.. Forecast.Of(staffing.Duties)],
        };
    }
}
