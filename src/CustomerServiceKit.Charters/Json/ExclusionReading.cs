using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reads an exclusion; null where its id cannot be read.</summary>
internal static class ExclusionReading
{
    public static CharterExclusion? Read(Node node)
    {
        if (node.Members("an exclusion", "id", "sentence", "evidence", "invoked-by", "effect", "extended-by") is not { } members)
        {
            return null;
        }

        ExclusionId? id = node.Required(members, "id")?.Id(text => new ExclusionId(text));
        LocalizedText sentence = node.Required(members, "sentence")?.Localized() ?? StandIns.Text;
        LocalizedText? evidence = members.Find("evidence")?.Localized();
        ServiceRole[] roles = [.. members.List("invoked-by", n => n.Word<ServiceRole>("a role")).OfType<ServiceRole>()];
        Func<CharterExclusion, CharterExclusion> effect = Effect(node, members);
        if (id is not ExclusionId known)
        {
            return null;
        }

        CharterExclusion exclusion = CharterExclusion.Of(known, sentence).CalledOnBy(roles);
        return effect(evidence is null ? exclusion : exclusion.ShownBy(evidence));
    }

    /// <summary>A time belongs to the effect that extends, and to no other.</summary>
    private static Func<CharterExclusion, CharterExclusion> Effect(Node node, Dictionary<string, Node> members)
    {
        ExclusionEffect? effect = members.Find("effect") is Node said ? said.Word<ExclusionEffect>("an effect") : ExclusionEffect.ExcludeCase;
        Duration? by = members.Find("extended-by")?.PositiveTime("a time");
        if (by > Duration.FromDays(TimeLimit.MostDays))
        {
            members.Find("extended-by")?.Refuse(FormattableString.Invariant($"a time of at most {TimeLimit.MostDays} days"));
            by = null;
        }

        switch (effect)
        {
            case ExclusionEffect.Extend when !members.ContainsKey("extended-by"):
                node.Refuse("an object with extended-by, since it extends");
                return exclusion => exclusion;
            case ExclusionEffect.Extend:
                return exclusion => by is Duration time ? exclusion.Extending(time) : exclusion;
            case ExclusionEffect.ExcludeCase or ExclusionEffect.Pause when members.Find("extended-by") is Node extra:
                extra.Refuse("no time, unless the effect is extend");
                return exclusion => exclusion;
            case ExclusionEffect.Pause:
                return exclusion => exclusion.Pausing();
            default:
                return exclusion => exclusion;
        }
    }
}
