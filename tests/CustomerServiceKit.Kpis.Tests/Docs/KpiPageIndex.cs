namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>The index of the pages, a table for each family.</summary>
internal static class KpiPageIndex
{
    public static string Renewed(string text) => Enum.GetValues<KpiFamily>().Aggregate(text, (t, family) => GeneratedPart.With(t, EnumText<KpiFamily>.Of(family), Table(family)));

    private static string Table(KpiFamily family) =>
        "\n| KPI | K | what it says | unit, direction | formulas |\n|---|---|---|---|---|\n"
        + string.Concat(KpiPages.Ids.Where(id => KpiPages.Of(id)[0].Family == family && KpiPages.Has(id)).Select(Row));

    private static string Row(string id)
    {
        KpiPage page = KpiPages.Read(id);
        IReadOnlyList<KpiDefinition> kpis = KpiPages.Of(id);
        return FormattableString.Invariant($"| [{page.Title}]({id}.md) | {page.Numbers.Replace("K", string.Empty, StringComparison.Ordinal)} | {page.Purpose} | {KpiPageTables.UnitAndDirection(kpis)} | {kpis.Count} |\n");
    }
}
