using CustomerServiceKit.Calendars.Tests.Json;
using NodaTime;
using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Privacy;

public sealed class FeedbackRecordsTests
{
    private static readonly ManagerNote Note = new("n-1", Noa, Dana, "Ask about the new shift", Day(24));

    private static readonly Accompaniment Group = Accompaniment.Plan("ac-1", Head, [Dana, Ion], "Angry customers", Day(25)).OrThrow().Hold(Hour(25), Day(25), [AccompanimentOutcome.Coping]).OrThrow();

    private static FeedbackSession Closed => FollowedUp().Close(Day(29), dropReason: "over").OrThrow();

    private static FeedbackRecords All => FeedbackRecords.Of([Closed], [Note], [Group]).OrThrow();

    [Fact]
    public void CheckVisible_TheTwoAndThoseAboveByPolicy_MaySee()
    {
        Organization team = Organization.In("Asia/Jerusalem")
            .Unit(new UnitId("support"), UnitLevel.Department, LocalizedText.English("Support"))
            .Unit(new UnitId("a"), UnitLevel.Team, LocalizedText.English("A"), new UnitId("support"))
            .Member(Dana, new UnitId("a")).Member(Noa, new UnitId("a")).Member(Ion, new UnitId("a")).Member(Head, new UnitId("support"))
            .Leader(new UnitId("support"), Head).Leader(new UnitId("a"), Noa)
            .Role(Head, ServiceRole.DepartmentManager).Role(Noa, ServiceRole.TeamLeader).Role(Ion, ServiceRole.SkilledAgent).Build();

        new[] { Dana, Noa, Head, Ion }.Select(viewer => FeedbackRecords.CheckVisible(Closed, viewer, team, Day(29))?.Code).Should().Equal(null, null, null, "privacy.session-not-visible");
        FeedbackRecords.CheckVisible(Closed, Head, team, Day(29), VisibilityPolicy.Default.WithScope(ServiceRole.DepartmentManager, VisibilityScope.Own))!.Code.Should().Be("privacy.session-not-visible");

        Result<FeedbackRecords> colleague = All.VisibleTo(Ion, team, Day(29));
        colleague.OrThrow().ToString().Should().Be("0 sessions, 0 notes, 1 accompaniment");
        colleague.Problems.Single().ToString().Should().Contain("Sessions not shown to ion: 1").And.NotContain("dana");
        All.VisibleTo(Dana, team, Day(29)).OrThrow().Notes.Should().BeEmpty("a manager's note is his own until somebody asks what is kept about him");
        All.VisibleTo(Noa, team, Day(29)).OrThrow().Notes.Should().ContainSingle();
    }

    [Fact]
    public void About_APerson_IsAllThatConcernsThemPrivateNotesIncluded()
    {
        All.About(Dana).OrThrow().ToString().Should().Be("1 session, 1 note, 1 accompaniment");
        All.About(Ion).OrThrow().ToString().Should().Be("0 sessions, 0 notes, 1 accompaniment");
        All.About(new EmployeeId("nobody")).Codes().Should().Equal("privacy.nothing-kept");
    }

    [Fact]
    public void Erase_AnEmployee_LeavesNothingOfThePersonAndAllThatCanBeCounted()
    {
        FeedbackRecords erased = All.Erase(Dana, new EmployeeId("person-7")).OrThrow();
        string text = FeedbackJson.SaveRecords(erased);

        text.Should().NotContain("dana").And.NotContain("call-88").And.NotContain("called again").And.NotContain("The line was bad").And.NotContain("Greeted").And.NotContain("new shift");
        FeedbackSession session = erased.Sessions.Single();
        (session.Employee.Value, session.Manager, session.State, session.Items.Count, session.Actions.Count).Should().Be(("person-7", Noa, FeedbackState.Closed, 2, 2));
        session.FollowedUp!.Actions.Select(a => a.State).Should().Equal(Closed.FollowedUp!.Actions.Select(a => a.State));
        session.History.Select(h => h.At).Should().Equal(Closed.History.Select(h => h.At));
        FeedbackJson.SaveRecords(FeedbackJson.LoadRecords(text)).Should().Be(text, "an erased session still follows the rules");
        erased.About(Dana).Codes().Should().Equal("privacy.nothing-kept");
    }

    [Fact]
    public void Erase_AManager_LeavesWhatWasSaidToTheEmployee()
    {
        FeedbackSession session = All.Erase(Noa, new EmployeeId("person-8")).OrThrow().Sessions.Single();

        (session.Manager.Value, session.Employee, session.Items[0].Behaviour).Should().Be(("person-8", Dana, "Greeted by name"));
        session.Actions.Select(a => a.Owner.Value).Should().Equal("dana", "person-8");
    }

    [Fact]
    public void Erase_OnHoldOrToAnIdThatIsTaken_IsRefused()
    {
        All.Erase(Dana, Ion).Codes().Should().Equal("privacy.pseudonym-taken");
        FeedbackRecords.Of([Closed], onHold: [Dana]).OrThrow().Erase(Dana, new EmployeeId("x")).Codes().Should().Equal("privacy.legal-hold");
        All.Erase(new EmployeeId("zz"), new EmployeeId("x")).Codes().Should().Equal("privacy.nothing-kept");
    }

    [Fact]
    public void Erase_SomebodyWhoseRecordsConcernAPersonOnHold_IsRefusedAsAWhole()
    {
        FeedbackSession decided = Disputed().Resolve(Head, DisputeOutcome.Upheld, "heard it again", Day(27)).OrThrow();

        FeedbackRecords.Of([decided], onHold: [Head]).OrThrow().Erase(Dana, new EmployeeId("p")).Problems.Select(p => $"{p.Code} {p.Parameters["person"]}").Should().Equal("privacy.legal-hold head");
        FeedbackRecords.Of([], [new("n-2", Noa, Ion, "x", Day(24))], onHold: [Ion]).OrThrow().Erase(Noa, new EmployeeId("p")).Codes().Should().Equal("privacy.legal-hold");
        FeedbackRecords.Of([decided], onHold: [Head]).OrThrow().Retain(RetentionPolicy.None.Keeping(FeedbackRecordClass.SessionContent, Period.FromDays(1)), new LocalDate(2030, 1, 1)).Codes().Last().Should().Be("privacy.kept-on-hold");
        FeedbackRecords.Of([Closed], onHold: [Ion]).OrThrow().Erase(Dana, Ion).Codes().Should().Equal("privacy.pseudonym-taken");
    }

    [Fact]
    public void Erase_AnAuthorOfNotes_LeavesWhatIsAboutOthersUnderThePseudonym()
    {
        FeedbackRecords records = FeedbackRecords.Of([], [Note, new("n-2", Dana, Ion, "Wants to change teams", Day(24))]).OrThrow();

        records.About(Dana).OrThrow().Notes.Select(n => n.Id).Should().Equal("n-1");
        records.Erase(Dana, new EmployeeId("p")).OrThrow().Notes.Select(n => $"{n.Author} {n.Text}").Should().Equal("p Wants to change teams");
    }

    [Fact]
    public void Erase_WhoWasAccompaniedAlone_TakesTheTopicToo()
    {
        Accompaniment alone = Accompaniment.Plan("ac-3", Noa, [Dana], "After the divorce", Day(25)).OrThrow();

        FeedbackRecords.Of([], accompaniments: [alone, Group]).OrThrow().Erase(Dana, new EmployeeId("p")).OrThrow().Accompaniments.Select(a => a.Topic).Should().Equal("-", "Angry customers");
    }

    [Fact]
    public void Retain_ByClass_TakesOutOnTheDayAfter()
    {
        RetentionPolicy policy = RetentionPolicy.None.Keeping(FeedbackRecordClass.SessionContent, Period.FromMonths(6)).Keeping(FeedbackRecordClass.ManagerNote, Period.FromMonths(1))
            .Keeping(FeedbackRecordClass.ObservationReference, Period.FromMonths(3)).Keeping(FeedbackRecordClass.Score, Period.FromDays(10));

        All.Retain(policy, new LocalDate(2026, 11, 29)).OrThrow().Removed.Should().BeEmpty();
        All.Retain(policy, new LocalDate(2026, 12, 24)).OrThrow().Removed.Should().BeEmpty();
        All.Retain(policy, new LocalDate(2026, 12, 25)).OrThrow().Removed.Single().ToString().Should().Contain("n-1: 'manager-note' of 2026-11-24 was kept until 2026-12-24");
        RetentionOutcome spring = All.Retain(policy, new LocalDate(2027, 3, 15)).OrThrow();
        spring.Kept.Sessions.Single().Observations.Single().Interaction!.Value.Value.Should().Be("-");
        spring.Kept.Sessions.Single().FollowedUp!.Observation!.Interaction!.Value.Value.Should().Be("-");
        spring.Kept.Retain(policy, new LocalDate(2027, 3, 16)).OrThrow().Removed.Should().BeEmpty("what is gone is not taken out again");
        FeedbackJson.LoadRecords(FeedbackJson.SaveRecords(spring.Kept)).Sessions.Should().ContainSingle();
        All.Retain(policy, new LocalDate(2027, 5, 30)).OrThrow().Kept.ToString().Should().Be("0 sessions, 0 notes, 0 accompaniments");
    }

    [Fact]
    public void Retain_OpenSessionsAreToldAndThoseOnHoldStay()
    {
        RetentionPolicy policy = RetentionPolicy.None.Keeping(FeedbackRecordClass.SessionContent, Period.FromDays(1));
        LocalDate later = new(2030, 1, 1);

        Result<RetentionOutcome> open = FeedbackRecords.Of([Held()], accompaniments: [Accompaniment.Plan("ac-2", Noa, [Dana], "x", Day(25)).OrThrow()]).OrThrow().Retain(policy, later);
        open.OrThrow().ToString().Should().Be("0 sessions, 0 notes, 0 accompaniments; taken out: 2");
        open.Problems[^1].ToString().Should().Contain("Session 'fs-17', taken out now, had been 'held' since 2026-11-24");
        Result<RetentionOutcome> held = FeedbackRecords.Of([Closed], onHold: [Noa]).OrThrow().Retain(policy, later);
        held.OrThrow().Kept.Sessions.Should().ContainSingle();
        held.Codes().Should().Equal("privacy.no-retention", "privacy.no-retention", "privacy.no-retention", "privacy.kept-on-hold");
    }

    [Fact]
    public void Keeping_NoDaysOrHours_Throws()
    {
        foreach (Period period in new[] { Period.Zero, Period.FromDays(-1), Period.FromHours(48) })
        {
            ((Action)(() => RetentionPolicy.None.Keeping(FeedbackRecordClass.Score, period))).Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void Of_ARecordTwice_IsRefused() =>
        FeedbackRecords.Of([Closed, Held()], [Note, Note], [Group, Group]).Problems.Select(p => p.Path).Should().Equal("sessions", "notes", "accompaniments");

    [Fact]
    public void LoadRecords_Damaged_NamesEachPlace()
    {
        string text = FeedbackJson.SaveRecords(All).Replace("\"Greeted by name\"", "\" \"").Replace("\"n-1\"", "\"\"").Replace("\"coping\"", "\"cheer\"");

        Refused(text).Should().Equal(
            "sessions[0].items[0].behaviour feedback.item-text-missing", "notes[0].id json.unreadable", "accompaniments[0].outcomes[0] json.unreadable");
    }

    [Theory]
    [InlineData("notes[0].at")]
    [InlineData("accompaniments[0].planned-for")]
    [InlineData("sessions[0].planned-for")]
    [InlineData("sessions[0].history[0].at")]
    public void LoadRecords_AnEmptyDate_IsRefusedAndNoRecordIsLost(string path)
    {
        foreach (string empty in new[] { "0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z" })
        {
            Refused(JsonTree.Replaced(FeedbackJson.SaveRecords(All), path, empty)).Should().Equal($"{path} json.unreadable");
        }

        FeedbackJson.LoadRecords(JsonTree.Replaced(FeedbackJson.SaveRecords(All), path, "1970-01-01T00:00:00.000000001Z")).ToString().Should().Be("1 session, 1 note, 1 accompaniment");
    }

    [Fact]
    public void LoadRecords_OutcomesOfWhatWasNotHeld_AreRefusedAndNotLost()
    {
        const string Planned = """{ "accompaniments": [{ "id": "ac-1", "companion": "head", "participants": ["dana"], "topic": "Angry customers", "planned-for": "2026-11-25T12:00:00Z" }] }""";

        Refused(JsonTree.With(Planned, "accompaniments[0]", "outcomes", new System.Text.Json.Nodes.JsonArray("coping"))).Should().Equal("accompaniments[0].outcomes json.unreadable");
        FeedbackJson.LoadRecords(JsonTree.With(Planned, "accompaniments[0]", "outcomes", null)).Accompaniments.Should().ContainSingle("a null counts as left out");
    }

    private static IEnumerable<string> Refused(string json) => ((Action)(() => FeedbackJson.LoadRecords(json))).Should().Throw<ProblemException>().Which.Problems.Select(p => $"{p.Path} {p.Code}");
}
