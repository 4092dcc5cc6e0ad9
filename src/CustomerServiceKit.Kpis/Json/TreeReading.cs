using System.Text.Json;
using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Kpis;

/// <summary>Reads definition trees. An unknown node is refused, and all that is refused is listed.</summary>
internal static class TreeReading
{
    public static Measure? Measure(Node node, string name)
    {
        Dictionary<string, Node>? members = node.Members("a measure", "rows", "sum", "min", "max", "distinct", "distribution", "where", "anchor");
        if (members is null)
        {
            return null;
        }

        RowSource? rows = node.Required(members, "rows") is Node r ? RowReading.Rows(r) : null;
        FieldId? anchor = node.Required(members, "anchor") is Node a ? Field(a) : null;
        Condition? where = members.TryGetValue("where", out Node w) ? Condition(w) : null;
        List<string> aggregates = [.. EnumText<AggregateKind>.All.Where(members.ContainsKey)];
        if (aggregates.Count != 1)
        {
            node.Refuse("one of sum, min, max, distinct, distribution");
            return null;
        }

        AggregateKind aggregate = EnumText<AggregateKind>.Find(aggregates[0])!.Value;
        Node what = members[aggregates[0]];
        Quantity? quantity = aggregate == AggregateKind.Distinct ? Kpis.Quantity.One : Quantity(what);
        DimensionId? distinct = aggregate == AggregateKind.Distinct && what.Kebab("a dimension") is string dimension ? new DimensionId(dimension) : null;
        bool complete = rows is not null && anchor is not null && quantity is not null && (where is not null || !members.ContainsKey("where"))
            && (distinct is not null || aggregate != AggregateKind.Distinct);
        return complete ? Kpis.Measure.Of(name, rows!, aggregate, quantity!, distinct, where, anchor!.Value) : null;
    }

    private static Quantity? Quantity(Node node)
    {
        if (node.IsText)
        {
            string? field = node.Kebab("'one' or a field");
            return field is null ? null : field == Kpis.Quantity.One.Text ? Kpis.Quantity.One : Kpis.Quantity.Field(new FieldId(field));
        }

        (string Kind, Node Value)? only = Only(node, "a quantity", "between", "plus", "minus");
        if (only is not (string kind, Node value))
        {
            return null;
        }

        if (kind == "between" && value.IsObject)
        {
            return InBusinessTime(value);
        }

        if (kind == "between")
        {
            List<FieldId?> times = [.. value.Items("two times").Select(Field)];
            return Pair(value, times.Count) && !times.Contains(null) ? Kpis.Quantity.Between(times[0]!.Value, times[1]!.Value) : null;
        }

        List<Quantity?> parts = [.. value.Items("quantities").Select(Quantity)];
        if (parts.Contains(null) || (kind == "minus" && !Pair(value, parts.Count)))
        {
            return null;
        }

        if (parts.Count == 0)
        {
            value.Refuse("at least one quantity");
            return null;
        }

        return kind == "minus" ? Kpis.Quantity.Minus(parts[0]!, parts[1]!) : Kpis.Quantity.Plus([.. parts.OfType<Quantity>()]);
    }

    private static BetweenQuantity? InBusinessTime(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a time in opening hours", "from", "to", "calendar", "calendar-of");
        if (!node.Has(members, "from", "to"))
        {
            return null;
        }

        FieldId? from = Field(members["from"]), to = Field(members["to"]);
        CalendarId? calendar = members.Find("calendar")?.Id(text => new CalendarId(text));
        DimensionId? calendarOf = members.Find("calendar-of")?.Kebab("a dimension") is string by ? new DimensionId(by) : null;
        if (members.ContainsKey("calendar") == members.ContainsKey("calendar-of"))
        {
            node.Refuse("either calendar or calendar-of");
            return null;
        }

        return from is null || to is null ? null
            : calendar is CalendarId one ? Kpis.Quantity.Between(from.Value, to.Value, one)
            : calendarOf is DimensionId dimension ? Kpis.Quantity.Between(from.Value, to.Value, dimension) : null;
    }

    public static Condition? Condition(Node node)
    {
        (string Kind, Node Value)? only = Only(node, "a condition", "is", "compare", "present", "all", "any", "not", "known");
        if (only is not (string kind, Node value))
        {
            return null;
        }

        switch (kind)
        {
            case "is":
                return Is(value);
            case "compare":
                return Compare(value);
            case "present":
                return Present(value);
            case "known":
                return Condition(value) is Condition told ? Kpis.Condition.Known(told) : null;
            case "not":
                return Condition(value) is Condition turned ? Kpis.Condition.Not(turned) : null;
            default:
                List<Condition?> parts = [.. value.Items("conditions").Select(Condition)];
                if (parts.Count == 0)
                {
                    value.Refuse("at least one condition");
                }

                return parts.Count == 0 || parts.Contains(null) ? null
                    : kind == "all" ? Kpis.Condition.All([.. parts.OfType<Condition>()]) : Kpis.Condition.Any([.. parts.OfType<Condition>()]);
        }
    }

    private static IsCondition? Is(Node node)
    {
        Dictionary<string, Node>? members = node.Members("one dimension and its values");
        if (members is null || members.Count != 1 || !Kebab.IsKebab(members.First().Key))
        {
            if (members is not null)
            {
                node.Refuse("one dimension in kebab case and its values");
            }

            return null;
        }

        (string dimension, Node list) = members.First();
        List<string?> values = [.. list.Items("values").Select(v => v.Text("a value"))];
        if (values.Count == 0 || values.Any(string.IsNullOrEmpty))
        {
            list.Refuse("at least one value, none of them empty");
            return null;
        }

        return Kpis.Condition.Is(new DimensionId(dimension), [.. values.OfType<string>()]);
    }

    private static CompareCondition? Compare(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a comparison", "field", "by", "to");
        if (members is null)
        {
            return null;
        }

        FieldId? field = node.Required(members, "field") is Node f ? Field(f) : null;
        Operand? operand = node.Required(members, "to") is Node t ? Operand(t) : null;
        Comparison comparison = Comparison.Equal;
        bool known = members.TryGetValue("by", out Node b) && b.IsText && ComparisonSign.TryParse(b.Element.GetString(), out comparison);
        if (!known)
        {
            (members.ContainsKey("by") ? b : node).Refuse("by: one of = < <= > >=");
        }

        return known && field is not null && operand is not null ? Kpis.Condition.Compare(field.Value, comparison, operand) : null;
    }

    public static LiteralOperand? Literal(Node node)
    {
        string? value = node.Element.ValueKind == JsonValueKind.Number ? node.Element.GetRawText() : node.IsText ? node.Element.GetString() : null;
        bool legal = value is not null && (IsoDuration.Find(value) is not null || ValueText.Number(value) is not null);
        if (!legal)
        {
            node.Refuse("a number, or a duration such as \"PT20S\"");
        }

        return legal ? new LiteralOperand(value!) : null;
    }

    private static Operand? Operand(Node node)
    {
        if (!node.IsObject)
        {
            return Literal(node);
        }

        Dictionary<string, Node>? members = node.Members("{\"parameter\": name}", "parameter");
        return node.Required(members, "parameter")?.Kebab("a parameter's name") is string name ? Kpis.Operand.Parameter(name) : null;
    }

    private static PresentCondition? Present(Node node)
    {
        if (node.IsText)
        {
            return Field(node) is FieldId field ? Kpis.Condition.Present(field) : null;
        }

        Dictionary<string, Node>? members = node.Members("a field's name, {\"dimension\": name} or {\"parameter\": name}", "dimension", "parameter");
        if (members is { Count: 1 } && members.TryGetValue("parameter", out Node parameter))
        {
            return parameter.Kebab("a parameter's name") is string named ? Kpis.Condition.Present(Kpis.Operand.Parameter(named)) : null;
        }

        return node.Required(members, "dimension")?.Kebab("a dimension") is string name ? Kpis.Condition.Present(new DimensionId(name)) : null;
    }

    public static FieldId? Field(Node node) => node.Kebab("a field") is string name ? new FieldId(name) : null;

    public static (string Kind, Node Value)? Only(Node node, string what, params string[] kinds)
    {
        Dictionary<string, Node>? members = node.Members(what, kinds);
        if (members is null || members.Count != 1)
        {
            // An unknown member has been refused already, by name.
            if (members is not null && node.Element.EnumerateObject().Count() != 1)
            {
                node.Refuse($"{what}: one of {string.Join(", ", kinds)}");
            }

            return null;
        }

        return (members.First().Key, members.First().Value);
    }

    private static bool Pair(Node node, int count)
    {
        if (count != 2 && node.IsList)
        {
            node.Refuse("exactly two");
        }

        return count == 2;
    }
}
