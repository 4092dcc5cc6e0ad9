using CustomerServiceKit.Benchmarks.Micro;
using NodaTime;

namespace CustomerServiceKit.Benchmarks.Clocks;

/// <summary>The rival: the three promises written for these events by hand, over a walk through the days. It knows what happens in a case, and explains nothing.</summary>
internal static class StopWatch
{
    /// <summary>When the promises of one case are due: the first reply, the reply to the message, the solution.</summary>
    public static (Instant FirstReply, Instant NextReply, Instant Solved) Due(ReadOnlySpan<CaseEvent> events, DayWalk walk)
    {
        Instant created = events[0].At;
        Instant message = events[4].At;
        Duration used = walk.Elapsed(created, events[3].At);
        Duration limit = Duration.FromHours(16);
        Instant solved = used >= limit ? walk.Add(created, limit) : walk.Add(events[5].At, limit - used);
        return (walk.Add(created, Duration.FromHours(events[1].ToValue == "urgent" ? 1 : 4)), walk.Add(message, Duration.FromHours(6)), solved);
    }
}
