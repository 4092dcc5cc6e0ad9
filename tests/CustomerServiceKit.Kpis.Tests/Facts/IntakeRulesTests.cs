using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class IntakeRulesTests
{
    private static readonly FactSchema<Call> Times = Bare
        .Time(InteractionFields.Queued, c => c.Queued)
        .Time(InteractionFields.Answered, c => c.Answered)
        .Time(InteractionFields.Ended, c => c.Ended)
        .Span(InteractionFields.Talk, c => Seconds(c.Talk))
        .Amount(InteractionFields.Transfers, Unit.Count, c => c.Transfers);

    [Fact]
    public void Read_NoRowsAtAll_GivesEmptyFactsAndNoFinding()
    {
        Intake intake = Times.Read([]);

        intake.RowsRead.Should().Be(0);
        intake.Facts.Count.Should().Be(0);
        intake.Rejected.Should().BeEmpty();
        intake.Findings.Should().BeEmpty();
        intake.Facts.SpanOf(InteractionFields.Created).Should().BeNull();
        intake.ToString().Should().Be("0 rows read: 0 facts, 0 excluded, 0 superseded, 0 rejected");
    }

    [Fact]
    public void Read_NullRow_IsRejectedByItsPosition()
    {
        Intake intake = Times.Read([new Call("a"), null!, new Call("b")]);

        intake.Facts.Count.Should().Be(2);
        RejectedRow rejected = intake.Rejected.Should().ContainSingle().Subject;
        rejected.Index.Should().Be(1);
        rejected.Key.Should().BeEmpty();
        rejected.Problems.Should().ContainSingle().Which.Code.Should().Be("intake.null-row");
    }

    [Fact]
    public void Read_WithoutARequiredValue_NamesTheColumn()
    {
        Problem problem = OnlyProblem(new Call("a") { Created = null });

        problem.Code.Should().Be("intake.required-value");
        problem.Path.Should().Be("created");
        problem.Parameters["column"].Should().Be("created");
        problem.Severity.Should().Be(Severity.Error);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a ")]
    [InlineData("a\tb")]
    public void Read_KeyThatIsNoId_RejectsTheRowAndReadsOn(string? id)
    {
        Intake intake = Times.Read([new Call(id!), new Call("good")]);

        intake.Facts.Count.Should().Be(1);
        RejectedRow rejected = intake.Rejected.Should().ContainSingle().Subject;
        rejected.Index.Should().Be(0);
        rejected.Problems.Should().ContainSingle().Which.Path.Should().Be("key");
    }

    [Fact]
    public void Read_SchemaWithoutARequiredColumn_IsRefusedWhole()
    {
        FactSchema<Call> schema = FactSchema.Engagements<Call>(c => c.Id);

        schema.Validate().Select(p => (p.Code, p.Path, p.Parameters["factSet"])).Should().Equal(
            ("intake.required-column", "interaction", "engagement"),
            ("intake.required-column", "employee", "engagement"));
        schema.Invoking(s => s.Read([new Call("a")])).Should().Throw<ProblemException>().Which.Problems.Should().HaveCount(2);
    }

    [Fact]
    public void Validate_OwnOrderOverColumnsThatAreNotDeclared_NamesThem()
    {
        FieldId ring = new("bell");

        Bare.NotBefore(ring, InteractionFields.Created).Validate().Should().ContainSingle().Which.Path.Should().Be("bell");
    }

    [Fact]
    public void Read_OwnOrderBroken_RejectsTheRow()
    {
        FieldId bell = new("bell");
        FactSchema<Call> schema = Bare.Time(bell, c => c.Queued).NotBefore(bell, InteractionFields.Created);

        Intake intake = schema.Read([new Call("a") { Queued = Utc("2026-03-01T07:59") }, new Call("b") { Queued = Utc("2026-03-01T08:00") }]);

        intake.Rejected.Should().ContainSingle().Which.Key.Should().Be("a");
        intake.Facts.Count.Should().Be(1);
    }

    [Theory]
    [InlineData("the last millisecond of 1969", -1, "1969-12-31T23:59:59Z")]
    [InlineData("default(DateTime), as Dynamics sends empty dates", -62135596800000, "0001-01-01T00:00:00Z")]
    [InlineData("the earliest instant of all", long.MinValue, "-9998-01-01T00:00:00Z")]
    public void Read_TimeBefore1970_IsRejected(string row, long milliseconds, string given)
    {
        Instant time = milliseconds == long.MinValue ? Instant.MinValue : Instant.FromUnixTimeMilliseconds(milliseconds);

        Problem problem = OnlyProblem(new Call("a") { Answered = time });

        problem.Code.Should().Be("intake.time-too-early", row);
        problem.Path.Should().Be("answered");
        problem.Parameters["given"].Should().Be(given);
    }

    [Fact]
    public void Read_TheFirstInstantOf1970_IsAccepted() =>
        Times.Read([new Call("a") { Created = Instant.FromUnixTimeSeconds(0) }]).Facts.Count.Should().Be(1);

    [Fact]
    public void Read_RequiredTimeTooEarly_IsOneProblemNotTwo() =>
        OnlyProblem(new Call("a") { Created = Instant.FromUnixTimeSeconds(-1) }).Code.Should().Be("intake.time-too-early");

    [Theory]
    [InlineData(-0.001, "PT-0.001S")]
    [InlineData(-5, "PT-5S")]
    [InlineData(-5400, "PT-1H-30M")]
    public void Read_NegativeSpan_IsRejected(double seconds, string given)
    {
        Problem problem = OnlyProblem(new Call("a") { Talk = seconds });

        problem.Code.Should().Be("intake.negative-span");
        problem.Path.Should().Be("talk");
        problem.Parameters["given"].Should().Be(given);
    }

    [Fact]
    public void Read_SpanReckonedFromAnEmptyDate_IsRejectedAndNotThrown()
    {
        // default(DateTime) less 2026 is some -739,000 days, more than the 106,751 days that nanoseconds fit into 64 bits.
        Problem problem = OnlyProblem(new Call("a") { Talk = -739_000d * 86_400 });

        problem.Code.Should().Be("intake.negative-span");
        problem.Parameters["given"].Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("0.5", "finer than a count")]
    [InlineData("1.0000001", "finer than a count")]
    [InlineData("4503599627370497", "one more than 2^52")]
    [InlineData("-4503599627370497", "one less than -2^52")]
    [InlineData("79228162514264337593543950335", "decimal.MaxValue")]
    public void Read_AmountTheUnitDoesNotKeep_IsRejected(string amount, string because)
    {
        Problem problem = OnlyProblem(new Call("a") { Transfers = Number(amount) });

        problem.Code.Should().Be("intake.amount-not-kept", because);
        problem.Path.Should().Be("transfers");
        problem.Parameters["given"].Should().Be(amount);
        problem.Parameters["unit"].Should().Be("count");
        problem.Parameters["scale"].Should().Be("1");
    }

    [Theory]
    [InlineData("3.000")]
    [InlineData("4503599627370496")]
    public void Read_AmountTheUnitKeeps_IsAccepted(string amount) =>
        Times.Read([new Call("a") { Transfers = Number(amount) }]).Facts.Count.Should().Be(1);

    [Theory]
    [InlineData("12.34", true)]
    [InlineData("12.345", false)]
    public void Read_MoneyOfTwoDecimals_KeepsTwo(string amount, bool kept) =>
        Bare.Amount(InteractionFields.Revenue, Unit.Money("ILS"), _ => Number(amount)).Read([new Call("a")]).Rejected.Should().HaveCount(kept ? 0 : 1);

    [Theory]
    [InlineData("queued", "created", "07:59:59", null, null)]
    [InlineData("answered", "created", null, "07:59:59", null)]
    [InlineData("ended", "created", null, null, "07:59:59")]
    [InlineData("answered", "queued", "08:10:00", "08:09:59", null)]
    [InlineData("ended", "queued", "08:10:00", null, "08:09:59")]
    [InlineData("ended", "answered", null, "08:10:00", "08:09:59")]
    public void Read_TimesOutOfOrder_AreRejectedWithBoth(string later, string earlier, string? queued, string? answered, string? ended)
    {
        Problem problem = OnlyProblem(new Call("a") { Queued = March(queued), Answered = March(answered), Ended = March(ended) });

        problem.Code.Should().Be("intake.out-of-order");
        problem.Path.Should().Be(later);
        problem.Parameters["later"].Should().Be(later);
        problem.Parameters["earlier"].Should().Be(earlier);
        problem.Parameters["bound"].Should().Be(earlier == "created" ? "2026-03-01T08:00:00Z" : "2026-03-01T08:10:00Z");
        problem.Parameters["given"].Should().Be(earlier == "created" ? "2026-03-01T07:59:59Z" : "2026-03-01T08:09:59Z");
    }

    [Fact]
    public void Read_AllTimesTheSame_IsInOrder() =>
        Times.Read([new Call("a") { Queued = March("08:00:00"), Answered = March("08:00:00"), Ended = March("08:00:00") }]).Rejected.Should().BeEmpty();

    [Fact]
    public void Read_RowWithSeveralFaults_ListsThemAll()
    {
        Call row = new("a") { Talk = -1, Transfers = 0.5m, Answered = March("07:00:00") };

        Times.Read([row]).Rejected.Single().Problems.Select(p => (p.Code, p.Path)).Should().BeEquivalentTo(
        [
            ("intake.negative-span", "talk"),
            ("intake.amount-not-kept", "transfers"),
            ("intake.out-of-order", "answered"),
        ]);
    }

    [Fact]
    public void Read_SameKeyTwice_RejectsTheSecond()
    {
        Intake intake = Times.Read([new Call("a") { Transfers = 1 }, new Call("a") { Transfers = 2 }]);

        intake.Facts.Count.Should().Be(1);
        RejectedRow rejected = intake.Rejected.Should().ContainSingle().Subject;
        rejected.Index.Should().Be(1);
        rejected.Problems.Single().Code.Should().Be("intake.duplicate-key");
        rejected.Problems.Single().Path.Should().Be("key");
        rejected.Problems.Single().Parameters["key"].Should().Be("a");
        rejected.ToString().Should().StartWith("row 1 (a): key: ");
    }

    [Fact]
    public void Read_SameIdInTwoSources_AreTwoRows()
    {
        Intake intake = Times.Source(c => new SourceId(c.Source!)).Read([new Call("7") { Source = "haifa" }, new Call("7") { Source = "eilat" }, new Call("7") { Source = "eilat" }]);

        intake.Facts.Count.Should().Be(2);
        intake.Facts.KeyOf(0).ToString().Should().Be("haifa/7");
        intake.Rejected.Should().ContainSingle().Which.Key.Should().Be("eilat/7");
    }

    [Fact]
    public void Read_KeysNotChecked_TakesBoth() =>
        Times.Read([new Call("a"), new Call("a")], new IntakePolicy { CheckKeys = false }).Facts.Count.Should().Be(2);

    [Fact]
    public void Codes_OfAllRules_AreDistinctAndSpeakThreeLanguages()
    {
        IntakeRules.All.Select(r => r.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(c => c.StartsWith("intake.", StringComparison.Ordinal));
        IntakeRules.All.Should().OnlyContain(r => r.Text.Has("en") && r.Text.Has("he") && r.Text.Has("ro"));
    }

    private static Problem OnlyProblem(Call row)
    {
        Intake intake = Times.Read([row]);
        intake.Facts.Count.Should().Be(0);
        return intake.Rejected.Should().ContainSingle().Which.Problems.Should().ContainSingle().Subject;
    }

    private static Instant? March(string? time) => time is null ? null : Utc("2026-03-01T" + time);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
