using ContactCenter.Data;
using ContactCenter.Simulation;
using CustomerServiceKit;
using CustomerServiceKit.Feedback;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Coaching;

/// <summary>Leads the employee of whom most was heard through a quarter: evaluations, a session after the first month, its follow-up, and what changed since.</summary>
internal sealed class EmployeeQuarterMaker(SimulatedRows rows, ServiceData data)
{
    private static readonly FeedbackSessionId s_session = new("session-1");
    private static readonly LocalDate s_day = new(2026, 8, 2);
    private static readonly LocalDate s_due = new(2026, 8, 16);
    private readonly List<Problem> _told = [];
    private readonly List<Problem> _refused = [];

    public EmployeeQuarter Make()
    {
        (EmployeeId employee, EmployeeId manager) = MostHeard();
        IReadOnlyList<Evidence> evidence = Evaluations.Of(rows, employee);
        Instant morning = new DayClock(s_day).At(9 * 3600);
        Interval talk = new(morning + Duration.FromHours(1), morning + Duration.FromMinutes(85));

        // What was heard in the two weeks before; the figure of the month opens the talk, and is no observation.
        FeedbackPreparation preparation = Told(FeedbackPreparation.Of(employee, evidence.Where(e => e.At < morning && morning - e.At < Duration.FromDays(14)), morning, [Figure(employee)]));
        FeedbackSession planned = Told(FeedbackSession.Plan(
            s_session,
            manager,
            employee,
            [FeedbackPurpose.StrengthenServiceSkills, FeedbackPurpose.CompleteProfessionalKnowledge],
            talk.Start.InZone(SimulatedData.Zone),
            morning - Duration.FromDays(3),
            rows.Quarter.Organization));
        FeedbackItem[] items = [.. preparation.ToItems().Select(SessionTexts.Of)];
        Refuse(planned.Prepare(items, morning));
        FeedbackSession observed = preparation.Observations.Reverse().Aggregate(planned, (session, heard) => Told(session.Observe(heard, morning)));
        Refuse(observed.Prepare(items.Reverse(), morning));
        FeedbackSession prepared = Told(observed.Prepare(items, morning));
        Refuse(prepared.Hold([manager, employee, new EmployeeId("head-of-service")], talk, talk.End));
        FeedbackSession held = Told(prepared.Hold([manager, employee], talk, talk.End, [SessionTexts.Well(employee), SessionTexts.Better(employee)]));
        IEnumerable<ActionItem> actions = [.. preparation.LearningActions(s_session, s_due, talk.End), .. SessionTexts.Actions(s_session, manager, employee, s_due, talk.End)];
        FeedbackSession agreed = Told(held.Agree(actions, talk.End));
        FeedbackSession acknowledged = Told(agreed.Acknowledge(employee, AcknowledgementStance.AgreedInPart, talk.End + Duration.FromMinutes(5), "The rules changed in July, and nobody told us."));

        Evidence since = evidence.First(e => e.At > new DayClock(s_due).At(0));
        Instant later = since.At + Duration.FromHours(1);
        FeedbackSession followed = Told(acknowledged.FollowUp(agreed.Actions.Select(a => a.Complete(later).OrThrow()), later, since));
        FeedbackSession session = Told(followed.Close(later));
        return new EmployeeQuarter
        {
            Preparation = preparation,
            Session = session,
            Template = FeedbackTemplate.Pendleton,
            History = Told(CoachingHistory.Of(employee, [session], evidence)),
            Told = [.. _told, .. FeedbackTemplate.Pendleton.Check(session)],
            Refused = _refused,
        };
    }

    /// <summary>Who stayed in one team all the time, and was heard most often; and who leads that team.</summary>
    private (EmployeeId Employee, EmployeeId Manager) MostHeard()
    {
        Instant start = new DayClock(SimulatedCompany.FirstDay).At(0);
        Organization organization = rows.Quarter.Organization;
        EmployeeId employee = rows.Quarter.Agents.Select(a => new EmployeeId(a.Id))
            .Where(e => organization.PrimaryUnitOf(e, start) == organization.PrimaryUnitOf(e, SimulatedRows.End - Duration.Epsilon))
            .MaxBy(e => Evaluations.Of(rows, e).Count);
        return (employee, organization.LeadersOf(organization.PrimaryUnitOf(employee, start)!.Value, start)[0]);
    }

    private GoalFigure Figure(EmployeeId employee)
    {
        KpiDefinition resolution = StandardKpis.Catalog.Kpis.First(k => k.Key.Id == "first-contact-resolution");
        Scorecard card = KpiPlan.Compile(resolution).Run(data.Facts, Grouping.By(Dimensions.Employee).Between(new DayClock(SimulatedCompany.FirstDay).At(0), new DayClock(s_day).At(0)));
        Measurement own = card.Get(resolution.Key, card.Groups.Single(g => g.DimensionValues[0] == employee.Value));
        return new GoalFigure(own, new ActionTarget(resolution.Key, Comparison.AtLeast, 0.8m));
    }

    private T Told<T>(Result<T> result)
        where T : class
    {
        _told.AddRange(result.Problems);
        return result.OrThrow();
    }

    private void Refuse(Result<FeedbackSession> result) => _refused.AddRange(result.Succeeded ? throw new InvalidOperationException("The rules let something pass that they should not.") : result.Problems.Take(1));
}
