using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Calendars;

/// <summary>Reads a holiday set: the id of a standard one, changes to a standard one, or rules under an id of their own.</summary>
internal static class HolidayReading
{
    private static readonly ImmutableArray<string> Options = ["rules", "since", "short-days-until", "both-days"];

    public static HolidaySet? Read(Node node, List<Problem> problems)
    {
        if (!node.IsObject)
        {
            return Standard(node);
        }

        int before = problems.Count;
        bool standard = node.Element.TryGetProperty("set", out _);
        Dictionary<string, Node> members = node.Members("a holiday set", standard ? ["set", "without", .. Options] : ["id", "name", .. Options])!;
        HolidaySet? set = standard ? Changed(members, problems) : Own(node, members, problems);
        if (members.TryGetValue("since", out Node s) && s.Date("since") is LocalDate since)
        {
            set = set?.FromDate(since);
        }

        if (members.TryGetValue("short-days-until", out Node u) && u.Parsed("a local time such as \"13:00\"", Time) is { Item1: var until })
        {
            set = set?.WithShortDaysUntil(until);
        }

        set = members.Flag("both-days") ? set?.OnBothDays() : set;
        return problems.Count > before ? null : set;
    }

    private static HolidaySet? Standard(Node node) =>
        node.Parsed("a holiday set: " + string.Join(", ", HolidaySet.Standard.Select(known => known.Id)) + "; or an object with id and rules", HolidaySet.Find);

    private static HolidaySet? Changed(Dictionary<string, Node> members, List<Problem> problems)
    {
        HolidaySet? set = Standard(members["set"]);
        string[] without = [.. Without(set, members, problems)];
        HolidayRule[] rules = [.. HolidayRuleReading.All(members, set?.Rules.Select(rule => rule.Id).Except(without) ?? [], problems)];
        return set?.Without(without).With(rules);
    }

    /// <summary>The ids that are left out; of a set that is not known, none can be wrong.</summary>
    private static IEnumerable<string> Without(HolidaySet? set, Dictionary<string, Node> members, List<Problem> problems)
    {
        foreach (Node item in members.TryGetValue("without", out Node list) ? list.Items("ids of rules") : [])
        {
            if (item.Text("the id of a rule") is not string id || set is null)
            {
                continue;
            }

            if (set.Rules.Any(rule => rule.Id == id))
            {
                yield return id;
            }
            else
            {
                problems.Add(HolidayRuleList.Unknown(set.Id, set.Rules, id).Under(item.Path));
            }
        }
    }

    private static HolidaySet? Own(Node node, Dictionary<string, Node> members, List<Problem> problems)
    {
        string? id = HolidayRuleReading.Id(members, "the id of the set");
        LocalizedText? name = members.Find("name")?.Localized();
        HolidayRule[] rules = [.. HolidayRuleReading.All(members, [], problems)];
        if (!members.ContainsKey("id") || !members.ContainsKey("rules"))
        {
            node.Refuse("a holiday set with id and rules");
        }

        return id is null ? null : new HolidaySet(id, name ?? LocalizedText.English(id), rules);
    }

    private static Tuple<LocalTime>? Time(string text) =>
        (LocalTimePattern.CreateWithInvariantCulture("HH:mm").Find(text) ?? LocalTimePattern.ExtendedIso.Find(text)) is LocalTime time ? Tuple.Create(time) : null;
}
