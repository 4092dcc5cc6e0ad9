namespace CustomerServiceKit.Kpis;

/// <summary>Names a property by which rows are told apart and grouped, for example <c>queue</c> or <c>outcome-kind</c>.</summary>
/// <remarks>Kebab case, compared ordinally. <c>default</c> is unspecified; every builder refuses it.</remarks>
public readonly record struct DimensionId
{
    private readonly string? _value;

    /// <summary>Takes the name.</summary>
    /// <param name="value">Kebab case: lower-case letters and digits in groups joined by single hyphens, for example <c>outcome-kind</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not kebab case.</exception>
    public DimensionId(string value) => _value = KebabName.Checked(value, nameof(value));

    /// <summary>The name; empty when unspecified.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Returns the name.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
