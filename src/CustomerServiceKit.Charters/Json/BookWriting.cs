using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Charters;

/// <summary>Writes the books that an application keeps; what is not known is left out.</summary>
internal static class BookWriting
{
    public static JsonNode Of(BreachBook book) => new JsonObject { ["records"] = new JsonArray([.. book.Records.Select(Record)]) };

    public static JsonNode Of(RedressBook book) =>
        new JsonObject { ["cases"] = new JsonArray([.. book.Cases.Select(Case)]), ["payments"] = new JsonArray([.. book.Payments.Select(Payment)]) };

    private static JsonNode Record(BreachRecord record)
    {
        JsonObject written = Run(record.Key);
        written["charter-version"] = record.CharterVersion;
        written["due"] = Moment(record.Due);
        written.Say("by-change", record.IsByChange ? true : null);
        written["recorded-at"] = Moment(record.RecordedAt);
        return written;
    }

    private static JsonNode Case(RedressCase one)
    {
        ClockOutcome outcome = one.Outcome;
        JsonObject written = Run(one.Clock);
        written["charter-version"] = outcome.CharterVersion;
        written["outcome"] = EnumWords<ClockOutcomeKind>.Of(outcome.Outcome);
        written["as-of"] = Moment(outcome.AsOf);
        written.Say("open-time", Time(outcome.OpenTime));
        written.Say("paused-time", Time(outcome.PausedTime));
        written.Say("overrun", Time(outcome.Overrun));
        written.Say("due", outcome.Due is Instant due ? Moment(due) : null);
        written.Say("stopped", outcome.Stopped is Instant stopped ? Moment(stopped) : null);
        written.Say("exclusion-reason", outcome.ExclusionReason);
        written.Say("customer", one.Customer.IsSpecified ? one.Customer.Value : null);
        written.Say("fee", one.Fee);
        written.Say("claimed-at", one.ClaimedAt is Instant claimed ? Moment(claimed) : null);
        written.Say("evidence", one.Evidence);
        return written;
    }

    private static JsonNode Payment(RedressPayment payment)
    {
        JsonObject written = Run((payment.Source, payment.Case, payment.Commitment, payment.Started));
        written["amount"] = payment.Amount;
        written["paid-at"] = Moment(payment.PaidAt);
        return written;
    }

    private static JsonObject Run((SourceId Source, CaseId Case, CommitmentId Commitment, Instant Started) run)
    {
        JsonObject written = [];
        written.Say("source", run.Source.IsSpecified ? run.Source.Value : null);
        written["case"] = run.Case.Value;
        written["commitment"] = run.Commitment.Value;
        written["started"] = Moment(run.Started);
        return written;
    }

    private static string Moment(Instant at) => InstantPattern.ExtendedIso.Format(at);

    private static JsonNode? Time(Duration time) => time == Duration.Zero ? null : IsoDuration.ToText(time);
}
