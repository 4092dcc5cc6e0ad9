using ContactCenter.Bank;
using ContactCenter.Options;
using ContactCenter.Simulation;
using NodaTime;

namespace ContactCenter.Tests;

public class OptionParserTests
{
    [Fact]
    public void Parse_Nothing_AsksForTheSimulation()
    {
        SampleOptions options = OptionParser.Parse([]);

        options.Bank.Should().BeNull();
        options.Seed.Should().Be(2026);
        options.Piped.Should().BeFalse();
    }

    [Fact]
    public void Parse_Everything_IsKept()
    {
        SampleOptions options = OptionParser.Parse(
            ["--bank", "calls.tsv", "--from=1999-01-01", "--to", "1999-01-31", "--by", "type, day", "--out", "o", "--json", "--csv", "--rows", "0", "--width", "80", "--decimals", "4", "--goal-sheets", "s"]);

        options.Bank.Should().Be("calls.tsv");
        options.From.Should().Be(new LocalDate(1999, 1, 1));
        options.To.Should().Be(new LocalDate(1999, 1, 31));
        options.By.Should().Equal("type", "day");
        options.Out.Should().Be("o");
        options.GoalSheets.Should().Be("s");
        (options.Json && options.Csv).Should().BeTrue();
        options.Piped.Should().BeFalse();
        (options.Rows, options.Width, options.Decimals).Should().Be((0, 80, 4));
    }

    [Theory]
    [InlineData("--bnak x", "Unknown option '--bnak'.")]
    [InlineData("calls.tsv", "Unknown option 'calls.tsv'.")]
    [InlineData("--bank", "--bank needs a value.")]
    [InlineData("--bank --json", "--bank needs a value.")]
    [InlineData("--from 1999-02-30", "--from needs a date such as 1999-01-31; given '1999-02-30'.")]
    [InlineData("--to 31.1.1999", "--to needs a date such as 1999-01-31; given '31.1.1999'.")]
    [InlineData("--from 1999-02-01 --to 1999-01-31", "--from 1999-02-01 is after --to 1999-01-31; both days are included.")]
    [InlineData("--json --csv", "--json and --csv together need --out DIR; standard output takes one of them.")]
    [InlineData("--json --json", "--json is given twice.")]
    [InlineData("--json=yes", "--json takes no value.")]
    [InlineData("--by ,", "--by needs at least one axis, for example --by day.")]
    [InlineData("--seed -1", "--seed needs a whole number from 0.")]
    [InlineData("--bank x --seed 1", "--seed is for the simulation; leave it out with --bank.")]
    [InlineData("--decimals 11", "--decimals needs a whole number from 0 to 10; given '11'.")]
    public void Parse_Wrong_SaysWhat(string line, string message)
    {
        Action parse = () => OptionParser.Parse(line.Split(' '));

        parse.Should().Throw<UsageException>().WithMessage(message);
    }

    [Theory]
    [InlineData("agent", "by employee")]
    [InlineData("employee", "by employee")]
    [InlineData("half-hour", "by 30-minutes in Asia/Jerusalem")]
    [InlineData("30-minutes", "by 30-minutes in Asia/Jerusalem")]
    [InlineData("week", "by week-from-sunday in Asia/Jerusalem")]
    [InlineData("hour-of-day", "by hour-of-day in Asia/Jerusalem")]
    [InlineData("week,team", "by team, week-from-sunday in Asia/Jerusalem")]
    public void Axes_ByName_AreAGrouping(string names, string grouping)
    {
        ArgumentNullException.ThrowIfNull(names);

        AxisRequest.Of(names.Split(','), SimulatedData.Axes, SimulatedData.Zone).Grouping.ToString().Should().Be(grouping);
    }

    [Theory]
    [InlineData("team", "There is no axis 'team' in these data. Properties: type, agent, outcome, priority.*")]
    [InlineData("day,week", "--by takes one period; given day and week.*")]
    [InlineData("agent,employee", "--by has 'agent' twice.")]
    public void Axes_ThatDoNotGo_AreRefused(string names, string message)
    {
        Action ask = () => AxisRequest.Of(names.Split(','), BankData.Axes, BankData.Zone);

        ask.Should().Throw<UsageException>().WithMessage(message);
    }
}
