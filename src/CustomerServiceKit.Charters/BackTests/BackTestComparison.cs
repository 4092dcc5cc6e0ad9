using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Several drafts on the same history, side by side: what if a target or the hours were others.</summary>
public sealed class BackTestComparison
{
    private BackTestComparison(ImmutableArray<KeyValuePair<string, BackTest>> drafts) => Drafts = drafts;

    /// <summary>The result of each draft by the name given to it, in the order given.</summary>
    public IReadOnlyList<KeyValuePair<string, BackTest>> Drafts { get; }

    /// <summary>The promises of all drafts, in the order in which they first come.</summary>
    public IReadOnlyList<CommitmentId> Promises => (ImmutableArray<CommitmentId>)[.. Drafts.SelectMany(d => d.Value.Promises).Select(p => p.Commitment.Id).Distinct()];

    /// <summary>Tries drafts.</summary>
    /// <param name="events">As for <see cref="BackTest.Of"/>, the same for every draft.</param>
    /// <param name="asOf">As for <see cref="BackTest.Of"/>.</param>
    /// <param name="drafts">The drafts, each with a name of its own, such as <c>8 hours</c>.</param>
    /// <returns>The results.</returns>
    /// <exception cref="ArgumentException">An event is null, or a name is blank or given twice.</exception>
    /// <exception cref="ProblemException">A calendar has no opening within ten years.</exception>
    public static BackTestComparison Of(IEnumerable<CaseEvent> events, Instant asOf, params (string Name, CharterInForce Draft)[] drafts)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(drafts);
        foreach ((string name, CharterInForce draft) in drafts)
        {
            Arguments.ThrowIfBlank(name, nameof(drafts));
            ArgumentNullException.ThrowIfNull(draft, nameof(drafts));
        }

        if (drafts.GroupBy(d => d.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is IGrouping<string, (string, CharterInForce)> twice)
        {
            throw new ArgumentException($"Two drafts have the name '{twice.Key}'; give each its own.", nameof(drafts));
        }

        IReadOnlyList<CaseHistory> cases = CaseHistory.Of(events);
        return new BackTestComparison([.. drafts.Select(d => new KeyValuePair<string, BackTest>(d.Name, BackTest.Run(d.Draft, cases, asOf, null, Attainment.UsualMinimumSample)))]);
    }

    /// <summary>Prints a table in Markdown, a row for each promise and a column for each draft: the share kept of those decided, and how many are open.</summary>
    /// <param name="language"><c>en</c>, <c>he</c> or <c>ro</c>.</param>
    /// <returns>The table; a draft without the promise has a dash.</returns>
    public string ToMarkdown(string language = "en")
    {
        Phrase[] header = [Phrase.Of(CharterWords.Promise, language), .. Drafts.Select(d => new Phrase(d.Key, language))];
        IReadOnlyList<IReadOnlyList<Phrase>> rows =
        [
            .. Promises.Select(id => (IReadOnlyList<Phrase>)[Name(id, language), .. Drafts.Select(d => new Phrase(BackTestWords.Cell(d.Value.Promises.FirstOrDefault(p => p.Commitment.Id == id), language), language))]),
        ];
        return MarkdownWriter.Write(new CharterDocument(language, [new Block.Table(new Phrase(string.Empty, language), header, rows)]));
    }

    /// <summary>Prints the table in English.</summary>
    /// <returns>As <see cref="ToMarkdown"/>.</returns>
    public override string ToString() => ToMarkdown();

    private Phrase Name(CommitmentId id, string language) => Phrase.Of(Drafts.SelectMany(d => d.Value.Promises).First(p => p.Commitment.Id == id).Commitment.Name, language);
}
