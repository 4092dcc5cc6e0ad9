using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class CaseEventFactsTests
{
    private static readonly CaseId Case17 = new("17");

    [Fact]
    public void CaseEvents_EventOfCore_BecomesColumns()
    {
        CaseEvent reply = new(
            Case17, Utc("2026-03-01T09:30"), 2, CaseEventKind.EmployeeReply, ActorKind.Employee, "dana", isDelivered: false, channel: new ChannelId("mail"), source: new SourceId("north"));

        FactSet facts = Accepted(FactSchema.CaseEvents(), [reply]);

        facts.Id.Should().Be(FactSetIds.CaseEvent);
        facts.KeyOf(0).ToString().Should().Be("north/17/2026-03-01T09:30:00Z/2");
        facts.At(CaseEventFields.At, 0).Should().Be(Utc("2026-03-01T09:30"));
        facts.Value(CaseEventFields.Sequence, 0).Should().Be(2);
        facts.Text(Dimensions.Case, 0).Should().Be("17");
        facts.Text(Dimensions.EventKind, 0).Should().Be("employee-reply");
        facts.Text(Dimensions.Actor, 0).Should().Be("employee");
        facts.Text(Dimensions.Employee, 0).Should().Be("dana");
        facts.Text(Dimensions.Public, 0).Should().Be("yes");
        facts.Text(Dimensions.Delivered, 0).Should().Be("no");
        facts.Text(Dimensions.Channel, 0).Should().Be("mail");
    }

    [Fact]
    public void CaseEvents_CustomerWhoActs_IsNoEmployee()
    {
        FactSet facts = Accepted(FactSchema.CaseEvents(), [new CaseEvent(Case17, Utc("2026-03-01T09:30"), 0, CaseEventKind.CustomerMessage, ActorKind.Customer, "dana")]);

        facts.Text(Dimensions.Employee, 0).Should().BeNull();
        facts.Text(Dimensions.Actor, 0).Should().Be("customer");
    }

    [Fact]
    public void CaseEvents_ChangeOfStatus_KeepsBothValues()
    {
        FactSet facts = Accepted(
            FactSchema.CaseEvents(), [new CaseEvent(Case17, Utc("2026-03-01T09:30"), 0, CaseEventKind.StatusChanged, ActorKind.System, fromValue: "open", toValue: "solved")]);

        facts.Text(Dimensions.FromValue, 0).Should().Be("open");
        facts.Text(Dimensions.ToValue, 0).Should().Be("solved");
        facts.Text(Dimensions.Public, 0).Should().Be("no");
    }

    [Fact]
    public void CaseEvents_TwoOfTheSameInstant_AreToldApartByTheirSequence()
    {
        Intake intake = FactSchema.CaseEvents().Read([Note(0), Note(1), Note(1)]);

        intake.Facts.Count.Should().Be(2);
        intake.OnlyProblem().Code.Should().Be("intake.duplicate-key");

        static CaseEvent Note(long sequence) => new(Case17, Utc("2026-03-01T09:30"), sequence, CaseEventKind.InternalNote, ActorKind.Employee);
    }

    [Fact]
    public void CaseEvents_EveryKindOfCore_IsAWordOfItsDimension()
    {
        IEnumerable<CaseEvent> all = Enum.GetValues<CaseEventKind>().Select((kind, i) =>
            new CaseEvent(Case17, Utc("2026-03-01T09:30"), i, kind, ActorKind.System, customKind: kind == CaseEventKind.Custom ? "printed" : null));

        Intake intake = FactSchema.CaseEvents().Read(all);

        intake.Rejected.Should().BeEmpty();
        intake.Facts.ValuesOf(Dimensions.EventKind).Should().HaveCount(Enum.GetValues<CaseEventKind>().Length);
        intake.Facts.ValuesOf(Dimensions.CustomKind).Should().Equal("printed");
    }

    [Fact]
    public void Validate_WithoutItsColumns_NamesAllOfThem() =>
        FactSchema.CaseEvents<string>(r => r).Validate().Select(p => p.Path).Should().Equal("at", "case", "event-kind");

    [Fact]
    public void Read_EventsOfAnotherSystem_AreCheckedLikewise()
    {
        Problem problem = FactSchema.CaseEvents<string>(r => r)
            .Time(CaseEventFields.At, _ => Utc("2026-03-01T09:30"))
            .Dimension(Dimensions.Case, _ => "17")
            .Dimension(Dimensions.EventKind, r => r)
            .Read(["comment"]).OnlyProblem();

        problem.Code.Should().Be("intake.unknown-word");
        problem.Parameters["expected"].Should().Contain("employee-reply");
    }

    [Fact]
    public void Run_PublicRepliesOfEmployees_AreCounted()
    {
        // Two replies that the customer saw; the note and the automatic message are none.
        Intake intake = FactSchema.CaseEvents().Read(
        [
            new CaseEvent(Case17, Utc("2026-03-01T09:00"), 0, CaseEventKind.AutoReply, ActorKind.System),
            new CaseEvent(Case17, Utc("2026-03-01T09:30"), 0, CaseEventKind.EmployeeReply, ActorKind.Employee, "dana"),
            new CaseEvent(Case17, Utc("2026-03-01T09:31"), 0, CaseEventKind.InternalNote, ActorKind.Employee, "dana"),
            new CaseEvent(Case17, Utc("2026-03-01T09:32"), 0, CaseEventKind.EmployeeReply, ActorKind.Employee, "omer"),
        ]);

        Columns.Total(Unit.Count, Measure.Count("replies", RowSource.Of(FactSetIds.CaseEvent), CaseEventFields.At, Condition.Is(Dimensions.EventKind, "employee-reply")))
            .Of(intake).Value.Should().Be(2);
    }
}
