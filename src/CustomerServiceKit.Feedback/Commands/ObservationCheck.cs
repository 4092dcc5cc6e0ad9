using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>What an observation needs, before a session and after it (R099, R114).</summary>
internal static class ObservationCheck
{
    public static void Check(SessionFacts facts, Evidence evidence, Instant now, string path, List<Problem> problems)
    {
        string id = evidence.Id.Value;
        problems.AddRange(Usable(facts.Employee, facts.Policy, evidence, now, path, asObservation: true));
        if (facts.Observations.Any(known => known.Id == evidence.Id))
        {
            problems.Add(SessionRules.ObservationTwice.At(path + ".id", ("evidence", id)));
        }
    }

    /// <summary>What speaks against using evidence, as an observation or beside one.</summary>
    public static IEnumerable<Problem> Usable(EmployeeId employee, FeedbackPolicy policy, Evidence evidence, Instant now, string path, bool asObservation)
    {
        string id = evidence.Id.Value;
        if (evidence.Employee != employee)
        {
            yield return FeedbackRules.ObservationOtherEmployee.At(path + ".employee", ("evidence", id), ("given", evidence.Employee.Value), ("employee", employee.Value));
        }

        if (evidence.Rater != RaterKind.Human)
        {
            yield return FeedbackRules.ObservationByMachine.At(path + ".rater", ("evidence", id), ("employee", employee.Value));
        }
        else if (asObservation && !evidence.IsObservation)
        {
            yield return FeedbackRules.ObservationNotCustomerInteraction.At(path, ("evidence", id));
        }

        if (evidence.Disclosure == Disclosure.Covert && !policy.AllowsCovertObservation)
        {
            yield return FeedbackRules.CovertObservation.At(path + ".disclosure", ("evidence", id), ("employee", employee.Value));
        }

        if (evidence.At > now)
        {
            yield return SessionRules.ObservationInFuture.At(path + ".at", ("evidence", id), ("at", evidence.At.ToString()), ("now", now.ToString()));
        }
    }
}
