namespace CustomerServiceKit;

/// <summary>Kebab case: groups of lower-case letters and digits, joined by single hyphens.</summary>
internal static class Kebab
{
    public static bool IsKebab(string text)
    {
        if (string.IsNullOrEmpty(text) || text[0] == '-' || text[text.Length - 1] == '-')
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            bool legal = text[i] is (>= 'a' and <= 'z') or (>= '0' and <= '9') || (text[i] == '-' && text[i - 1] != '-');
            if (!legal)
            {
                return false;
            }
        }

        return true;
    }
}
