namespace CustomerServiceKit.Tests.Problems;

public class ProblemTests
{
    private static readonly ProblemRule Rule = new(
        "test.rule", Severity.Error, RuleBasis.House, LocalizedText.English("{given} is not {expected}.").With("he", "{given} אינו {expected}.", reviewed: false));

    [Fact]
    public void Message_WithParameters_FillsEveryPlace() =>
        Rule.At("a", ("given", "7"), ("expected", "8")).Message.For("en").Should().Be("7 is not 8.");

    [Fact]
    public void Message_InHebrew_IsolatesEachValue() =>
        Rule.At("a", ("given", "x7"), ("expected", "8")).Message.For("he").Should().Be("\u2068x7\u2069 אינו \u20688\u2069.");

    [Fact]
    public void Message_WithAValueThatLooksLikeAPlace_DoesNotFillItAgain()
    {
        Rule.At("a", ("given", "{expected}"), ("expected", "{given}")).Message.For("en").Should().Be("{expected} is not {given}.");
        Rule.At("a", ("given", "{")).Message.For("en").Should().Be("{ is not {expected}.");
    }

    [Fact]
    public void Message_WhereNothingIsKnown_SaysSoInWords()
    {
        ProblemRule rule = new("test.unknown", Severity.Error, RuleBasis.House, LocalizedText.English("'{given}' is not among: {known}.").With("ro", "'{given}' nu se află printre: {known}."));

        Problem problem = rule.At("a", ("given", string.Empty), ("known", string.Empty));

        problem.Message.For("en").Should().Be("'' is not among: none.");
        problem.Message.For("ro").Should().Be("'' nu se află printre: niciunul.");
        problem.Parameters["known"].Should().BeEmpty();
    }

    [Theory]
    [InlineData("kpis[2]", "formula", "kpis[2].formula")]
    [InlineData("kpis", "[2]", "kpis[2]")]
    [InlineData("kpis", "", "kpis")]
    [InlineData("", "formula", "formula")]
    public void Under_AnOuterPlace_JoinsThePaths(string outer, string inner, string expected) => Rule.At(inner).Under(outer).Path.Should().Be(expected);

    [Fact]
    public void ToString_OfAProblem_IsPathMessageAndCode() =>
        Rule.At("p", ("given", "7"), ("expected", "8")).ToString().Should().Be("p: 7 is not 8. [test.rule]");

    [Theory]
    [InlineData("rule")]
    [InlineData("Test.rule")]
    [InlineData("test.")]
    [InlineData("test.-rule")]
    [InlineData("test.a--b")]
    public void Rule_WithABadCode_IsRefused(string code)
    {
        Action make = () => _ = new ProblemRule(code, Severity.Error, RuleBasis.House, LocalizedText.English("x"));

        make.Should().Throw<ArgumentException>().WithMessage($"*'{code}'*");
    }

    [Fact]
    public void Exception_OfSeveralProblems_ListsAll()
    {
        ProblemException thrown = new([Rule.At("a"), Rule.At("b")]);

        thrown.Problems.Should().HaveCount(2);
        thrown.Message.Should().StartWith("2 problems:").And.Contain("a: ").And.Contain("b: ");
    }

    [Fact]
    public void Exception_OfNoProblem_IsRefused()
    {
        Action make = () => _ = new ProblemException([]);

        make.Should().Throw<ArgumentException>();
    }
}
