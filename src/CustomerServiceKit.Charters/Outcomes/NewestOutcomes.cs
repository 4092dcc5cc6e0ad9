using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Takes what is known last of each clock, as the KPI engine does.</summary>
internal static class NewestOutcomes
{
    public static List<ClockOutcome> Of(IEnumerable<ClockOutcome> outcomes)
    {
        List<ClockOutcome> newest = [];
        Dictionary<(SourceId Source, CaseId Case, CommitmentId Commitment, Instant Started), int> places = [];
        foreach (ClockOutcome outcome in outcomes)
        {
            if (outcome is null)
            {
                throw new ArgumentException("An outcome is null; leave it out.", nameof(outcomes));
            }

            (SourceId, CaseId, CommitmentId, Instant) clock = (outcome.Source, outcome.Case, outcome.Commitment, outcome.Started);
            if (!places.TryGetValue(clock, out int place))
            {
                places.Add(clock, newest.Count);
                newest.Add(outcome);
            }
            else if (outcome.AsOf >= newest[place].AsOf)
            {
                newest[place] = outcome;
            }
        }

        return newest;
    }
}
