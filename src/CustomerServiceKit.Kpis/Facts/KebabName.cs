namespace CustomerServiceKit.Kpis;

/// <summary>The rule of the names in definitions.</summary>
internal static class KebabName
{
    public static string Checked(string value, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(value, parameterName);
        return Kebab.IsKebab(value)
            ? value
            : throw new ArgumentException($"A name is kebab case such as 'queue' or 'after-call-work'; given '{value}'.", parameterName);
    }

    /// <summary>The kebab-case text of an enum value, <c>AbandonedInMenu</c> as <c>abandoned-in-menu</c>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        string name = value.ToString();
        System.Text.StringBuilder text = new(name.Length + 4);
        foreach (char c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
