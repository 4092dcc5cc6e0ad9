namespace CustomerServiceKit.Tests.Text;

public class LocalizedTextTests
{
    private static readonly LocalizedText Hello = LocalizedText.English("Hello").With("he", "שלום", reviewed: false).With("pt", "Olá");

    [Theory]
    [InlineData("he", "שלום")]
    [InlineData("HE", "שלום")]
    [InlineData("he-IL", "שלום")]
    [InlineData("pt-BR", "Olá")]
    [InlineData("ro", "Hello")]
    [InlineData("", "Hello")]
    [InlineData(null, "Hello")]
    public void For_ALanguage_FallsBackToTheNearest(string? language, string expected) => Hello.For(language).Should().Be(expected);

    [Fact]
    public void With_Reviewed_TakesTheMarkAway()
    {
        Hello.UnreviewedLanguages.Should().Equal("he");
        Hello.With("he", "שלום").UnreviewedLanguages.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("he-")]
    [InlineData("he_IL")]
    [InlineData("עב")]
    public void With_ABadTag_Refuses(string language)
    {
        Action add = () => Hello.With(language, "x");

        add.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void With_ABlankText_Refuses()
    {
        Action add = () => Hello.With("ro", " ");

        add.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equals_SeesTextsDefaultAndMarks()
    {
        Hello.Should().Be(LocalizedText.English("Hello").With("pt", "Olá").With("he", "שלום", reviewed: false));
        Hello.Should().NotBe(Hello.With("he", "שלום"));
        LocalizedText.English("a").With("he", "b").Should().NotBe(LocalizedText.In("he", "b").With("en", "a"));
    }
}
