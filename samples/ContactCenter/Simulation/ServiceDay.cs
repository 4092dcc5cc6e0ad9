using CustomerServiceKit.Kpis;

namespace ContactCenter.Simulation;

/// <summary>One day as it happens: calls arrive, wait in line, lose patience, are taken by whoever is free longest, and are transferred.</summary>
internal sealed class ServiceDay(SeededRandom random, IReadOnlyList<(SimulatedAgent Agent, int Start, int End)> shifts)
{
    private const double LeavesMenu = 0.045;
    private const double ServesHimself = 0.03;

    private readonly PriorityQueue<Action<int>, (int Time, int Order)> _events = new();
    private readonly List<SimulatedCall> _line = [];
    private int _order;

    /// <summary>The share of calls that come through the menu into a queue.</summary>
    public static double ShareThatQueues => (1 - LeavesMenu) * (1 - ServesHimself);

    /// <summary>Seconds employees worked on calls.</summary>
    public long Worked { get; private set; }

    /// <summary>Plays the day.</summary>
    /// <param name="arrivals">The calls of the day; they come back with all that happened to them.</param>
    public void Play(IEnumerable<SimulatedCall> arrivals)
    {
        foreach ((SimulatedAgent agent, int start, int end) in shifts)
        {
            At(start, now => Begin(agent, end, now));
        }

        foreach (SimulatedCall call in arrivals)
        {
            At(call.Created, now => Arrive(call, now));
        }

        while (_events.TryDequeue(out Action<int>? happen, out (int Time, int Order) when))
        {
            happen(when.Time);
        }

        foreach ((SimulatedAgent agent, _, _) in shifts)
        {
            agent.IdleSince = null;
        }
    }

    private void At(int time, Action<int> happen) => _events.Enqueue(happen, (time, _order++));

    private void Arrive(SimulatedCall call, int now)
    {
        if (now is < SimulatedCompany.Opens or >= SimulatedCompany.Closes)
        {
            End(call, OutcomeKind.OutOfHours, now + 18);
            return;
        }

        int menu = 15 + (int)random.Exponential(14);
        if (random.Happens(LeavesMenu))
        {
            End(call, OutcomeKind.AbandonedInMenu, now + (menu / 2));
        }
        else if (random.Happens(ServesHimself))
        {
            End(call, OutcomeKind.SelfServed, now + menu + 30);
        }
        else
        {
            At(now + menu, later => Queue(call, later));
        }
    }

    private void Queue(SimulatedCall call, int now)
    {
        call.Waiting = now;
        if (call.Queued is null)
        {
            call.Queued = now;
            At(now + 1 + (int)random.Exponential(call.Queue.PatienceSeconds), later => LosePatience(call, later));
        }

        // Whoever serves this queue first goes before one who only helps out in it; among these, whoever is free longest.
        SimulatedAgent? free = shifts.Select(s => s.Agent).Where(a => a.CanTake(call, now))
            .OrderBy(a => a.Queues[0] == call.Queue.Name ? 0 : 1).ThenBy(a => a.IdleSince).FirstOrDefault();
        if (free is null)
        {
            _line.Add(call);
        }
        else
        {
            Take(free, call, now);
        }
    }

    private void LosePatience(SimulatedCall call, int now)
    {
        if (call.Legs.Count == 0 && _line.Remove(call))
        {
            End(call, OutcomeKind.Abandoned, now);
        }
    }

    private void Begin(SimulatedAgent agent, int end, int now)
    {
        agent.ShiftEnd = end;
        Free(agent, now);
    }

    private void Free(SimulatedAgent agent, int now)
    {
        agent.IdleSince = now < agent.ShiftEnd ? now : null;
        SimulatedCall? next = _line.Where(c => agent.CanTake(c, now)).MinBy(c => c.Waiting);
        if (next is not null)
        {
            _line.Remove(next);
            Take(agent, next, now);
        }
    }

    private void Take(SimulatedAgent agent, SimulatedCall call, int now)
    {
        agent.IdleSince = null;
        bool first = call.Legs.Count == 0;
        double pace = agent.Pace * (first ? 1 : 0.8);
        SimulatedLeg leg = new(
            agent,
            call.Waiting,
            now,
            10 + (int)random.LogNormal(call.Queue.TalkSeconds * pace, 0.75),
            random.Happens(0.22) ? 5 + (int)random.LogNormal(75, 0.8) : 0,
            5 + (int)random.LogNormal(call.Queue.AfterCallSeconds * agent.Pace, 0.6));
        call.Legs.Add(leg);
        Worked += leg.Talk + leg.Hold + leg.AfterCall;
        End(call, OutcomeKind.Answered, leg.Ended);
        if (first && random.Happens(call.Queue.TransferRate))
        {
            At(leg.Ended, later =>
            {
                call.Queue = SimulatedCompany.Queues.First(q => q.Name == call.Queue.TransfersTo);
                Queue(call, later);
            });
        }

        At(leg.Ended + leg.AfterCall, later => Free(agent, later));
    }

    private static void End(SimulatedCall call, OutcomeKind outcome, int time)
    {
        call.Outcome = outcome;
        call.Ended = time;
    }
}
