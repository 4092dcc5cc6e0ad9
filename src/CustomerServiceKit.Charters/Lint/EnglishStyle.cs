namespace CustomerServiceKit.Charters;

/// <summary>English: at most 25 words and 13 letters.</summary>
/// <remarks>25 words: the house style of the British government's web pages.</remarks>
internal static class EnglishStyle
{
    private const string Participle =
        @"(?:(?!\w*eed\b|hundred\b|sacred\b|naked\b)\w{2,}ed|done|given|sent|made|taken|kept|paid|told|found|seen|shown|written|heard|met|held|brought|dealt|put|set|known|left|lost|built|said|read|dealt|put|shut)";

    public static LanguageStyle Style { get; } = new(
        mostWords: 25,
        mostLetters: 13,
        passive: @"\b(?:am|is|are|was|were|be|been|being)\s+(?:(?:not|also|always|never|only|still|now|\w+ly)\s+)?" + Participle + @"\b",
        vague: @"\b" + LanguageStyle.Any(
            "as soon as possible", "as soon as we can", "as quickly as possible", "as quickly as we can", "asap", "in (?:a )?reasonable time", "reasonable time", "reasonable period", "promptly",
            "prompt", "without (?:undue |unnecessary )?delay", "in due course", "in good time", "shortly", "soon", "timely", "quickly", "speedily", "swiftly", "immediately", "at the earliest opportunity") + @"\b",
        hedge: @"\b" + LanguageStyle.Any(
            "where(?:ver)? possible", "if possible", "as far as possible", "best efforts", "best endeavou?rs", "endeavou?r to", "strive to", "aim to", "try to", "do our best", "our best", "as appropriate",
            "where appropriate", "generally", "usually", "normally") + @"\b",
        time: @"\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|an?|same|next)[\s-]+(?:\w+\s+)?(?:second|minute|hour|day|week|month|year)s?\b");
}
