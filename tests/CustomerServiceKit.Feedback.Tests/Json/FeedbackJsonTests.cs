using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Json;

public sealed class FeedbackJsonTests
{
    [Fact]
    public void Save_SessionInEveryState_LoadsBackEqual()
    {
        FeedbackSession[] all = [.. Sessions()];

        all.Select(session => session.State).Distinct().Should().BeEquivalentTo(Enum.GetValues<FeedbackState>());
        all.Should().AllSatisfy(session =>
        {
            string text = FeedbackJson.Save(session);
            FeedbackSession again = FeedbackJson.Load(text);

            FeedbackJson.Save(again).Should().Be(text);
            again.Should().BeEquivalentTo(session, options => options.Excluding(one => one.PlannedFor));
            again.PlannedFor.Should().Be(session.PlannedFor);
        });
    }

    [Fact]
    public void Save_NotesCriteriaAndPolicy_LoadBack()
    {
        FeedbackSession session = Observed(FeedbackPolicy.Default.WithMaximumCorrections(2)).Prepare([Praise().About("greeting"), Correction()], Day(22)).OrThrow()
            .Hold([Noa, Dana], Hour(24), Day(24), [new SessionNote(Dana, "I lost the thread", "self-assessment-better"), new SessionNote(Noa, "So would I")]).OrThrow();
        FeedbackSession again = FeedbackJson.Load(FeedbackJson.Save(session));

        again.Should().BeEquivalentTo(session, options => options.Excluding(one => one.PlannedFor));
        JsonNode root = JsonNode.Parse(FeedbackJson.Save(session))!;
        root["items"]![0]!["criterion"] = " ";
        root["held"]!["notes"]![0]!["text"] = "";
        root["policy"]!["maximum-corrections"] = 0;
        Problems(root).Select(problem => problem.Path).Should().BeEquivalentTo("items[0].criterion", "held.notes[0].text", "policy.maximum-corrections");
    }

    [Fact]
    public void Load_ActionsWithoutOwnerOrDate_SaysSoOfEach()
    {
        JsonNode root = JsonNode.Parse(FeedbackJson.Save(Agreed()))!;
        root["actions"]![0]!.AsObject().Remove("owner");
        root["actions"]![1]!.AsObject().Remove("owner");
        root["actions"]![1]!["due"] = null;

        Problems(root).Select(problem => (problem.Code, problem.Path)).Should().Equal(
            ("feedback.action-incomplete", "actions[0].owner"), ("feedback.action-incomplete", "actions[1].owner"), ("feedback.action-incomplete", "actions[1].due"));
    }

    [Fact]
    public void Load_SessionWrittenByHand_IsThatSession()
    {
        FeedbackSession session = FeedbackJson.Load(Held);

        (session.Id, session.Manager, session.Employee, session.State).Should().Be((Id, Noa, Dana, FeedbackState.Held));
        session.Purposes.Should().Equal(FeedbackPurpose.StrengthenServiceSkills);
        session.PlannedFor.LocalDateTime.Should().Be(new LocalDateTime(2026, 11, 24, 12, 0)); // Two hours ahead of UTC.
        session.Policy.Should().BeSameAs(FeedbackPolicy.Default, "it was left out").And.NotBeNull();
        session.Observations[0].Disclosure.Should().Be(Disclosure.Announced);
        session.Items[1].InsteadDo.Should().Be("Say when you call back");
        session.HeldDuring.Should().Be(Hour(24));
        session.Actions[0].Due.Should().Be(new LocalDate(2026, 12, 4));
        session.History.Should().HaveCount(5);
        session.Acknowledge(Dana, AcknowledgementStance.Agreed, Day(25)).Succeeded.Should().BeTrue("the session goes on where it was");
    }

    [Fact]
    public void Load_SessionThatBreaksRulesAtSeveralSteps_IsRefusedWithEveryProblem()
    {
        JsonNode root = JsonNode.Parse(FeedbackJson.Save(Acknowledged()))!;
        root["manager"] = "dana";
        root["purposes"] = new JsonArray();
        root["observations"]![0]!["disclosure"] = "covert";
        root["items"]!.AsArray().RemoveAt(0);
        root["held"]!["participants"]!.AsArray().Add("ion");
        root["actions"]![0]!["due"] = "2026-11-01";
        root["acknowledgements"]![0]!["by"] = "noa";

        Problems(root).Select(problem => (problem.Code, problem.Path)).Should().Equal(
            ("feedback.self-feedback", "employee"),
            ("feedback.no-purpose", "purposes"),
            ("privacy.covert-observation", "observations[0].disclosure"),
            ("feedback.praise-required", "items"),
            ("feedback.not-one-on-one", "held.participants"),
            ("feedback.action-due-before-held", "actions[0].due"),
            ("feedback.action-owner", "actions[1].owner"),
            ("feedback.ack-not-employee", "acknowledgements[0].by"));
    }

    [Theory]
    // Every row: what is changed in a followed-up session, to what, and the first code and place that refuse it.
    [InlineData("state", "\"closed\"", "feedback.record-mismatch", "state")]
    [InlineData("version", "2", "feedback.record-mismatch", "version")]
    [InlineData("history[1]", null, "feedback.no-observation", "observations")]
    [InlineData("history[2]", null, "feedback.invalid-transition", "history[2].step")]
    [InlineData("history[0].step", "\"observed\"", "feedback.record-mismatch", "history[0].step")]
    [InlineData("history[3].at", "\"2026-11-20T00:00:00Z\"", "feedback.before-last-step", "history[3].at")]
    [InlineData("history[1].about", "[ \"ev-6\" ]", "feedback.record-mismatch", "history[1].about")]
    [InlineData("history[4].about", "[ \"a1\", \"a2\", \"a3\" ]", "feedback.record-mismatch", "history[4]")]
    [InlineData("held", null, "feedback.record-mismatch", "history[3]")]
    [InlineData("held.end", "\"2026-11-24T09:00:00Z\"", "feedback.held-interval", "held")]
    [InlineData("held.end", "\"2026-11-24T10:00:00Z\"", "feedback.held-interval", "held")]
    [InlineData("follow-up.actions[0].owner", "\"ion\"", "feedback.followup-other-action", "follow-up.actions[0]")]
    [InlineData("cancel-reason", "\"x\"", "feedback.record-mismatch", "cancel-reason")]
    [InlineData("next-session", "\"fs-18\"", "feedback.record-mismatch", "next-session")]
    [InlineData("zone", "\"Israel Standard Time\"", "time.unknown-zone", "zone")]
    [InlineData("items[0].instead-do", "\"x\"", "json.unreadable", "items[0].instead-do")]
    [InlineData("items[1].instead-do", null, "json.unreadable", "items[1]")]
    [InlineData("items[0].kind", "\"advice\"", "json.unreadable", "items[0].kind")]
    [InlineData("observations[0].mode", "\"guessing\"", "json.unreadable", "observations[0]")]
    [InlineData("schema-version", "2", "json.unreadable", "schema-version")]
    [InlineData("manager", "\" \"", "json.unreadable", "manager")]
    [InlineData("manager", "null", "json.unreadable", "")]
    [InlineData("policy.dispute-limit", "-1", "json.unreadable", "policy.dispute-limit")]
    [InlineData("policy.maximum-observation-age", "\"PT0S\"", "json.unreadable", "policy.maximum-observation-age")]
    [InlineData("participants", "[]", "json.unreadable", "participants")]
    [InlineData("history", null, "json.unreadable", "")]
    public void Load_SessionThatWasChanged_IsRefused(string path, string? value, string code, string place)
    {
        JsonNode root = JsonNode.Parse(FeedbackJson.Save(FollowedUp()))!;
        Change(root, path, value);

        Problem first = Problems(root)[0];

        (first.Code, first.Path).Should().Be((code, place));
    }

    [Fact]
    public void Load_StepsThatSayTwoThingsOfOneMeeting_IsRefused()
    {
        JsonNode root = JsonNode.Parse(FeedbackJson.Save(Sample.Held()))!;
        root["history"]!.AsArray().Add(root["history"]![3]!.DeepClone());

        Problems(root).Select(problem => (problem.Code, problem.Path)).Should().Equal(("feedback.record-mismatch", "history[4]"));
    }

    [Fact]
    public void Load_UnreadableInSeveralPlaces_NamesThemAll() =>
        Problems(JsonNode.Parse("""{ "id": 7, "state": "gone", "zone": "UTC", "history": [ { "step": "planned" } ] }""")!).Select(problem => problem.Path)
            .Should().Equal("id", "", "", "", "history[0]", "state", "");

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    public void Load_JsonThatIsNoSession_IsRefused(string json)
    {
        Action load = () => FeedbackJson.Load(json);

        load.Should().Throw<ProblemException>();
    }

    [Fact]
    public void Load_NoJson_Throws()
    {
        Action load = () => FeedbackJson.Load("{");

        load.Should().Throw<JsonException>();
    }

    [Fact]
    public void AddTo_OptionsOfAnApplication_ReadsAndWritesTheSameText()
    {
        JsonSerializerOptions options = FeedbackJson.AddTo(FeedbackJson.AddTo(new JsonSerializerOptions { WriteIndented = true }));
        string text = JsonSerializer.Serialize(new[] { FollowedUp() }, options);

        FeedbackSession again = JsonSerializer.Deserialize<FeedbackSession[]>(text, options)!.Single();

        FeedbackJson.Save(again).Should().Be(FeedbackJson.Save(FollowedUp()));
    }

    /// <summary>A session in every state, and of every kind of past.</summary>
    internal static IEnumerable<FeedbackSession> Sessions()
    {
        FeedbackPolicy own = FeedbackPolicy.Default.WithMaximumObservationAge(Duration.FromHours(30)).WithDisputes(Duration.FromDays(9), 3).WithReviewerMustDiffer(false).WithCovertObservation(true);
        FeedbackSession amended = Disputed().Resolve(Head, DisputeOutcome.Amended, "Another caller", Day(27), [Praise(), Gap()]).OrThrow();
        yield return New(own);
        yield return Observed().Observe(Heard("ev-6", findings: [new(FindingKind.Praise, "ברכה"), new(FindingKind.Improvement, "id")]), Day(21)).OrThrow();
        yield return Prepared();
        yield return Prepared().Prepare([Praise(), Gap(), Praise()], Day(23)).OrThrow();
        yield return Sample.Held();
        yield return Agreed().Agree([Task("a3")], Day(24)).OrThrow();
        yield return Acknowledged(own);
        yield return Disputed();
        yield return amended;
        yield return amended.Acknowledge(Dana, AcknowledgementStance.Agreed, Day(27)).OrThrow()
            .Dispute(Dana, "and this", Day(27)).OrThrow().Resolve(Ion, DisputeOutcome.Upheld, "no", Day(27)).OrThrow()
            .Dispute(Dana, "and that", Day(27)).OrThrow().Resolve(Ion, DisputeOutcome.Amended, "yes", Day(27), [Praise()]).OrThrow()
            .Dispute(Dana, "still", Day(28)).OrThrow();
        yield return FollowedUp();
        yield return Acknowledged().FollowUp(Tasks, Day(29)).OrThrow();
        yield return FollowedUp().Close(Day(30), new FeedbackSessionId("fs-18")).OrThrow();
        yield return FollowedUp().Close(Day(30), dropReason: "Moved").OrThrow();
        yield return Prepared().Cancel("Moved", Day(23)).OrThrow();
    }

    private static IReadOnlyList<Problem> Problems(JsonNode root)
    {
        Action load = () => FeedbackJson.Load(root.ToJsonString());
        return load.Should().Throw<ProblemException>().Which.Problems;
    }

    /// <summary>Puts a value at a path, or takes away what is there.</summary>
    private static void Change(JsonNode root, string? path, string? value)
    {
        string[] parts = (path ?? string.Empty).Replace("[", ".[", StringComparison.Ordinal).Split('.');
        JsonNode parent = parts[..^1].Aggregate(root, (node, part) => part[0] == '[' ? node[int.Parse(part[1..^1], null)]! : node[part]!);
        string last = parts[^1];
        if (last[0] == '[')
        {
            parent.AsArray().RemoveAt(int.Parse(last[1..^1], null));
        }
        else if (value is null)
        {
            parent.AsObject().Remove(last).Should().BeTrue("the row names a field that is there");
        }
        else
        {
            parent[last] = JsonNode.Parse(value);
        }
    }

    internal const string Held =
        """
        {
          // Comments are allowed.
          "schema-version": 1, "id": "fs-17", "state": "held", "version": 1, "manager": "noa", "employee": "dana",
          "purposes": ["strengthen-service-skills"], "planned-for": "2026-11-24T10:00:00Z", "zone": "Asia/Jerusalem",
          "observations": [
            { "id": "ev-5", "kind": "evaluation", "employee": "dana", "interaction": "call-88", "at": "2026-11-20T09:10:00Z", "mode": "listening", "disclosure": "announced",
              "summary": "Clear and calm", "form": "f3", "formVersion": 2 }
          ],
          "items": [
            { "kind": "praise", "evidence": ["ev-5"], "situation": "Call at nine", "behaviour": "Greeted by name", "impact": "The customer calmed down" },
            { "kind": "correction", "evidence": ["ev-5"], "situation": "The same call", "behaviour": "Gave no time", "impact": "The customer called again",
              "instead-do": "Say when you call back" }
          ],
          "held": { "participants": ["noa", "dana"], "start": "2026-11-24T10:00:00Z", "end": "2026-11-24T11:00:00Z" },
          "actions": [
            { "id": "a1", "text": "Say when you call back", "owner": "dana", "due": "2026-12-04", "cause": { "kind": "session", "id": "fs-17" }, "state": "open",
              "openedAt": "2026-11-24T10:50:00Z" }
          ],
          "history": [
            { "step": "planned", "at": "2026-11-18T12:00:00Z" },
            { "step": "observed", "at": "2026-11-20T09:30:00Z", "about": ["ev-5"] },
            { "step": "prepared", "at": "2026-11-23T12:00:00Z" },
            { "step": "held", "at": "2026-11-24T11:00:00Z" },
            { "step": "agreed", "at": "2026-11-24T11:00:00Z", "about": ["a1"] },
          ],
        }
        """;
}
