namespace CustomerServiceKit;

/// <summary>The texts of the packages themselves: English, and translations that no native speaker has read yet.</summary>
internal static class DraftText
{
    public static LocalizedText Of(string english, string hebrew, string romanian) =>
        LocalizedText.English(english).With("he", hebrew, reviewed: false).With("ro", romanian, reviewed: false);
}
