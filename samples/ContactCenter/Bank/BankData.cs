using System.Globalization;
using ContactCenter.Data;
using ContactCenter.Options;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Bank;

/// <summary>Maps the bank's calls to facts.</summary>
internal static class BankData
{
    private static readonly DimensionId s_type = new("call-type");
    private static readonly DimensionId s_priority = new("priority");

    public static IReadOnlyList<Axis> Axes { get; } =
    [
        new("type") { Dimension = s_type, Aliases = ["call-type"] },
        new("agent") { Dimension = Dimensions.Employee, Aliases = ["employee"] },
        new("outcome") { Dimension = Dimensions.OutcomeKind },
        new("priority") { Dimension = s_priority },
    ];

    public static DateTimeZone Zone { get; } = TimeZones.Get("Asia/Jerusalem");

    /// <summary>How a call becomes an interaction. The times after the menu are not mapped: they have no date, and calls cross midnight; the durations stand.</summary>
    public static FactSchema<BankCall> Schema { get; } = FactSchema.Interactions<BankCall>(c => c.Key)
        .LocalTime(InteractionFields.Created, Zone, c => c.Created)
        .Span(InteractionFields.Wait, c => c.Wait)
        .Span(InteractionFields.Talk, c => c.IsAnswered ? Duration.FromSeconds(c.ServiceSeconds) : null)
        .Dimension(s_type, c => c.Type)
        .Dimension(s_priority, c => c.Priority)
        .Dimension(Dimensions.Employee, c => c.IsAnswered ? c.Server : null)
        .Outcome(c => c.OutcomeKind)
        .Excluded(Exclusion);

    public static ServiceData Load(string path, StepReport report)
    {
        BankFile file = BankFile.Read(path, done => report("Reading the file", done));
        report("Reading rows into facts", 0);
        return Of(file, Path.GetFileName(path));
    }

    public static ServiceData Of(BankFile file, string name)
    {
        if (file.Calls.Count == 0)
        {
            throw new UsageException($"'{name}' has no line that can be read as a call of the bank.{(file.Rejected.Count > 0 ? $" Line {file.Rejected[0].Line}: {file.Rejected[0].Reasons[0]}." : string.Empty)}");
        }

        // Line numbers are unique, so there is no need to look for keys that come twice.
        Intake intake = Schema.Read(file.Calls, new IntakePolicy { CheckKeys = false });
        LocalDate first = file.Calls.Min(c => c.Created.Date);
        LocalDate last = file.Calls.Max(c => c.Created.Date);
        return new ServiceData
        {
            Title = $"The calls of a bank: {name}",
            Zone = Zone,
            Facts = FactSets.Of(intake),
            Schemas = [Schema],
            Intakes = [intake],
            Rejected =
            [
                .. file.Rejected
                    .Concat(intake.Rejected.Select(r => new RejectedLine(file.Calls[(int)r.Index].Line, r.Key, [.. r.Problems.Select(p => p.ToString())])))
                    .OrderBy(r => r.Line),
            ],
            RowsRead = file.LineCount,
            CountIn = (from, to) => WindowCount.Of(file.Calls.Where(c => c.Created.Date >= from && c.Created.Date <= to).Select(Exclusion)),
            Notes = Notes(file.Calls, first, last),
            FirstDay = first,
            LastDay = last,
            Axes = Axes,
            UsualTables = ["month", "type", "agent", "week", "hour-of-day"],
            Walk = (data, _) => Walk(file, data),
        };
    }

    private static WalkSource Walk(BankFile file, ServiceData data) => new()
    {
        Data = data,
        Charter = new CharterId("bank"),
        Calendar = new CalendarId("bank"),
        Events = BankPromises.Of(file.Calls),
        GoalKpis = [new KpiKey("answered-in-time", parameters: [new KpiParameter("within", Comparison.AtMost, "PT20S")]), SampleKpis.ServiceLevel, StandardKpis.Asa, StandardKpis.Handled],
        GoalsFollow = true,
        MissingDays = SilentDays(file.Calls, data.FirstDay, data.LastDay),
        Explained = new CommitmentId("answered-20s"),
        LeftOut =
        [
            "Upsells, handle time, transfers, first-contact resolution and satisfaction: the file has no such columns.",
            "Teams and departments: the file names agents and no units, so goals are for the whole and for agents.",
            "Comparison with similar bodies, surveys, and who examined the ability to reach a goal: nobody kept them, so the goals are provisional.",
            "Promises in business hours: the file has no cases that last longer than a call, so the charter is not shown at work.",
            "Feedback: the file knows no observation, and without one there is no session.",
        ],
    };

    private static List<LocalDate> SilentDays(IReadOnlyList<BankCall> calls, LocalDate first, LocalDate last)
    {
        HashSet<LocalDate> days = [.. calls.Select(c => c.Created.Date)];
        return [.. Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays).Where(d => !days.Contains(d))];
    }

    private static string? Exclusion(BankCall call) => call.Outcome == "PHANTOM" ? "phantom" : null;

    private static List<string> Notes(IReadOnlyList<BankCall> calls, LocalDate first, LocalDate last)
    {
        List<string> silent = [.. SilentDays(calls, first, last).Select(d => d.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture))];
        List<(int Count, string What)> oddities =
        [
            (calls.Count(c => c.IsAnswered && c.Server is null), "answered calls name no agent (NO_SERVER): they count in the whole, and for no agent."),
            (calls.Count(c => c.IsAnswered && c.ServiceSeconds == 0), "answered calls have a service time of zero; it counts as stated."),
            (calls.Count(c => c.Outcome == "HANG" && c.ServiceSeconds > 0), "calls that hung up have a service time; they count as hung up, as stated."),
            (calls.Count(c => c.CrossesMidnight), "calls have a time on the clock before an earlier one (midnight): the durations count, not the clock times."),
        ];
        return
        [
            "Answered is AGENT; abandoned is HANG after entering the queue; HANG before it left the menu, and is not offered. A call belongs to the moment it entered the menu.",
            .. silent.Count == 0 ? [] : new[] { $"No call at all on {string.Join(", ", silent)}: the figures of the period lack these days." },
            .. oddities.Where(o => o.Count > 0).Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Count:N0} {o.What}")),
            "Data free for use; acknowledgement: Ilan Guedj and Avi Mandelbaum, Technion, Haifa.",
        ];
    }
}
