using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reads a charter. Its rules are checked on all that could be read.</summary>
internal static class CharterReading
{
    public static ServiceCharter? Read(Node node, List<Problem> problems) => Draft(node, problems).Charter;

    public static CharterDraft Draft(Node node, List<Problem> problems)
    {
        StandIns standIns = new();
        Dictionary<string, Node>? members = node.Members(
            "a service charter",
            ["$schema", "id", "version", "provider", "audience", "statement", "effective-from", "effective-to", "transition", "languages", "services", "redress", .. DocumentReading.Fields]);
        if (members is null)
        {
            return new CharterDraft(null, isIdentified: false, standIns, problems);
        }

        CharterId? id = node.Required(members, "id")?.Id(text => new CharterId(text));
        LocalizedText? provider = node.Required(members, "provider")?.Localized();
        CharterBuilder builder = ServiceCharter.For(id ?? StandIns.Charter, provider ?? StandIns.Text);
        bool isVersioned = Version(node, members, builder);
        if (members.Find("audience")?.Word<CharterAudience>("an audience") is CharterAudience who)
        {
            builder.Audience(who);
        }

        if (members.Find("transition")?.Word<ChangeMode>("a mode") is ChangeMode transition)
        {
            builder.Moving(transition);
        }

        if (members.Find("statement")?.Localized() is LocalizedText said)
        {
            builder.Statement(said);
        }

        Effective(node, members, builder);
        if (members.TryGetValue("languages", out Node languages))
        {
            builder.InLanguages([.. languages.Items("languages").Select(n => n.Text("a language such as \"en\"")).OfType<string>().Where(l => l.Trim().Length > 0)]);
        }

        foreach (CharterService service in node.Asked(members, "services", n => ServiceReading.Read(n, standIns), StandIns.Service))
        {
            builder.Service(service);
        }

        foreach (Redress redress in members.List("redress", RedressReading.Read).OfType<Redress>())
        {
            builder.Redress(redress);
        }

        DocumentReading.Into(builder, members, isVersioned);

        // A promise that a redress names may be one that could not be read.
        bool isUnread = problems.Count > 0;
        problems.AddRange(
        [
            .. builder.Validate().Where(p => p.Severity == Severity.Error && !DocumentReading.IsConsequence(p, node, members, problems) && !(isUnread && p.Code == RedressRules.UnknownPromise.Code)),
        ]);
        return new CharterDraft(builder, id is not null && isVersioned, standIns, problems);
    }

    /// <summary>Whether it is known which version it is.</summary>
    private static bool Version(Node node, Dictionary<string, Node> members, CharterBuilder builder)
    {
        if (members.Find("version") is not Node version)
        {
            return !node.HasUnknown(members);
        }

        int? number = version.Integer("a version from 1");
        if (number is > 0)
        {
            builder.Version(number.Value);
            return true;
        }

        if (number is not null)
        {
            version.Refuse("a version from 1");
        }

        return false;
    }

    private static void Effective(Node node, Dictionary<string, Node> members, CharterBuilder builder)
    {
        LocalDate? to = members.Find("effective-to")?.Date("the last day");
        LocalDate? from = members.Find("effective-from")?.Date("the first day");
        if (from is not null || members.ContainsKey("effective-from") || node.HasUnknown(members))
        {
            builder.Effective(from ?? StandIns.FirstDay, to);
        }
    }
}
