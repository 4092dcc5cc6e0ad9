using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Items;

[Trait("Requirement", "R100")]
public sealed class PrepareTests
{
    [Theory]
    // Every row: the items in order (p praise, c correction, k knowledge gap) and the codes.
    [InlineData("p", "")]
    [InlineData("pc", "")]
    [InlineData("pck", "")]
    [InlineData("pcp", "")] // A closing praise is welcome.
    [InlineData("pppc", "")]
    [InlineData("pccc", "")] // No ratio is asked for.
    [InlineData("pccccc", "feedback.too-many-corrections")] // But nobody changes ten things at once.
    [InlineData("", "feedback.praise-required")]
    [InlineData("c", "feedback.praise-required")]
    [InlineData("ck", "feedback.praise-required")]
    [InlineData("cp", "feedback.praise-must-come-first")]
    [InlineData("kcpc", "feedback.praise-must-come-first feedback.praise-must-come-first")]
    public void Prepare_ItemsInOrder_PraiseComesFirst(string order, string codes) =>
        Observed().Prepare(order.Select(Item), Day(22)).Codes().Should().Equal(Words(codes));

    [Fact]
    public void Prepare_PraiseBehindOthers_NamesEachOfThem() =>
        Observed().Prepare("kcpc".Select(Item), Day(22)).Problems.Select(problem => (problem.Path, problem.Message.ToString())).Should().Equal(
            ("items[0].kind", "Praise must come before correction; item 1 is a knowledge-gap before any praise. Put the praise first."),
            ("items[1].kind", "Praise must come before correction; item 2 is a correction before any praise. Put the praise first."));

    [Fact]
    [Trait("Requirement", "R099")]
    public void Prepare_WithoutObservation_IsRefusedAndSoAreTheItems() =>
        New().Prepare([Praise()], Day(22)).Codes().Should().Equal("feedback.no-observation", "feedback.item-without-evidence");

    [Theory]
    [InlineData("", "-")]
    [InlineData("ev-6", "ev-6")]
    [InlineData("ev-5 ev-6", "ev-6")] // One strange observation among known ones.
    public void Prepare_ItemThatRestsOnNothingHere_IsRefused(string cited, string given)
    {
        EvidenceId[] ids = [.. Words(cited).Select(id => new EvidenceId(id))];

        Problem problem = Observed().Prepare([FeedbackItem.Praise(ids, "s", "b", "i")], Day(22)).Problems.Should().ContainSingle().Subject;

        (problem.Code, problem.Path).Should().Be(("feedback.item-without-evidence", "items[0].evidence"));
        problem.Parameters.Should().Contain("given", given).And.Contain("known", "ev-5");
    }

    [Fact]
    [Trait("Requirement", "R145")]
    public void Prepare_BlankTexts_NamesEveryOne() =>
        Observed().Prepare(
            [
                FeedbackItem.Praise(Cited, " ", "b", string.Empty),
                FeedbackItem.Correction(Cited, "s", "\t", "i", string.Empty),
                FeedbackItem.KnowledgeGap(Cited, "s", "b", "i", " "),
            ],
            Day(22)).Problems.Select(problem => (problem.Code, problem.Path)).Should().Equal(
                ("feedback.item-text-missing", "items[0].situation"),
                ("feedback.item-text-missing", "items[0].impact"),
                ("feedback.item-text-missing", "items[1].behaviour"),
                ("feedback.item-text-missing", "items[1].instead-do"),
                ("feedback.item-text-missing", "items[2].to-learn"));

    [Theory]
    // Every row: the kind of finding, whether critical, the items, and whether it is refused.
    [InlineData(FindingKind.Improvement, true, "p", true)]
    [InlineData(FindingKind.Improvement, true, "pk", true)] // A knowledge gap is no correction.
    [InlineData(FindingKind.Improvement, true, "pc", false)]
    [InlineData(FindingKind.Improvement, false, "p", false)]
    [InlineData(FindingKind.Praise, true, "p", false)] // A critical criterion that was met.
    [Trait("Requirement", "R141")]
    public void Prepare_AfterAFailedCriticalCriterion_NeedsACorrection(FindingKind kind, bool critical, string order, bool refused) =>
        New().Observe(Heard(findings: new EvidenceFinding(kind, "identification", critical)), Day(21)).OrThrow()
            .Prepare(order.Select(Item), Day(22)).Codes().Should().Equal(refused ? ["feedback.critical-not-addressed"] : []);

    [Fact]
    [Trait("Requirement", "R141")]
    public void Prepare_CorrectionOfAnotherObservation_DoesNotAnswerTheFailedCriticalCriterion()
    {
        FeedbackSession two = Observed().Observe(Heard("ev-6", findings: new EvidenceFinding(FindingKind.Improvement, "identification", true)), Day(21)).OrThrow();

        two.Prepare([Praise(), Correction(Call)], Day(22)).Codes().Should().Equal("feedback.critical-not-addressed");
        two.Prepare([Praise(), Correction(Call, new EvidenceId("ev-6"))], Day(22)).Succeeded.Should().BeTrue();
    }

    [Fact]
    public void Prepare_Again_ReplacesWhatWasWritten()
    {
        FeedbackSession again = Prepared().Prepare([Praise()], Day(23)).OrThrow();

        again.Items.Should().ContainSingle().Which.Kind.Should().Be(FeedbackItemKind.Praise);
        (again.State, again.Version, again.History.Count).Should().Be((FeedbackState.Prepared, 1, 4));
    }

    [Fact]
    public void Prepare_AfterItWasHeld_IsRefused() => Held().Prepare([Praise()], Day(25)).Codes().Should().Equal("feedback.invalid-transition");

    [Fact]
    public void ToString_OfEachKind_IsOneLine()
    {
        Praise().ToString().Should().Be("praise [ev-5]: Call at nine | Greeted by name | The customer calmed down");
        Correction().ToString().Should().Be("correction [ev-5]: The same call | Gave no time | The customer called again -> Say when you call back");
        Gap().ToString().Should().EndWith("A long hold -> How a refund is booked");
    }

    [Fact]
    public void Item_OfAListThatChanges_KeepsACopyWithEachOnce()
    {
        List<EvidenceId> ids = [Call, Call];
        FeedbackItem item = FeedbackItem.Praise(ids, "s", "b", "i");
        ids.Clear();

        item.Evidence.Should().Equal(Call);
    }

    [Fact]
    public void Item_BadArguments_Throws()
    {
        Action noId = () => FeedbackItem.Praise([default], "s", "b", "i");
        Action noText = () => FeedbackItem.Correction(Cited, "s", "b", "i", null!);
        Action nullItem = () => Observed().Prepare([null!], Day(22));

        noId.Should().Throw<ArgumentException>();
        noText.Should().Throw<ArgumentNullException>();
        nullItem.Should().Throw<ArgumentException>();
    }

    private static FeedbackItem Item(char kind) => kind switch { 'p' => Praise(), 'c' => Correction(), _ => Gap() };

    [Fact]
    [Trait("Requirement", "R141")]
    public void Prepare_FailedCriticalCriteria_AreEachAddressed()
    {
        Evidence call = Heard(findings: [new(FindingKind.Improvement, "identity", true), new(FindingKind.KnowledgeGap, "refunds", true)]);
        FeedbackSession session = New().Observe(call, Day(21)).OrThrow();
        IEnumerable<string> Open(params FeedbackItem[] items) => session.Prepare([Praise(), .. items], Day(22)).Problems.Select(p => $"{p.Code} {p.Parameters["criterion"]}");

        Open().Should().Equal("feedback.critical-not-addressed identity", "feedback.critical-not-addressed refunds");
        Open(Correction()).Should().BeEmpty("an item that names no criterion speaks of the whole call");
        Open(Correction().About("identity")).Should().Equal("feedback.critical-not-addressed refunds");
        Open(Correction().About("identity"), Gap().About("refunds")).Should().BeEmpty();
        Open(Gap().About("identity"), Correction().About("refunds")).Should().Equal("feedback.critical-not-addressed identity");
    }

    [Fact]
    public void Saying_SomethingNextOfAPraise_Throws()
    {
        ((Action)(() => Praise().Saying(next: "x"))).Should().Throw<ArgumentException>();
        Correction().About("tone").Saying(next: "Call back").Should().BeEquivalentTo(new { InsteadDo = "Call back", Criterion = "tone", Situation = "The same call", ToLearn = (string?)null });
        Gap().Saying(impact: "x").ToLearn.Should().Be("How a refund is booked");
    }
}
