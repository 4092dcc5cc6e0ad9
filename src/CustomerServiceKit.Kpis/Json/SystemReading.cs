namespace CustomerServiceKit.Kpis;

/// <summary>Reads the map of a system.</summary>
internal static class SystemReading
{
    public static SystemMap? Read(Node node, List<Problem> problems)
    {
        Dictionary<string, Node>? members = node.Members("a system map", "$schema", "id", "name", "source", "tables", "left-out");
        if (!node.Has(members, "id", "name", "source", "tables"))
        {
            return null;
        }

        int before = problems.Count;
        string? id = members["id"].Kebab("an id");
        string? name = OmissionReading.Text(members["name"]);
        string? source = OmissionReading.Text(members["source"]);
        IReadOnlyList<Node> items = members["tables"].Items("tables");
        List<(SystemTable Table, string Path)> tables = [.. items.Select(i => (Table: Table(i, problems), i.Path)).Where(t => t.Table is not null).Select(t => (t.Table!, t.Path))];
        // Where a table cannot be read, that has been said; the others are still compared.
        problems.AddRange(SystemMapCheck.Between(tables).Where(p => p.Code != MapRules.NoTable.Code || (members["tables"].IsList && items.Count == 0)));
        IReadOnlyList<PackOmission?> leftOut = members.List("left-out", OmissionReading.Read);
        return problems.Count > before || id is null || name is null || source is null
            ? null
            : new SystemMap(id, name, source, tables.Select(t => t.Table), leftOut.OfType<PackOmission>());
    }

    private static SystemTable? Table(Node node, List<Problem> problems)
    {
        Dictionary<string, Node>? members = node.Members("a table", "name", "query", "map");
        if (!node.Has(members, "name", "map"))
        {
            return null;
        }

        string? name = OmissionReading.Text(members["name"]);
        bool hasQuery = members.TryGetValue("query", out Node query);
        string? text = hasQuery ? Query(query) : null;
        FactMap? map = MapReading.Read(members["map"], problems);
        return name is null || map is null || (hasQuery && text is null) ? null : new SystemTable(name, map, text);
    }

    /// <summary>A query is a text, or, so that people can read it, a list of its lines.</summary>
    private static string? Query(Node node)
    {
        string? text = node.IsList ? string.Join('\n', node.Items("the lines of a query").Select(line => line.Text("a line of a query"))) : node.Text("a query: a text, or a list of its lines");
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            node.Refuse("a query that is not empty");
            return null;
        }

        return text;
    }
}
