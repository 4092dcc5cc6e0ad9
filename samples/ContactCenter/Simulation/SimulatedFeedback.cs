using System.Globalization;
using CustomerServiceKit;
using CustomerServiceKit.Feedback;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>A feedback session about a call that the team's leader listened to, from the observation to the follow-up.</summary>
internal static class SimulatedFeedback
{
    public static (FeedbackSession Session, IReadOnlyList<Problem> Refused) Of(SimulatedQuarter quarter)
    {
        (SimulatedInteraction call, SimulatedEngagement listening) = Heard(quarter);
        EmployeeId manager = new(listening.Employee);
        EmployeeId employee = new(call.Employee!);
        EvidenceId[] heard = [new EvidenceId("heard-" + call.Id)];
        Evidence observation = new(
            heard[0],
            EvidenceKind.Evaluation,
            employee,
            call.Ended,
            Disclosure.Announced,
            "The team leader listened to the call, as announced for this week.",
            ObservationMode.Listening,
            new InteractionId(call.Id),
            [new EvidenceFinding(FindingKind.Praise, "greeting"), new EvidenceFinding(FindingKind.Improvement, "next step agreed", isCritical: true)]);
        Instant meeting = call.Ended + Duration.FromHours(1);
        ZonedDateTime planned = meeting.InZone(SimulatedData.Zone);
        string about = string.Create(CultureInfo.InvariantCulture, $"In call {call.Id} about {call.Reason},");

        FeedbackItem praise = FeedbackItem.Praise(heard, $"{about} the customer had explained the matter twice before.", "You let the customer finish and put the matter into one sentence.", "The customer said: yes, exactly.");
        FeedbackItem correction = FeedbackItem.Correction(heard, $"{about} the question stayed open at the end.", "You said goodbye without naming what happens next.", "The customer has to call again to find out.", "Name the next step and the day, and open the case while the customer is on the line.");
        FeedbackItem gap = FeedbackItem.KnowledgeGap(heard, $"{about} the rule was new since August.", "You looked for it for a minute and did not find it.", "The customer waited and got no answer.", "The new rules for such questions, in the knowledge base.");

        FeedbackSession planning = FeedbackSession.Plan(
            new FeedbackSessionId("session-1"),
            manager,
            employee,
            [FeedbackPurpose.StrengthenServiceSkills, FeedbackPurpose.CompleteProfessionalKnowledge],
            planned,
            call.Created - Duration.FromHours(1),
            quarter.Organization).OrThrow();
        FeedbackSession observed = planning.Observe(observation, call.Ended).OrThrow();

        // What the rules do not let through, kept for the page: no observation, correction first, a third person in the room.
        FeedbackSession prepared = observed.Prepare([praise, correction, gap], call.Ended).OrThrow();
        Interval talk = new(meeting, meeting + Duration.FromMinutes(25));
        IReadOnlyList<Problem> refused =
        [
            .. planning.Prepare([praise], call.Ended).Problems.Take(1),
            .. observed.Prepare([correction, praise, gap], call.Ended).Problems.Take(1),
            .. prepared.Hold([manager, employee, new EmployeeId("head-of-service")], talk, talk.End).Problems.Take(1),
        ];

        FeedbackSession session = prepared.Hold([manager, employee], talk, talk.End).OrThrow()
            .Agree(Actions(manager, employee, talk.End), talk.End).OrThrow()
            .Acknowledge(employee, AcknowledgementStance.Agreed, talk.End + Duration.FromMinutes(5), "That helps.").OrThrow();
        return (session, refused);
    }

    private static ActionItem[] Actions(EmployeeId manager, EmployeeId employee, Instant at)
    {
        LocalDate day = at.InZone(SimulatedData.Zone).Date;
        ActionCause cause = new(ActionCauseKind.Session, "session-1");
        return
        [
            new ActionItem(new ActionItemId("a1"), "Name the next step and the day at the end of every call that stays open.", employee, day.PlusDays(14), cause, at),
            new ActionItem(new ActionItemId("a2"), "Read the new rules and answer three test questions.", employee, day.PlusDays(7), cause, at),
            new ActionItem(new ActionItemId("a3"), "Listen to another call in two weeks, and make an hour free for reading.", manager, day.PlusDays(14), cause, at),
        ];
    }

    /// <summary>The first call after the middle of the quarter that a leader listened to and that settled nothing.</summary>
    private static (SimulatedInteraction Call, SimulatedEngagement Listening) Heard(SimulatedQuarter quarter)
    {
        Instant middle = SimulatedCompany.ChangeDay.AtStartOfDayInZone(SimulatedData.Zone).ToInstant();
        Dictionary<string, SimulatedEngagement> heard = quarter.Engagements.Where(e => e.Role == EngagementRole.Monitor).ToDictionary(e => e.Interaction);
        SimulatedInteraction call = quarter.Interactions.First(i => i.Created > middle && i.ResolvedByEmployee == false && !i.IsTest && heard.ContainsKey(i.Id)
            && i.Created.InZone(SimulatedData.Zone).Hour < 14);
        return (call, heard[call.Id]);
    }
}
