namespace CustomerServiceKit.Kpis;

/// <summary>Finds the row that each part belongs to.</summary>
internal static class PartParents
{
    public static List<(int Child, int Parent)> Of(FactSet children, DimensionId of, Dictionary<string, int> rows, Func<int, bool> wanted, FindingList findings)
    {
        CodeColumn parents = children.Find(of)!;
        List<(int Child, int Parent)> pairs = [];
        for (int child = 0; child < children.Count; child++)
        {
            // Parents are named by their printed key, and where the child has a source of its own that is the parent's too.
            string name = parents.Values[parents[child]];
            SourceId source = children.KeyOf(child).Source;
            if (rows.TryGetValue(source.IsSpecified ? $"{source}/{name}" : name, out int parent) || rows.TryGetValue(name, out parent))
            {
                if (wanted(child))
                {
                    pairs.Add((child, parent));
                }
            }
            else
            {
                findings.Add((of == Dimensions.Case ? IntakeRules.UnknownCase : IntakeRules.UnknownInteraction).At(children.Id.Value, ("factSet", children.Id.Value)), children.KeyOf(child));
            }
        }

        return pairs;
    }
}
