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
        loaded.Commitments.Select(c => string.Join(";", c.StartedBy.Concat(c.StoppedBy).Concat(c.CancelledBy)) + string.Concat(c.PausedStatuses)).Should().Equal(
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

        load.Should().Throw<ProblemException>().Which.Problems.Should().OnlyContain(p => p.Code == "json.unreadable")
            .And.Subject.Select(p => p.Path).Should().Contain(["color", "id", "provider"]);
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

        load.Should().Throw<ProblemException>().Which.Problems.Select(p => p.Path).Should().BeEquivalentTo(
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
