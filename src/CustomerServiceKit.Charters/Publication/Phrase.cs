namespace CustomerServiceKit.Charters;

/// <summary>A piece of text with the language it is really in.</summary>
internal sealed class Phrase(string text, string language)
{
    public string Text { get; } = text;

    public string Language { get; } = language;

    /// <summary>A text in a language, or in its default language where it has no other.</summary>
    public static Phrase Of(LocalizedText text, string language) => new(text.For(language), text.Has(language) ? language : text.DefaultLanguage);
}
