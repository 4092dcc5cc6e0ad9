namespace CustomerServiceKit.Kpis;

/// <summary>Puts the standard KPIs together.</summary>
internal static class StandardDefinition
{
    public static KpiDefinition Total(KpiKey key, LocalizedText name, KpiFamily family, Direction direction, Linear sum, string note, Threshold? threshold = null) =>
        Of(key, name, family, Unit.Count, direction, Formula.Total(sum), note, threshold);

    public static KpiDefinition Share(KpiKey key, LocalizedText name, KpiFamily family, Direction direction, Linear part, Linear whole, string note, Threshold? threshold = null) =>
        Of(key, name, family, Unit.Share, direction, Formula.Ratio(part, whole), note, threshold);

    public static KpiDefinition Rate(KpiKey key, LocalizedText name, KpiFamily family, Direction direction, Linear top, Linear bottom, string note) =>
        Of(key, name, family, Unit.Rate, direction, Formula.Ratio(top, bottom), note);

    public static KpiDefinition Mean(KpiKey key, LocalizedText name, KpiFamily family, Direction direction, Linear time, Linear count, string note) =>
        Of(key, name, family, Unit.Seconds, direction, Formula.Ratio(time, count), note);

    public static KpiDefinition Points(KpiKey key, LocalizedText name, Linear points, Linear count, string note) =>
        Of(key, name, KpiFamily.Quality, Unit.Points, Direction.Up, Formula.Ratio(points, count), note);

    /// <summary>Money for each of something. The currency is part of the key, since amounts of different currencies are never comparable.</summary>
    public static KpiDefinition Money(string id, string? variant, LocalizedText name, KpiFamily family, Direction direction, Unit money, Linear amount, Linear count, string note)
    {
        ArgumentNullException.ThrowIfNull(money);
        return money.Kind == UnitKind.Money
            ? Of(new KpiKey(id, variant, [Currency.Parameter(money)]), name, family, money, direction, Formula.Ratio(amount, count), note)
            : throw new ArgumentException($"An amount of money has a currency, for example Unit.Money(\"EUR\"); given '{money}'.", nameof(money));
    }

    public static KpiDefinition Longest(KpiKey key, LocalizedText name, Measure longest, string note) =>
        Of(key, name, KpiFamily.Service, Unit.Seconds, Direction.Down, Formula.Extreme(longest), note);

    private static KpiDefinition Of(KpiKey key, LocalizedText name, KpiFamily family, Unit unit, Direction direction, Formula formula, string note, Threshold? threshold = null) =>
        new(key, name, family, unit, direction, formula, threshold?.Table is ParameterTable table ? [table] : null, LocalizedText.English(note));
}
