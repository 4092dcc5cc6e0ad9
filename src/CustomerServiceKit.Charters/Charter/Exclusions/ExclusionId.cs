namespace CustomerServiceKit.Charters;

/// <summary>Identifies an exclusion of a charter.</summary>
/// <remarks>An opaque text, compared ordinally (case matters). <c>default</c> is unspecified; every builder refuses it.</remarks>
public readonly record struct ExclusionId
{
    private readonly string? _value;

    /// <summary>Takes the id as its own system writes it.</summary>
    /// <param name="value">1 to 256 characters, without blanks at its ends and without control characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long, or has blanks at an end or control characters.</exception>
    public ExclusionId(string value) => _value = IdText.Checked(value, nameof(value));

    /// <summary>The text of the id; empty when unspecified.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether this is an id at all, and not <c>default</c>.</summary>
    public bool IsSpecified => _value is not null;

    /// <summary>Returns the text of the id.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
