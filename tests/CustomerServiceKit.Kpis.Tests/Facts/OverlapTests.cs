using CsCheck;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class OverlapTests
{
    private static readonly FactSchema<AgentStretch> Schema = AgentStretch.Schema;

    // Few employees and short days, so that many stretches overlap; now and then one is open, and one takes no time.
    private static readonly Gen<Stretch[]> Stretches = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 40], Gen.Int[-2, 8])
        .Array[0, 25]
        .Select(rows => rows.Select((r, i) => new Stretch(i, r.Item1, r.Item2, r.Item3 < -1 ? null : r.Item2 + Math.Max(0, r.Item3))).ToArray());

    private static readonly FactSchema<Stretch> Random = FactSchema.AgentStates<Stretch>(s => s.Id.Id())
        .Time(AgentStateFields.Start, s => Minute(s.Start))
        .Time(AgentStateFields.End, s => s.End is int end ? Minute(end) : null)
        .Dimension(Dimensions.Employee, s => s.Employee.Id())
        .Dimension(Dimensions.State, _ => "Ready");

    [Fact]
    public void Read_TwoStatesOfOneEmployeeAtOnce_RejectTheLaterWithBothKeys()
    {
        Intake intake = Schema.Read([new AgentStretch("a", "dana", "Ready", "09:00", "09:30"), new AgentStretch("b", "dana", "Lunch", "09:29:59", "10:00")]);

        intake.Facts.Keys().Should().Equal("a");
        RejectedRow row = intake.Rejected.Should().ContainSingle().Subject;
        (row.Index, row.Key).Should().Be((1, "b"));
        Problem problem = row.Problems.Should().ContainSingle().Subject;
        (problem.Code, problem.Path).Should().Be(("intake.overlap", "start"));
        problem.Parameters.Should().Contain("key", "b").And.Contain("other", "a").And.Contain("from", "2026-03-01T09:29:59Z").And.Contain("otherTo", "2026-03-01T09:30:00Z");
    }

    [Theory]
    [InlineData("one after the other", "09:00", "09:30", "09:30", "10:00", 0)]
    [InlineData("one inside the other", "09:00", "10:00", "09:10", "09:20", 1)]
    [InlineData("the same twice", "09:00", "10:00", "09:00", "10:00", 1)]
    [InlineData("one that takes no time inside another", "09:00", "10:00", "09:30", "09:30", 0)]
    [InlineData("an open one that another follows", "09:00", null, "09:30", "10:00", 1)]
    [InlineData("an open one after another", "09:00", "09:30", "09:30", null, 0)]
    [InlineData("two open ones", "09:00", null, "09:30", null, 1)]
    public void Read_TwoStretches_OverlapOrNot(string row, string start1, string? end1, string start2, string? end2, int rejected)
    {
        Intake intake = Schema.Read([new AgentStretch("a", "dana", "Ready", start1, end1), new AgentStretch("b", "dana", "Lunch", start2, end2)]);

        intake.Rejected.Should().HaveCount(rejected, row);
    }

    [Fact]
    public void Read_OpenStateThatAnotherFollows_IsItselfAtFault()
    {
        Intake intake = Schema.Read([new AgentStretch("open", "dana", "Ready", "09:00", null), new AgentStretch("next", "dana", "Lunch", "12:00", "12:30"), new AgentStretch("then", "dana", "Ready", "12:30", "13:00")]);

        intake.Facts.Keys().Should().Equal("next", "then");
        intake.Rejected.Should().ContainSingle().Which.Key.Should().Be("open");
        intake.OnlyProblem().Path.Should().Be("end");
        intake.OnlyProblem().Parameters.Should().Contain("other", "next").And.Contain("to", "…");
    }

    [Fact]
    public void Read_OtherEmployeeChannelOrSource_IsNoOverlap()
    {
        FactSchema<AgentStretch> schema = Schema.Dimension(Dimensions.Channel, r => r.Channel).Source(r => r.Source is null ? default : new SourceId(r.Source));

        schema.Read(
        [
            new AgentStretch("a", "dana", "Ready", "09:00", "09:30", "phone"), new AgentStretch("b", "dana", "Ready", "09:00", "09:30", "chat"),
            new AgentStretch("c", "omer", "Ready", "09:00", "09:30", "phone"), new AgentStretch("d", "dana", "Ready", "09:00", "09:30", "phone", "south"),
        ]).Rejected.Should().BeEmpty();
        schema.Read([new AgentStretch("a", "dana", "Ready", "09:00", "09:30", "phone"), new AgentStretch("b", "dana", "Ready", "09:00", "09:30", "phone")]).Rejected.Should().HaveCount(1);
    }

    [Fact]
    public void Read_ExcludedAndSupersededRows_OverlapWithNone()
    {
        FactSchema<AgentStretch> schema = Schema.Excluded(r => r.State == "Test" ? "test" : null).Revision(r => r.To);

        Intake intake = schema.Read(
            [new AgentStretch("a", "dana", "Test", "09:00", "10:00"), new AgentStretch("b", "dana", "Ready", "09:00", "09:40"), new AgentStretch("b", "dana", "Ready", "09:00", "09:50")]);

        intake.Rejected.Should().BeEmpty();
        intake.Superseded.Should().Be(1);
        intake.Facts.Keys().Should().Equal("b");
    }

    [Fact]
    public void Read_RejectedForOverlap_TakesItsFindingsAlong()
    {
        FactSchema<AgentStretch> schema = Schema.WorkStates(new AgentStateMap(new AgentStateWord("Ready", WorkState.Available)));

        schema.Read([new AgentStretch("a", "dana", "Ready", "09:00", "09:30"), new AgentStretch("b", "dana", "Wellness", "09:10", "10:00")]).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Read_RejectedRows_AreListedInTheOrderInWhichTheyCame()
    {
        Intake intake = Schema.Read(
        [
            new AgentStretch("b", "dana", "Lunch", "09:10", "10:00"), new AgentStretch("a", "dana", "Ready", "09:00", "09:30"), new AgentStretch("bad", "dana", "Ready", "10:00", "09:59"),
            new AgentStretch("c", "dana", "Ready", "09:20", "09:25"),
        ]);

        intake.Rejected.Select(r => (r.Index, r.Key)).Should().Equal((0, "b"), (2, "bad"), (3, "c"));
    }

    [Fact]
    public void Read_PolicyThatToleratesOverlaps_AcceptsAndCountsThem()
    {
        Intake intake = Schema.Read(
            [new AgentStretch("a", "dana", "Ready", "09:00", "09:30"), new AgentStretch("b", "dana", "Lunch", "09:10", "10:00")],
            new IntakePolicy { Tolerated = [IntakeRules.Overlap] });

        intake.Rejected.Should().BeEmpty();
        intake.Facts.Count.Should().Be(2);
        intake.Tolerated.Should().Equal(new Dictionary<string, long> { ["intake.overlap"] = 1 });
        Problem finding = intake.Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be("intake.tolerated");
        finding.Parameters.Should().Contain("rule", "intake.overlap").And.Contain("keys", "b + a").And.Contain("count", "1");
    }

    [Fact]
    public void Read_AnyStretches_LeaveNoTwoThatOverlap() => Stretches.Sample(rows =>
    {
        Intake intake = Random.Read(rows);
        List<Stretch> kept = [.. intake.Facts.Keys().Select(k => rows.Single(r => r.Id.Id() == k))];

        kept.Where((one, i) => kept.Skip(i + 1).Any(two => Overlap(one, two))).Should().BeEmpty();
        (kept.Count + intake.Rejected.Count).Should().Be(rows.Length);
        intake.Rejected.Where(r => !Overlap(Row(r.Key), Row(r.Problems.Single().Parameters["other"]))).Should().BeEmpty();

        Stretch Row(string key) => rows.Single(r => r.Id.Id() == key);
    });

    [Fact]
    public void Read_AnyOrderOfReading_KeepsTheSameRows() => Gen.Select(Stretches, Gen.Int).Sample((rows, seed) =>
    {
        Stretch[] shuffled = [.. rows.OrderBy(r => unchecked((r.Id + 1) * seed * 2_654_435_761L) % 1_000_003)];

        Random.Read(shuffled).Facts.Keys().Should().BeEquivalentTo(Random.Read(rows).Facts.Keys());
    });

    [Fact]
    public void Read_AnyStretchesUnderALenientPolicy_CountsThoseThatStartDuringAnother() => Stretches.Sample(rows =>
    {
        Stretch[] inOrder = [.. rows.Where(r => r.End != r.Start).OrderBy(r => r.Start).ThenBy(r => r.End ?? int.MaxValue).ThenBy(r => r.Id.Id(), StringComparer.Ordinal)];
        int expected = inOrder.Where((r, i) => inOrder.Take(i).Any(e => Overlap(e, r))).Count();

        Intake intake = Random.Read(rows, IntakePolicy.Lenient());

        intake.Facts.Count.Should().Be(rows.Length);
        intake.Tolerated.GetValueOrDefault("intake.overlap").Should().Be(expected);
    });

    private static bool Overlap(Stretch one, Stretch two) =>
        one.Employee == two.Employee && one.Start != one.End && two.Start != two.End && one.Start < (two.End ?? int.MaxValue) && two.Start < (one.End ?? int.MaxValue);

    private static Instant Minute(int minute) => Sample.Utc("2026-03-01T09:00") + Duration.FromMinutes(minute);

    private sealed record Stretch(int Id, int Employee, int Start, int? End);
}
