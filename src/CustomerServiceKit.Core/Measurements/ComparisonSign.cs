namespace CustomerServiceKit;

/// <summary>Writes a <see cref="Comparison"/> as its sign, and reads it back.</summary>
public static class ComparisonSign
{
    /// <summary>The sign of a comparison.</summary>
    /// <param name="comparison">A defined comparison.</param>
    /// <returns><c>=</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.LessThan => "<",
        Comparison.AtMost => "<=",
        Comparison.GreaterThan => ">",
        Comparison.AtLeast => ">=",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a defined comparison."),
    };

    /// <summary>Reads a sign.</summary>
    /// <param name="sign">The sign, without blanks.</param>
    /// <param name="comparison">The comparison, where the sign is known.</param>
    /// <returns>Whether the sign is known.</returns>
    public static bool TryParse(string? sign, out Comparison comparison)
    {
        foreach (Comparison candidate in (Comparison[])[Comparison.Equal, Comparison.LessThan, Comparison.AtMost, Comparison.GreaterThan, Comparison.AtLeast])
        {
            if (Of(candidate) == sign)
            {
                comparison = candidate;
                return true;
            }
        }

        comparison = default;
        return false;
    }
}
