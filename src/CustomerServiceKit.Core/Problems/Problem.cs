using System.Collections.Immutable;

namespace CustomerServiceKit;

/// <summary>One rule that was broken at one place, with what was given, as data.</summary>
public sealed class Problem
{
    // By this name every rule gives the list of what there is.
    private const string Known = "known";

    private static readonly LocalizedText None = DraftText.Of("none", "אין", "niciunul");

    private readonly ProblemRule _rule;

    internal Problem(ProblemRule rule, string path, IReadOnlyDictionary<string, string> parameters)
    {
        _rule = rule;
        Path = path;
        Parameters = parameters;
    }

    /// <summary>The stable code of the rule, for example <c>kpi.unknown-measure</c>.</summary>
    public string Code => _rule.Code;

    /// <summary>How much the problem weighs.</summary>
    public Severity Severity => _rule.Severity;

    /// <summary>Where the rule comes from.</summary>
    public RuleBasis Basis => _rule.Basis;

    /// <summary>Where it is, for example <c>kpis[2].formula</c>; empty for the whole.</summary>
    public string Path { get; }

    /// <summary>The values that fill the text: what was given, what was expected.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; }

    /// <summary>What went wrong and what to do, in every language the rule has. Where <c>known</c>, the list of what there is, is empty, a word says so.</summary>
    public LocalizedText Message => Parameters.TryGetValue(Known, out string? known) && known.Length == 0
        ? _rule.Text.Select((language, _) => _rule.Text.Filled(Parameters.ToImmutableDictionary().SetItem(Known, None.For(language))).For(language))
        : _rule.Text.Filled(Parameters);

    /// <summary>Returns this problem as seen from an outer place.</summary>
    /// <param name="prefix">The path of the outer place, for example <c>kpis[2]</c>.</param>
    /// <returns>The same problem with the longer path.</returns>
    public Problem Under(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        string joined = prefix.Length == 0 || Path.Length == 0 || Path[0] == '[' ? prefix + Path : prefix + "." + Path;
        return new Problem(_rule, joined, Parameters);
    }

    /// <summary>Prints the problem as <c>path: message [code]</c> in the default language.</summary>
    /// <returns>One line.</returns>
    public override string ToString()
    {
        string line = $"{Message} [{Code}]";
        return Path.Length == 0 ? line : $"{Path}: {line}";
    }
}
