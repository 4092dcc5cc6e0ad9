using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reads levels at which somebody is to know.</summary>
internal static class LevelReading
{
    private static readonly ImmutableArray<string> Ways = ["before", "after", "at-share", "business-days"];

    private const string When = "when it is reached, in one way: before, after, at-share or business-days";

    public static EscalationLevel? Read(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a level", "id", "before", "after", "at-share", "business-days", "to", "text");
        if (members is null || node.Required(members, "id")?.NotBlank("an id") is not string id)
        {
            return null;
        }

        string[] ways = [.. Ways.Where(members.ContainsKey)];
        if (ways.Length != 1)
        {
            node.Refuse(When);
            return null;
        }

        EscalationLevel? level = Of(id, ways[0], members[ways[0]]);
        ServiceRole[] roles = [.. members.List("to", n => n.Word<ServiceRole>("a role")).OfType<ServiceRole>()];
        LocalizedText? text = members.Find("text")?.Localized();
        return text is null ? level?.To(roles) : level?.To(roles).Saying(text);
    }

    private static EscalationLevel? Of(string id, string way, Node value) => way switch
    {
        "business-days" => value.Integer("a number of business days, negative before the due time") is int days ? EscalationLevel.BusinessDays(id, days) : null,
        "at-share" => value.Number("a share such as 0.75") is decimal share ? Positive(value, share > 0, "a share of more than 0", () => EscalationLevel.AtShare(id, share)) : null,
        _ => value.Duration("a time") is Duration time
            ? Positive(value, time > Duration.Zero, "a time of more than zero", () => way == "before" ? EscalationLevel.Before(id, time) : EscalationLevel.After(id, time))
            : null,
    };

    private static EscalationLevel? Positive(Node value, bool isPositive, string expected, Func<EscalationLevel> level)
    {
        if (isPositive)
        {
            return level();
        }

        value.Refuse(expected);
        return null;
    }
}
