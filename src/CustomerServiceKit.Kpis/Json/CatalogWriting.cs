using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace CustomerServiceKit.Kpis;

/// <summary>Writes a catalogue: measures that go by one name once for all, the others with their KPI.</summary>
internal static class CatalogWriting
{
    public static JsonObject Of(KpiCatalog catalog)
    {
        Dictionary<string, Measure> shared = catalog.Kpis
            .SelectMany(k => k.Formula.Measures)
            .GroupBy(m => m.Name)
            .Where(g => g.Distinct().Count() == 1)
            .ToDictionary(g => g.Key, g => g.First());
        JsonObject measures = [];
        foreach ((string name, Measure measure) in shared.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            measures[name] = Measure(measure);
        }

        JsonObject root = new() { ["measures"] = measures };
        JsonArray tables = [.. catalog.Kpis.SelectMany(k => k.Tables).DistinctBy(t => t.Name).Select(Table)];
        if (tables.Count > 0)
        {
            root["tables"] = tables;
        }

        root["kpis"] = new JsonArray([.. catalog.Kpis.Select(k => Kpi(k, shared))]);
        return root;
    }

    private static JsonObject Kpi(KpiDefinition kpi, Dictionary<string, Measure> shared)
    {
        JsonObject written = new()
        {
            ["key"] = kpi.Key.ToString(),
            ["name"] = JsonNode.Parse(CoreJson.Save(kpi.Name)),
            ["family"] = EnumText<KpiFamily>.Of(kpi.Family),
            ["unit"] = kpi.Unit.Id,
            ["direction"] = EnumText<Direction>.Of(kpi.Direction),
            ["formula"] = Formula(kpi.Formula),
        };
        JsonObject own = [];
        foreach (Measure measure in kpi.Formula.Measures.Where(m => !shared.ContainsKey(m.Name)))
        {
            own[measure.Name] = Measure(measure);
        }

        if (own.Count > 0)
        {
            written["measures"] = own;
        }

        if (kpi.Note is not null)
        {
            written["note"] = JsonNode.Parse(CoreJson.Save(kpi.Note));
        }

        return written;
    }

    private static JsonObject Formula(Formula formula) => formula switch
    {
        TotalFormula total => new JsonObject { ["total"] = Sum(total.Sum) },
        ExtremeFormula extreme => new JsonObject { ["extreme"] = extreme.Measure.Name },
        QuantileFormula quantile => new JsonObject
        {
            ["quantile"] = new JsonObject { ["of"] = quantile.Measure.Name, ["share"] = quantile.Share, ["kind"] = EnumText<QuantileKind>.Of(quantile.Kind) },
        },
        RatioFormula ratio => new JsonObject { ["ratio"] = new JsonObject { ["numerator"] = Sum(ratio.Numerator), ["denominator"] = Sum(ratio.Denominator) } },
        _ => throw new InvalidOperationException($"No such formula: {formula}."),
    };

    private static JsonObject Measures(Formula formula)
    {
        JsonObject measures = [];
        foreach (Measure measure in formula.Measures)
        {
            measures[measure.Name] = Measure(measure);
        }

        return measures;
    }

    private static JsonObject Sum(Linear sum)
    {
        JsonObject terms = [];
        foreach (LinearTerm term in sum.Terms)
        {
            terms[term.Measure.Name] = term.Coefficient;
        }

        return terms;
    }

    private static JsonObject Measure(Measure measure)
    {
        JsonObject written = new() { ["rows"] = Rows(measure.Rows) };
        written[EnumText<AggregateKind>.Of(measure.Aggregate)] = measure.DistinctOf is DimensionId distinct ? distinct.Value : Quantity(measure.Quantity);
        if (measure.Where is not null)
        {
            written["where"] = Condition(measure.Where);
        }

        written["anchor"] = measure.Anchor.Value;
        return written;
    }

    private static JsonNode Rows(RowSource rows) => rows switch
    {
        LastRowPerEntity last => new JsonObject { ["last-per"] = Last(last) },
        FilteredRows filtered => new JsonObject { ["where"] = new JsonObject { ["rows"] = Rows(filtered.Of), ["condition"] = Condition(filtered.Condition) } },
        FirstRowPerEntity first => new JsonObject { ["first-per"] = new JsonObject { ["rows"] = Rows(first.Of), ["time"] = first.Time.Value, ["entity"] = Entity(first.Entity) } },
        FollowedRows followed => new JsonObject { ["followed-by"] = Followed(followed) },
        ClippedRows clipped => new JsonObject { ["clipped-to-period"] = Interval(clipped.Of, clipped.Start, clipped.End) },
        OpenRows open => new JsonObject { ["open-at"] = Interval(open.Of, open.Start, open.End) },
        PerEntityRows per => new JsonObject { ["per-entity"] = new JsonObject { ["entity"] = Entity(per.Entity), ["value"] = Formula(per.Value), ["measures"] = Measures(per.Value) } },
        UnionRows union => new JsonObject { ["union-per"] = With(Interval(union.Of, union.Start, union.End), ("entity", Entity(union.Entity))) },
        OverlapRows overlap => new JsonObject { ["overlap-with"] = Overlap(overlap) },
        _ => rows.FactSet.Value,
    };

    private static JsonObject Last(LastRowPerEntity last)
    {
        JsonObject written = new() { ["fact-set"] = last.FactSet.Value, ["time"] = last.Time.Value };
        return last.Entity.Count == 0 ? written : With(written, ("entity", Entity(last.Entity)));
    }

    private static JsonObject Followed(FollowedRows followed)
    {
        JsonObject written = new() { ["rows"] = Rows(followed.Of), ["time"] = followed.Time.Value, ["entity"] = Entity(followed.Entity) };
        if (followed.Next is not null)
        {
            written["next"] = Rows(followed.Next);
        }

        return followed.NextTime == followed.Time ? written : With(written, ("next-time", followed.NextTime.Value));
    }

    private static JsonObject Overlap(OverlapRows overlap)
    {
        JsonObject written = With(
            Interval(overlap.Of, overlap.Start, overlap.End),
            ("other", Rows(overlap.Other)),
            ("other-start", overlap.OtherStart.Value),
            ("other-end", overlap.OtherEnd.Value),
            ("entity", Entity(overlap.Entity)));
        if (overlap.Tolerance is OverlapTolerance tolerance)
        {
            written["tolerance"] = new JsonObject { ["before"] = tolerance.Before.Value, ["after"] = tolerance.After.Value };
        }

        if (overlap.Accepted is AcceptedOthers accepted)
        {
            written["accepted"] = new JsonObject { ["named"] = accepted.Named.Value, ["value"] = accepted.Value.Value, ["rows"] = Rows(accepted.From) };
        }

        return written;
    }

    private static JsonObject Interval(RowSource from, FieldId start, FieldId end) => new() { ["rows"] = Rows(from), ["start"] = start.Value, ["end"] = end.Value };

    private static JsonArray Entity(IReadOnlyList<DimensionId> entity) => new([.. entity.Select(d => JsonValue.Create(d.Value))]);

    private static JsonObject With(JsonObject written, params (string Name, JsonNode Value)[] more)
    {
        foreach ((string name, JsonNode value) in more)
        {
            written[name] = value;
        }

        return written;
    }

    private static JsonNode Quantity(Quantity quantity) => quantity switch
    {
        OneQuantity => "one",
        FieldQuantity field => field.Of.Value,
        BetweenQuantity { InBusinessTime: true } between => new JsonObject
        {
            ["between"] = new JsonObject
            {
                ["from"] = between.From.Value,
                ["to"] = between.To.Value,
                [between.Calendar is null ? "calendar-of" : "calendar"] = between.Calendar?.Value ?? between.CalendarOf!.Value.Value,
            },
        },
        BetweenQuantity between => new JsonObject { ["between"] = new JsonArray(between.From.Value, between.To.Value) },
        PlusQuantity plus => new JsonObject { ["plus"] = new JsonArray([.. plus.Terms.Select(Quantity)]) },
        MinusQuantity minus => new JsonObject { ["minus"] = new JsonArray(Quantity(minus.From), Quantity(minus.Less)) },
        _ => throw new InvalidOperationException($"No such quantity: {quantity}."),
    };

    private static JsonObject Condition(Condition condition) => condition switch
    {
        IsCondition value => new JsonObject { ["is"] = new JsonObject { [value.Dimension.Value] = new JsonArray([.. value.Values.Select(v => JsonValue.Create(v))]) } },
        CompareCondition compare => new JsonObject
        {
            ["compare"] = new JsonObject { ["field"] = compare.Field.Value, ["by"] = ComparisonSign.Of(compare.Comparison), ["to"] = Operand(compare.Operand) },
        },
        PresentCondition { Field: FieldId field } => new JsonObject { ["present"] = field.Value },
        PresentCondition { Parameter: ParameterOperand parameter } => new JsonObject { ["present"] = Operand(parameter) },
        PresentCondition present => new JsonObject { ["present"] = new JsonObject { ["dimension"] = present.Dimension!.Value.Value } },
        AllCondition all => new JsonObject { ["all"] = new JsonArray([.. all.Conditions.Select(Condition)]) },
        AnyCondition any => new JsonObject { ["any"] = new JsonArray([.. any.Conditions.Select(Condition)]) },
        NotCondition not => new JsonObject { ["not"] = Condition(not.Condition) },
        KnownCondition known => new JsonObject { ["known"] = Condition(known.Condition) },
        _ => throw new InvalidOperationException($"No such condition: {condition}."),
    };

    private static JsonNode Operand(Operand operand) => operand switch
    {
        ParameterOperand parameter => new JsonObject { ["parameter"] = parameter.Name },
        LiteralOperand literal => Literal(literal),
        _ => throw new InvalidOperationException($"No such operand: {operand}."),
    };

    private static JsonValue Literal(LiteralOperand literal) => decimal.TryParse(literal.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
        ? JsonValue.Create(number)
        : JsonValue.Create(literal.Value);

    private static JsonObject Table(ParameterTable table) => new()
    {
        ["name"] = table.Name,
        ["by"] = table.By.Value,
        ["rows"] = new JsonArray([.. table.Rows.Select(Row)]),
    };

    private static JsonObject Row(ParameterTableRow row)
    {
        JsonObject written = [];
        if (row.Member is not null)
        {
            written["member"] = row.Member;
        }

        written["value"] = Literal(row.Value);
        if (row.From is NodaTime.Instant from)
        {
            written["from"] = InstantPattern.ExtendedIso.Format(from);
        }

        return written;
    }
}
