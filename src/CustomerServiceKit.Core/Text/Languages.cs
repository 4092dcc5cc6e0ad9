namespace CustomerServiceKit;

/// <summary>What has to be known of a language to print it.</summary>
internal static class Languages
{
    public static bool IsRightToLeft(string language) =>
        language.Split('-')[0].ToUpperInvariant() is "HE" or "IW" or "AR" or "FA" or "UR" or "YI";
}
