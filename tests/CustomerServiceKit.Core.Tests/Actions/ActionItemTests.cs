using NodaTime;

namespace CustomerServiceKit.Tests.Actions;

public class ActionItemTests
{
    private static readonly Instant Opened = Instant.FromUtc(2026, 3, 1, 8, 0);
    private static readonly Instant Later = Opened + Duration.FromDays(1);
    private static readonly ActionItem Item = new(
        new ActionItemId("a1"), "Call back", new EmployeeId("dana"), new LocalDate(2026, 3, 8), new ActionCause(ActionCauseKind.Session, "fs-17"), Opened);

    [Fact]
    public void Complete_AnOpenItem_IsDoneAndLeavesTheFirstOpen()
    {
        ActionItem done = Item.Complete(Later, new EvidenceId("ev-9")).OrThrow();

        done.State.Should().Be(ActionItemState.Done);
        done.ClosedAt.Should().Be(Later);
        done.Effect.Should().Be(new EvidenceId("ev-9"));
        Item.State.Should().Be(ActionItemState.Open);
    }

    [Fact]
    public void Complete_AtTheMomentOfOpening_IsAllowed() => Item.Complete(Opened).Succeeded.Should().BeTrue();

    [Fact]
    public void Drop_WithAReason_KeepsIt() => Item.Drop("Customer withdrew", Later).OrThrow().DropReason.Should().Be("Customer withdrew");

    [Fact]
    public void Complete_BeforeOpening_IsRefused()
    {
        Result<ActionItem> result = Item.Complete(Opened - Duration.Epsilon);

        result.Succeeded.Should().BeFalse();
        result.Value.Should().BeNull();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be("action.closed-before-opening");
    }

    [Fact]
    public void Drop_AClosedItemEarlierAndWithoutAReason_IsRefusedWithAllProblems() =>
        Item.Complete(Later).OrThrow().Drop(" ", Opened - Duration.Epsilon).Problems.Select(p => p.Code)
            .Should().Equal("action.already-closed", "action.closed-before-opening", "action.no-drop-reason");

    [Fact]
    public void OrThrow_ARefusedCommand_Throws()
    {
        Action twice = () => Item.Complete(Later).OrThrow().Complete(Later).OrThrow();

        twice.Should().Throw<ProblemException>().WithMessage("*already done*");
    }

    [Theory]
    [InlineData(8, false)] // The last day is in time.
    [InlineData(9, true)]
    public void IsOverdue_OfAnOpenItem_BeginsAfterTheLastDay(int day, bool expected)
    {
        Item.IsOverdue(new LocalDate(2026, 3, day)).Should().Be(expected);
        Item.Complete(Later).OrThrow().IsOverdue(new LocalDate(2026, 3, day)).Should().BeFalse();
    }

    [Fact]
    public void Constructor_BadArguments_Refuses()
    {
        Action noText = () => _ = new ActionItem(Item.Id, " ", Item.Owner, Item.Due, Item.Cause, Opened);
        Action noOwner = () => _ = new ActionItem(Item.Id, "x", default, Item.Due, Item.Cause, Opened);
        Action noCause = () => _ = new ActionItem(Item.Id, "x", Item.Owner, Item.Due, null!, Opened);

        noText.Should().Throw<ArgumentException>();
        noOwner.Should().Throw<ArgumentException>();
        noCause.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Target_Printed_IsKeySignAndValue() =>
        new ActionTarget(new KpiKey("first-contact-resolution"), Comparison.AtLeast, 0.8m).ToString().Should().Be("first-contact-resolution@1 >= 0.8");
}
