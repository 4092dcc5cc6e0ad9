using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class AgentStateFactsTests
{
    private static readonly AgentStateMap Words = new(
        new AgentStateWord("On call", WorkState.OnInteraction),
        new AgentStateWord("Ready", WorkState.Available),
        new AgentStateWord("Lunch", WorkState.Break, isPaid: false),
        new AgentStateWord("Coffee", WorkState.Break),
        new AgentStateWord("Team huddle", WorkState.Meeting),
        new AgentStateWord("Projects", WorkState.OtherWork, isProductive: true),
        new AgentStateWord("Offline", WorkState.LoggedOff),
        new AgentStateWord("?", WorkState.Untracked));

    private static readonly FactSchema<AgentStretch> Schema = AgentStretch.Schema.WorkStates(Words);

    [Fact]
    public void Read_State_BecomesColumnsWithItsLength()
    {
        FactSet facts = Accepted(Schema, [new AgentStretch("1", "dana", "On call", "09:00", "09:12:30")]);

        facts.Id.Should().Be(FactSetIds.AgentState);
        facts.At(AgentStateFields.Start, 0).Should().Be(Utc("2026-03-01T09:00"));
        facts.At(AgentStateFields.End, 0).Should().Be(Utc("2026-03-01T09:12:30"));
        facts.Value(AgentStateFields.Length, 0).Should().Be(750);
        facts.Text(Dimensions.State, 0).Should().Be("On call");
        facts.Text(Dimensions.WorkState, 0).Should().Be("on-interaction");
    }

    [Theory]
    [InlineData("On call", "on-interaction", "yes", "yes")]
    [InlineData("Ready", "available", "yes", "yes")]
    [InlineData("Lunch", "break", "no", "no")]
    [InlineData("Coffee", "break", null, "no")]
    [InlineData("Team huddle", "meeting", "yes", "no")]
    [InlineData("Projects", "other-work", "yes", "yes")]
    [InlineData("Offline", "logged-off", "no", "no")]
    [InlineData("?", "untracked", null, null)]
    public void Read_WordOfTheMap_SaysWhatItIsAndWhetherPaidAndProductive(string word, string state, string? paid, string? productive)
    {
        FactSet facts = Accepted(Schema, [new AgentStretch("1", "dana", word, "09:00", "09:10")]);

        facts.Text(Dimensions.WorkState, 0).Should().Be(state);
        facts.Text(Dimensions.Paid, 0).Should().Be(paid);
        facts.Text(Dimensions.Productive, 0).Should().Be(productive);
    }

    [Fact]
    public void Read_PaidAsTheSourceRecordsIt_StaysSo()
    {
        FactSet facts = Accepted(
            AgentStretch.Schema.Flag(Dimensions.Paid, _ => true).WorkStates(Words), [new AgentStretch("1", "dana", "Lunch", "12:00", "12:30")]);

        facts.Text(Dimensions.Paid, 0).Should().Be("yes");
        facts.Text(Dimensions.Productive, 0).Should().Be("no");
    }

    [Fact]
    public void Read_WordsTheMapDoesNotHave_AreFindingsWordByWordAndNoGuess()
    {
        Intake intake = Schema.Read(
        [
            new AgentStretch("1", "dana", "Wellness", "09:00", "09:10"), new AgentStretch("2", "dana", "lunch", "09:10", "09:20"), new AgentStretch("3", "omer", "Wellness", "09:00", "09:10"),
        ]);

        intake.Rejected.Should().BeEmpty();
        intake.Facts.Text(Dimensions.WorkState, 0).Should().BeNull();
        intake.Facts.Text(Dimensions.Paid, 0).Should().BeNull();
        intake.Facts.Text(Dimensions.State, 0).Should().Be("Wellness");
        intake.Findings.Select(f => (f.Code, f.Path, f.Parameters["word"], f.Parameters["count"], f.Parameters["keys"])).Should().Equal(
            ("intake.unknown-state", "state", "Wellness", "2", "1, 3"),
            ("intake.unknown-state", "state", "lunch", "1", "2"));
    }

    [Fact]
    public void Read_StateWithoutEnd_IsOpenAndHasNoLength()
    {
        FactSet facts = Accepted(Schema, [new AgentStretch("1", "dana", "Ready", "09:00", null)]);

        facts.At(AgentStateFields.End, 0).Should().BeNull();
        facts.Value(AgentStateFields.Length, 0).Should().BeNull();
    }

    [Fact]
    public void Read_StartAndLengthOnly_GiveTheEnd()
    {
        FactSchema<AgentStretch> schema = FactSchema.AgentStates<AgentStretch>(r => r.Id)
            .Time(AgentStateFields.Start, r => r.From)
            .Span(AgentStateFields.Length, r => r.To is null ? null : Duration.FromMinutes(10))
            .Dimension(Dimensions.Employee, r => r.Employee)
            .Dimension(Dimensions.State, r => r.State);

        FactSet facts = Accepted(schema, [new AgentStretch("1", "dana", "Ready", "09:00", "x"), new AgentStretch("2", "dana", "Ready", "09:10", null)]);

        facts.At(AgentStateFields.End, 0).Should().Be(Utc("2026-03-01T09:10"));
        facts.At(AgentStateFields.End, 1).Should().BeNull();
    }

    [Fact]
    public void Read_LengthThatLeadsOutOfAllCalendars_IsRejected() =>
        FactSchema.AgentStates<string>(r => r)
            .Time(AgentStateFields.Start, _ => Utc("2026-03-01T09:00"))
            .Span(AgentStateFields.Length, _ => Duration.FromDays(10_000_000))
            .Dimension(Dimensions.Employee, _ => "dana")
            .Dimension(Dimensions.State, _ => "Ready")
            .Read(["1"]).OnlyProblem().Code.Should().Be("intake.span-too-long");

    [Theory]
    [InlineData("09:00", "08:59:59", 1)]
    [InlineData("09:00", "09:00", 0)]
    public void Read_EndBeforeStart_IsRejected(string start, string end, int rejected)
    {
        Intake intake = Schema.Read([new AgentStretch("1", "dana", "Ready", start, end)]);

        intake.Rejected.Should().HaveCount(rejected);
        intake.Rejected.SelectMany(r => r.Problems).Select(p => (p.Code, p.Path)).Should().Equal(Enumerable.Repeat(("intake.out-of-order", "end"), rejected));
    }

    [Fact]
    public void Validate_WithoutItsColumns_NamesAllOfThem() =>
        FactSchema.AgentStates<string>(r => r).Validate().Select(p => p.Path).Should().Equal("start", "employee", "state");

    [Theory]
    [InlineData("Ready", 86_400, false)]
    [InlineData("Ready", 86_401, true)]
    [InlineData("Wellness", 90_000, true)]
    [InlineData("Offline", 90_000, false)]
    public void Read_StateLongerThanADay_IsAFindingUnlessLoggedOff(string word, int seconds, bool found)
    {
        FactSchema<string> schema = FactSchema.AgentStates<string>(r => r)
            .Time(AgentStateFields.Start, _ => Utc("2026-03-01T09:00"))
            .Time(AgentStateFields.End, _ => Utc("2026-03-01T09:00") + Duration.FromSeconds(seconds))
            .Dimension(Dimensions.Employee, _ => "dana")
            .Dimension(Dimensions.State, _ => word)
            .WorkStates(Words);

        Intake intake = schema.Read(["1"]);

        intake.Facts.Count.Should().Be(1);
        intake.Findings.Count(f => f.Code == "intake.long-state").Should().Be(found ? 1 : 0);
        schema.Read(["1"], new IntakePolicy { LongestState = Duration.FromDays(2) }).Findings.Should().NotContain(f => f.Code == "intake.long-state");
    }

    [Fact]
    public void Read_StatedLengthThatTheTimesContradict_IsAFinding()
    {
        Intake intake = AgentStretch.Schema.Span(AgentStateFields.Length, _ => Duration.FromMinutes(9)).Read([new AgentStretch("1", "dana", "Ready", "09:00", "09:10")]);

        intake.Findings.Should().ContainSingle(f => f.Code == "intake.length-disagrees" && f.Path == "length");
        intake.Facts.Value(AgentStateFields.Length, 0).Should().Be(540);
    }

    [Fact]
    public void Run_TimeByWorkState_AddsUpLengths()
    {
        // Dana: 30 minutes on calls, 10 of waiting; Omer: 20 on calls. On calls 50 of 60 minutes.
        Intake intake = Schema.Read(
        [
            new AgentStretch("1", "dana", "On call", "09:00", "09:30"), new AgentStretch("2", "dana", "Ready", "09:30", "09:40"), new AgentStretch("3", "omer", "On call", "09:00", "09:20"),
            new AgentStretch("4", "omer", "Lunch", "09:20", "09:50"),
        ]);
        RowSource states = RowSource.Of(FactSetIds.AgentState);
        Quantity length = Quantity.Field(AgentStateFields.Length);

        Measurement occupancy = Columns.Ratio(
            Unit.Share,
            Measure.Sum("on", states, length, AgentStateFields.Start, Condition.Is(Dimensions.WorkState, "on-interaction")),
            Measure.Sum("on-or-ready", states, length, AgentStateFields.Start, Condition.Is(Dimensions.WorkState, "on-interaction", "available"))).Of(intake);

        (occupancy.Numerator, occupancy.Denominator).Should().Be((3000, 3600));
    }

    [Fact]
    public void WorkStates_BeforeTheState_IsRefused() =>
        FactSchema.AgentStates<string>(r => r).Invoking(s => s.WorkStates(Words)).Should().Throw<ArgumentException>().WithMessage("*state*");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("*")]
    public void AgentStateWord_NoWordOrADefault_IsRefused(string word) =>
        FluentActions.Invoking(() => new AgentStateWord(word, WorkState.Break)).Should().Throw<ArgumentException>();

    [Fact]
    public void AgentStateMap_WordTwice_IsRefusedByName() =>
        FluentActions.Invoking(() => new AgentStateMap(new AgentStateWord("Lunch", WorkState.Break), new AgentStateWord("Lunch", WorkState.LoggedOff)))
            .Should().Throw<ArgumentException>().WithMessage("*Lunch*");

    [Fact]
    public void AgentStateMap_OfADictionary_FindsExactWordsOnly()
    {
        AgentStateMap map = AgentStateMap.Of(new Dictionary<string, WorkState> { ["Lunch"] = WorkState.Break });

        map.Find("Lunch")!.State.Should().Be(WorkState.Break);
        map.Find("lunch").Should().BeNull();
        map.ToString().Should().Be("1 words");
    }
}
