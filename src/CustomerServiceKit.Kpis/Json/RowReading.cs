using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>Reads row sources.</summary>
internal static class RowReading
{
    private static readonly ImmutableArray<string> Kinds = ["last-per", "where", "first-per", "followed-by", "clipped-to-period", "open-at", "union-per", "overlap-with", "per-entity"];

    public static RowSource? Rows(Node node)
    {
        if (node.IsText)
        {
            return node.Kebab("a fact set") is string id ? RowSource.Of(new FactSetId(id)) : null;
        }

        if (TreeReading.Only(node, "rows: a fact set's name, or an object", [.. Kinds]) is not (string kind, Node value))
        {
            return null;
        }

        return kind switch
        {
            "last-per" => Last(value),
            "where" => Members(value, ["rows", "condition"]) is { } m && From(m) is RowSource from && TreeReading.Condition(m["condition"]) is Condition condition
                ? Made(value, () => from.Where(condition)) : null,
            "first-per" => Members(value, ["rows", "time", "entity"]) is { } m && From(m) is RowSource from && TreeReading.Field(m["time"]) is FieldId time && Entity(m) is { } entity
                ? Made(value, () => from.FirstPer(time, entity)) : null,
            "followed-by" => Followed(value),
            "clipped-to-period" => Interval(value) is (RowSource from, FieldId start, FieldId end) ? Made(value, () => from.ClippedToPeriod(start, end)) : null,
            "open-at" => Interval(value) is (RowSource from, FieldId start, FieldId end) ? Made(value, () => from.OpenAt(start, end)) : null,
            "union-per" => Interval(value, "entity") is (RowSource from, FieldId start, FieldId end) && Entity(Members(value, ["rows", "start", "end", "entity"])!) is { } entity
                ? Made(value, () => from.UnionPer(start, end, entity)) : null,
            "per-entity" => PerEntity(value),
            _ => OverlapReading.Overlap(value),
        };
    }

    private static LastRowPerEntity? Last(Node last)
    {
        Dictionary<string, Node>? members = last.Members("last-per", "fact-set", "time", "entity");
        if (members is null)
        {
            return null;
        }

        string? factSet = last.Required(members, "fact-set")?.Kebab("a fact set");
        FieldId? time = last.Required(members, "time") is Node t ? TreeReading.Field(t) : null;
        List<string?> entity = members.TryGetValue("entity", out Node e) ? [.. e.Items("dimensions").Select(i => i.Kebab("a dimension"))] : [];
        return factSet is null || time is null || entity.Contains(null) ? null : RowSource.LastPer(new FactSetId(factSet), time.Value, [.. entity.Select(d => new DimensionId(d!))]);
    }

    private static RowSource? Followed(Node node)
    {
        if (Members(node, ["rows", "time", "entity"], "next", "next-time") is not { } members)
        {
            return null;
        }

        RowSource? from = From(members), next = members.Find("next") is Node n ? Rows(n) : null;
        FieldId? time = TreeReading.Field(members["time"]), nextTime = members.Find("next-time") is Node t ? TreeReading.Field(t) : null;
        DimensionId[]? entity = Entity(members);
        return from is null || time is null || entity is null || (next is null && members.ContainsKey("next")) || (nextTime is null && members.ContainsKey("next-time"))
            ? null
            : Made(node, () => from.FollowedBy(time.Value, entity, next, nextTime));
    }

    private static RowSource? PerEntity(Node node)
    {
        if (Members(node, ["entity", "value", "measures"]) is not { } members)
        {
            return null;
        }

        Dictionary<string, Measure?> known = [];
        FormulaReading.Measures(members["measures"], known);
        Formula? value = FormulaReading.Formula(members["value"], known);
        DimensionId[]? entity = Entity(members);
        return value is null || entity is null ? null : Made(node, () => RowSource.PerEntity(value, entity));
    }

    private static (RowSource From, FieldId Start, FieldId End)? Interval(Node node, params string[] more) =>
        Members(node, ["rows", "start", "end", .. more]) is { } m && From(m) is RowSource from && TreeReading.Field(m["start"]) is FieldId start && TreeReading.Field(m["end"]) is FieldId end
            ? (from, start, end)
            : null;

    internal static Dictionary<string, Node>? Members(Node node, string[] required, params string[] optional) =>
        node.Members("rows", [.. required, .. optional]) is { } members && node.Has(members, required) ? members : null;

    internal static RowSource? From(Dictionary<string, Node> members) => Rows(members["rows"]);

    internal static DimensionId[]? Entity(Dictionary<string, Node> members)
    {
        string?[] entity = [.. members["entity"].Items("dimensions").Select(i => i.Kebab("a dimension"))];
        if (entity.Length == 0)
        {
            members["entity"].Refuse("at least one dimension");
        }

        return entity.Length == 0 || entity.Contains(null) ? null : [.. entity.Select(d => new DimensionId(d!))];
    }

    /// <summary>What cannot be put together is refused where it stands.</summary>
    internal static RowSource? Made(Node node, Func<RowSource> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException refused)
        {
            node.Refuse(refused.Message.Split('\n')[0]);
            return null;
        }
    }
}
