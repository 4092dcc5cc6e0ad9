using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Redresses;

/// <summary>Charters with a redress, and broken promises of them.</summary>
internal static class Given
{
    public static readonly Unit Shekel = Unit.Money("ILS");

    public static readonly LocalizedText Sentence = Sample.Text("Nothing but our regret.", "רק הצטערותנו.", "Doar regretul nostru.");

    public static CharterInForce CharterWith(params Redress[] redress) => redress.Aggregate(Sample.Builder().Service(Sample.Phone).Service(Sample.Letters), (b, r) => b.Redress(r)).Build().With(Sample.Hours);

    /// <summary>A promise of the sample, broken: due at a local time of Jerusalem, fulfilled so many hours of counted time later, or still open. As of its end, or when it was that late, unless told.</summary>
    public static ClockOutcome Broken(string caseId, string due, double? overrunHours = 0, CommitmentId? promise = null, string? excluded = null, string? asOf = null)
    {
        Duration overrun = Duration.FromHours(overrunHours ?? 5);
        Instant end = Sample.At(due) + overrun + Duration.FromMinutes(1);
        return new ClockOutcome(
            new CaseId(caseId), promise ?? Sample.Solved, 2, Sample.At(due) - Duration.FromHours(8), excluded is null ? ClockOutcomeKind.Breached : ClockOutcomeKind.Excluded,
            asOf is null ? end : Sample.At(asOf), overrun: overrun, due: Sample.At(due), stopped: overrunHours is null ? null : end, exclusionReason: excluded);
    }

    public static RedressPayment Payment(ClockOutcome outcome, decimal amount, string paidAt) => new(outcome.Case, outcome.Commitment, outcome.Started, amount, Sample.At(paidAt));

    public static RedressAccount Account(CharterInForce charter, string asOf, params RedressCase[] cases) => RedressAccount.Of(charter, cases, [], Sample.At(asOf));

    public static RedressLine Line(CharterInForce charter, string asOf, RedressCase one, params RedressPayment[] payments) =>
        RedressAccount.Of(charter, [one], payments, Sample.At(asOf)).Lines.Should().ContainSingle().Which;
}
