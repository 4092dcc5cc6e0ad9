using System.Text.Json;
using NodaTime.Text;

namespace CustomerServiceKit.Kpis;

/// <summary>Reads a catalogue: shared measures, parameter tables, and KPIs whose formulas name measures.</summary>
internal sealed class CatalogReading(List<Problem> problems)
{
    private readonly Dictionary<string, Measure?> _shared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParameterTable> _tables = new(StringComparer.Ordinal);

    public List<KpiDefinition> Read(Node root)
    {
        Dictionary<string, Node>? members = root.Members("a catalogue", "$schema", "measures", "tables", "kpis");
        if (members is null)
        {
            return [];
        }

        if (members.TryGetValue("measures", out Node measures))
        {
            Measures(measures, _shared);
        }

        if (members.TryGetValue("tables", out Node tables))
        {
            foreach (Node table in tables.Items("parameter tables"))
            {
                Table(table);
            }
        }

        List<KpiDefinition> kpis = [];
        HashSet<KpiKey> keys = [];
        foreach (Node node in members.TryGetValue("kpis", out Node list) ? list.Items("KPIs") : [])
        {
            if (Kpi(node) is not KpiDefinition kpi)
            {
                continue;
            }

            if (!keys.Add(kpi.Key))
            {
                problems.Add(KpiRules.KeyTwice.At($"{node.Path}.key", ("key", kpi.Key.ToString())));
            }

            problems.AddRange(kpi.Validate().Where(p => p.Code != KpiRules.UnknownTable.Code || !_unreadable.Contains(p.Parameters["table"])).Select(p => p.Under(node.Path)));
            kpis.Add(kpi);
        }

        return kpis;
    }

    private static void Measures(Node node, Dictionary<string, Measure?> into)
    {
        foreach ((string name, Node measure) in node.Members("measures by name") ?? [])
        {
            if (Kebab.IsKebab(name))
            {
                into[name] = TreeReading.Measure(measure, name);
            }
            else
            {
                measure.Refuse($"a name in kebab case, not '{name}'");
            }
        }
    }

    private void Table(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a parameter table", "name", "by", "rows");
        if (!node.Has(members, "name", "by", "rows"))
        {
            return;
        }

        Node list = members["rows"];
        string? name = members["name"].Kebab("a name");
        string? by = members["by"].Kebab("a dimension");
        List<ParameterTableRow?> rows = [.. list.Items("rows").Select(Row)];
        if (name is not null && rows.Contains(null))
        {
            // What is wrong with it has been said; that a KPI cannot find it then is only a consequence.
            _unreadable.Add(name);
            return;
        }

        bool unique = rows.GroupBy(r => (r?.Member, r?.From)).All(g => g.Count() == 1);
        if (rows.Count == 0 || !unique)
        {
            list.Refuse("at least one row, and one value for a member from an instant");
        }
        else if (name is not null && by is not null)
        {
            _tables[name] = new ParameterTable(name, new DimensionId(by), rows.OfType<ParameterTableRow>());
        }
    }

    private static ParameterTableRow? Row(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a table's row", "member", "value", "from");
        if (!node.Has(members, "value") || TreeReading.Literal(members["value"]) is not LiteralOperand value)
        {
            return null;
        }

        string? member = members.Find("member")?.Text("a text");
        if (!members.TryGetValue("from", out Node f))
        {
            return member is { Length: 0 } ? null : new ParameterTableRow(member, value);
        }

        ParseResult<NodaTime.OffsetDateTime>? from = f.IsText ? OffsetDateTimePattern.ExtendedIso.Parse(f.Element.GetString()!) : null;
        if (from is not { Success: true })
        {
            f.Refuse("an instant with its offset, such as \"2026-01-01T00:00:00+02:00\" or \"2025-12-31T22:00:00Z\"");
            return null;
        }

        return new ParameterTableRow(member, value, from.Value.ToInstant());
    }

    private KpiDefinition? Kpi(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a KPI", "key", "name", "family", "unit", "direction", "formula", "measures", "note");
        if (!node.Has(members, "key", "name", "family", "unit", "direction", "formula"))
        {
            return null;
        }

        Dictionary<string, Measure?> known = new(_shared, StringComparer.Ordinal);
        if (members.TryGetValue("measures", out Node own))
        {
            Measures(own, known);
        }

        KpiKey? key = members["key"].KpiKey();
        LocalizedText? name = members["name"].Localized();
        KpiFamily? family = members["family"].Word<KpiFamily>("a family");
        Unit? unit = members["unit"].Unit();
        Direction? direction = members["direction"].Word<Direction>("a direction");
        Formula? formula = Formula(members["formula"], known);
        LocalizedText? note = members.Find("note")?.Localized();
        return key is null || name is null || family is null || unit is null || direction is null || formula is null || (note is null && members.ContainsKey("note"))
            ? null
            : new KpiDefinition(key, name, family.Value, unit, direction.Value, formula, TablesOf(key), note);
    }

    private IEnumerable<ParameterTable> TablesOf(KpiKey key) => key.Parameters
        .Where(p => p.Value.StartsWith(DefinitionCheck.TablePrefix, StringComparison.Ordinal))
        .Select(p => _tables.GetValueOrDefault(p.Value[DefinitionCheck.TablePrefix.Length..]))
        .OfType<ParameterTable>();

    private Formula? Formula(Node node, Dictionary<string, Measure?> known)
    {
        Dictionary<string, Node>? members = node.Members("a formula", "total", "ratio", "extreme", "quantile");
        if (members is null || members.Count != 1)
        {
            if (members is { Count: > 1 } || (members is not null && node.Element.EnumerateObject().FirstOrDefault().Name is null))
            {
                node.Refuse("a formula: one of total, ratio, extreme, quantile");
            }

            return null;
        }

        (string kind, Node value) = members.First();
        if (kind == "total")
        {
            return Sum(value, known) is Linear sum ? Kpis.Formula.Total(sum) : null;
        }

        if (kind == "extreme")
        {
            return value.Text("a measure's name") is string name && MeasureOf(value, name, known) is Measure measure ? Kpis.Formula.Extreme(measure) : null;
        }

        if (kind == "quantile")
        {
            return Quantile(value, known);
        }

        Dictionary<string, Node>? parts = value.Members("numerator and denominator", "numerator", "denominator");
        if (parts is null || parts.Count != 2)
        {
            value.Refuse("a numerator and a denominator");
            return null;
        }

        Linear? numerator = Sum(parts["numerator"], known);
        Linear? denominator = Sum(parts["denominator"], known);
        return numerator is null || denominator is null ? null : Kpis.Formula.Ratio(numerator, denominator);
    }

    private QuantileFormula? Quantile(Node node, Dictionary<string, Measure?> known)
    {
        Dictionary<string, Node>? members = node.Members("a quantile", "of", "share", "kind");
        if (!node.Has(members, "of", "share"))
        {
            return null;
        }

        Measure? measure = members["of"].Text("a measure's name") is string name ? MeasureOf(members["of"], name, known) : null;
        QuantileKind? kind = members.TryGetValue("kind", out Node k) ? k.Word<QuantileKind>("a kind of quantile") : QuantileKind.Discrete;
        decimal? share = members["share"].Number("a share of more than 0 and less than 1");
        if (share is <= 0 or >= 1)
        {
            members["share"].Refuse("a share of more than 0 and less than 1, for example 0.9");
            return null;
        }

        return measure is null || kind is null || share is null ? null : Kpis.Formula.Quantile(measure, share.Value, kind.Value);
    }

    private Linear? Sum(Node node, Dictionary<string, Measure?> known)
    {
        Dictionary<string, Node>? terms = node.Members("measures and how many times each is taken");
        if (terms is null || terms.Count == 0)
        {
            if (terms is not null)
            {
                node.Refuse("at least one measure");
            }

            return null;
        }

        List<LinearTerm> sum = [];
        bool complete = true;
        foreach ((string name, Node times) in terms)
        {
            int coefficient = 0;
            if (times.Element.ValueKind != JsonValueKind.Number || !times.Element.TryGetInt32(out coefficient) || coefficient == 0)
            {
                times.Refuse("a whole number that is not zero");
                complete = false;
            }

            if (MeasureOf(times, name, known) is Measure measure)
            {
                sum.Add(new LinearTerm(coefficient, measure));
            }
            else
            {
                complete = false;
            }
        }

        return complete ? new Linear([.. sum]) : null;
    }

    private Measure? MeasureOf(Node node, string name, Dictionary<string, Measure?> known)
    {
        if (known.TryGetValue(name, out Measure? measure))
        {
            // Null where the measure itself could not be read, which has been said.
            return measure;
        }

        problems.Add(KpiRules.UnknownMeasure.At(node.Path, ("measure", name), ("known", string.Join(", ", known.Keys.Order(StringComparer.Ordinal)))));
        return null;
    }
}
