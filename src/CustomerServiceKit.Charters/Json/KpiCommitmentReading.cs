using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Charters;

/// <summary>Reads a promise on a KPI. One that cannot be read has its faults told and is left out.</summary>
internal static class KpiCommitmentReading
{
    public static KpiCommitment? Read(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a promise on a KPI", "id", "name", "kpi", "at-least", "at-most", "unit", "period");
        if (members is null)
        {
            return null;
        }

        CommitmentId? id = node.Required(members, "id")?.Id(text => new CommitmentId(text));
        LocalizedText? name = node.Required(members, "name")?.Localized();
        KpiKey? kpi = node.Required(members, "kpi")?.KpiKey();
        Unit? unit = node.Required(members, "unit")?.Unit();
        ReportingPeriod? period = members.Find("period")?.Period();
        if (members.ContainsKey("at-least") == members.ContainsKey("at-most"))
        {
            node.Refuse("a target, either at-least or at-most");
            return null;
        }

        KpiBound bound = members.ContainsKey("at-least") ? KpiBound.AtLeast : KpiBound.AtMost;
        decimal? target = members[EnumWords<KpiBound>.Of(bound)].Number("a target");
        return id is null || name is null || kpi is null || unit is null || target is null ? null : KpiCommitment.Of(id.Value, name, kpi, bound, target.Value, unit, period);
    }
}
