namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>The check itself, by what the specification says of each keyword.</summary>
public sealed class SchemaCheckTests
{
    [Theory]
    [InlineData("""{ "type": "string" }""", "\"a\"", "1")]
    [InlineData("""{ "type": "integer" }""", "1", "1.5")]
    [InlineData("""{ "type": "integer" }""", "-2.0", "\"1\"")]
    [InlineData("""{ "type": "number" }""", "1.5", "\"1.5\"")]
    [InlineData("""{ "exclusiveMinimum": 0 }""", "0.1", "0")]
    [InlineData("""{ "type": "boolean" }""", "false", "null")]
    [InlineData("""{ "type": "array" }""", "[]", "{}")]
    [InlineData("""{ "type": "object" }""", "{}", "[]")]
    [InlineData("""{ "enum": ["a", 1] }""", "1.0", "\"A\"")]
    [InlineData("""{ "const": 0 }""", "0", "false")]
    [InlineData("""{ "not": { "const": 0 } }""", "1", "0")]
    [InlineData("""{ "minimum": -2, "maximum": 3 }""", "-2", "-3")]
    [InlineData("""{ "minimum": -2, "maximum": 3 }""", "\"text\"", "4")]
    [InlineData("""{ "minimum": -2, "maximum": 3 }""", "3", "1e400")]
    [InlineData("""{ "minLength": 1, "maxLength": 2 }""", "\"\ud83d\ude00\ud83d\ude00\"", "\"\"")]
    [InlineData("""{ "minLength": 1, "maxLength": 2 }""", "1", "\"abc\"")]
    [InlineData("""{ "pattern": "^a$" }""", "\"a\"", "\"a\\n\"")]
    [InlineData("""{ "pattern": "b" }""", "\"abc\"", "\"ac\"")]
    [InlineData("""{ "minItems": 2 }""", "[1, 2]", "[1]")]
    [InlineData("""{ "items": { "type": "string" } }""", """["a"]""", """["a", 1]""")]
    [InlineData("""{ "required": ["a"] }""", """{ "a": 1 }""", """{ "b": 1 }""")]
    [InlineData("""{ "dependentRequired": { "a": ["b"] } }""", """{ "c": 1 }""", """{ "a": 1 }""")]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }""", """{ "b": 1 }""", """{ "a": 1 }""")]
    [InlineData("""{ "properties": { "a": true }, "additionalProperties": false }""", """{ "a": 1 }""", """{ "b": 1 }""")]
    [InlineData("""{ "properties": { "a": true }, "additionalProperties": { "type": "string" } }""", """{ "a": 1, "b": "" }""", """{ "b": 1 }""")]
    [InlineData("""{ "propertyNames": { "pattern": "^a" } }""", """{ "ab": 1 }""", """{ "ba": 1 }""")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "const": "a" }] }""", "\"a\"", "1")]
    [InlineData("""{ "oneOf": [{ "type": "string" }, { "const": "a" }] }""", "\"b\"", "\"a\"")]
    [InlineData("""{ "$ref": "#/$defs/a", "$defs": { "a": { "type": "string", "title": "A" } } }""", "\"a\"", "1")]
    [InlineData("""{ "items": { "$ref": "#" }, "type": "array" }""", "[[], [[]]]", "[[1]]")]
    public void Accepts_EachKeyword_TakesTheFirstAndRefusesTheSecond(string schema, string taken, string refused)
    {
        SchemaCheck check = new(schema);

        check.Accepts(taken).Should().BeTrue();
        check.Accepts(refused).Should().BeFalse();
    }

    [Theory]
    [InlineData("""{ "multipleOf": 2 }""")]
    [InlineData("""{ "type": "null" }""")]
    [InlineData("""{ "type": ["string", "null"] }""")]
    [InlineData("""{ "pattern": "^\\d+$" }""")]
    [InlineData("""{ "pattern": "^(?!a)" }""")]
    [InlineData("""{ "$defs": { "never-used": { "format": "date" } } }""")]
    [InlineData("""{ "properties": { "a": { "items": { "anyOf": [{ "not": { "if": true } }] } } } }""")]
    public void Constructor_KeywordItDoesNotKnow_ThrowsWhereverItStands(string schema) => FluentActions.Invoking(() => new SchemaCheck(schema)).Should().Throw<NotSupportedException>();

    [Fact]
    public void Places_Alternatives_AreThoseThatHold()
    {
        SchemaCheck check = new("""{ "properties": { "a": { "items": { "anyOf": [{ "enum": ["x"] }, { "enum": ["y", "z"] }] } } }, "additionalProperties": false }""");

        IReadOnlyList<SchemaPlace> places = check.Places("""{ "a": ["y"] }""")!;

        places.Select(p => p.Pointer + " " + p.Path).Should().Equal("# ", "#/properties/a a", "#/properties/a/items a[0]", "#/properties/a/items/anyOf/1 a[0]");
        places[0].Members.Should().Equal("a");
        places[3].Words.Should().Equal("y", "z");
        check.Places("""{ "a": ["w"] }""").Should().BeNull();
    }
}
