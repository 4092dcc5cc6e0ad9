using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>The rules a definition must keep, as a list.</summary>
internal static class DefinitionCheck
{
    public const string AnchorParameter = "anchor";
    public const string TablePrefix = "table:";

    public static IReadOnlyList<Problem> Of(KpiDefinition kpi) =>
        [.. Aggregates(kpi), .. PerEntity(kpi), .. Names(kpi), .. Parameters(kpi), .. Currencies(kpi), .. Anchors(kpi), .. Kinds(kpi), .. Words(kpi), .. Units(kpi)];

    /// <summary>The value a parameter has in a key, as a whole number of the smallest part of the field's unit; null where the text is not of the field's sort.</summary>
    public static long? Scaled(string value, FieldKind kind, Unit unit)
    {
        if (kind == FieldKind.Span)
        {
            // Spans are kept in milliseconds, and those that come of a division finer.
            long finer = Math.Max(1, unit.Scale / Unit.Seconds.Scale);
            return IsoDuration.Find(value) is { } duration ? checked((long)Math.Floor(duration.TotalMilliseconds) * finer) : null;
        }

        return kind == FieldKind.Amount && Number(value) is decimal number
            && number * unit.Scale == decimal.Truncate(number * unit.Scale)
                ? (long)(number * unit.Scale)
                : null;
    }

    /// <summary>A number no larger than a column keeps; null where the text is none.</summary>
    private static decimal? Number(string value) =>
        decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && Math.Abs(number) <= Missing.Largest
            ? number : null;

    public static IEnumerable<CompareCondition> Comparisons(Condition? condition) => condition switch
    {
        CompareCondition compare => [compare],
        AllCondition all => all.Conditions.SelectMany(Comparisons),
        AnyCondition any => any.Conditions.SelectMany(Comparisons),
        NotCondition not => Comparisons(not.Condition),
        KnownCondition known => Comparisons(known.Condition),
        _ => [],
    };

    /// <summary>The parameters a condition looks at.</summary>
    public static IEnumerable<ParameterOperand> ParametersOf(Condition? condition) => condition switch
    {
        CompareCondition { Operand: ParameterOperand operand } => [operand],
        PresentCondition { Parameter: ParameterOperand operand } => [operand],
        AllCondition all => all.Conditions.SelectMany(ParametersOf),
        AnyCondition any => any.Conditions.SelectMany(ParametersOf),
        NotCondition not => ParametersOf(not.Condition),
        KnownCondition known => ParametersOf(known.Condition),
        _ => [],
    };

    public static IEnumerable<FieldId> Fields(Quantity quantity) => quantity switch
    {
        FieldQuantity field => [field.Of],
        BetweenQuantity between => [between.From, between.To],
        PlusQuantity plus => plus.Terms.SelectMany(Fields),
        MinusQuantity minus => [.. Fields(minus.From), .. Fields(minus.Less)],
        _ => [],
    };

    /// <summary>What a quantity takes in business time.</summary>
    public static IEnumerable<BetweenQuantity> Calendars(Quantity quantity) => quantity switch
    {
        BetweenQuantity { InBusinessTime: true } between => [between],
        PlusQuantity plus => plus.Terms.SelectMany(Calendars),
        MinusQuantity minus => [.. Calendars(minus.From), .. Calendars(minus.Less)],
        _ => [],
    };

    private static IEnumerable<Problem> Aggregates(KpiDefinition kpi)
    {
        AggregateKind[] fitting = kpi.Formula switch
        {
            ExtremeFormula => [AggregateKind.Min, AggregateKind.Max],
            QuantileFormula => [AggregateKind.Distribution],
            _ => [AggregateKind.Sum, AggregateKind.Distinct],
        };
        return kpi.Formula.Measures
            .Where(m => !fitting.Contains(m.Aggregate))
            .Select(m => KpiRules.WrongAggregate.At(m.Name, ("measure", m.Name), ("aggregate", KebabName.Of(m.Aggregate))));
    }

    /// <summary>The formulas that are computed for each entity must keep the same rules.</summary>
    private static IEnumerable<Problem> PerEntity(KpiDefinition kpi) =>
        from measure in kpi.Formula.Measures
        where measure.Rows is PerEntityRows
        let inner = new KpiDefinition(new KpiKey(kpi.Key.Id), kpi.Name, kpi.Family, kpi.Unit, kpi.Direction, ((PerEntityRows)measure.Rows).Value)
        from problem in (IEnumerable<Problem>)[.. Aggregates(inner), .. PerEntity(inner), .. Anchors(inner), .. Kinds(inner), .. Words(inner)]
        select problem.Under($"{measure.Name}.rows");

    private static IEnumerable<Problem> Names(KpiDefinition kpi) => kpi.Formula.Measures
        .GroupBy(m => m.Name)
        .Where(g => g.Distinct().Count() > 1)
        .Select(g => KpiRules.NameTwice.At(g.Key, ("measure", g.Key)));

    private static IEnumerable<Problem> Parameters(KpiDefinition kpi)
    {
        HashSet<string> used = kpi.Unit.Kind == UnitKind.Money ? [AnchorParameter, Currency.ParameterName] : [AnchorParameter];
        foreach (Measure measure in kpi.Formula.Measures)
        {
            foreach (string name in ParametersOf(measure.Where).Select(p => p.Name).Distinct())
            {
                used.Add(name);
                if (kpi.Key.Find(name) is not KpiParameter parameter)
                {
                    yield return KpiRules.UnknownParameter.At($"{measure.Name}.where", ("parameter", name), ("key", kpi.Key.ToString()));
                }
                else if (parameter.Value.StartsWith(TablePrefix, StringComparison.Ordinal) && TableOf(kpi, parameter) is null)
                {
                    yield return KpiRules.UnknownTable.At($"{measure.Name}.where", ("table", parameter.Value[TablePrefix.Length..]));
                }
            }

            foreach (CompareCondition compare in Comparisons(measure.Where))
            {
                string path = $"{measure.Name}.where";
                FieldKind? kind = StandardColumns.KindOf(measure.Rows.FactSet, compare.Field);
                IEnumerable<string> values = [];
                if (compare.Operand is LiteralOperand literal)
                {
                    values = [literal.Value];
                }
                else if (compare.Operand is ParameterOperand operand && kpi.Key.Find(operand.Name) is KpiParameter parameter)
                {
                    if (parameter.Comparison != compare.Comparison)
                    {
                        yield return KpiRules.ParameterComparison.At(
                            path, ("parameter", operand.Name), ("key", parameter.ToString()), ("formula", ComparisonSign.Of(compare.Comparison)));
                    }

                    values = parameter.Value.StartsWith(TablePrefix, StringComparison.Ordinal) ? TableOf(kpi, parameter)?.Rows.Select(r => r.Value.Value) ?? [] : [parameter.Value];
                }

                foreach (string value in values)
                {
                    if (kind is FieldKind known && Scaled(value, known, Unit.Count) is null && (known != FieldKind.Amount || Number(value) is null))
                    {
                        yield return KpiRules.ParameterValue.At(
                            path, ("given", value), ("field", compare.Field.Value), ("expected", known == FieldKind.Span ? "an ISO 8601 duration such as PT20S" : "a number"));
                    }
                }
            }
        }

        foreach (KpiParameter parameter in kpi.Key.Parameters.Where(p => !used.Contains(p.Name)))
        {
            yield return KpiRules.UnusedParameter.At("key", ("parameter", parameter.ToString()));
        }
    }

    private static ParameterTable? TableOf(KpiDefinition kpi, KpiParameter parameter) => kpi.Tables.FirstOrDefault(t => TablePrefix + t.Name == parameter.Value);

    private static IEnumerable<Problem> Currencies(KpiDefinition kpi)
    {
        if (kpi.Unit.Kind == UnitKind.Money && kpi.Key.Find(Currency.ParameterName) is KpiParameter stated && stated != Currency.Parameter(kpi.Unit))
        {
            yield return KpiRules.CurrencyDiffers.At("key", ("key", stated.ToString()), ("unit", kpi.Unit.Id));
        }
    }

    private static IEnumerable<Problem> Anchors(KpiDefinition kpi)
    {
        string? stated = kpi.Key.Find(AnchorParameter)?.Value;
        foreach (Measure measure in kpi.Formula.Measures)
        {
            FieldKind? kind = StandardColumns.KindOf(measure.Rows.FactSet, measure.Anchor);
            if (kind is not null and not FieldKind.Time)
            {
                yield return KpiRules.AnchorNotTime.At($"{measure.Name}.anchor", ("field", measure.Anchor.Value));
            }

            if (stated is not null && measure.Rows is AllRows && stated != measure.Anchor.Value)
            {
                yield return KpiRules.AnchorDiffers.At($"{measure.Name}.anchor", ("anchor", measure.Anchor.Value), ("key", stated));
            }
        }
    }

    /// <summary>A comparison, and what is added up, needs a span or an amount; a time by itself is no length.</summary>
    private static IEnumerable<Problem> Kinds(KpiDefinition kpi) =>
        from measure in kpi.Formula.Measures
        from field in Comparisons(measure.Where).Select(c => c.Field).Concat(Lengths(measure.Quantity)).Concat(RowNeeds.Chain(measure.Rows).SelectMany(RowNeeds.Tolerances))
        where StandardColumns.KindOf(measure.Rows.FactSet, field) == FieldKind.Time
        select KpiRules.TimeIsNoLength.At(measure.Name, ("field", field.Value));

    /// <summary>A value of a closed set that is not in the set would count nothing, and nobody would notice.</summary>
    private static IEnumerable<Problem> Words(KpiDefinition kpi) =>
        from measure in kpi.Formula.Measures
        from condition in Values(measure.Where)
        from value in condition.Values
        where ClosedDimensions.IsClosed(measure.Rows.FactSet, condition.Dimension) && !ClosedDimensions.Allows(condition.Dimension, value)
        select KpiRules.UnknownWord.At(
            $"{measure.Name}.where", ("given", value), ("dimension", condition.Dimension.Value), ("expected", ClosedDimensions.List(condition.Dimension)));

    private static IEnumerable<IsCondition> Values(Condition? condition) => condition switch
    {
        IsCondition value => [value],
        AllCondition all => all.Conditions.SelectMany(Values),
        AnyCondition any => any.Conditions.SelectMany(Values),
        NotCondition not => Values(not.Condition),
        KnownCondition known => Values(known.Condition),
        _ => [],
    };

    private static IEnumerable<FieldId> Lengths(Quantity quantity) => quantity switch
    {
        FieldQuantity field => [field.Of],
        PlusQuantity plus => plus.Terms.SelectMany(Lengths),
        MinusQuantity minus => [.. Lengths(minus.From), .. Lengths(minus.Less)],
        _ => [],
    };

    private static IEnumerable<Problem> Units(KpiDefinition kpi)
    {
        UnitKind? Of(Linear sum)
        {
            List<UnitKind?> kinds = [.. sum.Terms.Select(t => MeasureKind(t.Measure)).Distinct()];
            return kinds.Count == 1 ? kinds[0] : null;
        }

        IEnumerable<(string Side, Linear Sum)> sides = kpi.Formula switch
        {
            RatioFormula ratio => [("numerator", ratio.Numerator), ("denominator", ratio.Denominator)],
            TotalFormula total => [("total", total.Sum)],
            _ => [],
        };
        foreach ((string side, Linear sum) in sides)
        {
            List<UnitKind> known = [.. sum.Terms.Select(t => MeasureKind(t.Measure)).OfType<UnitKind>().Distinct()];
            if (known.Count > 1)
            {
                yield return KpiRules.MixedUnits.At(side, ("units", string.Join(", ", known.Select(KebabName.Of))));
            }
        }

        (string Given, bool Fits)? check = kpi.Formula switch
        {
            RatioFormula ratio when Of(ratio.Numerator) is UnitKind top && Of(ratio.Denominator) is UnitKind bottom => (
                $"{KebabName.Of(top)} / {KebabName.Of(bottom)}",
                bottom == UnitKind.Count && top == UnitKind.Time ? kpi.Unit.Kind == UnitKind.Time : top != bottom || kpi.Unit.Kind is UnitKind.Share or UnitKind.Rate),
            TotalFormula total when Of(total.Sum) is UnitKind kind => (KebabName.Of(kind), kpi.Unit.Kind == kind),
            QuantileFormula quantile when MeasureKind(quantile.Measure) is UnitKind kind => (KebabName.Of(kind), kpi.Unit.Kind == kind),
            ExtremeFormula extreme when MeasureKind(extreme.Measure) is UnitKind kind => (KebabName.Of(kind), kpi.Unit.Kind == kind),
            _ => null,
        };
        if (check is { Fits: false } wrong)
        {
            yield return KpiRules.WrongUnit.At("unit", ("unit", kpi.Unit.Id), ("given", wrong.Given));
        }
    }

    /// <summary>What sort of quantity a measure gives, as far as the package's own columns tell; null where only the facts know.</summary>
    private static UnitKind? MeasureKind(Measure measure)
    {
        if (measure.Aggregate == AggregateKind.Distinct || measure.Quantity is OneQuantity)
        {
            return UnitKind.Count;
        }

        List<FieldKind?> kinds = [.. Fields(measure.Quantity).Select(f => StandardColumns.KindOf(measure.Rows.FactSet, f)).Distinct()];
        return kinds.TrueForAll(k => k is FieldKind.Span or FieldKind.Time) ? UnitKind.Time : null;
    }
}
