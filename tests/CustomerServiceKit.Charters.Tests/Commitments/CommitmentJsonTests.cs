using NodaTime;
using static CustomerServiceKit.Charters.Tests.Sample;

namespace CustomerServiceKit.Charters.Tests.Commitments;

public sealed class CommitmentJsonTests
{
    internal static readonly Commitment Full = Commitment.Within(new CommitmentId("full"), Text("S", "ס", "S"), TimeLimit.EndOfBusinessDay(2))
        .From(ClockEvent.Created).Until(ClockEvent.Status("resolved")).ReopeningOn(ClockEvent.Status("reopened"))
        .PausedIn(new ClockPause("waiting", Text("we wait", "ממתינים", "așteptăm")), new ClockPause("supplier")).PausingAtMost(Duration.FromHours(16))
        .OnlyFor(CaseCondition.Channel(Channel.Phone.Id, Channel.Email.Id))
        .When(CaseCondition.Priority("urgent", "high").AndTier("gold"), Duration.FromMinutes(90)).When(CaseCondition.Tier("silver"), TimeLimit.BusinessDays(1))
        .Changing(ChangeMode.KeepUsedRestOnNew)
        .Escalating(
            EscalationLevel.Before("a", Duration.FromMinutes(5)).To(ServiceRole.TeamLeader, ServiceRole.HeadOfService).Saying(Text("Soon", "בקרוב", "Curând")),
            EscalationLevel.After("b", Duration.FromHours(1)), EscalationLevel.AtShare("c", 0.75m), EscalationLevel.BusinessDays("d", -1))
        .Backed(new OperationalLevel("desk", Text("A", "א", "A"), TimeLimit.BusinessDays(1)));

    [Fact]
    public void Save_AndLoad_KeepsAllThatAPromiseSays()
    {
        ServiceCharter charter = Builder().Moving(ChangeMode.RestartNow).Service(Clock.TermsTests.Desk.Promising(Full)).Build();
        string json = CharterJson.Save(charter);

        ServiceCharter loaded = CharterJson.Load(json);

        CharterJson.Save(loaded).Should().Be(json);
        loaded.Transition.Should().Be(ChangeMode.RestartNow);
        Commitment read = loaded.Commitments.Single();
        (read.Target, read.PauseBudget, read.OnChange, read.Condition.ToString()).Should().Be((TimeLimit.EndOfBusinessDay(2), Duration.FromHours(16), ChangeMode.KeepUsedRestOnNew, "channel phone|email"));
        read.Limits.Select(l => l.ToString()).Should().Equal("priority urgent|high, tier gold: PT1H30M", "tier silver: 1 business days");
        read.Escalations.Select(l => l.ToString()).Should().Equal("a: -PT5M", "b: +PT1H", "c: 75 %", "d: -1 business days");
        read.Escalations[0].Recipients.Should().Equal(ServiceRole.TeamLeader, ServiceRole.HeadOfService);
        read.BackedBy.Single().ToString().Should().Be("desk: 1 business days");
        read.ReopenedBy.Should().Equal(Full.ReopenedBy);
        read.Pauses.Select(p => p.Reason?.For("ro")).Should().Equal("așteptăm", null);
    }

    [Theory]
    [InlineData("\"within\": \"2 days\"", "within")]
    [InlineData("\"within\": \"P1D\", \"pause-budget\": \"-PT1H\"", "pause-budget")]
    [InlineData("\"within\": \"P1D\", \"limits\": [{ \"within\": \"PT1H\" }]", "limits[0]")]
    [InlineData("\"within\": \"P1D\", \"escalations\": [{ \"id\": \"a\" }]", "escalations[0]")]
    [InlineData("\"within\": \"P1D\", \"escalations\": [{ \"id\": \"a\", \"before\": \"PT0S\" }]", "escalations[0].before")]
    [InlineData("\"within\": \"P1D\", \"escalations\": [{ \"id\": \"a\", \"before\": \"PT1H\", \"to\": [\"boss\"] }]", "escalations[0].to[0]")]
    [InlineData("\"within\": \"P1D\", \"recurrence\": \"often\"", "recurrence")]
    [InlineData("\"within\": \"P1D\", \"cancelled-by\": [\"status-changed \", \"status-changed\", \"status-changed   \"]", "cancelled-by[0]", "cancelled-by[2]")]
    [InlineData("\"within\": \"P1D\", \"paused-in\": [{ \"reason\": \"none\" }]", "paused-in[0]")]
    [InlineData("\"within\": \"P1D\", \"backed-by\": [{ \"unit\": \" \", \"name\": \"A\", \"within\": \"PT1H\" }]", "backed-by[0].unit")]
    public void Load_PromiseThatCannotBeRead_SaysWhere(string fields, params string[] paths)
    {
        Action load = () => CharterJson.Load($$"""
            { "id": "care", "provider": "Lumen", "effective-from": "2026-07-01", "services": [{ "id": "mail", "name": "Mail", "conditions": ["None."], "limits": ["None."],
              "commitments": [{ "id": "reply", "name": "A reply", {{fields}}, "time": "calendar", "started-by": ["created"], "stopped-by": ["employee-reply"] }] }] }
            """);

        load.Should().Throw<ProblemException>().Which.Problems.Select(p => p.Path).Should().Equal(paths.Select(path => $"services[0].commitments[0].{path}"));
    }

    [Theory]
    [InlineData("\"within\": \"0 business days\"", "within", "charter.target-not-positive")]
    [InlineData("\"within\": \"1 business days\", \"time\": \"calendar\"", "within", "charter.days-around-the-clock")]
    [InlineData("\"within\": \"P36526D\", \"time\": \"calendar\"", "within", "charter.time-too-long")]
    [InlineData("\"within\": \"36526 business days\"", "within", "charter.time-too-long")]
    [InlineData("\"within\": \"PT1H\", \"limits\": [{ \"for\": { \"tiers\": [\"a\"] }, \"within\": \"P15999999D\" }]", "limits[0].within", "charter.time-too-long")]
    [InlineData("\"within\": \"PT1H\", \"pause-budget\": \"P36526D\"", "pause-budget", "charter.time-too-long")]
    [InlineData("\"within\": \"PT1H\", \"backed-by\": [{ \"unit\": \"a\", \"name\": \"A\", \"within\": \"P36526D\" }]", "backed-by[0].within", "charter.time-too-long")]
    [InlineData("\"within\": \"PT1H\", \"escalations\": [{ \"id\": \"a\", \"after\": \"P36526D\" }]", "escalations[0]", "charter.time-too-long")]
    [InlineData("\"within\": \"PT1H\", \"escalations\": [{ \"id\": \"a\", \"business-days\": -36526 }]", "escalations[0]", "charter.time-too-long")]
    [InlineData("\"within\": \"P30000D\", \"escalations\": [{ \"id\": \"a\", \"at-share\": 79228162514264337593543950335 }]", "escalations[0]", "charter.time-too-long")]
    [InlineData("\"within\": \"PT1H\", \"limits\": [{ \"for\": { \"tiers\": [\"a\"] }, \"within\": \"PT0S\" }]", "limits[0].within", "charter.target-not-positive")]
    [InlineData("\"within\": \"PT1H\", \"recurrence\": \"independent\", \"reopened-by\": [\"created\"]", "reopened-by", "charter.reopened-recurrence")]
    [InlineData("\"within\": \"PT1H\", \"escalations\": [{ \"id\": \"a\", \"before\": \"PT1S\" }, { \"id\": \"a\", \"after\": \"PT1S\" }]", "escalations[1].id", "charter.id-twice")]
    public void Load_PromiseThatBreaksARule_SaysWhich(string fields, string path, string code)
    {
        Action load = () => CharterJson.Load($$"""
            { "id": "care", "provider": "Lumen", "effective-from": "2026-07-01", "services": [{ "id": "mail", "name": "Mail", "calendar": "c", "conditions": ["None."], "limits": ["None."],
              "commitments": [{ "id": "reply", "name": "A reply", {{fields}}, "started-by": ["created"], "stopped-by": ["employee-reply"] }] }] }
            """);

        load.Should().Throw<ProblemException>().Which.Problems.Select(p => (p.Path, p.Code)).Should().Equal(($"services[0].commitments[0].{path}", code));
    }
}
