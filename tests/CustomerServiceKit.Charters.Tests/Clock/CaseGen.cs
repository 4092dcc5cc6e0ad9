using CsCheck;
using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Clock;

/// <summary>Cases with whole-minute events around the holiday of the sample's calendar.</summary>
internal static class CaseGen
{
    private static readonly string[] Statuses = ["open", "waiting", "resolved"];

    public static Gen<(CaseEvent[] Events, Instant AsOf)> Events { get; } =
        Gen.Select(Gen.Int[0, 7 * 24 * 60], Gen.Select(Gen.Int[0, 900], Gen.Int[0, 11]).Array[0, 6], Gen.Int[0, 2000]).Select((start, changes, rest) =>
        {
            Instant at = Sample.At("2026-09-06 00:00") + Duration.FromMinutes(start);
            List<CaseEvent> events = [new CaseEvent(new CaseId("1"), at, 0, CaseEventKind.Created, ActorKind.Customer)];
            foreach ((int minutes, int status) in changes)
            {
                at += Duration.FromMinutes(minutes);

                // One change in twelve resolves the case, so that most cases go on.
                string to = Statuses[status == 11 ? 2 : status % 2];
                events.Add(new CaseEvent(new CaseId("1"), at, events.Count, CaseEventKind.StatusChanged, ActorKind.Employee, toValue: to));
            }

            return (events.ToArray(), at + Duration.FromMinutes(rest));
        });

    /// <summary>The open minutes that counted and that were lost in pauses, by asking the calendar about each minute.</summary>
    public static (int Counted, int Paused) Naive(CaseEvent[] events, Instant end)
    {
        int counted = 0;
        int paused = 0;
        for (Instant minute = events[0].At; minute < end; minute += Duration.FromMinutes(1))
        {
            if (Sample.Hours.IsOpen(minute))
            {
                bool waits = events.Last(e => e.At <= minute).ToValue == "waiting";
                counted += waits ? 0 : 1;
                paused += waits ? 1 : 0;
            }
        }

        return (counted, paused);
    }
}
