namespace CustomerServiceKit.Charters.Tests.Lint;

/// <summary>R053: clear, not clever. Rough on purpose, and the same for everybody.</summary>
public sealed class ReadabilityTests
{
    [Theory]
    // English: a form of "be" and a participle.
    [InlineData("en", "Your call is answered.", "is answered")]
    [InlineData("en", "Your letter will be opened and it is then sent on.", "be opened")]
    [InlineData("en", "The form was not signed.", "was not signed")]
    [InlineData("en", "Refunds are usually paid in 3 days.", "are usually paid")]
    [InlineData("en", "We answer your call.", null)]
    [InlineData("en", "You are in need of help.", null)]
    [InlineData("en", "There are hundred ways.", null)]
    // Romanian: a form of "a fi" and a participle, with accents or without.
    [InlineData("ro", "Apelul este preluat.", "este preluat")]
    [InlineData("ro", "Scrisoarea va fi trimisă.", "fi trimisă")]
    [InlineData("ro", "Cererile sunt întotdeauna rezolvate.", "sunt întotdeauna rezolvate")]
    [InlineData("ro", "Apelul este gratuit.", null)]
    [InlineData("ro", "Sunt zece minute.", null)]
    [InlineData("ro", "Răspundem la apel.", null)]
    // Hebrew: verbs of a list, and "by".
    [InlineData("he", "הפנייה תיענה.", "תיענה")]
    [InlineData("he", "הפנייה מטופלת על ידי נציג.", "מטופלת, על ידי")]
    [InlineData("he", "ושיחתך תועבר הלאה.", "תועבר")]
    [InlineData("he", "אנו עונים לשיחה.", null)]
    public void Passive_ASentence_IsFoundByItsVerb(string language, string sentence, string? words) => Words("charter.passive", language, sentence).Should().Be(words);

    [Theory]
    [InlineData("en", "We answer as soon as possible.", "as soon as possible")]
    [InlineData("en", "We answer promptly and within a reasonable time.", "promptly, reasonable time")]
    [InlineData("en", "We answer promptly, within 2 working days.", null)]
    [InlineData("en", "We answer shortly, within a day.", null)]
    [InlineData("en", "We answer soon: call 1800.", "soon")]
    [InlineData("en", "Sooner or later.", null)]
    [InlineData("ro", "Răspundem cât mai curând posibil.", "cât mai curând posibil")]
    [InlineData("ro", "Raspundem cat mai curand.", "cat mai curand")]
    [InlineData("ro", "Răspundem prompt, într-un termen rezonabil.", "prompt, termen rezonabil")]
    [InlineData("ro", "Răspundem rapid, în 20 de secunde.", null)]
    [InlineData("ro", "Răspundem rapid, în două zile.", null)]
    [InlineData("he", "נענה בהקדם האפשרי.", "בהקדם האפשרי")]
    [InlineData("he", "נענה בהקדם.", "בהקדם")]
    [InlineData("he", "נענה בתוך זמן סביר.", "זמן סביר")]
    [InlineData("he", "נענה בזמן סביר ובמהירות.", "בזמן סביר, ובמהירות")]
    [InlineData("he", "נענה במהירות, בתוך 20 שניות.", null)]
    [InlineData("he", "נענה במהירות, בתוך יומיים.", null)]
    [InlineData("he", "נענה מיד, בתוך שלושה ימים.", null)]
    [InlineData("he", "הסניף קרוב לביתך.", null)]
    public void VagueTime_APromiseOfSoon_IsFoundUnlessATimeIsSaid(string language, string sentence, string? words) => Words("charter.vague-time", language, sentence).Should().Be(words);

    [Theory]
    [InlineData("en", "We call back within 2 days where possible.", "where possible")]
    [InlineData("ro", "Ne străduim să răspundem în 2 zile.", "Ne străduim")]
    [InlineData("he", "נשתדל לענות בתוך יומיים.", "נשתדל")]
    [InlineData("en", "We call back within 2 days.", null)]
    public void VagueWords_APromiseTakenBack_IsFoundEvenWithATime(string language, string sentence, string? words) => Words("charter.vague-words", language, sentence).Should().Be(words);

    [Theory]
    [InlineData("en", "one two three four five six seven eight nine ten", 10, 25)]
    [InlineData("en", "one two three four five six seven eight nine ten", 30, 25)]
    [InlineData("ro", "unu doi trei patru cinci șase șapte opt nouă zece", 30, 25)]
    [InlineData("he", "אחת שתים שלוש ארבע חמש שש שבע שמונה תשע עשר", 20, 20)]
    [InlineData("he", "אחת שתים שלוש ארבע חמש שש שבע שמונה תשע עשר", 30, 20)]
    public void LongSentence_MoreWordsThanTheMost_IsFound(string language, string ten, int count, int most)
    {
        string sentence = string.Join(' ', Enumerable.Repeat(ten, count / 10)) + ".";

        IEnumerable<(string, string)> expected = count > most ? [($"{count}", $"{most}")] : [];
        Found("charter.long-sentence", language, sentence).Select(p => (p.Parameters["count"], p.Parameters["most"])).Should().Equal(expected);
    }

    [Theory]
    // 13 letters pass, 14 do not; the parts of a compound count by themselves, and addresses not at all.
    [InlineData("en", "Accessibility matters.", null)]
    [InlineData("en", "Administrative matters.", "Administrative")]
    [InlineData("en", "Cross-departmental matters.", null)]
    [InlineData("en", "Write to information-and-complaints@administration.example.", null)]
    [InlineData("ro", "Cu responsabilitate.", "responsabilitate")]
    [InlineData("ro", "Pentru dumneavoastră.", null)]
    [InlineData("he", "ולהתחייבויותינו תוקף.", "ולהתחייבויותינו")]
    [InlineData("he", "התחייבות ברורה.", null)]
    public void LongWords_OfASentence_AreFound(string language, string sentence, string? words) => Words("charter.long-words", language, sentence).Should().Be(words);

    [Theory]
    [InlineData("One. Two! Three? Four…", "One.", "Two!", "Three?", "Four…")]
    [InlineData("No full stop", "No full stop")]
    [InlineData("First line\nSecond line", "First line", "Second line")]
    [InlineData("Version 3.5 costs 10.000 lei. Ask e.g. our staff.", "Version 3.5 costs 10.000 lei.", "Ask e.g. our staff.")]
    [InlineData("שלום. עולם.", "שלום.", "עולם.")]
    [InlineData(" ... ")]
    public void Sentences_OfAText_AreCutWhereTheyEnd(string text, params string[] expected) => Sentences.Of(text).Should().Equal(expected);

    [Fact]
    public void Finding_InASecondSentence_SaysWhichSentencePathAndLanguage()
    {
        LocalizedText text = Sample.Text("We answer. We call back soon.", "אנו עונים.", "Răspundem.");

        Problem finding = CharterLint.Of(Sample.Builder().Service(Sample.Letters.LimitedTo(text)).Build(), FullSample.Today).Findings.Single(p => p.Code == "charter.vague-time");

        (finding.Path, finding.Parameters["sentence"], finding.Parameters["language"], finding.Parameters["words"])
            .Should().Be(("services[0].limits[1]", "We call back soon.", "en", "soon"));
    }

    [Fact]
    public void Finding_InALanguageWithoutAStyle_IsNone() => Found("charter.vague-time", "fr", "As soon as possible.").Should().BeEmpty();

    private static string? Words(string code, string language, string sentence) => Found(code, language, sentence).SingleOrDefault()?.Parameters["words"];

    private static IEnumerable<Problem> Found(string code, string language, string sentence)
    {
        ServiceCharter charter = ServiceCharter.For(new CharterId("care"), LocalizedText.In("de", "Lumen")).Effective(FullSample.Today)
            .Service(CharterService.Of(new ServiceId("x"), LocalizedText.In("de", "X")).OnCondition(LocalizedText.In(language, sentence)).LimitedTo(LocalizedText.In("de", "Keine.")))
            .Build();
        return CharterLint.Of(charter, FullSample.Today).Findings.Where(p => p.Code == code);
    }
}
