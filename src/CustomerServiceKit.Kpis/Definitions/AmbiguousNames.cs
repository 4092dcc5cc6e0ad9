using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>Names under which the field prints different KPIs. Occupancy and utilization even change places between authorities, so neither is understood by itself.</summary>
/// <remarks>Sources: COPC, Genesys, Amazon Connect, ICMI and Freshworks on occupancy and utilization; QueueMetrics, MetricNet and Medallia on first-contact resolution.</remarks>
internal static class AmbiguousNames
{
    private static readonly ImmutableArray<(string Key, string Line)> Time =
    [
        ("occupancy.of-available-time", "time on interactions / (time on interactions + available and idle)"),
        ("utilization.of-paid-time", "(time on interactions + available) / time paid on site"),
        ("handling-share-of-work-time", "time on interactions / time at work"),
    ];

    private static readonly FrozenDictionary<string, ImmutableArray<(string Key, string Line)>> Names = new Dictionary<string, ImmutableArray<(string Key, string Line)>>
    {
        ["occupancy"] = Time,
        ["utilization"] = Time,
        ["productivity"] = Time,
        ["first-contact-resolution"] = FirstContact(),
        ["first-call-resolution"] = FirstContact(),
        ["fcr"] = FirstContact(),
        ["sla"] =
        [
            ("service-level", "interactions answered within a limit of time / interactions, by one of thirteen formulas"),
            ("commitment-attainment", "promises on cases kept / promises kept or broken"),
        ],
        ["csat"] = Satisfaction(),
        ["customer-satisfaction"] = Satisfaction(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ImmutableArray<(string Key, string Line)> Find(string name) => Names.TryGetValue(name, out ImmutableArray<(string Key, string Line)> choices) ? choices : [];

    private static ImmutableArray<(string Key, string Line)> FirstContact() =>
    [
        ("first-contact-resolution.declared", "declared resolved by the employee / declared either way"),
        ("first-contact-resolution.declared-by-customer", "said to be resolved by the customer / said either way"),
        ("first-contact-resolution.no-repeat", "first contacts without another of the same customer within a window / first contacts"),
        ("first-contact-resolution.net", "resolved at first contact / contacts that the first level could resolve"),
    ];

    private static ImmutableArray<(string Key, string Line)> Satisfaction() =>
    [
        ("csat.top-box", "ratings in the highest boxes of the scale / ratings"),
        ("csat.mean", "sum of the ratings / ratings"),
    ];
}
