using System.Collections.Immutable;

namespace CustomerServiceKit.Calendars;

/// <summary>The rules of a set, checked as a whole.</summary>
internal static class HolidayRuleList
{
    public static ImmutableArray<HolidayRule> Checked(IEnumerable<HolidayRule> rules)
    {
        ImmutableArray<HolidayRule> copy = [.. rules];
        if (copy.Contains(null!))
        {
            throw new ArgumentNullException(nameof(rules), "A rule of the list is null.");
        }

        ImmutableArray<Problem> problems = [.. Problems(copy)];
        return problems.IsEmpty ? copy : throw new ProblemException(problems);
    }

    public static ImmutableArray<HolidayRule> Without(string set, IReadOnlyList<HolidayRule> rules, string[] ids)
    {
        ImmutableArray<Problem> problems = [.. ids.Where(id => rules.All(r => r.Id != id)).Select(id => Unknown(set, rules, id))];
        return problems.IsEmpty ? [.. rules.Where(r => !ids.Contains(r.Id))] : throw new ProblemException(problems);
    }

    public static Problem Unknown(string set, IReadOnlyList<HolidayRule> rules, string id) =>
        HolidayRules.UnknownRule.At(string.Empty, ("set", set), ("id", id), ("known", string.Join(", ", rules.Select(r => r.Id))));

    public static Problem Twice(string id) => HolidayRules.RuleTwice.At(string.Empty, ("id", id));

    public static Problem Reversed(string id, int from, int to) =>
        HolidayRules.YearsReversed.At(string.Empty, ("id", id), ("from", FormattableString.Invariant($"{from}")), ("to", FormattableString.Invariant($"{to}")));

    private static IEnumerable<Problem> Problems(ImmutableArray<HolidayRule> rules)
    {
        HashSet<string> ids = [];
        foreach (HolidayRule rule in rules)
        {
            string path = "rules." + rule.Id;
            if (!ids.Add(rule.Id))
            {
                yield return Twice(rule.Id).Under(path);
            }

            if (rule is { FromYear: int from, ToYear: int to } && to < from)
            {
                yield return Reversed(rule.Id, from, to).Under(path);
            }
        }
    }
}
