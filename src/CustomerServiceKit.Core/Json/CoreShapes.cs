namespace CustomerServiceKit;

/// <summary>The converters that others are made of.</summary>
internal static class CoreShapes
{
    public static ElementConverter<LocalizedText> LocalizedText { get; } = new LocalizedTextConverter();

    public static ElementConverter<Problem> Problem { get; } = new ProblemConverter();

    public static ElementConverter<MeasurementFlags> Flags { get; } = new FlagsConverter();

    public static ElementConverter<KpiKey> KpiKey { get; } = new TextConverter<KpiKey>(
        text => CustomerServiceKit.KpiKey.TryParse(text, out KpiKey? key) ? key : null,
        key => key.ToString(),
        "a KPI key such as \"service-level.all(within<=PT20S)@1\"");

    public static ElementConverter<Unit> Unit { get; } = new TextConverter<Unit>(
        text => CustomerServiceKit.Unit.TryParse(text, out Unit? unit) ? unit : null,
        unit => unit.Id,
        "one of count, share, rate, seconds, points, full-time-equivalents, money:ILS:2");
}
