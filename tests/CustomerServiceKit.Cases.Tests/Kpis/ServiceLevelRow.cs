using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>Service level from the counts a row gives; thresholds are part of the fields' names.</summary>
internal static partial class ServiceLevelRow
{
    public static Measurement Measure(JsonElement given, string? variant)
    {
        Duration limit = Duration.FromSeconds(Limit(given, "answeredWithin") ?? 20);
        decimal within = Count(given, "answeredWithin") ?? throw new NotSupportedException("a row without the answered within a limit is not supported");
        decimal answered = Count(given, "answered") ?? (Count(given, "answeredAfter") is decimal later ? within + later : throw new NotSupportedException("a row without the answered is not supported"));
        MeasureTotals totals = MeasureTotals.None.With("answered-within", within).With("answered", answered);
        if (variant == "answered")
        {
            return From(StandardKpis.ServiceLevel.Answered(limit), totals);
        }

        decimal? early = Count(given, "abandonedUnder"), late = Count(given, "abandonedOver");
        decimal abandoned = Count(given, "abandoned") ?? early + late ?? throw new NotSupportedException("a row without the abandoned is not supported");
        totals = totals.With("abandoned", abandoned);
        return variant switch
        {
            "all" => From(StandardKpis.ServiceLevel.All(limit), totals),
            "ignore-in-threshold" when Count(given, "abandonedWithin", limit) is decimal inside => From(StandardKpis.ServiceLevel.IgnoreInThreshold(limit), totals.With("abandoned-within", inside)),
            "long-abandons" when (early ?? Count(given, "abandonedWithin", exceptFor: limit)) is decimal brief => From(
                StandardKpis.ServiceLevel.LongAbandons(limit, Threshold.Below(Duration.FromSeconds(Limit(given, "abandonedUnder") ?? 5))), totals.With("short-abandoned", brief)),
            _ => throw new NotSupportedException($"KPI 'service_level' ({variant}) is not supported yet"),
        };
    }

    private static Measurement From(KpiDefinition kpi, MeasureTotals totals) => KpiPlan.Compile(kpi).From(kpi, totals);

    /// <summary>The count under a name, with the seconds of a limit at its end or without.</summary>
    private static decimal? Count(JsonElement given, string name, Duration? at = null, Duration? exceptFor = null) => Fields(given, name)
        .Where(f => (at is null || f.Seconds is null || Duration.FromSeconds(f.Seconds.Value) == at) && (exceptFor is null || (f.Seconds is int s && Duration.FromSeconds(s) != exceptFor)))
        .Select(f => (decimal?)f.Value).FirstOrDefault();

    private static int? Limit(JsonElement given, string name) => Fields(given, name).Select(f => f.Seconds).FirstOrDefault();

    private static IEnumerable<(int? Seconds, decimal Value)> Fields(JsonElement given, string name) =>
        from field in given.EnumerateObject()
        let match = Named().Match(field.Name)
        where match.Success && match.Groups["name"].Value == name && field.Value.ValueKind == JsonValueKind.Number
        select (match.Groups["seconds"].Success ? int.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture) : (int?)null, field.Value.GetDecimal());

    [GeneratedRegex("^(?<name>[A-Za-z]+?)((?<seconds>[0-9]+)s)?$")]
    private static partial Regex Named();
}
