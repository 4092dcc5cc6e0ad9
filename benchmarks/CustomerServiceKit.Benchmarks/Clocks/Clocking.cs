using CustomerServiceKit.Benchmarks.Rows;
using CustomerServiceKit.Charters;
using NodaTime;

namespace CustomerServiceKit.Benchmarks.Clocks;

/// <summary>How long the clocks of many cases take, and those of one case after one more event.</summary>
internal static class Clocking
{
    private const int Checked = 20_000;

    public static void Run(int cases, int repeat)
    {
        CharterInForce charter = ClockCases.Charter();
        CaseEvent[] events = ClockCases.Make(cases);
        CaseEvent[] shuffled = [.. events];
        Chance random = new(1);
        Array.Sort([.. events.Select(_ => random.Below(int.MaxValue))], shuffled);
        Check(charter, events.AsMemory(0, Math.Min(cases, Checked) * ClockCases.EventsPerCase));

        Timing.Line($"{cases:N0} cases of {ClockCases.EventsPerCase} events, {charter.Charter.Commitments.Count()} promises, {Environment.ProcessorCount} cores; due times of {Math.Min(cases, Checked):N0} cases compared with the rival's.");
        Timing.Line($"| | s, median of {repeat} | ns a clock | million cases a second |");
        Timing.Line($"|---|---|---|---|");
        int clocks = 0;
        double ours = Timing.Median(repeat, () => clocks = Count(charter, events));
        Row("case by case, in order", ours, clocks, cases);
        Row("in no order", Timing.Median(repeat, () => clocks = Count(charter, shuffled)), clocks, cases);
        double rival = Timing.Median(1, () => Rival(events, cases));
        Row("the rival, one core, case by case, due times only", rival, clocks, cases);
        Timing.Line($"Rival / ours: {rival / ours:0.0} x.");
        One(charter, events, repeat, "one more event", Duration.Zero);
        One(charter, events, repeat, "one more event, asked 20 years later", Duration.FromDays(7300));
    }

    private static int Count(CharterInForce charter, CaseEvent[] events)
    {
        int broken = 0;
        int all = 0;
        foreach (ClockState state in charter.Clocks(events, ClockCases.AsOf))
        {
            all++;
            broken += state.Status == ClockOutcomeKind.Breached ? 1 : 0;
        }

        return broken > 0 ? all : throw new InvalidOperationException("No promise is broken; the cases show nothing.");
    }

    /// <summary>All promises of one case anew after its last event, many cases one after the other on one core.</summary>
    private static void One(CharterInForce charter, CaseEvent[] events, int repeat, string name, Duration later)
    {
        const int Asked = 100_000;
        ArraySegment<CaseEvent>[] cases = [.. Enumerable.Range(0, Math.Min(Asked, events.Length / ClockCases.EventsPerCase))
            .Select(i => new ArraySegment<CaseEvent>(events, i * ClockCases.EventsPerCase, ClockCases.EventsPerCase))];
        int clocks = 0;
        double seconds = Timing.Median(repeat, () =>
        {
            clocks = 0;
            foreach (ArraySegment<CaseEvent> one in cases)
            {
                clocks += charter.Clocks(one, ClockCases.AsOf + later).Count();
            }
        });
        Timing.Line($"{name}: {seconds / cases.Length * 1e6:0.00} µs for the {(double)clocks / cases.Length:0.0} clocks of a case");
    }

    private static void Rival(CaseEvent[] events, int cases)
    {
        long sum = 0;
        for (int i = 0; i < cases; i++)
        {
            (Instant first, Instant next, Instant solved) = StopWatch.Due(events.AsSpan(i * ClockCases.EventsPerCase, ClockCases.EventsPerCase), ClockCases.Walk);
            sum += first.ToUnixTimeSeconds() ^ next.ToUnixTimeSeconds() ^ solved.ToUnixTimeSeconds();
        }

        GC.KeepAlive(sum);
    }

    private static void Check(CharterInForce charter, Memory<CaseEvent> events)
    {
        for (int i = 0; i < events.Length; i += ClockCases.EventsPerCase)
        {
            CaseEvent[] one = events.Slice(i, ClockCases.EventsPerCase).ToArray();
            (Instant first, Instant next, Instant solved) = StopWatch.Due(one, ClockCases.Walk);
            Same(ClockCases.FirstReply, first);
            Same(ClockCases.NextReply, next);
            Same(ClockCases.Solved, solved);

            void Same(CommitmentId id, Instant due)
            {
                if (charter.Clock(id, one, ClockCases.AsOf)!.Due != due)
                {
                    throw new InvalidOperationException($"{charter.Clock(id, one, ClockCases.AsOf)}, and by the rival {due}.");
                }
            }
        }
    }

    private static void Row(string name, double seconds, int clocks, int cases) => Timing.Line($"| {name} | {seconds:0.00} | {seconds / clocks * 1e9:0} | {cases / seconds / 1e6:0.00} |");
}
