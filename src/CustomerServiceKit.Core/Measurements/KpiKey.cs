using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CustomerServiceKit;

/// <summary>Says exactly which KPI a number is: id, variant, parameters and version of the definition.</summary>
/// <remarks>
/// A name alone does not identify a KPI: service level has thirteen formulas in live use. The canonical text is
/// <c>id[.variant][(parameter,…)]@version</c>, for example <c>service-level.all(within&lt;=PT20S)@1</c>, with parameters in ordinal order of their names.
/// Two keys are equal when their texts are.
/// </remarks>
public sealed class KpiKey : IEquatable<KpiKey>
{
    private readonly string _text;

    /// <summary>Names a KPI.</summary>
    /// <param name="id">Kebab case, for example <c>service-level</c>.</param>
    /// <param name="variant">Kebab case, with dots between parts, for example <c>all</c> or <c>cisco.ignored</c>; null where the KPI has one formula.</param>
    /// <param name="parameters">The parameters, each name at most once; null for none.</param>
    /// <param name="version">The version of the definition, from 1.</param>
    /// <exception cref="ArgumentException">A part is not of the form described, or a parameter stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is below 1.</exception>
    public KpiKey(string id, string? variant = null, IEnumerable<KpiParameter>? parameters = null, int version = 1)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(version);
        if (!Kebab.IsKebab(id))
        {
            throw new ArgumentException($"A KPI's id is kebab case such as 'service-level'; given '{id}'.", nameof(id));
        }

        if (variant is not null && !variant.Split('.').All(Kebab.IsKebab))
        {
            throw new ArgumentException($"A variant is kebab case such as 'all' or 'cisco.ignored'; given '{variant}'.", nameof(variant));
        }

        ImmutableArray<KpiParameter> sorted = [.. (parameters ?? []).OrderBy(p => p.Name, StringComparer.Ordinal)];
        if (sorted.Any(p => p.Name.Length == 0) || sorted.Select(p => p.Name).Distinct(StringComparer.Ordinal).Count() != sorted.Length)
        {
            throw new ArgumentException($"Each parameter needs a name of its own; given '{string.Join(",", sorted)}'.", nameof(parameters));
        }

        Id = id;
        Variant = variant;
        Parameters = sorted;
        Version = version;
        _text = id + (variant is null ? string.Empty : "." + variant) + (sorted.IsEmpty ? string.Empty : "(" + string.Join(",", sorted) + ")")
            + "@" + version.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What is measured, for example <c>service-level</c>.</summary>
    public string Id { get; }

    /// <summary>Which of its formulas, for example <c>all</c>; null where there is one.</summary>
    public string? Variant { get; }

    /// <summary>The parameters in ordinal order of their names.</summary>
    public IReadOnlyList<KpiParameter> Parameters { get; }

    /// <summary>The version of the definition, from 1.</summary>
    public int Version { get; }

    /// <summary>Whether two keys have the same text.</summary>
    /// <param name="left">One key; may be null.</param>
    /// <param name="right">Another; may be null.</param>
    /// <returns>Whether they name the same KPI, or both are null.</returns>
    public static bool operator ==(KpiKey? left, KpiKey? right) => Equals(left, right);

    /// <summary>Whether two keys have different texts.</summary>
    /// <param name="left">One key; may be null.</param>
    /// <param name="right">Another; may be null.</param>
    /// <returns>Whether they name different KPIs, or one is null.</returns>
    public static bool operator !=(KpiKey? left, KpiKey? right) => !Equals(left, right);

    /// <summary>Reads a canonical text; the version may be left out and is 1 then.</summary>
    /// <param name="text">For example <c>service-level.all(within&lt;=PT20S)@1</c>.</param>
    /// <returns>The key.</returns>
    /// <exception cref="FormatException">The text is not a key.</exception>
    public static KpiKey Parse(string text) => TryParse(text, out KpiKey? key)
        ? key
        : throw new FormatException($"A KPI key is written id[.variant][(parameter,...)]@version, for example 'service-level.all(within<=PT20S)@1'; given '{text}'.");

    /// <summary>Reads a canonical text, or says that it is none.</summary>
    /// <param name="text">The text; may be null.</param>
    /// <param name="key">The key, where the text is one.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out KpiKey? key)
    {
        key = null;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        string rest = text!;
        int version = 1;
        int at = rest.LastIndexOf('@');
        if (at >= 0)
        {
            if (!int.TryParse(rest.Substring(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out version) || version < 1)
            {
                return false;
            }

            rest = rest.Substring(0, at);
        }

        List<KpiParameter> parameters = [];
        int open = rest.IndexOf('(');
        if (open >= 0)
        {
            if (rest[rest.Length - 1] != ')' || !TryParameters(rest.Substring(open + 1, rest.Length - open - 2), parameters))
            {
                return false;
            }

            rest = rest.Substring(0, open);
        }

        int dot = rest.IndexOf('.');
        string id = dot < 0 ? rest : rest.Substring(0, dot);
        string? variant = dot < 0 ? null : rest.Substring(dot + 1);
        bool unique = parameters.Select(p => p.Name).Distinct(StringComparer.Ordinal).Count() == parameters.Count;
        if (!unique || !Kebab.IsKebab(id) || (variant is not null && !variant.Split('.').All(Kebab.IsKebab)))
        {
            return false;
        }

        key = new KpiKey(id, variant, parameters, version);
        return true;
    }

    /// <summary>Returns the same KPI with one parameter added or replaced.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The changed copy.</returns>
    public KpiKey With(KpiParameter parameter) => new(Id, Variant, Parameters.Where(p => p.Name != parameter.Name).Append(parameter), Version);

    /// <summary>Finds a parameter by name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The parameter, or null where the key has none of that name.</returns>
    public KpiParameter? Find(string name)
    {
        foreach (KpiParameter parameter in Parameters)
        {
            if (parameter.Name == name)
            {
                return parameter;
            }
        }

        return null;
    }

    /// <inheritdoc />
    public bool Equals(KpiKey? other) => other is not null && other._text == _text;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as KpiKey);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>Returns the canonical text.</summary>
    /// <returns>For example <c>service-level.all(within&lt;=PT20S)@1</c>.</returns>
    public override string ToString() => _text;

    private static bool TryParameters(string text, List<KpiParameter> parameters)
    {
        foreach (string part in text.Split(','))
        {
            int sign = part.IndexOfAny(['<', '>', '=']);
            if (sign <= 0)
            {
                return false;
            }

            int end = sign + (sign + 1 < part.Length && part[sign + 1] == '=' ? 2 : 1);
            string value = part.Substring(end);
            string name = part.Substring(0, sign);
            bool legal = Kebab.IsKebab(name) && value.Length > 0 && value.All(c => c is '.' or ':' or '-' or '_' or '+' || (c < 128 && char.IsLetterOrDigit(c)));
            if (!legal || !ComparisonSign.TryParse(part.Substring(sign, end - sign), out Comparison comparison))
            {
                return false;
            }

            parameters.Add(new KpiParameter(name, comparison, value));
        }

        return true;
    }
}
