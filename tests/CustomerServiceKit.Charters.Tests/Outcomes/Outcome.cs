using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Outcomes;

/// <summary>Outcomes of the sample's promises by hand.</summary>
internal static class Outcome
{
    public static readonly Instant Monday = Instant.FromUtc(2026, 11, 2, 8, 0);

    /// <summary>An outcome of the case of a number, whose clock starts that many hours after Monday and is due a day later.</summary>
    public static ClockOutcome Of(int number, ClockOutcomeKind kind, string? reason = null, CommitmentId? promise = null, Instant? asOf = null)
    {
        Instant started = Monday + Duration.FromHours(number);
        return new ClockOutcome(
            new CaseId($"c{number}"), promise ?? Sample.Solved, 2, started, kind, asOf ?? Monday + Duration.FromDays(400), due: started + Duration.FromDays(1), exclusionReason: reason);
    }

    public static ClockOutcome[] Many(int kept, int broken, int open = 0)
    {
        IEnumerable<ClockOutcomeKind> kinds = Enumerable.Repeat(ClockOutcomeKind.Met, kept)
            .Concat(Enumerable.Repeat(ClockOutcomeKind.Breached, broken))
            .Concat(Enumerable.Repeat(ClockOutcomeKind.Open, open));
        return [.. kinds.Select((kind, i) => Of(i, kind))];
    }
}
