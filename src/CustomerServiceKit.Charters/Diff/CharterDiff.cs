using System.Collections.Immutable;
using System.Text;

namespace CustomerServiceKit.Charters;

/// <summary>What changed between two versions of a charter, section by section, in words.</summary>
/// <remarks>
/// Services, promises, groups, products and exclusions are found by their ids, levels of complaints by their place, sentences in a list by their text in its default language: one
/// that was reworded was removed and added. The order of sentences and the version number itself are not compared.
/// </remarks>
public sealed class CharterDiff
{
    private CharterDiff(ServiceCharter older, ServiceCharter newer, ImmutableArray<CharterDifference> differences)
    {
        Older = older;
        Newer = newer;
        Differences = differences;
    }

    /// <summary>The older version.</summary>
    public ServiceCharter Older { get; }

    /// <summary>The newer version.</summary>
    public ServiceCharter Newer { get; }

    /// <summary>The differences, by section in the order of publication; empty where nothing changed.</summary>
    public IReadOnlyList<CharterDifference> Differences { get; }

    /// <summary>Compares two versions.</summary>
    /// <param name="older">The older version.</param>
    /// <param name="newer">The newer version, of the same charter.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ProblemException">They are not of one charter: <c>charter.diff-other-charter</c>.</exception>
    public static CharterDiff Between(ServiceCharter older, ServiceCharter newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        if (older.Id != newer.Id)
        {
            throw new ProblemException(DocumentRules.DiffOtherCharter.At(string.Empty, ("given", newer.ToString()), ("expected", older.Id.Value)));
        }

        Dictionary<string, CharterItem> before = ByKey(older);
        Dictionary<string, CharterItem> after = ByKey(newer);
        IEnumerable<CharterDifference> gone = before.Where(item => !after.ContainsKey(item.Key))
            .Select(item => new CharterDifference(CharterDifferenceKind.Removed, item.Value, null, item.Value.Commitment is null ? null : PromiseDirection.Laxer));
        IEnumerable<CharterDifference> come = after.Where(item => !before.ContainsKey(item.Key))
            .Select(item => new CharterDifference(CharterDifferenceKind.Added, null, item.Value, item.Value.Commitment is null ? null : PromiseDirection.Stricter));
        IEnumerable<CharterDifference> other = after.Where(item => before.TryGetValue(item.Key, out CharterItem? was) && was.Compared != item.Value.Compared)
            .Select(item => Changed(before[item.Key], item.Value, older, newer));
        return new CharterDiff(older, newer, [.. gone.Concat(other).Concat(come).OrderBy(d => d.Section)]);
    }

    /// <summary>Says what changed, section by section.</summary>
    /// <param name="language">A language code such as <c>en</c>, <c>he</c> or <c>ro</c>; any other is English.</param>
    /// <returns>Lines: a title, and under the name of each section its differences, each after a hyphen.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is blank.</exception>
    public string Explain(string language = "en")
    {
        Arguments.ThrowIfBlank(language, nameof(language));
        StringBuilder text = new(DiffWords.Title.Filled(("older", Older.ToString()), ("newer", Newer.ToString())).For(language) + "\n");
        foreach (IGrouping<CharterSection, CharterDifference> section in Differences.GroupBy(d => d.Section))
        {
            text.Append('\n').Append(SectionWords.Of(section.Key).For(language)).Append('\n');
            foreach (CharterDifference difference in section)
            {
                text.Append("- ").Append(difference.Explain(language)).Append('\n');
            }
        }

        return Differences.Count > 0 ? text.ToString() : text.Append('\n').Append(DiffWords.None.For(language)).Append('\n').ToString();
    }

    /// <summary>Prints the two versions and how much changed.</summary>
    /// <returns>For example <c>care@1 to care@2: 3 differences</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Older} to {Newer}: {Differences.Count} differences");

    private static CharterDifference Changed(CharterItem before, CharterItem after, ServiceCharter older, ServiceCharter newer) => new(
        CharterDifferenceKind.Changed,
        before,
        after,
        before.Commitment is Commitment was && after.Commitment is Commitment now ? PromiseComparison.Of(was, now, ServiceOf(older, was) == ServiceOf(newer, now)) : null);

    private static ServiceId ServiceOf(ServiceCharter charter, Commitment commitment) => charter.Services.First(s => s.Commitments.Contains(commitment)).Id;

    // The same sentence said twice is one part.
    private static Dictionary<string, CharterItem> ByKey(ServiceCharter charter) =>
        CharterItems.Of(charter).GroupBy(item => item.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
}
