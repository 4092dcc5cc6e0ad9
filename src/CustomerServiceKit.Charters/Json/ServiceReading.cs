using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Charters;

/// <summary>Reads a service, as far as it can be read.</summary>
internal static class ServiceReading
{
    public static CharterService? Read(Node node, StandIns standIns)
    {
        Dictionary<string, Node>? members = node.Members(
            "a service", ["id", "name", "description", "channels", "calendar", "conditions", "limits", "commitments", "kpi-commitments", .. DetailReading.Fields]);
        if (members is null)
        {
            return null;
        }

        ServiceId id = node.Required(members, "id")?.Id(text => new ServiceId(text)) ?? new ServiceId(node.Path);
        LocalizedText name = node.Required(members, "name")?.Localized() ?? StandIns.Text;
        CharterService service = CharterService.Of(id, name)
            .Through([.. members.List("channels", n => n.Id(text => new ChannelId(text))).OfType<ChannelId>()])
            .OnCondition(node.Asked(members, "conditions", n => n.Localized(), _ => StandIns.Text))
            .LimitedTo(node.Asked(members, "limits", n => n.Localized(), _ => StandIns.Text))
            .Promising([.. Commitments(members)])
            .PromisingKpis([.. members.Read("kpi-commitments", KpiCommitmentReading.Read)]);
        service = members.Find("description")?.Localized() is LocalizedText description ? service.Described(description) : service;
        service = DetailReading.Into(service, node, members);
        return Calendar(node, members, standIns) is CalendarId open ? service.OpenBy(open) : service;
    }

    private static IEnumerable<Commitment> Commitments(Dictionary<string, Node> members) =>
        members.List("commitments", n => CommitmentReading.Read(n) ?? StandIns.Commitment(n.Path));

    private static CalendarId? Calendar(Node node, Dictionary<string, Node> members, StandIns standIns) => members.Find("calendar") is Node calendar
        ? calendar.Id(text => new CalendarId(text)) ?? standIns.Calendar(calendar.Path)
        : node.HasUnknown(members) ? standIns.Calendar($"{node.Path}.calendar") : null;
}
