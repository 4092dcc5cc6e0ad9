using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Language;

/// <summary>R145: a text speaks of an act and not of a person.</summary>
[Trait("Requirement", "R145")]
public sealed class PersonalLabelsTests
{
    [Theory]
    [InlineData("You were LAZY on that call", "LAZY")]
    [InlineData("A lazily loaded page", "")] // Whole words only.
    [InlineData("Stupid, hopeless!", "Stupid hopeless")]
    [InlineData("Sunt rude la Iași, a fool-proof form", "")]
    [InlineData("tampit", "tampit")]
    [InlineData("זו תשובה של עצלן", "עצלן")]
    [InlineData("והעצלן ענה", "")] // Two prefixes are not looked through.
    [InlineData("העצלן ענה", "העצלן")]
    [InlineData("Ești leneş", "leneş")] // The older letter.
    [InlineData("esti lenes", "lenes")] // As people type.
    [InlineData("זה עַצְלָן", "עַצְלָן")] // With points.
    [InlineData("Semnal prost, conexiune proastă", "")]
    [InlineData("Ai fost leneșă", "leneșă")]
    [InlineData("", "")]
    public void LabelsIn_AText_FindsWordsForPeople(string text, string labels) => PersonalLabels.Default.LabelsIn(text).Should().Equal(Words(labels));

    [Fact]
    public void LabelsIn_ALabelOfTwoWords_IsFoundWhole()
    {
        PersonalLabels.Default.LabelsIn("שיחה חסרת תועלת לגמרי").Should().Equal("חסרת תועלת");
        PersonalLabels.Default.LabelsIn("חסר־אחריות").Should().Equal("חסר־אחריות");
        ((Action)(() => PersonalLabels.None.With("!!"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Prepare_WithALabel_WarnsWhereItStands()
    {
        FeedbackItem item = Correction().Saying(behaviour: "You were careless and rude");
        Result<FeedbackSession> usual = Observed().Prepare([Praise(), item], Day(22));

        usual.Succeeded.Should().BeTrue();
        usual.Problems.Select(p => $"{p.Code} {p.Path} {p.Parameters["label"]}").Should().Equal("feedback.personal-label items[1].behaviour careless");
        Observed().Prepare([Praise(), item], Day(22), PersonalLabels.None.With("rude")).Problems.Single().Parameters["label"].Should().Be("rude");
        Observed().Prepare([Praise(), item], Day(22), PersonalLabels.None).Problems.Should().BeEmpty();
        PersonalLabels.None.With("foo  bar").LabelsIn("a FOO bar b").Should().Equal("FOO bar");
    }

    [Fact]
    public void AgreeAndHold_WithALabel_WarnToo()
    {
        ActionItem lazy = new(new ActionItemId("a9"), "Stop being lazy", Dana, new(2026, 11, 30), new ActionCause(ActionCauseKind.Session, "fs-17"), Day(24));
        Held().Agree([lazy, Task("a2", Noa)], Day(24)).Problems.Select(p => $"{p.Code} {p.Path}").Should().Equal("feedback.personal-label actions[0].text");
        Prepared().Hold([Noa, Dana], Hour(24), Day(24), [new(Dana, "I was stupid"), new(Noa, "You are lazy")]).Problems.Select(p => p.Path).Should().Equal("held.notes[1].text");
    }

    [Fact]
    public void Resolve_WithALabelInTheNewItems_Warns() => Disputed()
        .Resolve(Head, DisputeOutcome.Amended, "heard again", Day(27), [Praise(), Correction().Saying(impact: "An idiot would know")]).Codes().Should().Equal("feedback.personal-label");
}
