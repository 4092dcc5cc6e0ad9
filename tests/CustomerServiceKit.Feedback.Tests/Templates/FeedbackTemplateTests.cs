using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Templates;

[Trait("Requirement", "R100")]
[Trait("Requirement", "R137")]
public sealed class FeedbackTemplateTests
{
    private static readonly LocalizedText Name = LocalizedText.English("Ours");

    [Fact]
    public void All_BeginWithPraiseAndHaveCorrectionAfterIt()
    {
        FeedbackTemplate.All.Select(template => template.Id).Should().OnlyHaveUniqueItems().And.HaveCount(5);
        FeedbackTemplate.All.Should().OnlyContain(template => template.Steps[0].Kind == TemplateStepKind.Praise && template.Steps.Any(step => step.Kind == TemplateStepKind.Correction));
        FeedbackTemplate.All.SelectMany(template => template.Steps).Should().OnlyContain(step => step.Prompt.Has("he") && step.Prompt.Has("ro"));
    }

    [Fact]
    public void Of_ATemplateThatBeginsOtherwise_IsRefused()
    {
        TemplateStep talk = new("self-assessment", TemplateStepKind.Talk, Name);

        FeedbackTemplate.Of("ours", Name, talk, new TemplateStep("praise", TemplateStepKind.Praise, Name), talk).Problems.Select(p => $"{p.Code} {p.Path}").Should().Equal(
            "feedback.template-praise-first steps[0]", "feedback.template-step-twice steps");
        FeedbackTemplate.Of("ours", Name).Codes().Should().Equal("feedback.template-praise-first");
        FeedbackTemplate.Of("ours", Name, new TemplateStep("praise", TemplateStepKind.Praise, Name), talk).OrThrow().ToString().Should().Be("ours: praise, self-assessment");
    }

    [Theory]
    // Every row: the template, the items (p praise, c correction), and the steps for which there is nothing.
    [InlineData("guide", "p", "")]
    [InlineData("guide", "pc", "")]
    [InlineData("plus-help-plus", "pc", "closing-praise")]
    [InlineData("plus-help-plus", "pp", "closing-praise")]
    [InlineData("plus-help-plus", "pcp", "")]
    [InlineData("plus-help-plus", "ppccpp", "")]
    [InlineData("pendleton", "pc", "")]
    public void Check_APreparedSession_NamesThePraiseThatIsNotThere(string template, string items, string missing)
    {
        FeedbackSession session = Observed().Prepare(items.Select(c => c == 'p' ? Praise() : Correction()), Day(22)).OrThrow();

        Steps(template, session).Should().Equal(Words(missing));
    }

    [Fact]
    public void Check_AHeldSession_NamesWhatWasNotSaid()
    {
        Steps("pendleton", Held()).Should().Equal("self-assessment-good", "self-assessment-better", "agreement");
        Steps("pendleton", Agreed()).Should().Equal("self-assessment-good", "self-assessment-better");
        FeedbackTemplate.Pendleton.Check(Held()).Select(p => p.Path).Should().Equal("held.notes", "held.notes", "actions");
        ((Action)(() => _ = new SessionNote(Dana, "x", "Not a step"))).Should().Throw<ArgumentException>();
        Steps("grow", Prepared()).Should().BeEmpty();
        FeedbackSession noted = Prepared().Hold([Noa, Dana], Hour(24), Day(24), [new(Dana, "I greeted her well", "self-assessment-good"), new(Dana, "I would name the day", "self-assessment-better")]).OrThrow();
        Steps("pendleton", noted).Should().Equal("agreement");
        noted.Notes[0].ToString().Should().Be("dana (self-assessment-good): I greeted her well");
    }

    [Fact]
    public void Check_ANewSession_SaysNothingYet() => FeedbackTemplate.All.Should().OnlyContain(template => template.Check(New()).Count == 0);

    [Fact]
    public void Hold_ANoteByAThird_IsRefused() => Prepared().Hold([Noa, Dana], Hour(24), Day(24), [new(Noa, "x"), new(Ion, "y")]).Problems.Select(p => $"{p.Code} {p.Path}").Should().Equal(
        "feedback.note-by-other held.notes[1].by");

    private static IEnumerable<string> Steps(string template, FeedbackSession session) =>
        FeedbackTemplate.All.Single(t => t.Id == template).Check(session).Select(p => p.Parameters["step"]);
}
