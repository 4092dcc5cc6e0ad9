namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>What the pages work out comes out.</summary>
public sealed class WorkedExampleTests
{
    public static TheoryData<string> Ids => [.. KpiPages.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_EachExample_ComesOutAsItIsPrinted(string id)
    {
        List<WorkedExample> examples = [.. KpiPages.Read(id).Examples];

        examples.Should().NotBeEmpty($"docs/kpis/{id}.md works out at least one example in a block ```kpi");
        examples.Where(e => StandardKpis.Get(e.Key).Key.Id != id).Should().BeEmpty("an example on a page is of its KPI");
        examples.Select(e => $"{e.Key} = {e.Result()}").Should().Equal(examples.Select(e => $"{e.Key} = {e.Expected}"));
    }

    [Fact]
    public void Result_WrongValue_IsNotWhatThePageExpects()
    {
        WorkedExample wrong = WorkedExample.Parse("average-speed-of-answer@1\nwait-of-answered 4,800 # seconds\nanswered-with-known-wait 320\n= 14 s\n");

        wrong.Expected.Should().Be("14 s");
        wrong.Result().Should().Be("15 s");
    }

    [Fact]
    public void Result_NothingToDivideBy_IsNoValue() =>
        WorkedExample.Parse("answer-rate@1\nanswered 0\noffered 0\n= no value").Result().Should().Be("no value");

    [Fact]
    public void Result_TotalThatTheKpiDoesNotUse_IsRefused() =>
        WorkedExample.Parse("answer-rate@1\nanswered 95\noffered 100\nabandoned 5\n= 95 %").Invoking(e => e.Result()).Should().Throw<ProblemException>();

    [Fact]
    public void Result_SeveralRows_IsFoundAmongThem() =>
        // Four waits: the median is the second, 10 s.
        WorkedExample.Parse("wait-time.p50@1\nwaits-of-answered 5 10 20 65\n= 10 s").Result().Should().Be("10 s");

    [Theory]
    [InlineData("answer-rate@1\nanswered 95\noffered 100")]
    [InlineData("= 95 %")]
    public void Parse_BlockWithoutItsParts_IsRefused(string block) => FluentActions.Invoking(() => WorkedExample.Parse(block)).Should().Throw<FormatException>();
}
