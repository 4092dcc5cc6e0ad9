namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>What a new page begins as: its headings and generated parts, and the names of the totals an example needs. The rest is to be written.</summary>
internal static class KpiPageSkeleton
{
    public static string Of(string id)
    {
        KpiDefinition kpi = KpiPages.Of(id)[0];
        string totals = string.Join("\n", kpi.Formula.Measures.Select(m => m.Name).Distinct().Select(name => $"{name} ?"));
        string limit = KpiPages.IsLimited(id) ? "- **Limit:**\n" : string.Empty;
        return $"""
            # {kpi.Name.For("en")}

            {GeneratedPart.Of("facts", string.Empty)}



            ## Formula

            {GeneratedPart.Of("formulas", string.Empty)}

            ## Boundaries

            - **In:**
            - **Out:**
            {limit}- **Range:**
            - **Missing:**

            {GeneratedPart.Of("rules", string.Empty)}

            ## Worked example

            ```kpi
            {kpi.Key}
            {totals}
            = ?
            ```

            ## Read it with care

            ## Source

            """.ReplaceLineEndings("\n");
    }
}
