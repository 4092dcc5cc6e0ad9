using System.Globalization;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>What becomes of the calls that did not settle the question: a case each, worked on in business hours.</summary>
/// <remarks>It draws from a generator of its own, so that the calls are the same with and without it.</remarks>
internal sealed class FollowUps(SeededRandom random, BusinessCalendar calendar)
{
    private static readonly ServiceId s_service = new("open-questions");

    public IEnumerable<PromisedCase> Of(IEnumerable<SimulatedInteraction> interactions)
    {
        int number = 0;
        foreach (SimulatedInteraction call in interactions.Where(i => i.ResolvedByEmployee == false && !i.IsTest))
        {
            yield return new PromisedCase(s_service, [.. Events(string.Create(CultureInfo.InvariantCulture, $"C{++number:0000}"), call)]);
        }
    }

    private IEnumerable<CaseEvent> Events(string id, SimulatedInteraction call)
    {
        CaseId caseId = new(id);
        Instant at = call.Ended;
        yield return new CaseEvent(caseId, at, 0, CaseEventKind.Created, ActorKind.Employee, call.Employee, toValue: "open");
        if (random.Happens(0.35))
        {
            at = calendar.Add(at, Work(1.5));
            yield return Status(caseId, at, call.Employee, "waiting for customer");
            at = calendar.Add(at, Work(5));
            yield return Status(caseId, at, null, "open");
        }

        yield return Status(caseId, calendar.Add(at, Work(3.4)), call.Employee, "solved");
    }

    private Duration Work(double hours) => Duration.FromSeconds(60 + (long)random.LogNormal(hours * 3600, 0.7));

    private static CaseEvent Status(CaseId caseId, Instant at, string? employee, string status) =>
        new(caseId, at, 1, CaseEventKind.StatusChanged, employee is null ? ActorKind.Customer : ActorKind.Employee, employee, toValue: status);
}
