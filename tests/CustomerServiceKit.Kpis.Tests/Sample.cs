using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Kpis.Tests;

/// <summary>Short ways to write rows, schemas and times in tests.</summary>
internal static class Sample
{
    public static DateTimeZone Jerusalem { get; } = DateTimeZoneProviders.Tzdb["Asia/Jerusalem"];

    public static DimensionId People { get; } = new("people");

    /// <summary>Created and the outcome only; add columns as a test needs them.</summary>
    public static FactSchema<Call> Bare { get; } = FactSchema.Interactions<Call>(c => c.Id)
        .Time(InteractionFields.Created, c => c.Created)
        .Outcome(c => c.Outcome);

    /// <summary>Every column but those of queueing, so that the wait is the stated one.</summary>
    public static FactSchema<Call> Full { get; } = Bare
        .Time(InteractionFields.Answered, c => c.Answered)
        .Time(InteractionFields.Ended, c => c.Ended)
        .Span(InteractionFields.Wait, c => Seconds(c.Wait))
        .Span(InteractionFields.Talk, c => Seconds(c.Talk))
        .Span(InteractionFields.Hold, c => Seconds(c.Hold))
        .Span(InteractionFields.AfterCallWork, c => Seconds(c.Wrap))
        .Amount(InteractionFields.Transfers, Unit.Count, c => c.Transfers)
        .Amount(InteractionFields.EmployeeCount, Unit.Count, c => c.Employees)
        .Dimension(Dimensions.Queue, c => c.Queue)
        .Dimension(Dimensions.Team, c => c.Team)
        .Dimension(Dimensions.Employee, c => c.Employee)
        .Dimension(Dimensions.Proficiency, c => c.Proficiency)
        .Flag(Dimensions.ResolvedByEmployee, c => c.Resolved)
        .Flag(Dimensions.ResolvedByCustomer, c => c.ResolvedByCustomer)
        .Flag(Dimensions.OfferMade, c => c.OfferMade)
        .Flag(Dimensions.OfferAccepted, c => c.OfferAccepted)
        .Members(People, c => c.People)
        .Excluded(c => c.Excluded);

    public static FactSchema<Level> Levels { get; } = FactSchema.Levels<Level>(l => l.Id)
        .Time(LevelFields.At, l => l.At)
        .Amount(LevelFields.Amount, Unit.Count, l => l.Amount)
        .Dimension(Dimensions.LevelKind, l => l.Kind);

    public static Duration? Seconds(double? seconds) => seconds is double given ? Duration.FromSeconds(given) : null;

    /// <summary>An instant written as in <c>2026-03-01T08:00</c> or with seconds, in UTC.</summary>
    public static Instant Utc(string text) => Local(text).InUtc().ToInstant();

    /// <summary>The same as the wall clock of Jerusalem shows it.</summary>
    public static Instant Wall(string text) => Local(text).InZoneLeniently(Jerusalem).ToInstant();

    public static LocalDateTime Local(string text) => (text.Length > 16
        ? LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss")
        : LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")).Parse(text).Value;

    /// <summary>So many rows alike, with ids of their own.</summary>
    public static IEnumerable<Call> Times(int count, Call row) =>
        Enumerable.Range(0, count).Select(i => row with { Id = row.Id + "-" + i.ToString(CultureInfo.InvariantCulture) });

    public static FactSets Facts(params IEnumerable<Call> rows) => FactSets.Of(Accepted(Full, rows));

    /// <summary>The facts of rows that must all be good.</summary>
    public static FactSet Accepted<TRow>(FactSchema<TRow> schema, IEnumerable<TRow> rows)
    {
        Intake intake = schema.Read(rows);
        intake.Rejected.Should().BeEmpty();
        return intake.Facts;
    }

    /// <summary>One KPI over rows, all in one group.</summary>
    public static Measurement Measure(KpiDefinition kpi, params IEnumerable<Call> rows) => KpiPlan.Compile(kpi).Run(Facts(rows)).Get(kpi);

    public static IEnumerable<string> Codes(IEnumerable<Problem> problems) => problems.Select(p => p.Code);

    public static Level Population(string at, decimal amount, string kind = "population") => new(kind + at, Utc(at), amount, kind);

    internal sealed record Level(string Id, Instant At, decimal Amount, string Kind);
}
