namespace CustomerServiceKit.Calendars;

/// <summary>Reads the rules of a holiday set.</summary>
internal static class HolidayRuleReading
{
    /// <summary>The rules in which nothing is wrong, so that a set can be made of them whatever is wrong with others.</summary>
    public static IEnumerable<HolidayRule> All(Dictionary<string, Node> members, IEnumerable<string> taken, List<Problem> problems)
    {
        HashSet<string> ids = [.. taken];
        foreach (Node node in members.TryGetValue("rules", out Node list) ? list.Items("holiday rules") : [])
        {
            int before = problems.Count;
            HolidayRule? rule = Rule(node, ids, problems);
            if (rule is not null && problems.Count == before)
            {
                yield return rule;
            }
        }
    }

    public static string? Id(Dictionary<string, Node> members, string what) =>
        members.Find("id")?.Parsed($"{what} in kebab case, of at most {IdText.MaximumLength} characters", text => KebabId.IsLegal(text) ? text : null);

    private static HolidayRule? Rule(Node node, HashSet<string> ids, List<Problem> problems)
    {
        if (node.Members("a holiday rule", "id", "name", "on", "kind", "from", "to", "except", "source") is not { } members)
        {
            return null;
        }

        string? id = Id(members, "the id of the rule");
        if (id is not null && !ids.Add(id))
        {
            problems.Add(HolidayRuleList.Twice(id).Under(members["id"].Path));
        }

        LocalizedText? name = members.Find("name")?.Localized();
        YearlyDate? on = members.Find("on") is Node date ? YearlyDateReading.Read(date) : null;
        HolidayKind? kind = members.TryGetValue("kind", out Node k) ? k.Word<HolidayKind>("kind") : HolidayKind.Closed;
        IReadOnlyList<int> except = members.List("except", year => year.Integer("a year") ?? 0);
        string? source = members.Find("source")?.Parsed("where the rule stands", text => string.IsNullOrWhiteSpace(text) ? null : text);
        int? from = members.Integer("from"), to = members.Integer("to");
        if (to < from)
        {
            problems.Add(HolidayRuleList.Reversed(id ?? string.Empty, from.Value, to.Value).Under(members["to"].Path));
        }

        if (!members.ContainsKey("id") || !members.ContainsKey("on"))
        {
            node.Refuse("a holiday rule with id and on");
        }

        return id is null || on is null || kind is null ? null : new HolidayRule(id, name ?? LocalizedText.English(id), on, kind.Value, from, to, except, source);
    }
}
