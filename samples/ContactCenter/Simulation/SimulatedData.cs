using System.Globalization;
using ContactCenter.Coaching;
using ContactCenter.Data;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>The simulated quarter, ready for scorecards.</summary>
internal static class SimulatedData
{
    private static readonly CalendarId s_support = new("support");
    private static readonly CharterId s_charter = new("lumen-care");

    public static IReadOnlyList<Axis> Axes { get; } =
    [
        new("department") { Dimension = Dimensions.Department },
        new("team") { Dimension = Dimensions.Team },
        new("agent") { Dimension = Dimensions.Employee, Aliases = ["employee"] },
        new("role") { Dimension = Dimensions.Role },
        new("proficiency") { Dimension = Dimensions.Proficiency },
        new("channel") { Dimension = Dimensions.Channel },
        new("queue") { Dimension = Dimensions.Queue },
        new("reason") { Dimension = Dimensions.Reason },
        new("outcome") { Dimension = Dimensions.OutcomeKind },
    ];

    public static DateTimeZone Zone { get; } = TimeZones.Get(SimulatedCompany.Zone);

    public static ServiceData Make(ulong seed, StepReport report)
    {
        SimulatedQuarter quarter = Simulator.Play(seed, done => report("Simulating the quarter", done));
        report("Simulating what surrounds the calls", 0);
        SampleDefinitions definitions = SampleDefinitions.Load();
        SimulatedRows rows = SimulatedRows.Of(quarter, seed, definitions.Calendars.Get(s_support));
        report("Letting the charter's clocks run", 0);
        Interval window = new(new DayClock(SimulatedCompany.FirstDay).At(0), SimulatedRows.End);
        CharterInForce charter = definitions.Charters.Find(s_charter, SimulatedCompany.LastDay) ?? throw new InvalidOperationException($"The charter {s_charter} is not in force.");
        IReadOnlyList<ClockState> clocks = [.. charter.Clocks(SimulatedPromises.Of(rows), window.End)];
        report("Reading rows into facts", 0);
        (IReadOnlyList<FactSchema> schemas, Intake[] intakes) = SimulatedIntake.Of(rows, clocks);
        return new ServiceData
        {
            Title = string.Create(CultureInfo.InvariantCulture, $"A simulated contact centre (seed {seed})"),
            Zone = Zone,
            Facts = FactSets.Of(intakes).KnownUntil(SimulatedRows.End),
            Schemas = schemas,
            Intakes = intakes,
            Rejected = [.. intakes.SelectMany(i => i.Rejected).Select(r => new RejectedLine(r.Index + 1, r.Key, [.. r.Problems.Select(p => p.ToString())]))],
            RowsRead = intakes.Sum(i => i.RowsRead),
            CountIn = (from, to) => WindowCount.Of(rows.Interactions
                .Where(r => r.Created.InZone(Zone).Date is LocalDate day && day >= from && day <= to).Select(SimulatedSchemas.Exclusion)),
            Notes = SimulatedNotes.Of(rows),
            FirstDay = SimulatedCompany.FirstDay,
            LastDay = SimulatedCompany.LastDay,
            Axes = Axes,
            UsualTables = ["department", "team", "agent", "week"],
            UsualViews = [("Staff", "team"), ("Cases", "channel"), ("Satisfaction and quality", "team")],
            Walk = (data, known) => Walk(rows, (window, clocks), data, known),
        };
    }

    private static WalkSource Walk(SimulatedRows rows, (Interval, IReadOnlyList<ClockState>) clocks, ServiceData data, SampleDefinitions definitions) => new()
    {
        Data = data,
        Charter = s_charter,
        Calendar = s_support,
        Events = SimulatedPromises.Of(rows),
        Clocks = clocks,
        GoalKpis = [StandardKpis.UpsellsMade, SampleKpis.ServiceLevel, StandardKpis.AverageHandleTime],
        Organization = rows.Quarter.Organization,
        House = definitions.House,
        Explained = new CommitmentId("solved"),
        Trial = SimulatedPromises.Trial,
        Coached = new EmployeeQuarterMaker(rows, data).Make(),
    };
}
