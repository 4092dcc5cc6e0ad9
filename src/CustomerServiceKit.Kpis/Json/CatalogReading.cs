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
            FormulaReading.Measures(measures, _shared);
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
            FormulaReading.Measures(own, known);
        }

        KpiKey? key = members["key"].KpiKey();
        LocalizedText? name = members["name"].Localized();
        KpiFamily? family = members["family"].Word<KpiFamily>("a family");
        Unit? unit = members["unit"].Unit();
        Direction? direction = members["direction"].Word<Direction>("a direction");
        Formula? formula = FormulaReading.Formula(members["formula"], known);
        LocalizedText? note = members.Find("note")?.Localized();
        return key is null || name is null || family is null || unit is null || direction is null || formula is null || (note is null && members.ContainsKey("note"))
            ? null
            : new KpiDefinition(key, name, family.Value, unit, direction.Value, formula, TablesOf(key), note);
    }

    private IEnumerable<ParameterTable> TablesOf(KpiKey key) => key.Parameters
        .Where(p => p.Value.StartsWith(DefinitionCheck.TablePrefix, StringComparison.Ordinal))
        .Select(p => _tables.GetValueOrDefault(p.Value[DefinitionCheck.TablePrefix.Length..]))
        .OfType<ParameterTable>();
}
