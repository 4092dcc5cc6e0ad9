namespace CustomerServiceKit;

/// <summary>What has to be known of a language to print it.</summary>
internal static class Languages
{
    public static bool IsRightToLeft(string language) =>
        language.Split('-')[0].ToUpperInvariant() is "HE" or "IW" or "AR" or "FA" or "UR" or "YI";

    /// <summary>In a right-to-left text a value is set apart, or its digits and Latin letters would pull the words around it out of order.</summary>
    public static string Isolated(string language, string value) => IsRightToLeft(language) ? $"\u2068{value}\u2069" : value;
}
