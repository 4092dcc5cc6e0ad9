using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class PolicyTests
{
    private static readonly FactSchema<Call> Schema = Bare
        .Time(InteractionFields.Queued, c => c.Queued)
        .Time(InteractionFields.Answered, c => c.Answered)
        .Time(InteractionFields.Ended, c => c.Ended)
        .Span(InteractionFields.Talk, c => Seconds(c.Talk))
        .Amount(InteractionFields.Transfers, Unit.Count, c => c.Transfers)
        .Dimension(Dimensions.Employee, c => c.Employee);

    [Fact]
    public void Read_Lenient_AcceptsTheRowWithoutTheValueAndCountsIt()
    {
        Intake intake = Schema.Read([new Call("a") { Talk = -5, Transfers = -2 }, new Call("b") { Talk = -1 }, new Call("c") { Talk = 60 }], IntakePolicy.Lenient());

        intake.Rejected.Should().BeEmpty();
        intake.Facts.Count.Should().Be(3);
        intake.Facts.Value(InteractionFields.Talk, 0).Should().BeNull();
        intake.Facts.Value(InteractionFields.Transfers, 0).Should().BeNull();
        intake.Facts.Value(InteractionFields.Talk, 2).Should().Be(60);
        intake.Tolerated.Should().BeEquivalentTo(new Dictionary<string, long> { ["intake.negative-span"] = 2, ["intake.negative-amount"] = 1 });
        intake.Findings.Select(f => (f.Code, f.Path, f.Parameters["rule"], f.Parameters["count"], f.Parameters["keys"])).Should().BeEquivalentTo(
        [
            ("intake.tolerated", "talk", "intake.negative-span", "2", "a, b"),
            ("intake.tolerated", "transfers", "intake.negative-amount", "1", "a"),
        ]);
    }

    [Fact]
    public void Read_StrictAsUnlessTold_RejectsAndToleratesNothing()
    {
        Intake intake = Schema.Read([new Call("a") { Talk = -5 }]);

        intake.OnlyProblem().Code.Should().Be("intake.negative-span");
        intake.Tolerated.Should().BeEmpty();
    }

    [Fact]
    public void Read_OneRuleTolerated_RejectsForTheOthers()
    {
        Intake intake = Schema.Read([new Call("a") { Talk = -5 }, new Call("b") { Transfers = -1 }], new IntakePolicy { Tolerated = [IntakeRules.NegativeSpan] });

        intake.Facts.Keys().Should().Equal("a");
        intake.OnlyProblem().Code.Should().Be("intake.negative-amount");
    }

    [Fact]
    public void Read_LenientWithTimesOutOfOrder_DropsTheLaterAndWhatFollowsFromIt()
    {
        // Answered a minute before it queued: the answer's time is not known, and so is the wait; the strict wait of 0 would be a lie.
        Intake intake = Schema.Read([new Call("a") { Queued = Utc("2026-03-01T08:01"), Answered = Utc("2026-03-01T08:00") }], IntakePolicy.Lenient());

        intake.Facts.At(InteractionFields.Answered, 0).Should().BeNull();
        intake.Facts.Value(InteractionFields.Wait, 0).Should().BeNull();
        intake.Tolerated.Should().Equal(new Dictionary<string, long> { ["intake.out-of-order"] = 1 });
    }

    [Fact]
    public void Read_LenientWithAStateThatEndsBeforeItStarts_TakesNoTimeAndDoesNotLastForEver()
    {
        Intake intake = AgentStretch.Schema.Read([new AgentStretch("a", "dana", "Ready", "09:00", "08:00"), new AgentStretch("b", "dana", "Ready", "08:30", "10:00")], IntakePolicy.Lenient());

        intake.Facts.At(AgentStateFields.End, 0).Should().Be(Utc("2026-03-01T09:00"));
        intake.Facts.Value(AgentStateFields.Length, 0).Should().Be(0);
        intake.Tolerated.Should().Equal(new Dictionary<string, long> { ["intake.out-of-order"] = 1 });
    }

    [Fact]
    public void Read_LenientWithARequiredValueRefused_StillRejectsTheRow()
    {
        Intake intake = Schema.Read([new Call("a") { Created = Instant.FromUnixTimeSeconds(-1) }], IntakePolicy.Lenient());

        (intake.OnlyProblem().Code, intake.OnlyProblem().Path).Should().Be(("intake.required-value", "created"));
        intake.Tolerated.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" a")]
    public void Read_LenientWithoutAKey_StillRejectsTheRow(string key) => Schema.Read([new Call(key)], IntakePolicy.Lenient()).OnlyProblem().Path.Should().Be("key");

    [Fact]
    public void Read_LenientWithAKeyTwice_StillRejectsTheSecond() => Schema.Read([new Call("a"), new Call("a")], IntakePolicy.Lenient()).OnlyProblem().Code.Should().Be("intake.duplicate-key");

    [Fact]
    public void Read_LenientSupersededRow_IsNotCounted()
    {
        FactSchema<Call> schema = Schema.Revision(c => c.Revision);

        Intake intake = schema.Read(
            [new Call("a") { Talk = -5, Revision = Utc("2026-03-01T10:00") }, new Call("a") { Talk = 5, Revision = Utc("2026-03-01T11:00") }], IntakePolicy.Lenient());

        intake.Tolerated.Should().BeEmpty();
        intake.Facts.Value(InteractionFields.Talk, 0).Should().Be(5);
    }

    [Fact]
    public void KnownEmployees_AnyOther_IsRejectedOrToleratedUnderItsName()
    {
        FactSchema<Call> schema = Schema.KnownEmployees([new EmployeeId("dana"), new EmployeeId("omer")]);
        Call[] calls = [new("a") { Employee = "dana" }, new("b") { Employee = "dnaa" }, new("c") { Employee = null }];

        Intake strict = schema.Read(calls);
        Intake lenient = schema.Read(calls, IntakePolicy.Lenient());

        (strict.OnlyProblem().Code, strict.OnlyProblem().Path, strict.OnlyProblem().Parameters["given"]).Should().Be(("intake.unknown-employee", "employee", "dnaa"));
        strict.Rejected.Single().Index.Should().Be(1);
        lenient.Facts.ValuesOf(Dimensions.Employee).Should().Equal("dana", "dnaa");
        lenient.Tolerated.Should().Equal(new Dictionary<string, long> { ["intake.unknown-employee"] = 1 });
    }

    [Fact]
    public void KnownEmployees_BeforeTheEmployeeOrTwice_IsRefused()
    {
        Bare.Invoking(s => s.KnownEmployees([])).Should().Throw<ArgumentException>();
        Schema.KnownEmployees([]).Invoking(s => s.KnownEmployees([])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void KnownEmployees_ThenMoreColumns_StillHold() =>
        Schema.KnownEmployees([new EmployeeId("dana")]).Dimension(Dimensions.Queue, c => c.Queue).Read([new Call("b") { Employee = "dnaa" }]).Rejected.Should().HaveCount(1);

    [Theory]
    [InlineData("2026-03-01T09:00:00Z", "2026-03-01 11:05:00", "answered")]
    [InlineData("2026-03-01 11:00:00", "2026-03-01T09:05:00+00:00", "created")]
    [InlineData("2026-03-01T09:00:00Z", "2026-03-01T11:05:00+02:00", null)]
    [InlineData("2026-03-01 11:00:00", "2026-03-01 11:05:00", null)]
    public void ToSchema_TimesOfOneRowInMixedZones_AreRejected(string created, string answered, string? path)
    {
        FactSchema<string> schema = new FactMap(
            FactSetIds.Interaction, "id", [new ColumnMap(ColumnRole.Time, "created", "from"), new ColumnMap(ColumnRole.Time, "answered", "to")], zone: "Asia/Jerusalem")
            .ToSchema<string>((id, column) => column switch { "id" => id, "from" => created, _ => answered });

        Intake strict = schema.Read(["1"]);
        Intake lenient = schema.Read(["1"], IntakePolicy.Lenient());

        strict.Rejected.SelectMany(r => r.Problems).Select(p => (p.Code, p.Path)).Should().Equal(path is null ? [] : [("intake.mixed-zones", path)]);
        lenient.Facts.At(InteractionFields.Created, 0).Should().Be(Utc("2026-03-01T09:00"));
        lenient.Facts.At(InteractionFields.Answered, 0).Should().Be(Utc("2026-03-01T09:05"));
        lenient.Tolerated.Count.Should().Be(path is null ? 0 : 1);
    }

    [Fact]
    public void ToSchema_ColumnThatStatesItsZone_IsNotMixed() =>
        new FactMap(FactSetIds.Interaction, "id", [new ColumnMap(ColumnRole.Time, "created", "from"), new ColumnMap(ColumnRole.Time, "answered", "to", zone: "Asia/Jerusalem")])
            .ToSchema<string>((id, column) => column switch { "id" => id, "from" => "2026-03-01T09:00:00Z", _ => "2026-03-01 11:05:00" })
            .Read(["1"]).Rejected.Should().BeEmpty();

    [Fact]
    public void Tolerated_RuleThatNoPolicyCanTolerate_IsRefusedByName() =>
        FluentActions.Invoking(() => new IntakePolicy { Tolerated = [IntakeRules.Overlap, IntakeRules.DuplicateKey] }).Should().Throw<ArgumentException>().WithMessage("*intake.duplicate-key*");

    [Fact]
    public void Tolerable_AllOfThem_AreErrorsOfTheIntake()
    {
        IntakeRules.Tolerable.Should().BeSubsetOf(IntakeRules.All).And.OnlyHaveUniqueItems();
        IntakeRules.Tolerable.Should().OnlyContain(r => r.Severity == Severity.Error);
        IntakeRules.All.Where(r => r.Severity == Severity.Error).Except(IntakeRules.Tolerable).Select(r => r.Code).Should().BeEquivalentTo(
            "intake.null-row", "intake.required-column", "intake.required-value", "intake.duplicate-key");
    }
}
