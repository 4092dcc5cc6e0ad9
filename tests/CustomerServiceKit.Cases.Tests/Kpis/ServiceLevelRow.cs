using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>Service level from the counts a row gives; thresholds are part of the fields' names.</summary>
internal sealed partial class ServiceLevelRow
{
    private readonly JsonElement _given;
    private readonly Duration _limit;

    private ServiceLevelRow(JsonElement given)
    {
        _given = given;
        _limit = Duration.FromSeconds(Limit("answeredWithin") ?? 20);
    }

    public static Measurement Measure(JsonElement given, string? variant)
    {
        ServiceLevelRow row = new(given);
        KpiDefinition kpi = row.Definition(variant);
        return KpiPlan.Compile(kpi).From(kpi, kpi.Formula.Measures.Aggregate(
            MeasureTotals.None, (totals, measure) => totals.With(measure.Name, row.Total(measure.Name) ?? throw new NotSupportedException($"a row that does not tell '{measure.Name}' is not supported"))));
    }

    /// <summary>The variant of a row that has it in words alone, as the switches of Genesys are written.</summary>
    public static string? VariantOf(string? words)
    {
        bool Says(string phrase) => words?.Contains(phrase, StringComparison.OrdinalIgnoreCase) == true;
        return !Says("genesys") ? null
            : Says("both switches off") || Says("exclude abandons") ? "answered"
            : Says("flow") ? "all-and-flow"
            : Says("short off") || Says("exclude short") ? "long-abandons"
            : null;
    }

    private KpiDefinition Definition(string? variant)
    {
        ServiceLevelKpis level = StandardKpis.ServiceLevel;
        Threshold brief = Threshold.Below(Duration.FromSeconds(Limit("abandonedUnder") ?? ShortLimit() ?? 5));
        string? name = variant?.Replace('.', '-').Replace('+', '-').Replace("sl-", string.Empty, StringComparison.Ordinal);
        return name switch
        {
            "answered" => level.Answered(_limit),
            "all" => level.All(_limit),
            "all-and-flow" or "all-flow" => level.AllAndFlow(_limit),
            "long-abandons" => level.LongAbandons(_limit, brief),
            "ignore-in-threshold" => level.IgnoreInThreshold(_limit),
            "cisco-ignored" => level.CiscoIgnored(_limit),
            "cisco-negative" => level.CiscoNegative(_limit),
            "cisco-positive" => level.CiscoPositive(_limit),
            "credit-abandons" => level.CreditAbandons(_limit),
            "credit-short" => level.CreditShort(_limit, brief),
            "removed" => level.Removed(_limit),
            "inbound" => level.Inbound(_limit, Total("short-abandoned") is null ? null : brief),
            "offered" => level.Offered(_limit),
            _ => throw new NotSupportedException($"KPI 'service_level' ({variant}) is not supported yet"),
        };
    }

    /// <summary>What a measure of ours comes to in the row's words; null where the row does not tell.</summary>
    private decimal? Total(string measure) => measure switch
    {
        "answered-within" or "inbound-answered-within" => Count("answeredWithin", "answeredInThreshold", "serviceLevelCalls"),
        "answered" or "inbound-answered" => Count("answered", "handled") ?? Total("answered-within") + Count("answeredAfter", "answeredOver", "answeredLate"),
        "abandoned-within" => Count(["abandonedWithin", "abandonedByTimeoutWithin", "abandonedInThreshold", "serviceLevelAband"], _limit),
        "short-abandoned" or "inbound-short-abandoned" => Count("abandonedUnder", "abandonedShort", "shortAbandoned", "shortAbandons", "short") ?? Count(["abandonedWithin"], exceptFor: _limit),
        "abandoned" => Count("abandoned") ?? Count("abandonedUnder") + Count("abandonedOver") ?? Total("abandoned-within") + (Count("abandonedAfter") ?? 0),
        // Talkdesk counts short abandons beside the others.
        "inbound-abandoned" => Total("abandoned") + (Count("shortAbandoned", "abandonedShort", "short") ?? 0),
        "flowed-out" => Count("flowOuts", "flowouts", "flowedOut", "breakouts", "interflowed", "overflowed"),
        "past-the-limit" => Count("crossedThreshold", "crossed", "exceeded", "exceededThreshold", "overThreshold", "over", "pastThreshold")
            ?? Count("events", "serviceLevelEvents", "serviceLevelCallsOffered") - (Count("dequeued") ?? 0) - Total("answered-within") - Total("abandoned-within")
            ?? Total("answered") - Total("answered-within") + Total("abandoned") - Total("abandoned-within"),
        "removed-within" => Count("removedWithin") ?? Total("answered-within") + Total("abandoned-within") + (Count("callbackRequestedWithin", "callbacksWithin") ?? 0),
        "queued" => Count("queued", "contactsQueued", "offered") ?? Total("answered") + Total("abandoned"),
        "offered-visits" => Count("offered", "offeredVisits", "visits"),
        "inbound-missed" => Count("missed"),
        "inbound-voicemail" => Count("voicemail", "voicemails"),
        _ => null,
    };

    private decimal? Count(params string[] names) => Count(names, null);

    /// <summary>The count under one of some names, with the seconds of a limit at its end or without.</summary>
    private decimal? Count(string[] names, Duration? at = null, Duration? exceptFor = null) => names.SelectMany(Fields)
        .Where(f => (at is null || f.Seconds is null || Duration.FromSeconds(f.Seconds.Value) == at) && (exceptFor is null || (f.Seconds is int s && Duration.FromSeconds(s) != exceptFor)))
        .Select(f => (decimal?)f.Value).FirstOrDefault();

    private int? Limit(string name) => Fields(name).Select(f => f.Seconds).FirstOrDefault();

    private int? ShortLimit() => Fields("abandonedWithin").Select(f => f.Seconds).FirstOrDefault(s => s is int seconds && Duration.FromSeconds(seconds) != _limit);

    private IEnumerable<(int? Seconds, decimal Value)> Fields(string name) =>
        from field in _given.EnumerateObject()
        let match = Named().Match(field.Name)
        where match.Success && match.Groups["name"].Value == name && field.Value.ValueKind == JsonValueKind.Number
        select (match.Groups["seconds"].Success ? int.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture) : (int?)null, field.Value.GetDecimal());

    [GeneratedRegex("^(?<name>[A-Za-z]+?)((?<seconds>[0-9]+)s)?$")]
    private static partial Regex Named();
}
