using System.Text.Json;

namespace CustomerServiceKit.Tests.Json;

public class WholeCharactersTests
{
    [Theory]
    [InlineData("""{ "a": [0, "\ud83d\ude00", null], "\ud83d\ude00": true }""")]
    [InlineData("\"\"")]
    public void Check_WholeTexts_ArePassed(string json) => FluentActions.Invoking(() => Check(json)).Should().NotThrow();

    [Theory]
    [InlineData("""{ "a": [0, { "b": "\ud83d" }] }""", "a[1].b: a text here has half of a surrogate pair*")]
    [InlineData("""{ "a": { "\ude00": 1 } }""", "a: a text here has half of a surrogate pair*")]
    [InlineData("\"\\ud83dx\"", "a text here has half of a surrogate pair*")]
    public void Check_HalfOfAPair_IsRefusedWithItsPlace(string json, string message) => FluentActions.Invoking(() => Check(json)).Should().Throw<JsonException>().WithMessage(message);

    private static void Check(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        WholeCharacters.Check(document.RootElement, string.Empty);
    }
}
