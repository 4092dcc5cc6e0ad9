namespace CustomerServiceKit.Calendars;

/// <summary>The ids of holiday rules and sets.</summary>
internal static class KebabId
{
    public static string Checked(string id, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(id, parameterName);
        return IsLegal(id)
            ? id
            : throw new ArgumentException($"An id is kebab case of at most {IdText.MaximumLength} characters, such as 'labour-day'; given '{id}'.", parameterName);
    }

    public static bool IsLegal(string id) => IdText.IsLegal(id) && Kebab.IsKebab(id);
}
