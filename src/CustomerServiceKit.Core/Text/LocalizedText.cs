using System.Collections.Immutable;

namespace CustomerServiceKit;

/// <summary>A text in one or more languages, of which one is the default and always present.</summary>
/// <remarks>
/// Languages are BCP 47 tags such as <c>en</c>, <c>he</c>, <c>ro</c> or <c>pt-BR</c>, compared without regard to case. A look-up falls back from
/// <c>pt-BR</c> to <c>pt</c> to the default language, so it never fails. A translation that no native speaker has read is marked unreviewed.
/// Immutable and safe to share between threads. Two texts are equal when they have the same default language and the same translations.
/// </remarks>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly ImmutableSortedDictionary<string, string> _texts;
    private readonly ImmutableSortedSet<string> _unreviewed;

    private LocalizedText(string defaultLanguage, ImmutableSortedDictionary<string, string> texts, ImmutableSortedSet<string> unreviewed)
    {
        DefaultLanguage = defaultLanguage;
        _texts = texts;
        _unreviewed = unreviewed;
    }

    /// <summary>The language of the text that is used where a wanted translation is missing.</summary>
    public string DefaultLanguage { get; }

    /// <summary>The languages this text has, in alphabetical order.</summary>
    public IReadOnlyList<string> Languages => [.. _texts.Keys];

    /// <summary>The languages whose text no native speaker has read yet, in alphabetical order.</summary>
    public IReadOnlyList<string> UnreviewedLanguages => [.. _unreviewed];

    /// <summary>Starts a text in English, its default language.</summary>
    /// <param name="text">The English text; not empty.</param>
    /// <returns>A text in one language.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null or blank.</exception>
    public static LocalizedText English(string text) => In("en", text);

    /// <summary>Starts a text in a language, which becomes its default.</summary>
    /// <param name="language">A BCP 47 tag, for example <c>he</c>.</param>
    /// <param name="text">The text; not empty.</param>
    /// <returns>A text in one language.</returns>
    /// <exception cref="ArgumentException">An argument is null or blank, or <paramref name="language"/> is not a language tag.</exception>
    public static LocalizedText In(string language, string text)
    {
        string tag = LanguageTag(language);
        return new LocalizedText(
            tag,
            ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase).Add(tag, Checked(text)),
            ImmutableSortedSet.Create<string>(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Returns this text with one language added or replaced.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="text">The text in that language; not empty.</param>
    /// <param name="reviewed">Whether a native speaker has read it; <see langword="true"/> unless told.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentException">An argument is null or blank, or <paramref name="language"/> is not a language tag.</exception>
    public LocalizedText With(string language, string text, bool reviewed = true)
    {
        string tag = LanguageTag(language);
        return new LocalizedText(
            DefaultLanguage,
            _texts.SetItem(tag, Checked(text)),
            reviewed ? _unreviewed.Remove(tag) : _unreviewed.Add(tag));
    }

    /// <summary>Gets the text in a language, or in the nearest language there is.</summary>
    /// <param name="language">The wanted BCP 47 tag; null or empty asks for the default language.</param>
    /// <returns>The text in that language, in its parent language, or in <see cref="DefaultLanguage"/>.</returns>
    public string For(string? language)
    {
        for (string tag = language ?? string.Empty; tag.Length > 0; tag = tag.Substring(0, Math.Max(0, tag.LastIndexOf('-'))))
        {
            if (_texts.TryGetValue(tag, out string? text))
            {
                return text;
            }
        }

        return _texts[DefaultLanguage];
    }

    /// <summary>Whether the text has a translation in exactly this language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <returns><see langword="true"/> where <see cref="For"/> would not fall back.</returns>
    public bool Has(string language) => _texts.ContainsKey(language);

    /// <summary>Returns a text made by changing every translation in the same way.</summary>
    /// <param name="change">Takes the language and the text, and gives the new text; not empty.</param>
    /// <returns>The changed copy, with the same languages and the same review marks.</returns>
    public LocalizedText Select(Func<string, string, string> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        ImmutableSortedDictionary<string, string>.Builder texts = _texts.ToBuilder();
        foreach (KeyValuePair<string, string> text in _texts)
        {
            texts[text.Key] = Checked(change(text.Key, text.Value));
        }

        return new LocalizedText(DefaultLanguage, texts.ToImmutable(), _unreviewed);
    }

    /// <inheritdoc />
    public bool Equals(LocalizedText? other) =>
        other is not null
        && string.Equals(DefaultLanguage, other.DefaultLanguage, StringComparison.OrdinalIgnoreCase)
        && _texts.SequenceEqual(other._texts)
        && _unreviewed.SetEquals(other._unreviewed);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_texts[DefaultLanguage]);

    /// <summary>Returns the text in the default language.</summary>
    /// <returns>The text in <see cref="DefaultLanguage"/>.</returns>
    public override string ToString() => _texts[DefaultLanguage];

    private static string Checked(string text) => string.IsNullOrWhiteSpace(text)
        ? throw new ArgumentException("A text must not be empty; leave the language out instead.", nameof(text))
        : text;

    /// <summary>A language that has the form of a tag; whether there is such a language is not looked up.</summary>
    internal static string LanguageTag(string language)
    {
        bool legal = !string.IsNullOrEmpty(language) && char.IsLetter(language[0]) && language[language.Length - 1] != '-';
        for (int i = 0; legal && i < language.Length; i++)
        {
            legal = language[i] == '-' || (language[i] < 128 && char.IsLetterOrDigit(language[i]));
        }

        return legal
            ? language
            : throw new ArgumentException($"A language is a BCP 47 tag such as 'en', 'he' or 'pt-BR'; given '{language}'.", nameof(language));
    }
}
