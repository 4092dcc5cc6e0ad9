using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reads limits and the cases for which they hold.</summary>
internal static class LimitReading
{
    private const string Days = " business days";
    private const string EndOfDay = "end of business day ";

    public static TimeLimit? Within(Node node, Dictionary<string, Node> members) => node.Required(members, "within")?.Parsed(
        "a time such as \"PT8H\", \"2 business days\" or \"end of business day 2\"", Parse);

    /// <summary>A limit for some cases; what could not be read is refused, and the limit left out.</summary>
    public static (CaseCondition Condition, TimeLimit Limit)? Read(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a limit for some cases", "for", "within");
        return members is not null && node.Required(members, "for") is Node cases && Within(node, members) is TimeLimit limit ? (Condition(cases), limit) : null;
    }

    /// <summary>What one unit needs for its part of a promise.</summary>
    public static OperationalLevel? Part(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a part of a promise", "unit", "name", "within");
        return members is not null
            && node.Required(members, "unit") is Node unit && unit.NotBlank("a unit") is string named
            && node.Required(members, "name")?.Localized() is LocalizedText name
            && Within(node, members) is TimeLimit limit ? new OperationalLevel(named, name, limit) : null;
    }

    public static CaseCondition Condition(Node node)
    {
        Dictionary<string, Node>? members = node.Members("which cases", "priorities", "tiers", "channels");
        return members is null ? CaseCondition.Any : CaseCondition.Any
            .AndPriority([.. members.List("priorities", n => n.NotBlank("a priority")).OfType<string>()])
            .AndTier([.. members.List("tiers", n => n.NotBlank("a tier")).OfType<string>()])
            .AndChannel([.. members.List("channels", n => n.Id(text => new ChannelId(text))).OfType<ChannelId>()]);
    }

    private static TimeLimit? Parse(string text) =>
        text.EndsWith(Days, StringComparison.Ordinal) && Number(text.Substring(0, text.Length - Days.Length)) is int days ? TimeLimit.BusinessDays(days)
        : text.StartsWith(EndOfDay, StringComparison.Ordinal) && Number(text.Substring(EndOfDay.Length)) is int last ? TimeLimit.EndOfBusinessDay(last)
        : IsoDuration.Find(text) is Duration length ? TimeLimit.FromDuration(length)
        : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
