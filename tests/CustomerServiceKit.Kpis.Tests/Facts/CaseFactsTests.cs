using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class CaseFactsTests
{
    private static readonly FactSchema<Ticket> Schema = FactSchema.Cases<Ticket>(t => t.Id)
        .Time(CaseFields.Created, t => t.Created)
        .Time(CaseFields.FirstReply, t => t.FirstReply)
        .Time(CaseFields.FirstResolved, t => t.FirstResolved)
        .Time(CaseFields.LastResolved, t => t.LastResolved)
        .Time(CaseFields.LastReopened, t => t.LastReopened)
        .Span(CaseFields.RequesterWait, t => t.RequesterWait)
        .Amount(CaseFields.ReplyCount, Unit.Count, t => t.Replies)
        .Amount(CaseFields.ReopenCount, Unit.Count, t => t.Reopenings)
        .Word<CaseStatusKind>(Dimensions.StatusKind, t => t.Status)
        .Dimension(Dimensions.Employee, t => t.Owner);

    [Fact]
    public void Read_Case_BecomesColumns()
    {
        FactSet facts = Accepted(Schema,
        [
            new Ticket("17")
            {
                FirstReply = Utc("2026-03-02T10:30"), FirstResolved = Utc("2026-03-03T09:00"), LastResolved = Utc("2026-03-05T09:00"), LastReopened = Utc("2026-03-04T09:00"),
                RequesterWait = Duration.FromHours(5), Replies = 3, Reopenings = 1, Status = CaseStatusKind.WaitingThirdParty, Owner = "dana",
            },
        ]);

        facts.Id.Should().Be(FactSetIds.Case);
        facts.At(CaseFields.FirstReply, 0).Should().Be(Utc("2026-03-02T10:30"));
        facts.At(CaseFields.LastReopened, 0).Should().Be(Utc("2026-03-04T09:00"));
        facts.Value(CaseFields.RequesterWait, 0).Should().Be(18_000);
        facts.Value(CaseFields.ReplyCount, 0).Should().Be(3);
        facts.Text(Dimensions.StatusKind, 0).Should().Be("waiting-third-party");
        facts.Text(Dimensions.Employee, 0).Should().Be("dana");
    }

    [Fact]
    public void Read_CaseWithoutReply_HasNoneAndNotZero()
    {
        FactSet facts = Accepted(Schema, [new Ticket("17")]);

        facts.At(CaseFields.FirstReply, 0).Should().BeNull();
        facts.Value(CaseFields.ReplyCount, 0).Should().BeNull();
    }

    [Theory]
    [InlineData("first-reply", "2026-03-01T08:59:59", null, null, null)]
    [InlineData("first-resolved", null, "2026-03-01T08:00", null, null)]
    [InlineData("last-resolved", null, "2026-03-03T09:00", "2026-03-02T09:00", null)]
    [InlineData("last-reopened", null, "2026-03-03T09:00", null, "2026-03-02T09:00")]
    public void Read_TimesOutOfOrder_RejectTheRowAndNameTheLater(string field, string? reply, string? first, string? last, string? reopened)
    {
        // Opened on 1 March at 09:00.
        Problem problem = Schema.Read([new Ticket("17") { FirstReply = At(reply), FirstResolved = At(first), LastResolved = At(last), LastReopened = At(reopened) }]).OnlyProblem();

        problem.Code.Should().Be("intake.out-of-order");
        problem.Path.Should().Be(field);
    }

    [Fact]
    public void Read_ReopenedOnceMoreAfterItsLastResolution_IsAccepted() =>
        Schema.Read([new Ticket("17") { FirstResolved = At("2026-03-02T09:00"), LastResolved = At("2026-03-02T09:00"), LastReopened = At("2026-03-03T09:00") }]).Rejected.Should().BeEmpty();

    [Fact]
    public void Read_NegativeCount_IsRejected() => Schema.Read([new Ticket("17") { Reopenings = -1 }]).OnlyProblem().Code.Should().Be("intake.negative-amount");

    [Fact]
    public void Read_StatusThatIsNoKind_IsRejected() =>
        FactSchema.Cases<Ticket>(t => t.Id).Time(CaseFields.Created, t => t.Created).Dimension(Dimensions.StatusKind, _ => "pending")
            .Read([new Ticket("17")]).OnlyProblem().Parameters["expected"].Should().Contain("waiting-customer");

    [Fact]
    public void Validate_WithoutCreated_SaysSo() =>
        FactSchema.Cases<Ticket>(t => t.Id).Validate().Should().ContainSingle(p => p.Code == "intake.required-column" && p.Path == "created");

    [Fact]
    public void Run_OneTouchOverResolved_IsCountedPerCase()
    {
        // Resolved with exactly one reply: 1 and 3 of the resolved 1, 2, 3: two thirds. Case 4 is not resolved, case 5 has an unknown number of replies.
        Intake intake = Schema.Read(
        [
            Resolved("1", 1), Resolved("2", 4), Resolved("3", 1), new Ticket("4") { Replies = 1 }, Resolved("5", null),
        ]);
        RowSource cases = RowSource.Of(FactSetIds.Case);
        KpiDefinition oneTouch = Columns.Ratio(
            Unit.Share,
            Measure.Count("one-touch", cases, CaseFields.FirstResolved, Condition.Compare(CaseFields.ReplyCount, Comparison.Equal, Operand.Of(1m))),
            Measure.Count("resolved", cases, CaseFields.FirstResolved, Condition.Present(CaseFields.ReplyCount)));

        Measurement value = oneTouch.Of(intake);

        (value.Numerator, value.Denominator).Should().Be((2, 3));
    }

    private static Ticket Resolved(string id, int? replies) => new(id) { FirstResolved = Utc("2026-03-02T09:00"), Replies = replies };

    private static Instant? At(string? time) => time is null ? null : Utc(time);

    private sealed record Ticket(string Id)
    {
        public Instant? Created { get; init; } = Utc("2026-03-01T09:00");

        public Instant? FirstReply { get; init; }

        public Instant? FirstResolved { get; init; }

        public Instant? LastResolved { get; init; }

        public Instant? LastReopened { get; init; }

        public Duration? RequesterWait { get; init; }

        public decimal? Replies { get; init; }

        public decimal? Reopenings { get; init; }

        public CaseStatusKind? Status { get; init; }

        public string? Owner { get; init; }
    }
}
