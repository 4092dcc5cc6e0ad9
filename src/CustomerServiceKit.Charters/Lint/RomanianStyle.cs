namespace CustomerServiceKit.Charters;

/// <summary>Romanian: at most 25 words and 14 letters. Patterns stand without accents, so that texts typed without them are seen too.</summary>
internal static class RomanianStyle
{
    private const string Participle =
        @"(?:(?!gratuit|minut|sut[ae]\b|\w*tate\b)\w{2,}(?:at|ut|it)[aei]?|(?:trimis|scris|deschis|inchis|spus|promis|transmis|ales|inclus|exclus|pus|retras|stins|atins|cerut)[aei]?)";

    public static LanguageStyle Style { get; } = new(
        mostWords: 25,
        mostLetters: 14,
        passive: @"\b(?:este|e|sunt|esti|suntem|sunteti|era|erau|fi|fost|fie)\s+(?:(?:si|deja|mai|intotdeauna|mereu|numai|doar)\s+)?" + Participle + @"\b",
        vague: @"\b" + LanguageStyle.Any(
            "cat mai curand posibil", "cat mai curand", "cat mai repede posibil", "cat mai repede", "cat de repede", "in cel mai scurt timp(?: posibil)?", "timp rezonabil", "termen rezonabil",
            "fara intarziere", "prompt", "de indata", "in curand", "in timp util", "la timp", "rapid", "imediat", "operativ", "urgent") + @"\b",
        hedge: @"\b" + LanguageStyle.Any(
            "pe cat posibil", "daca este posibil", "atunci cand este posibil", "in masura posibilului", "in limita posibilitatilor", "ne straduim", "ne vom stradui", "incercam sa", "vom incerca",
            "(?:vom face|facem) tot posibilul", "de regula", "in general", "de obicei") + @"\b",
        time: @"\b(?:\d[\d.,]*|un|o|aceeasi|doua|doi|trei|patru|cinci|sase|sapte|opt|noua|zece)\s+(?:de\s+)?(?:secund\w*|minut\w*|or[ae]|zi|zile|saptaman\w*|lun[ai]|an|ani)\b");
}
