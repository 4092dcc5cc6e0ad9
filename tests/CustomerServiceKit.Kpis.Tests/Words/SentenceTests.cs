using System.Text.RegularExpressions;
using CustomerServiceKit.Kpis.Tests.Definitions;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Words;

public sealed partial class SentenceTests
{
    public static TheoryData<string> Keys { get; } = [.. StandardKpis.CompleteCatalog.Kpis.Select(k => k.Key.ToString())];

    [Theory]
    [MemberData(nameof(Keys))]
    public void ToSentence_StandardKpi_StartsWithItsNameInEveryLanguage(string key)
    {
        KpiDefinition kpi = StandardKpis.CompleteCatalog.Get(key);

        foreach (string language in (string[])["en", "he", "ro"])
        {
            string sentence = kpi.ToSentence(language);
            sentence.Should().StartWith(kpi.Name.For(language) + ": ").And.EndWith(".").And.NotContain("{").And.NotContain("$").And.NotContain("  ");
            sentence.Length.Should().BeGreaterThan(kpi.Name.For(language).Length + 20);
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void ToSentence_Hebrew_HasLatinLettersAndDigitsOnlyInIsolates(string key)
    {
        string outside = Isolate().Replace(StandardKpis.CompleteCatalog.Get(key).ToSentence("he"), string.Empty);

        outside.Should().NotMatchRegex("[A-Za-z0-9]");
    }

    [Fact]
    public void ToSentence_OwnNamesInHebrew_AreIsolatedFromTheDirectionAroundThem()
    {
        Measure loops = Measure.Count("loops", RowSource.Of(FactSetIds.Interaction), InteractionFields.Created, Condition.Is(new DimensionId("loop-kind"), "inner-loop"));
        KpiDefinition kpi = new(new KpiKey("loops"), LocalizedText.English("Loops"), KpiFamily.Service, Unit.Count, Direction.Band, Formula.Total(loops));

        kpi.ToSentence("he").Should().Contain("\u2068loop kind\u2069").And.Contain("\u2068inner loop\u2069");
        kpi.ToSentence("ro").Should().Contain("loop kind").And.NotContain("\u2068");
    }

    [Theory]
    [InlineData("en", "20 s")]
    [InlineData("ro", "20 s")]
    [InlineData("he", "\u206820 s\u2069")]
    public void ToSentence_ServiceLevel_MentionsTheThreshold(string language, string threshold) =>
        StandardKpis.ServiceLevel.All(Duration.FromSeconds(20)).ToSentence(language).Should().Contain(threshold);

    [Fact]
    public void ToSentence_ServiceLevel_SaysWhatIsDividedByWhat() =>
        StandardKpis.ServiceLevel.IgnoreInThreshold(Duration.FromSeconds(20)).ToSentence().Should().StartWith(
            "Service level (abandons within the limit left out): the number of interactions where outcome is answered and wait is at most 20 s, divided by the number of interactions where outcome is answered and wait is known plus "
            + "the number of interactions where outcome is abandoned minus the number of interactions where outcome is abandoned and wait is at most 20 s. ");

    [Fact]
    public void ToSentence_PercentileOfATimeBetween_HasOneArticle() =>
        StandardKpis.Percentiles.FirstReplyTime(0.9m).ToSentence().Should().StartWith(
            "First reply time (percentile 90): the time from time of creation to time of the first reply that 90 % of cases do not exceed.");

    [Fact]
    public void ToSentence_OwnHours_AreThoseOfTheRowsCalendar() =>
        StandardKpis.Variants.FirstReplyTime.InOwnHours.ToSentence().Should().Contain(
            "the time from time of creation to time of the first reply in the opening hours of its calendar over cases");

    [Theory]
    [InlineData(true, "is at most 20 s")]
    [InlineData(false, "is below 20 s")]
    public void ToSentence_Boundary_IsSaid(bool inclusive, string words)
    {
        Duration limit = Duration.FromSeconds(20);

        StandardKpis.ServiceLevel.Answered(inclusive ? limit : Threshold.Below(limit)).ToSentence().Should().Contain(words);
    }

    [Theory]
    [InlineData("en", "the limit of its queue")]
    [InlineData("he", "הגבול של התור")]
    [InlineData("ro", "limita pentru coada")]
    public void ToSentence_Table_NamesWhatItIsToldApartBy(string language, string words)
    {
        ParameterTable table = new("limits", Dimensions.Queue, [new ParameterTableRow("gold", Operand.Of(Duration.FromSeconds(10)))]);

        StandardKpis.ServiceLevel.Answered(Threshold.By(table)).ToSentence(language).Should().Contain(words);
    }

    [Theory]
    [InlineData("fr", "Service level")]
    [InlineData(null, "Service level")]
    [InlineData("he-IL", "רמת שירות")]
    [InlineData("RO", "Nivelul serviciului")]
    public void ToSentence_Language_FallsBackToEnglish(string? language, string start) =>
        StandardKpis.ServiceLevel.Answered(Duration.FromSeconds(20)).ToSentence(language).Should().StartWith(start);

    [Theory]
    [InlineData("")]
    [InlineData("english please")]
    [InlineData("he_IL")]
    [InlineData("he-")]
    public void ToSentence_NoLanguageTag_IsRefused(string language) =>
        FluentActions.Invoking(() => StandardKpis.Handled.ToSentence(language)).Should().Throw<ArgumentException>().WithMessage($"*such as 'en', 'he' or 'pt-BR'; given '{language}'*").WithParameterName(nameof(language));

    [Fact]
    public void ToSentence_OtherAnchor_IsSaid() => StandardKpis.Handled.AnchoredAt(InteractionFields.Answered).ToSentence().Should().EndWith("Each row counts in the period of its time of answer.");

    [Fact]
    public void ToSentence_EveryNode_HasWords()
    {
        Condition where = Condition.All(
            Condition.Any(Condition.Is(Dimensions.Queue, "a", "b"), Condition.Present(InteractionFields.Ended)), Condition.Not(Condition.Compare(InteractionFields.Talk, Comparison.GreaterThan, Operand.Of(Duration.FromMinutes(2)))));
        Measure durations = Measure.Sum(
            "durations", Named.Interactions, Quantity.Minus(Quantity.Between(InteractionFields.Created, InteractionFields.Ended), Quantity.Field(InteractionFields.Hold)), InteractionFields.Created, where);

        string sentence = Named.Kpi(new KpiKey("x"), Unit.Seconds, Formula.Ratio(durations, Named.Count("a") + Named.Count("b") - Named.Count("c", where))).ToSentence();

        sentence.Should().Contain("the time from ").And.Contain(" minus hold over interactions where ")
            .And.Contain("(queue is a or b or end is known) and it is not so that talk is above 120 s, divided by 2 × the number of interactions minus the number of interactions where ");
    }

    [GeneratedRegex("\u2068[^\u2069]*\u2069")]
    private static partial Regex Isolate();
}
