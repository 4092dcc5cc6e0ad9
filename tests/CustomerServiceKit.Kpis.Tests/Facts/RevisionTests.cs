using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class RevisionTests
{
    private static readonly FactSchema<Call> Schema = Full.Revision(c => c.Revision);
    private static readonly Call Older = new("a") { Revision = Utc("2026-03-01T09:00"), Queue = "old", Wait = 10 };
    private static readonly Call Newer = new("a") { Revision = Utc("2026-03-01T10:00"), Queue = "new", Wait = 30 };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_TwoRevisions_TheNewestWinsInEitherOrder(bool olderFirst)
    {
        Intake intake = Schema.Read(olderFirst ? [Older, Newer] : [Newer, Older]);

        intake.RowsRead.Should().Be(2);
        intake.Superseded.Should().Be(1);
        intake.Rejected.Should().BeEmpty();
        intake.Facts.Count.Should().Be(1);
        KpiPlan.Compile(StandardKpis.Asa).Run(FactSets.Of(intake)).Get(StandardKpis.Asa).Value.Should().Be(30);
    }

    [Fact]
    public void Read_ThreeRevisions_CountsTwoAsSuperseded()
    {
        Intake intake = Schema.Read([Newer, Older, Newer with { Revision = Utc("2026-03-01T11:00"), Wait = 50 }]);

        intake.Superseded.Should().Be(2);
        KpiPlan.Compile(StandardKpis.Asa).Run(FactSets.Of(intake)).Get(StandardKpis.Asa).Value.Should().Be(50);
    }

    [Fact]
    public void Read_SameRevisionTwice_RejectsTheSecond()
    {
        Intake intake = Schema.Read([Newer, Newer]);

        intake.Superseded.Should().Be(0);
        intake.Rejected.Should().ContainSingle().Which.Problems.Single().Code.Should().Be("intake.duplicate-key");
    }

    [Fact]
    public void Read_RowWithoutARevision_DoesNotReplaceOne() =>
        Schema.Read([Newer, Older with { Revision = null }]).Rejected.Should().ContainSingle().Which.Index.Should().Be(1);

    [Fact]
    public void Read_ExcludedRowThatBecameReal_CountsAsReal()
    {
        Intake intake = Schema.Read([Older with { Excluded = "test" }, Newer]);

        intake.Excluded.Should().BeEmpty();
        intake.Facts.Count.Should().Be(1);
        intake.Facts.ExcludedCount.Should().Be(0);
    }

    [Fact]
    public void Read_RealRowThatWasMarkedLater_IsExcluded()
    {
        Intake intake = Schema.Read([Older, Newer with { Excluded = "spam" }]);

        intake.Excluded.Should().Equal(new Dictionary<string, long> { ["spam"] = 1 });
        intake.Facts.Count.Should().Be(0);
        intake.Facts.ExcludedCount.Should().Be(1);
    }

    [Fact]
    public void ValuesOf_QueueOnlyASupersededRowHad_IsNotListed() =>
        Schema.Read([Older, Newer]).Facts.ValuesOf(Dimensions.Queue).Should().Equal("new");

    [Fact]
    public void Read_FindingOfASupersededRow_IsNotReported()
    {
        // The older revision states a wait of 10 s where its times give 60; the newer one was corrected.
        FactSchema<Call> schema = Bare.Revision(c => c.Revision)
            .Time(InteractionFields.Queued, c => c.Queued)
            .Time(InteractionFields.Answered, c => c.Answered)
            .Span(InteractionFields.Wait, c => Seconds(c.Wait));
        Call times = Older with { Queued = Utc("2026-03-01T08:00"), Answered = Utc("2026-03-01T08:01") };

        schema.Read([times, times with { Revision = Newer.Revision, Wait = 60 }]).Findings.Should().BeEmpty();
    }
}
