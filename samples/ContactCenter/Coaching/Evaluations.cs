using ContactCenter.Simulation;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Coaching;

/// <summary>What leaders heard: each call that one of them listened to, with its evaluation, as evidence.</summary>
internal static class Evaluations
{
    public const string NextStep = "the matter was settled, or the next step named";
    public const string Offer = "an offer was made where one fitted";
    public const string Answer = "the answer was known without asking a leader";
    public const string Data = "the customer's data were protected";

    /// <summary>The evidence of an employee, in order.</summary>
    public static IReadOnlyList<Evidence> Of(SimulatedRows rows, EmployeeId employee)
    {
        ILookup<string?, SimulatedRating> ratings = rows.Ratings.Where(r => r.Scale == Scales.Quality).ToLookup(r => r.Interaction);
        HashSet<string> heard = [.. rows.Quarter.Engagements.Where(e => e.Role == EngagementRole.Monitor).Select(e => e.Interaction)];
        return [.. rows.Interactions.Where(i => i.Employee == employee.Value && heard.Contains(i.Id) && ratings.Contains(i.Id)).OrderBy(i => i.Ended).Select(i => Of(i, ratings[i.Id].First()))];
    }

    private static Evidence Of(SimulatedInteraction call, SimulatedRating rating) => new(
        new EvidenceId($"heard-{call.Id}"),
        EvidenceKind.Evaluation,
        new EmployeeId(call.Employee!),
        call.Ended,
        Disclosure.Recorded,
        $"Call {call.Id} about {call.Reason}",
        ObservationMode.Listening,
        new InteractionId(call.Id),
        Findings(call, rating),
        new FormId("call-form"),
        1,
        rating.Score is double score ? (decimal)score : null);

    private static IEnumerable<EvidenceFinding> Findings(SimulatedInteraction call, SimulatedRating rating)
    {
        if (call.ResolvedByEmployee is bool settled)
        {
            yield return new EvidenceFinding(settled ? FindingKind.Praise : FindingKind.Improvement, NextStep);
        }

        if (call is { OfferEligible: true, OfferMade: bool made })
        {
            yield return new EvidenceFinding(made ? FindingKind.Praise : FindingKind.Improvement, Offer);
        }

        if (call.Escalations is int asked)
        {
            yield return new EvidenceFinding(asked == 0 ? FindingKind.Praise : FindingKind.KnowledgeGap, Answer);
        }

        if (rating.CriticalError is bool failed)
        {
            yield return new EvidenceFinding(failed ? FindingKind.Improvement : FindingKind.Praise, Data, isCritical: failed);
        }
    }
}
