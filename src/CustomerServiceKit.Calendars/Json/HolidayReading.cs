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
        HolidayRule[] rules = [.. Rules(members)];
        HolidaySet? set = standard ? Changed(members, rules, problems) : Own(node, members, rules, problems);
        if (members.TryGetValue("since", out Node s) && s.Date("since") is LocalDate since)
        {
            set = set?.FromDate(since);
        }

        if (members.TryGetValue("short-days-until", out Node u) && u.Parsed("a local time such as \"13:00\"", Time) is { } until)
        {
            set = set?.WithShortDaysUntil(until.Value);
        }

        set = members.Flag("both-days") ? set?.OnBothDays() : set;
        return problems.Count > before ? null : set;
    }

    private static HolidaySet? Standard(Node node) =>
        node.Parsed("a holiday set: " + string.Join(", ", HolidaySet.Standard.Select(known => known.Id)) + "; or an object with id and rules", HolidaySet.Find);

    private static HolidaySet? Changed(Dictionary<string, Node> members, HolidayRule[] rules, List<Problem> problems)
    {
        Node node = members["set"];
        return Standard(node) is HolidaySet set
            ? Made(node.Path, problems, () => set.Without([.. members.TryGetValue("without", out Node w) ? Texts(w) : []]).With(rules))
            : null;
    }

    private static HolidaySet? Own(Node node, Dictionary<string, Node> members, HolidayRule[] rules, List<Problem> problems)
    {
        string? id = members.TryGetValue("id", out Node i) ? i.Kebab("the id of the set") : null;
        LocalizedText? name = members.TryGetValue("name", out Node n) ? n.Localized() : null;
        if (!members.ContainsKey("id") || !members.ContainsKey("rules"))
        {
            node.Refuse("a holiday set with id and rules");
            return null;
        }

        return id is null ? null : Made(node.Path, problems, () => new HolidaySet(id, name ?? LocalizedText.English(id), rules));
    }

    private static HolidaySet? Made(string path, List<Problem> problems, Func<HolidaySet> make)
    {
        try
        {
            return make();
        }
        catch (ProblemException refused)
        {
            problems.AddRange(refused.Problems.Select(p => p.Under(path)));
            return null;
        }
    }

    private static IEnumerable<HolidayRule> Rules(Dictionary<string, Node> members)
    {
        foreach (Node node in members.TryGetValue("rules", out Node list) ? list.Items("holiday rules") : [])
        {
            if (Rule(node) is HolidayRule rule)
            {
                yield return rule;
            }
        }
    }

    private static HolidayRule? Rule(Node node)
    {
        if (node.Members("a holiday rule", "id", "name", "on", "kind", "from", "to", "except", "source") is not { } members)
        {
            return null;
        }

        string? id = members.TryGetValue("id", out Node i) ? i.Kebab("the id of the rule") : null;
        LocalizedText? name = members.TryGetValue("name", out Node n) ? n.Localized() : null;
        YearlyDate? on = members.TryGetValue("on", out Node o) ? YearlyDateReading.Read(o) : null;
        HolidayKind? kind = members.TryGetValue("kind", out Node k) ? k.Word<HolidayKind>("kind") : HolidayKind.Closed;
        int[] except = [.. members.TryGetValue("except", out Node e) ? e.Items("years").Select(year => year.Integer("a year") ?? 0) : []];
        string? source = members.TryGetValue("source", out Node s) ? s.Parsed("where the rule stands", text => string.IsNullOrWhiteSpace(text) ? null : text) : null;
        int? from = members.Integer("from"), to = members.Integer("to");
        if (!members.ContainsKey("id") || !members.ContainsKey("on"))
        {
            node.Refuse("a holiday rule with id and on");
        }

        return id is null || on is null || kind is null ? null : new HolidayRule(id, name ?? LocalizedText.English(id), on, kind.Value, from, to, except, source);
    }

    private static IEnumerable<string> Texts(Node list)
    {
        foreach (Node item in list.Items("ids of rules"))
        {
            if (item.Text("the id of a rule") is string text)
            {
                yield return text;
            }
        }
    }

    private static ParseResult<LocalTime>? Time(string text) =>
        LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text) is { Success: true } minute ? minute : LocalTimePattern.ExtendedIso.Parse(text) is { Success: true } exact ? exact : null;
}
