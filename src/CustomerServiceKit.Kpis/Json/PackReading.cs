namespace CustomerServiceKit.Kpis;

/// <summary>Reads a vendor pack.</summary>
internal static class PackReading
{
    public static VendorPack? Read(Node node, List<Problem> problems)
    {
        Dictionary<string, Node>? members = node.Members("a vendor pack", "$schema", "id", "name", "source", "catalog", "left-out");
        if (!node.Has(members, "id", "name", "source", "catalog"))
        {
            return null;
        }

        string? id = members["id"].Kebab("an id");
        string? name = OmissionReading.Text(members["name"]);
        string? source = OmissionReading.Text(members["source"]);
        Node catalog = members["catalog"];
        int before = problems.Count;
        List<KpiDefinition> kpis = new CatalogReading(problems).Read(catalog);
        IReadOnlyList<PackOmission?> leftOut = members.List("left-out", OmissionReading.Read);
        return problems.Count > before || id is null || name is null || source is null || leftOut.Contains(null)
            ? null
            : new VendorPack(id, name, source, new KpiCatalog(kpis), leftOut.OfType<PackOmission>());
    }
}
