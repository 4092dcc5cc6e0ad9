using System.Text.Json;

namespace CustomerServiceKit.Charters.Tests.Json;

public sealed class CharterJsonTests
{
    [Fact]
    public void Save_AndLoad_GivesTheSameCharter()
    {
        string json = CharterJson.Save(Sample.Charter());

        ServiceCharter loaded = CharterJson.Load(json);

        CharterJson.Save(loaded).Should().Be(json);
        loaded.With(Sample.Hours).ToHtml("he").Should().Be(Sample.InForce().ToHtml("he"));
        loaded.Commitments.Select(c => string.Join(";", c.StartedBy.Concat(c.StoppedBy).Concat(c.CancelledBy)) + string.Concat(c.Pauses)).Should().Equal(
            "created;employee-reply;status-changed abandoned", "created;status-changed resolvedwaiting", "created;employee-reply");
    }

    [Fact]
    public void Load_ByHand_NeedsLittle()
    {
        ServiceCharter charter = CharterJson.Load("""
            {
              // What is not said is as it would be unless told.
              "id": "care", "provider": "Lumen", "effective-from": "2026-07-01",
              "services": [{
                "id": "mail", "name": "Mail", "conditions": ["None."], "limits": ["None."],
                "commitments": [{ "id": "reply", "name": "A reply", "within": "PT24H", "time": "calendar", "started-by": ["created"], "stopped-by": ["employee-reply"] }],
              }],
            }
            """);

        Commitment reply = charter.Commitments.Single();
        (charter.Version, reply.Share, reply.Period.Id, reply.Time).Should().Be((1, 1m, "month", CommitmentTime.Calendar));
    }

    [Fact]
    public void Load_WhatCannotBeRead_IsListedAtOnce()
    {
        Action load = () => CharterJson.Load("""
            {
              "id": " care", "provider": 7, "effective-from": "soon", "audience": "nobody", "version": 0, "color": "red",
              "services": [{ "id": "mail", "commitments": [{ "id": "reply", "name": "A reply", "within": "fast", "share": "most", "period": "moon", "started-by": ["birth"] }] }]
            }
            """);

        load.Should().Throw<ProblemException>().Which.Problems.Where(p => p.Code == "json.unreadable").Select(p => p.Path).Should().Contain(["color", "id", "provider"]);
    }

    [Fact]
    public void Load_FaultsInsideServices_AreListedWithTheirPaths()
    {
        Action load = () => CharterJson.Load("""
            {
              "id": "care", "provider": "Lumen", "effective-from": "soon", "audience": "nobody", "version": 0,
              "services": [{ "id": "mail", "commitments": [{ "id": "reply", "name": "A reply", "within": "fast", "share": "most", "period": "moon", "started-by": ["birth"] }] }]
            }
            """);

        load.Should().Throw<ProblemException>().Which.Problems.Where(p => p.Code == "json.unreadable").Select(p => p.Path).Should().BeEquivalentTo(
            "version",
            "audience",
            "effective-from",
            "services[0]",
            "services[0].commitments[0].within",
            "services[0].commitments[0].share",
            "services[0].commitments[0].period",
            "services[0].commitments[0].started-by[0]");
    }

    [Fact]
    public void Load_RulesBroken_AreListedWithTheirPaths()
    {
        Action load = () => CharterJson.Load("""
            {
              "id": "care", "provider": "Lumen", "effective-from": "2026-07-01",
              "services": [{ "id": "mail", "name": "Mail", "commitments": [{ "id": "reply", "name": "A reply", "within": "PT1H", "share": 2 }] }]
            }
            """);

        load.Should().Throw<ProblemException>().Which.Problems.Select(p => (p.Code, p.Path)).Should().Equal(
            ("charter.service-incomplete", "services[0]"),
            ("charter.commitment-without-clock", "services[0].commitments[0]"),
            ("charter.share-out-of-range", "services[0].commitments[0].share"),
            ("charter.calendar-needed", "services[0].commitments[0].time"));
    }

    [Fact]
    public void Load_SomethingUnreadable_StillChecksTheRulesOnTheRest()
    {
        Action load = () => CharterJson.Load("""
            {
              "id": "care", "provider": 7, "effective-from": "2026-07-01", "effective-to": "2026-06-01",
              "services": [
                { "id": "mail", "name": "Mail", "conditions": ["None."],
                  "commitments": [{ "id": "reply", "name": "A reply", "within": "fast", "time": "calendar", "share": 9, "started-by": ["created"] }] },
                7,
                { "id": "mail", "name": "Mail", "conditions": ["None."], "limits": ["None."] }
              ]
            }
            """);

        load.Should().Throw<ProblemException>().Which.Problems.Select(p => (p.Code, p.Path)).Should().BeEquivalentTo(
        [
            ("json.unreadable", "provider"),
            ("json.unreadable", "services[0].commitments[0].within"),
            ("json.unreadable", "services[1]"),
            ("charter.reversed-dates", "effective-to"),
            ("charter.service-incomplete", "services[0]"),
            ("charter.commitment-without-clock", "services[0].commitments[0]"),
            ("charter.share-out-of-range", "services[0].commitments[0].share"),
            ("charter.id-twice", "services[2].id"),
        ]);
    }

    [Theory]
    [InlineData("\"effective-from\": \"2026-07-01\"", "\"effective-from\": \"soon\", \"effective-to\": \"2026-07-01\"", "effective-from")]
    [InlineData("\"effective-from\"", "\"efective-from\"", "efective-from")]
    [InlineData("\"services\"", "\"service\"", "service")]
    [InlineData("\"conditions\": [\"None.\"]", "\"conditions\": [7]", "services[0].conditions[0]")]
    [InlineData("\"conditions\"", "\"condition\"", "services[0].condition")]
    [InlineData("\"limits\": [\"None.\"]", "\"limits\": \"None.\"", "services[0].limits")]
    [InlineData("\"calendar\": \"support\"", "\"calendar\": 7", "services[0].calendar")]
    [InlineData("\"calendar\"", "\"calender\"", "services[0].calender")]
    [InlineData("\"started-by\": [\"created\"]", "\"started-by\": [\"birth\"]", "services[0].commitments[0].started-by[0]")]
    [InlineData("\"stopped-by\"", "\"stoped-by\"", "services[0].commitments[0].stoped-by")]
    [InlineData("\"time\": \"business\"", "\"time\": \"always\"", "services[0].commitments[0].time")]
    public void Load_OneThingUnreadable_TellsThatAndNoConsequence(string right, string wrong, string path)
    {
        const string Text = """
            {
              "id": "care", "provider": "Lumen", "effective-from": "2026-07-01",
              "services": [{
                "id": "mail", "name": "Mail", "calendar": "support", "conditions": ["None."], "limits": ["None."],
                "commitments": [{ "id": "reply", "name": "A reply", "within": "PT1H", "time": "business", "started-by": ["created"], "stopped-by": ["employee-reply"] }]
              }],
              "redress": [{ "kind": "none", "sentence": "Nothing but our regret." }]
            }
            """;
        CharterJson.Load(Text).Findings.Should().BeEmpty();

        FluentActions.Invoking(() => CharterJson.Load(Text.Replace(right, wrong, StringComparison.Ordinal))).Should().Throw<ProblemException>()
            .Which.Problems.Select(p => (p.Code, p.Path)).Should().Equal(("json.unreadable", path));
    }

    [Fact]
    public void Load_NoJson_IsAJsonException() => ((Action)(() => CharterJson.Load("{ \"id\": "))).Should().Throw<JsonException>();

    [Fact]
    public void AddTo_InALargerText_ReadsAndWritesCharters()
    {
        JsonSerializerOptions options = CharterJson.AddTo(new JsonSerializerOptions());

        string json = JsonSerializer.Serialize(new[] { Sample.Charter() }, options);

        JsonSerializer.Deserialize<ServiceCharter[]>(json, options)!.Single().ToString().Should().Be("care@2");
        ((Action)(() => JsonSerializer.Deserialize<ServiceCharter>("{}", options))).Should().Throw<JsonException>().WithInnerException<ProblemException>();
    }
}
