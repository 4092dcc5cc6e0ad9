using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reads how a customer complains, as far as it can be read.</summary>
internal static class ComplaintReading
{
    public static ComplaintRoute? Read(Node node)
    {
        if (node.Members("how a customer complains", "how", "levels", "external") is not { } members)
        {
            return null;
        }

        ComplaintRoute route = ComplaintRoute.By(node.Required(members, "how")?.Localized() ?? StandIns.Text)
            .Then(node.Asked(members, "levels", Level, _ => ComplaintLevel.Of(StandIns.Text)));
        return members.Find("external") is Node external && DocumentParts.External(external) is ExternalBody body ? route.AtLast(body) : route;
    }

    private static ComplaintLevel? Level(Node node)
    {
        if (node.Members("a level", "name", "reach", "acknowledged-within", "answered-within") is not { } members)
        {
            return null;
        }

        ComplaintLevel level = ComplaintLevel.Of(node.Required(members, "name")?.Localized() ?? StandIns.Text);
        level = members.Find("reach")?.Localized() is LocalizedText reach ? level.ReachedBy(reach) : level;
        level = members.Find("acknowledged-within")?.PositiveTime("a time") is Duration heard ? level.Acknowledged(heard) : level;
        return members.Find("answered-within")?.PositiveTime("a time") is Duration answered ? level.Answered(answered) : level;
    }
}
