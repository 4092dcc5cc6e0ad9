using System.Globalization;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>What becomes of the calls that did not settle the question: a case each, worked on in business hours.</summary>
/// <remarks>The times come from one generator and all else from another, so that the promises kept are the same however much of a case is told.</remarks>
internal sealed class FollowUps(SeededRandom times, SeededRandom random, BusinessCalendar calendar, IReadOnlyList<SimulatedAgent> agents)
{
    private readonly ILookup<string, string> _teams = agents.ToLookup(a => a.Team, a => a.Id);
    private readonly Dictionary<string, string> _teamOf = agents.ToDictionary(a => a.Id, a => a.Team);

    public IEnumerable<SimulatedCase> Of(IEnumerable<SimulatedInteraction> interactions, Instant end)
    {
        int number = 0;
        foreach (SimulatedInteraction call in interactions.Where(i => i.ResolvedByEmployee == false && !i.IsTest))
        {
            yield return Case(string.Create(CultureInfo.InvariantCulture, $"C{++number:0000}"), call, end);
        }
    }

    private SimulatedCase Case(string id, SimulatedInteraction call, Instant end)
    {
        // Most stay with who took the call; the others go to a colleague, with a note.
        bool handsOver = random.Happens(0.15);
        string owner = handsOver ? random.Pick([.. _teams[_teamOf[call.Employee!]].Where(a => a != call.Employee)]) : call.Employee!;
        Channel channel = random.Happens(0.8) ? Channel.Phone : Channel.Email;
        Instant at = call.Ended;
        CaseLog log = new CaseLog(id).Created(at, Channel.Phone, CaseWords.Open, call.Employee).Assigned(at, owner);
        if (handsOver)
        {
            log.Note(at, call.Employee!);
        }

        if (times.Happens(0.35))
        {
            at = calendar.Add(at, Work(times, 1.5));
            log.Reply(at, channel, owner).Status(at, CaseWords.WaitingCustomer, ActorKind.Employee, owner);
            at = calendar.Add(at, Work(times, 5));
            log.Message(at, channel).Status(at, CaseWords.Open, ActorKind.Customer);
        }

        at = calendar.Add(at, Work(times, 3.4));
        log.Reply(at, channel, owner).Status(at, CaseWords.Resolved, ActorKind.Employee, owner);
        if (random.Happens(0.06))
        {
            at = calendar.Add(at, Work(random, 14));
            log.Message(at, channel).Status(at, CaseWords.Open, ActorKind.Customer);
            at = calendar.Add(at, Work(random, 2.5));
            log.Reply(at, channel, owner).Status(at, CaseWords.Resolved, ActorKind.Employee, owner);
        }

        return new SimulatedCase(id, call.Ended, Channel.Phone, log.Before(end))
        {
            Queue = call.Queue!,
            Owner = owner,
            CreatedBy = ActorKind.Employee,
            IsRestarted = random.Happens(handsOver || channel != Channel.Phone ? 0.18 : 0.01),
        };
    }

    private static Duration Work(SeededRandom from, double hours) => Duration.FromSeconds(60 + (long)from.LogNormal(hours * 3600, 0.7));
}
