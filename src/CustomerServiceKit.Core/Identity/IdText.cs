namespace CustomerServiceKit;

/// <summary>The one rule every id follows: some text, without blanks at its ends or control characters.</summary>
internal static class IdText
{
    public const int MaximumLength = 256;

    public static string Checked(string value, string parameterName)
    {
        if (value is null)
        {
            throw new ArgumentNullException(parameterName);
        }

        if (!IsLegal(value))
        {
            throw new ArgumentException(
                $"An id needs 1 to {MaximumLength} characters, without blanks at its ends and without control characters; given '{value}'. Trim it, or map an empty field to no id at all.",
                parameterName);
        }

        return value;
    }

    public static bool IsLegal(string? value) =>
        value is { Length: > 0 and <= MaximumLength } && !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[value.Length - 1]) && !HasControl(value);

    private static bool HasControl(string value)
    {
        foreach (char c in value)
        {
            if (char.IsControl(c))
            {
                return true;
            }
        }

        return false;
    }
}
