using System.Globalization;
using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>Measures rows of resolution at the first contact, from calls of a caller or from counts.</summary>
internal static class RepeatRows
{
    private static readonly string[] Nobody = ["", "anonymous", "blank", "unknown", "withheld", "private"];

    private static readonly FactSchema<Call> Calls = FactSchema.Interactions<Call>(c => c.Id)
        .Time(InteractionFields.Created, c => c.At).Dimension(Dimensions.Customer, c => c.Customer).Outcome(_ => OutcomeKind.Answered)
        .Flag(Dimensions.ResolvedByEmployee, c => c.Resolved).Flag(Dimensions.ResolvableAtFirstLevel, c => c.Resolvable);

    /// <summary>A margin is a limit that is no repeat any more when it is reached. A caller who hides his number is nobody, and never calls again.</summary>
    public static Measurement Repeats(Func<Threshold, KpiDefinition> kpi, JsonElement given)
    {
        KpiRow.Only(given, ["caller", "calls", "contacts", "callers", .. RowTime.Names("margin", "window", "within")]);
        Duration margin = RowTime.Length(given, "margin", "window", "within") ?? throw new NotSupportedException("a row without a margin is not supported");
        Call[] calls = [.. given.List("calls", "contacts").Select((c, i) => c.ValueKind == JsonValueKind.String
            ? new Call(Id(i), Caller(given.Text("caller")), RowTime.At(c.GetString()!))
            : new Call(Id(i), Caller(c.Text("caller", "customer", "from")), RowTime.At(c.Text("at", "time")!)))];
        KpiDefinition definition = kpi(Threshold.Below(margin));
        Instant known = calls.Max(c => c.At) + margin + Duration.FromDays(1);
        return KpiPlan.Compile(definition).Run(FactSets.Of(Calls.Read(calls)).KnownUntil(known)).Get(definition);
    }

    public static Measurement Declared(KpiDefinition kpi, JsonElement given)
    {
        string[] resolved = ["resolvedFirst", "resolvedAtFirstContact", "resolved", "fcr"], all = ["contacts", "calls", "total", "handled"], beyond = ["notResolvableAtLevel1", "notResolvable"];
        KpiRow.Only(given, [.. resolved, .. all, .. beyond]);
        int done = (int)KpiRow.Needed(given, resolved), count = (int)KpiRow.Needed(given, all), last = count - (int)(given.Number(beyond) ?? 0);
        Instant at = RowTime.Day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
        return KpiPlan.Compile(kpi).Run(FactSets.Of(Calls.Read(Enumerable.Range(0, count).Select(i => new Call(Id(i), null, at) { Resolved = i < done, Resolvable = i < last })))).Get(kpi);
    }

    private static string? Caller(string? name) => name is null || Nobody.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase) ? null : name;

    private static string Id(int index) => index.ToString(CultureInfo.InvariantCulture);

    private sealed record Call(string Id, string? Customer, Instant At)
    {
        public bool? Resolved { get; init; }

        public bool? Resolvable { get; init; }
    }
}
