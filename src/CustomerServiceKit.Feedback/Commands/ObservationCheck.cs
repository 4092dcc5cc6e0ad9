using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>What an observation needs, before a session and after it (R099, R114).</summary>
internal static class ObservationCheck
{
    public static void Check(SessionFacts facts, Evidence evidence, Instant now, string path, List<Problem> problems)
    {
        string id = evidence.Id.Value;
        string employee = facts.Employee.Value;
        if (evidence.Employee != facts.Employee)
        {
            problems.Add(FeedbackRules.ObservationOtherEmployee.At(path + ".employee", ("evidence", id), ("given", evidence.Employee.Value), ("employee", employee)));
        }

        if (evidence.Rater != RaterKind.Human)
        {
            problems.Add(FeedbackRules.ObservationByMachine.At(path + ".rater", ("evidence", id), ("employee", employee)));
        }
        else if (!evidence.IsObservation)
        {
            problems.Add(FeedbackRules.ObservationNotCustomerInteraction.At(path, ("evidence", id)));
        }

        if (evidence.Disclosure == Disclosure.Covert && !facts.Policy.AllowsCovertObservation)
        {
            problems.Add(FeedbackRules.CovertObservation.At(path + ".disclosure", ("evidence", id), ("employee", employee)));
        }

        if (evidence.At > now)
        {
            problems.Add(SessionRules.ObservationInFuture.At(path + ".at", ("evidence", id), ("at", evidence.At.ToString()), ("now", now.ToString())));
        }

        if (facts.Observations.Any(known => known.Id == evidence.Id))
        {
            problems.Add(SessionRules.ObservationTwice.At(path + ".id", ("evidence", id)));
        }
    }
}
