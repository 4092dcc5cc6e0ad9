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

    /// <summary>The word of a value of a closed set, <c>AbandonedInMenu</c> as <c>abandoned-in-menu</c>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => EnumWords<TEnum>.Of(value);
}
