namespace CustomerServiceKit;

/// <summary>One parameter of a KPI: a name, a comparison and a value, for example <c>within&lt;=PT20S</c>.</summary>
/// <remarks><c>default</c> is unspecified and refused by <see cref="KpiKey"/>.</remarks>
public readonly record struct KpiParameter
{
    private readonly string? _name;
    private readonly string? _value;

    /// <summary>Names a parameter and its value.</summary>
    /// <param name="name">Kebab case, for example <c>within</c>.</param>
    /// <param name="comparison">How the value is used; a threshold says here whether its boundary is inside.</param>
    /// <param name="value">An ISO 8601 duration (<c>PT20S</c>), a number, a word, or <c>table:name</c> for a table of values.
    /// Letters, digits and <c>. : - _ +</c> only.</param>
    /// <exception cref="ArgumentException">A text is not of the form described.</exception>
    public KpiParameter(string name, Comparison comparison, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        if (!Kebab.IsKebab(name))
        {
            throw new ArgumentException($"A parameter's name is kebab case such as 'within'; given '{name}'.", nameof(name));
        }

        if (value.Length == 0 || !value.All(c => c is '.' or ':' or '-' or '_' or '+' || (c < 128 && char.IsLetterOrDigit(c))))
        {
            throw new ArgumentException($"A parameter's value is made of letters, digits and . : - _ + only; given '{value}'.", nameof(value));
        }

        _name = name;
        Comparison = comparison;
        _value = value;
    }

    /// <summary>The name, for example <c>within</c>; empty when unspecified.</summary>
    public string Name => _name ?? string.Empty;

    /// <summary>How the value is used.</summary>
    public Comparison Comparison { get; }

    /// <summary>The value as text, for example <c>PT20S</c>; empty when unspecified.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Prints the parameter as in a key.</summary>
    /// <returns>For example <c>within&lt;=PT20S</c>.</returns>
    public override string ToString() => Name + ComparisonSign.Of(Comparison) + Value;
}
