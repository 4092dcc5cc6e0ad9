using System.Globalization;
using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>Measures rows of resolutions and reopenings: what they count becomes what happened to so many cases.</summary>
internal static class CaseRows
{
    private static readonly Instant Opened = RowTime.At("09:00");

    private static readonly FactSchema<Step> Events = FactSchema.CaseEvents<Step>(s => $"{s.Case}/{s.At}/{s.Kind}")
        .Time(CaseEventFields.At, s => s.At).Dimension(Dimensions.Case, s => s.Case).Word(Dimensions.EventKind, s => (CaseEventKind?)s.Kind)
        .Word(Dimensions.Actor, s => (ActorKind?)s.Actor).Dimension(Dimensions.Employee, s => s.Employee)
        .Dimension(Dimensions.FromValue, s => s.From).Dimension(Dimensions.ToValue, s => s.To);

    private static readonly FactSchema<Step> Cases = FactSchema.Cases<Step>(s => s.Case).Time(CaseFields.Created, s => s.At);

    /// <summary>Every resolution, every case once, or what is still resolved, as the row's words say.</summary>
    public static Measurement Resolutions(JsonElement given, string? words)
    {
        KpiRow.Only(given, "resolved", "reopenedAfter", "reopened", "resolvedAgain", "resolvedTwice");
        bool Says(string word) => words?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
        KpiDefinition kpi = Says("event") || Says("action") ? StandardKpis.Variants.Resolutions.Events
            : Says("current") || Says("still") ? StandardKpis.Variants.Resolutions.StillResolved
            : StandardKpis.Resolutions;
        int again = (int)(given.Number("resolvedAgain", "resolvedTwice") ?? 0), reopened = Math.Max(again, (int)(given.Number("reopenedAfter", "reopened") ?? 0));
        return Run(kpi, Many((int)KpiRow.Needed(given, "resolved"), i => i < again ? 3 : i < reopened ? 2 : 1));
    }

    /// <summary>How often one case, solved so many times, was opened again: the upper part of the rate of events.</summary>
    public static Measurement Reopenings(JsonElement given)
    {
        KpiRow.Only(given, "solvedTransitions", "solved", "resolutions", "reopenedAfter");
        int solved = (int)KpiRow.Needed(given, "solvedTransitions", "solved", "resolutions");
        KpiDefinition kpi = new(
            new KpiKey("reopenings"), LocalizedText.English("Reopenings"), KpiFamily.Quality, Unit.Count, Direction.Down, Formula.Total(((RatioFormula)StandardKpis.ReopenRate.Events.Formula).Numerator));
        return Run(kpi, Many(1, _ => Math.Max(0, (2 * solved) - 1)));
    }

    public static Measurement ReopenRate(JsonElement given)
    {
        string[] all = ["resolved", "closed", "solved"];
        KpiRow.Only(given, [.. all, "reopened", "reopenedCases", "reopenEvents"]);
        int resolved = (int)KpiRow.Needed(given, all);
        return given.Number("reopenEvents") is decimal events
            ? Quotient.Divide(StandardKpis.ReopenRate.Events, events, resolved)
            : Run(StandardKpis.ReopenRate.OfCases, Many(resolved, i => i < KpiRow.Needed(given, "reopened", "reopenedCases") ? 2 : 1));
    }

    /// <summary>Cases resolved after so long each.</summary>
    public static Measurement ResolutionTime(KpiDefinition kpi, JsonElement given)
    {
        KpiRow.Only(given, [.. RowTime.Names("resolution", "resolutionTime")]);
        decimal unit = given.Member("resolutionDays", "resolutionTimeDays") is not null ? 86_400 : given.Member("resolutionHours", "resolutionTimeHours") is not null ? 3600
            : given.Member("resolutionMinutes", "resolutionTimeMinutes") is not null ? 60 : 1;
        return Run(kpi, given.List([.. RowTime.Names("resolution", "resolutionTime")]).SelectMany((length, i) => new[]
        {
            Created(Id(i)), new Step(Id(i), Opened + RowTime.Seconds(length.GetDecimal() * unit), CaseEventKind.StatusChanged, ActorKind.Employee, "one", "open", "resolved"),
        }));
    }

    public static Step Created(string of, Instant? at = null) => new(of, at ?? Opened, CaseEventKind.Created, ActorKind.Customer);

    public static Measurement Run(KpiDefinition kpi, IEnumerable<Step> steps)
    {
        Step[] all = [.. steps];
        return KpiPlan.Compile(kpi).Run(FactSets.Of(Cases.Read(all.Where(s => s.Kind == CaseEventKind.Created)), Events.Read(all))).Get(kpi);
    }

    /// <summary>So many cases, each taken up, and then with a number of changes: resolved, opened again, resolved ...</summary>
    private static IEnumerable<Step> Many(int cases, Func<int, int> changes) => Enumerable.Range(0, cases).SelectMany(i => new[] { Created(Id(i)), Taken(Id(i)) }.Concat(Enumerable.Range(1, changes(i)).Select(c =>
        new Step(Id(i), Opened + Duration.FromHours(c), CaseEventKind.StatusChanged, ActorKind.Employee, "one", c % 2 == 1 ? "open" : "resolved", c % 2 == 1 ? "resolved" : "open"))));

    private static Step Taken(string of) => new(of, Opened + Duration.FromMinutes(1), CaseEventKind.StatusChanged, ActorKind.Employee, "one", "new", "open");

    private static string Id(int index) => index.ToString(CultureInfo.InvariantCulture);

    /// <summary>Something that happened to a case.</summary>
    internal sealed record Step(string Case, Instant At, CaseEventKind Kind, ActorKind Actor, string? Employee = null, string? From = null, string? To = null);
}
