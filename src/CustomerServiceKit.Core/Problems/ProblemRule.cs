using System.Collections.Immutable;

namespace CustomerServiceKit;

/// <summary>A rule that can be broken: its stable code, its weight, where it comes from, and its text.</summary>
/// <remarks>Codes are dotted and in kebab case, for example <c>kpi.unknown-measure</c>, and never change once released.</remarks>
public sealed class ProblemRule
{
    /// <summary>Declares a rule.</summary>
    /// <param name="code">Dotted kebab case: at least two parts of lower-case letters, digits and hyphens.</param>
    /// <param name="severity">How much breaking it weighs.</param>
    /// <param name="basis">Where the rule comes from.</param>
    /// <param name="text">What went wrong, what was expected and what to do; <c>{name}</c> stands for the parameter of that name.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a dotted kebab-case code.</exception>
    public ProblemRule(string code, Severity severity, RuleBasis basis, LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(text);
        if (!IsCode(code))
        {
            throw new ArgumentException($"A code is dotted kebab case such as 'kpi.unknown-measure'; given '{code}'.", nameof(code));
        }

        Code = code;
        Severity = severity;
        Basis = basis;
        Text = text;
    }

    /// <summary>The stable code, for example <c>kpi.unknown-measure</c>.</summary>
    public string Code { get; }

    /// <summary>How much breaking the rule weighs.</summary>
    public Severity Severity { get; }

    /// <summary>Where the rule comes from.</summary>
    public RuleBasis Basis { get; }

    /// <summary>The text with its <c>{name}</c> places still open.</summary>
    public LocalizedText Text { get; }

    /// <summary>Makes the problem that this rule was broken at a place.</summary>
    /// <param name="path">Where: a path such as <c>kpis[2].formula</c>, or empty for the whole.</param>
    /// <param name="parameters">What to put into the open places of the text.</param>
    /// <returns>The problem.</returns>
    public Problem At(string path, params (string Name, string Value)[] parameters)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(parameters);
        return new Problem(this, path, parameters.ToImmutableDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));
    }

    /// <summary>Returns the code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    private static bool IsCode(string code)
    {
        string[] parts = code.Split('.');
        return parts.Length >= 2 && parts.All(Kebab.IsKebab);
    }
}
