using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>What a source's words for the states of employees mean, as data; in a fact map's JSON it is the section <c>states</c>.</summary>
/// <remarks>
/// It has no default. A word that it does not have leaves the work state of its rows unknown, and the intake reports each such word with how often it came, so that a new state in
/// the source is seen on the day it appears. Immutable and safe to share between threads.
/// </remarks>
public sealed class AgentStateMap
{
    internal const string Anything = "*";

    private readonly FrozenDictionary<string, AgentStateWord> _words;

    /// <summary>Takes the words.</summary>
    /// <param name="words">The words, each once.</param>
    /// <exception cref="ArgumentException">A word comes twice.</exception>
    public AgentStateMap(params IEnumerable<AgentStateWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        Words = (ImmutableArray<AgentStateWord>)[.. words];
        string[] twice = [.. Words.GroupBy(w => w.Word).Where(g => g.Count() > 1).Select(g => g.Key)];
        if (twice.Length > 0)
        {
            throw new ArgumentException($"Each word has one meaning; given twice: {string.Join(", ", twice)}.", nameof(words));
        }

        _words = Words.ToFrozenDictionary(w => w.Word, StringComparer.Ordinal);
    }

    /// <summary>The words, in the order in which they were given.</summary>
    public IReadOnlyList<AgentStateWord> Words { get; }

    /// <summary>Makes a map from words alone.</summary>
    /// <param name="states">The work state of each of the source's words.</param>
    /// <returns>The map.</returns>
    public static AgentStateMap Of(IReadOnlyDictionary<string, WorkState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        return new AgentStateMap(states.Select(s => new AgentStateWord(s.Key, s.Value)));
    }

    /// <summary>Finds what a word means.</summary>
    /// <param name="word">The word as the source writes it.</param>
    /// <returns>Its meaning; null where the map does not have it.</returns>
    public AgentStateWord? Find(string word) => _words.GetValueOrDefault(word);

    /// <summary>Prints how many words the map has.</summary>
    /// <returns>For example <c>9 words</c>.</returns>
    public override string ToString() => $"{Words.Count} words";
}
