namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>What a page says about its KPI that the catalogue and the engine know better.</summary>
internal static class KpiPageTables
{
    private const string NewLine = "\n";

    /// <summary>The page with its generated parts as they are to be; who uses a formula is written by hand and stays.</summary>
    public static string Renewed(KpiPage page)
    {
        IReadOnlyList<KpiDefinition> kpis = KpiPages.Of(page.Id);
        string text = GeneratedPart.With(page.Text, "facts", Facts(kpis));
        text = GeneratedPart.With(text, "formulas", Formulas(kpis, page.Users));
        return GeneratedPart.With(text, "rules", Rules(kpis));
    }

    /// <summary>Family, unit and direction; several where the variants differ.</summary>
    public static string Facts(IReadOnlyList<KpiDefinition> kpis) => string.Join(" · ", [
        Either(kpis, k => EnumText<KpiFamily>.Of(k.Family)), Either(kpis, k => UnitOf(k.Unit)), Either(kpis, k => DirectionOf(k.Direction))]);

    public static string UnitAndDirection(IReadOnlyList<KpiDefinition> kpis) => $"{Either(kpis, k => UnitOf(k.Unit))}, {Either(kpis, k => DirectionOf(k.Direction))}";

    private static string Formulas(IReadOnlyList<KpiDefinition> kpis, IReadOnlyDictionary<string, string> users) =>
        Table("| key | formula | who uses it |", kpis.Select(k => $"| `{k.Key}` | {k.Note?.For("en")} | {users.GetValueOrDefault(k.Key.ToString(), string.Empty)} |"))
        + "\n<details><summary>In full, as <code>ToSentence</code> says it</summary>\n"
        + Table("| key | in full |", kpis.Select(k => $"| `{k.Key}` | {k.ToSentence("en")} |"))
        + "\n</details>\n";

    private static string Rules(IReadOnlyList<KpiDefinition> kpis)
    {
        var groups = kpis.GroupBy(k => string.Join(" | ", Periods.Of(k), Nothing.Of(k), RollUps.OverTime(k), RollUps.OverGroups(k)))
            .Select(g => (Rule: g.Key, Variants: g.Select(VariantOf).Distinct().ToList())).ToList();
        int most = groups.Max(g => g.Variants.Count);
        return Table(
            "| variant | falls into a period by | nothing to count | rolled up over time | over people, teams, queues |",
            groups.OrderBy(g => g.Variants.Count == most && groups.Count > 1 && most > 3).Select(g =>
                $"| {(groups.Count == 1 ? "every" : g.Variants.Count == most && most > 3 ? "all others" : string.Join(", ", g.Variants))} | {g.Rule} |"));
    }

    private static string Table(string head, IEnumerable<string> rows) =>
        NewLine + head + NewLine + string.Concat(Enumerable.Repeat("|---", head.Count(c => c == '|') - 1)) + "|" + NewLine + string.Join(NewLine, rows) + NewLine;

    private static string VariantOf(KpiDefinition kpi) => kpi.Key.Variant is string variant ? $"`{variant}`" : "the plain one";

    private static string Either(IReadOnlyList<KpiDefinition> kpis, Func<KpiDefinition, string> what) => string.Join(" or ", kpis.Select(what).Distinct());

    private static string UnitOf(Unit unit) => unit.Kind == UnitKind.Money ? "money" : unit.Id.Replace('-', ' ');

    private static string DirectionOf(Direction direction) => direction switch
    {
        Direction.Up => "higher is better",
        Direction.Down => "lower is better",
        _ => "a band is best",
    };
}
