using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace CustomerServiceKit.Tests.Json;

public class RefusalTests
{
    private const string Event = "{\"case\":\"17\",\"at\":\"2026-03-01T08:00:00Z\",\"sequence\":0,\"kind\":\"created\",\"actorKind\":\"customer\"}";

    [Theory]
    [InlineData("\"kind\":\"created\"", "\"kind\":\"born\"", "kind: expected one of created, *; given \"born\".")]
    [InlineData("\"kind\":\"created\"", "\"kind\":0", "kind: expected one of *; given 0.")]
    [InlineData("\"case\":\"17\"", "\"case\":17", "case: expected a text; given 17.")]
    [InlineData("\"case\":\"17\"", "\"case\":\"\"", "case: An id needs 1 to 256 characters*")]
    [InlineData("\"case\":\"17\",", "", "expected the field 'case'; given *")]
    [InlineData("\"case\":\"17\"", "\"case\":null", "expected the field 'case'; given *")]
    [InlineData("\"case\":\"17\"", "\"case\":\"17\",\"case\":\"18\"", "the field 'case' stands twice.")]
    [InlineData("\"case\":\"17\"", "\"case\":\"17\",\"color\":1", "unknown field 'color'; expected source, case, *")]
    [InlineData("2026-03-01T08:00:00Z", "01/03/2026", "at: expected an instant such as*; given \"01/03/2026\".")]
    [InlineData("2026-03-01T08:00:00Z", "2026-03-01T08:00:00Z\\u0000, or later", "at: expected an instant such as*")]
    [InlineData("2026-03-01T08:00:00Z", "0001-01-01T00:00:00Z", "An instant after the start of 1970 is needed*")]
    [InlineData("\"sequence\":0", "\"sequence\":1.5", "sequence: expected a whole number; given 1.5.")]
    [InlineData("\"created\"", "\"custom\"", "A custom event says what happened*")]
    public void Load_ABadField_SaysWhereWhatAndWhatWasExpected(string good, string bad, string message)
    {
        Action load = () => CoreJson.Load<CaseEvent>(Event.Replace(good, bad, StringComparison.Ordinal));

        load.Should().Throw<JsonException>().WithMessage(message);
    }

    [Theory]
    [InlineData("\"open\"", "\"open\",\"closedAt\":\"2026-03-02T08:00:00Z\"")]
    [InlineData("\"open\"", "\"done\"")]
    [InlineData("\"open\"", "\"dropped\",\"closedAt\":\"2026-03-02T08:00:00Z\"")]
    [InlineData("\"open\"", "\"done\",\"closedAt\":\"2026-02-02T08:00:00Z\"")]
    public void Load_AnImpossibleState_Refuses(string good, string bad)
    {
        string item = """{"id":"a1","text":"x","owner":"dana","due":"2026-03-08","cause":{"kind":"session","id":"s"},"state":"open","openedAt":"2026-03-01T08:00:00Z"}""";
        CoreJson.Load<ActionItem>(item).State.Should().Be(ActionItemState.Open);
        Action load = () => CoreJson.Load<ActionItem>(item.Replace(good, bad, StringComparison.Ordinal));

        load.Should().Throw<JsonException>();
    }

    [Fact]
    public void Load_AnOrganizationThatBreaksRules_SaysAllAtOnce()
    {
        Action load = () => CoreJson.Load<Organization>("""
            {
              // Comments are allowed.
              "zone": "Jerusalem",
              "units": [{ "id": "a", "level": "team", "name": "A", "parent": "d" }],
              "memberships": [{ "employee": "dana", "unit": "b" }],
            }
            """);

        load.Should().Throw<JsonException>().WithMessage("*time.unknown-zone*organization.unknown-parent*organization.unknown-unit*")
            .WithInnerException<ProblemException>().Which.Problems.Select(p => p.Path).Should().Equal("zone", "units[0].parent", "memberships[0].unit");
    }

    [Fact]
    public void Load_AnOrganizationWithUnreadableRows_SaysAllOfThem()
    {
        Action load = () => CoreJson.Load<Organization>("""
            { "zone": "UTC",
              "units": [{ "id": "a", "level": "squad", "name": "A" }, { "id": "b", "level": "team", "name": "B" }],
              "memberships": [{ "employee": "dana", "unit": "a", "from": "1.3.2026" }] }
            """);

        load.Should().Throw<JsonException>().WithMessage("2 rows cannot be read:*units[0].level: expected one of team, *\"squad\"*memberships[0].from: expected a date*");
    }

    [Fact]
    public void Load_ANewerSchema_Refuses()
    {
        Action load = () => CoreJson.Load<Organization>("""{ "schemaVersion": 2, "zone": "UTC" }""");

        load.Should().Throw<JsonException>().WithMessage("schemaVersion: expected 1; given 2.*");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("\" \"")]
    [InlineData("{\"default\":\"he\",\"en\":\"x\"}")]
    [InlineData("{\"en\":\"x\",\"EN\":\"y\"}")]
    [InlineData("{\"en\":\"x\",\"unreviewed\":[\"he\"]}")]
    [InlineData("{\"default\":\"he\",\"en\":\"x\",\"default\":\"en\"}")]
    [InlineData("{\"en\":\"x\",\"unreviewed\":[],\"unreviewed\":[]}")]
    [InlineData("{\"e_n\":\"x\"}")]
    public void Load_ABadText_Refuses(string json)
    {
        Action load = () => CoreJson.Load<LocalizedText>(json);

        load.Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("\"numerator\":null")]
    [InlineData("\"numerator\":1,\"denominator\":0")]
    [InlineData("\"numerator\":1,\"flags\":[\"wrong\"]")]
    [InlineData("\"numerator\":1,\"window\":{\"start\":\"2026-03-02T00:00:00Z\",\"end\":\"2026-03-01T00:00:00Z\"}")]
    public void Load_AMeasurementThatContradictsItself_Refuses(string parts)
    {
        Action load = () => CoreJson.Load<Measurement>($"{{\"key\":\"asa@1\",\"unit\":\"seconds\",\"availability\":\"value\",\"sampleSize\":1,{parts}}}");

        load.Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("\"value\",\"numerator\":90,\"denominator\":100,\"value\":0.8", "value: expected 0.9, as numerator and denominator say; given 0.8.")]
    [InlineData("\"value\",\"numerator\":90,\"value\":80", "value: expected 90, as numerator and denominator say; given 80.")]
    [InlineData("\"undefined\",\"numerator\":0,\"denominator\":0,\"value\":0,\"reasons\":[{\"code\":\"a.b\",\"severity\":\"error\",\"basis\":\"technical\",\"message\":\"x\"}]", "value: expected no value*")]
    public void Load_AMeasurementWithAnotherValueThanItsParts_Refuses(string parts, string message)
    {
        Action load = () => CoreJson.Load<Measurement>($"{{\"key\":\"asa@1\",\"unit\":\"seconds\",\"sampleSize\":1,\"availability\":{parts}}}");

        load.Should().Throw<JsonException>().WithMessage(message);
    }

    [Fact]
    public void Load_AMeasurementWhoseValueAnotherProgramRounded_IsRead()
    {
        // Two thirds in the fifteen digits of a double.
        Measurement read = CoreJson.Load<Measurement>(
            """{ "key": "asa@1", "unit": "seconds", "sampleSize": 3, "availability": "value", "numerator": 2, "denominator": 3, "value": 0.666666666666667 }""");

        read.Value.Should().Be(2m / 3m);
    }

    [Fact]
    public void Save_WhatIsNotDefined_Refuses()
    {
        Action unspecified = () => CoreJson.Save(default(CaseId));
        Action undefined = () => CoreJson.Save((ServiceRole)99);
        Action flags = () => CoreJson.Save((MeasurementFlags)64);
        Action foreign = () => CoreJson.Save(new Uri("https://example.org"));

        unspecified.Should().Throw<JsonException>();
        undefined.Should().Throw<JsonException>().WithMessage("*99*junior-agent*");
        flags.Should().Throw<JsonException>();
        foreign.Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void Load_Null_Refuses()
    {
        Action load = () => CoreJson.Load<CaseEvent>("null");

        load.Should().Throw<JsonException>();
    }

    [Fact]
    public void AddTo_Options_ReturnsThemOnceAndLeavesOtherTypesReadable()
    {
        JsonSerializerOptions options = new();
        CoreJson.AddTo(options).Should().BeSameAs(options);
        int converters = options.Converters.Count;
        CoreJson.AddTo(options).Converters.Should().HaveCount(converters);

        // Reflection still serves the application's own types, with ours and NodaTime's inside them.
        Row row = new() { Employee = new EmployeeId("dana"), At = Instant.FromUtc(2026, 3, 1, 8, 0), Channel = null };
        string json = JsonSerializer.Serialize(row, options);
        json.Should().Be("""{"Employee":"dana","At":"2026-03-01T08:00:00Z","Channel":null}""");
        JsonSerializer.Deserialize<Row>(json, options)!.Employee.Should().Be(row.Employee);
    }

    [Fact]
    public void AddTo_OptionsWithAResolver_AnswersForTheTypesOfCore()
    {
        JsonSerializerOptions options = CoreJson.AddTo(new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() });

        options.GetTypeInfo(typeof(CaseEvent)).Should().NotBeNull();
    }

    internal sealed class Row
    {
        public EmployeeId Employee { get; set; }

        public Instant At { get; set; }

        public Channel? Channel { get; set; }
    }
}
