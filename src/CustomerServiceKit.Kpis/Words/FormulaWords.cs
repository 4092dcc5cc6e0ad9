namespace CustomerServiceKit.Kpis;

internal static class FormulaWords
{
    public static string Sentence(KpiDefinition d, string? l) => d.Key + (l ?? "");
    public static string Condition(Condition c, string l) => c.Text + l;
}
