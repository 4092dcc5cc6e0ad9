using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A broken promise with its redress, and the instants that follow from both, before caps and payments.</summary>
internal sealed class RedressClaim
{
    private readonly BusinessCalendar? _calendar;

    public RedressClaim(RedressCase given, CharterInForce charter, Instant asOf)
    {
        Case = given;
        Redress = charter.Charter.FindRedress(Outcome.Commitment);
        _calendar = charter.Charter.Services.First(s => s.Commitments.Any(c => c.Id == Outcome.Commitment)) is CharterService service ? charter.CalendarOf(service) : null;
        BrokenAt = Outcome.Due ?? Outcome.Stopped ?? Outcome.AsOf;
        Instant? known = Redress?.Formula?.HangsOnOverrun == true ? Outcome.Stopped : BrokenAt;
        KnownAt = known is Instant at ? Instant.Max(at, BrokenAt) : null;
        ClaimedAt = given.ClaimedAt is Instant claim && claim <= asOf && Redress?.IsOnClaim == true ? claim : null;
        FinalAt = KnownAt is Instant final && ClaimedAt is Instant claimed ? Instant.Max(final, claimed) : KnownAt;
    }

    public RedressCase Case { get; }

    public ClockOutcome Outcome => Case.Outcome;

    public Redress? Redress { get; }

    public Instant BrokenAt { get; }

    /// <summary>When the amount is known; null while it grows.</summary>
    public Instant? KnownAt { get; }

    /// <summary>When it was claimed, as far as that is known and needed.</summary>
    public Instant? ClaimedAt { get; }

    /// <summary>When the amount is known and, where needed, claimed; null while it grows.</summary>
    public Instant? FinalAt { get; }

    public DateTimeZone Zone => _calendar?.Zone ?? DateTimeZone.Utc;

    /// <summary>The last day to claim; null where there is no limit or it does not run yet.</summary>
    public LocalDate? ClaimBy => KnownAt is Instant known && Redress?.ClaimWithinDays is int days ? Day(known).PlusDays(days) : null;

    public LocalDate? PayBy => FinalAt is not Instant final || Redress?.PayWithinDays is not int days || (Redress.IsOnClaim && ClaimedAt is null) ? null
        : Redress.InWorkingDays ? _calendar!.AddBusinessDays(Day(final), days)
        : Day(final).PlusDays(days);

    /// <summary>Whether the promise was broken. A case that is not counted was broken all the same if it was late.</summary>
    public static bool IsBroken(ClockOutcome outcome) => outcome.Outcome == ClockOutcomeKind.Breached
        || (outcome.Outcome == ClockOutcomeKind.Excluded && (outcome.Overrun > Duration.Zero || (outcome.Stopped ?? outcome.AsOf) > outcome.Due));

    public LocalDate Day(Instant at) => at.InZone(Zone).Date;

    public Instant EndOf(LocalDate day) => Zone.AtStartOfDay(day.PlusDays(1)).ToInstant();
}
