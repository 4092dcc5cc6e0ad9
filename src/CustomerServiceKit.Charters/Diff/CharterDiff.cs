using System.Collections.Immutable;
using System.Text;

namespace CustomerServiceKit.Charters;

/// <summary>What changed between two versions of a charter, section by section, in words.</summary>
/// <remarks>
/// Services, promises, groups, products and exclusions are found by their ids, levels of complaints by their place, sentences in a list by their text in its default language: one
/// that was reworded was removed and added. The order of sentences and the version number itself are not compared. A promise that is new or gone is said in one line; of one that
/// changed it is said, too, which of its parts did (<see cref="CharterDifference.Details"/>).
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
    /// <param name="newer">The newer version, of the same charter; two drafts of one version may be compared.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="older"/> has a later version than <paramref name="newer"/>.</exception>
    /// <exception cref="ProblemException">They are not of one charter: <c>charter.diff-other-charter</c>.</exception>
    public static CharterDiff Between(ServiceCharter older, ServiceCharter newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        if (older.Id != newer.Id)
        {
            throw new ProblemException(DocumentRules.DiffOtherCharter.At(string.Empty, ("given", newer.ToString()), ("expected", older.Id.Value)));
        }

        if (older.Version > newer.Version)
        {
            throw new ArgumentException($"The older version is {older}, and the newer one {newer}. Give the older one first.", nameof(older));
        }

        return new CharterDiff(older, newer, [.. Compared(CharterItems.Of(older), CharterItems.Of(newer)).OrderBy(d => d.Section)]);
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

    private static IEnumerable<CharterDifference> Compared(IEnumerable<CharterItem> older, IEnumerable<CharterItem> newer)
    {
        Dictionary<string, CharterItem> before = ByKey(older);
        Dictionary<string, CharterItem> after = ByKey(newer);
        IEnumerable<CharterDifference> gone = before.Values.Where(item => !after.ContainsKey(item.Key))
            .Select(item => new CharterDifference(item, null, item.Promise is null ? null : PromiseDirection.Laxer));
        IEnumerable<CharterDifference> come = after.Values.Where(item => !before.ContainsKey(item.Key))
            .Select(item => new CharterDifference(null, item, item.Promise is null ? null : PromiseDirection.Stricter));
        IEnumerable<CharterDifference> other = after.Values.Where(item => before.TryGetValue(item.Key, out CharterItem? was) && was.Compared != item.Compared)
            .Select(item => Changed(before[item.Key], item));
        return gone.Concat(other).Concat(come);
    }

    private static CharterDifference Changed(CharterItem before, CharterItem after) => new(
        before,
        after,
        before.Promise is { } was && after.Promise is { } now ? PromiseComparison.Of(was, now) : null,
        Compared(before.Details, after.Details));

    // The same sentence said twice is one part.
    private static Dictionary<string, CharterItem> ByKey(IEnumerable<CharterItem> items) =>
        items.GroupBy(item => item.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
}
