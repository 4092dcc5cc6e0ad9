using System.Globalization;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>What customers write: by mail, by the form on the web, by message, and in a chat that a bot opens.</summary>
internal sealed class WrittenCases(SeededRandom random, BusinessCalendar calendar, IReadOnlyList<SimulatedAgent> agents)
{
    private readonly Chats _chats = new(random);
    private int _number;

    public IEnumerable<SimulatedCase> Of(Instant end)
    {
        for (LocalDate date = SimulatedCompany.FirstDay; date <= SimulatedCompany.LastDay; date = date.PlusDays(1))
        {
            // Chat is open with the service; mail, form and messages also come at night and on free days.
            bool open = SimulatedCompany.IsOpen(date);
            DayClock clock = new(date);
            int count = open ? 24 + random.Below(14) : 4 + random.Below(5);
            foreach (int second in Enumerable.Range(0, count).Select(_ => open ? SimulatedCompany.Opens + random.Below(8 * 3600) : random.Below(23 * 3600)).Order())
            {
                yield return Case(clock.At(second), open, end);
            }
        }
    }

    private SimulatedCase Case(Instant at, bool open, Instant end)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"W{++_number:0000}");
        double chance = random.Next();
        SimulatedQueue queue = random.Pick(SimulatedCompany.Queues);
        SimulatedAgent[] able = [.. agents.Where(a => a.Queues.Contains(queue.Name))];
        string owner = random.Pick(able).Id;
        string second = random.Happens(0.12) ? random.Pick(able).Id : owner;
        SimulatedCase told = new(id, at, Channel.Chat, []) { Queue = queue.Name, Owner = owner };
        if (open && chance < 0.35)
        {
            return _chats.Play(told, second, end);
        }

        Channel channel = chance < 0.7 ? Channel.Email : chance < 0.85 ? Channel.Messaging : Channel.Web;
        Channel later = random.Happens(0.1) ? Channel.Phone : channel;
        return told with
        {
            Channel = channel,
            Events = Played(id, at, (channel, later), (owner, second)).Before(end),
            IsRestarted = random.Happens(later != channel || owner != second ? 0.2 : 0.02),
        };
    }

    private CaseLog Played(string id, Instant at, (Channel First, Channel Later) channels, (string First, string Second) owners)
    {
        bool quick = channels.First == Channel.Messaging;
        CaseLog log = new CaseLog(id).Created(at, channels.First, CaseWords.New);
        at = calendar.Add(at, Work(0.5));
        log.Assigned(at, owners.First).Status(at, CaseWords.Open, ActorKind.System);
        if (random.Happens(0.08))
        {
            at = calendar.Add(at, Work(0.5));
            log.Status(at, CaseWords.WaitingThirdParty, ActorKind.Employee, owners.First);
            at = calendar.Add(at, Work(6));
            log.Status(at, CaseWords.Open, ActorKind.System);
        }

        at = calendar.Add(at, Work(quick ? 0.4 : 2));
        log.Reply(at, channels.First, owners.First);
        if (random.Happens(0.4))
        {
            log.Status(at, CaseWords.WaitingCustomer, ActorKind.Employee, owners.First);
            at = calendar.Add(at, Work(quick ? 1 : 5));
            log.Message(at, channels.Later).Status(at, CaseWords.Open, ActorKind.Customer);
            at = calendar.Add(at, Work(quick ? 0.4 : 1.8));
            log.Reply(at, channels.Later, owners.Second);
        }

        log.Status(at, CaseWords.Resolved, ActorKind.Employee, owners.Second);
        if (random.Happens(0.07))
        {
            at = calendar.Add(at, Work(9));
            log.Message(at, channels.Later).Status(at, CaseWords.Open, ActorKind.Customer);
            at = calendar.Add(at, Work(1.8));
            log.Reply(at, channels.Later, owners.Second).Status(at, CaseWords.Resolved, ActorKind.Employee, owners.Second);
        }

        return log;
    }

    private Duration Work(double hours) => Duration.FromSeconds(60 + (long)random.LogNormal(hours * 3600, 0.7));
}
