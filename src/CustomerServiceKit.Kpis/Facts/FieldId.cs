namespace CustomerServiceKit.Kpis;

/// <summary>Names a time, a span or an amount of a fact, for example <c>created</c> or <c>wait</c>.</summary>
/// <remarks>Kebab case, compared ordinally. <c>default</c> is unspecified; every builder refuses it.</remarks>
public readonly record struct FieldId
{
    private readonly string? _value;

    /// <summary>Takes the name.</summary>
    /// <param name="value">Kebab case: lower-case letters and digits in groups joined by single hyphens, for example <c>after-call-work</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not kebab case.</exception>
    public FieldId(string value) => _value = KebabName.Checked(value, nameof(value));

    /// <summary>The name; empty when unspecified.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Returns the name.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
