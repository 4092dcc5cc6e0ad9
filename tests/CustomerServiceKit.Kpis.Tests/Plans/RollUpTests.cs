using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Plans;

public sealed class RollUpTests
{
    private static readonly Grouping Days = Grouping.None.Per(ReportingPeriod.Day, Jerusalem);
    private static readonly Grouping Months = Grouping.None.Per(ReportingPeriod.Month, Jerusalem);
    private static readonly KpiPlan Plan = KpiPlan.Compile(StandardKpis.Catalog.Kpis);

    private static readonly Gen<Call[]> Rows =
        Gen.Select(Gen.Int[0, 70 * 24 * 3600], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 90], Gen.Int[-1, 5], Gen.Int[0, 8]).Array[1, 60].Select(rows => rows.Select((r, i) => new Call($"c{i}")
        {
            Created = Utc("2026-02-20T00:00") + Duration.FromSeconds(r.Item1),
            Outcome = (OutcomeKind)(r.Item2 % 3),
            Team = r.Item3 == 0 ? null : $"t{r.Item3}",
            Wait = r.Item4,
            Transfers = r.Item5 < 0 ? null : r.Item5,
            Queue = $"q{r.Item6 % 2}",
            Talk = r.Item6 * 100,
            Hold = r.Item5 < 3 ? 7 : null,
            Wrap = 3,
            Resolved = r.Item6 % 3 == 0 ? null : r.Item6 % 2 == 0,
            Excluded = r.Item6 == 8 ? "test" : null,
        }).ToArray());

    [Fact]
    public void RollUp_EightOfTenAnd45Of90_Is53PercentAndNotTheMeanOf65()
    {
        // 80 % of 10 and 50 % of 90: (8 + 45) / (10 + 90) = 53 %; the mean of the two would be 65 %.
        KpiDefinition level = StandardKpis.ServiceLevel.Answered(Duration.FromSeconds(20));
        Scorecard byTeam = KpiPlan.Compile(level).Run(
            Facts([.. Some("a", 8, 5), .. Some("a", 2, 50), .. Some("b", 45, 5), .. Some("b", 45, 50)]), Grouping.By(Dimensions.Team));

        byTeam.Get(level, "a").Value.Should().Be(0.8m);
        byTeam.Get(level, "b").Value.Should().Be(0.5m);
        Measurement all = byTeam.RollUp(Grouping.None).Get(level);
        all.Value.Should().Be(0.53m);
        all.SampleSize.Should().Be(100);

        static IEnumerable<Call> Some(string team, int count, double wait) => Times(count, new Call(FormattableString.Invariant($"{team}{wait}")) { Team = team, Wait = wait });
    }

    [Fact]
    public void RollUp_DaysToMonths_EqualsTheDirectRun() => Rows.Sample(rows => Same(rows, Days, Months), iter: 60);

    [Fact]
    public void RollUp_WeeksToMonthsOf454Weeks_EqualsTheDirectRun()
    {
        FiscalWeeks retail = FiscalWeeks.EndingNearest(IsoDayOfWeek.Saturday, 1, FiscalWeekPattern.FourFiveFour);
        Rows.Sample(rows => Same(rows, Grouping.None.Per(retail.Week, Jerusalem), Grouping.None.Per(retail.Month, Jerusalem)), iter: 30);
    }

    [Fact]
    public void RollUp_QuartersToTheYearFromApril_EqualsTheDirectRun() =>
        Rows.Sample(rows => Same(rows, Grouping.None.Per(ReportingPeriod.Quarter, Jerusalem), Grouping.None.Per(ReportingPeriod.YearStarting(4), Jerusalem)), iter: 30);

    [Fact]
    public void RollUp_TeamAndQueueToTeam_EqualsTheDirectRun() =>
        Rows.Sample(rows => Same(rows, Grouping.By(Dimensions.Team, Dimensions.Queue), Grouping.By(Dimensions.Team)), iter: 60);

    [Fact]
    public void RollUp_DimensionsInAnotherOrder_EqualsTheDirectRun() =>
        Rows.Sample(rows => Same(rows, Grouping.By(Dimensions.Team, Dimensions.Queue).Per(ReportingPeriod.Intraday(30), Jerusalem), Grouping.By(Dimensions.Queue, Dimensions.Team).Per(ReportingPeriod.Quarter, Jerusalem)), iter: 40);

    [Fact]
    public void RollUp_HoursOfDayOfTeams_EqualsTheDirectRun() =>
        Rows.Sample(rows => Same(rows, Grouping.By(Dimensions.Team).PerHourOfDay(Jerusalem).Per(ReportingPeriod.Day, Jerusalem), Grouping.None.PerHourOfDay(Jerusalem)), iter: 40);

    [Fact]
    public void RollUp_InAWindow_EqualsTheDirectRun() =>
        Rows.Sample(rows => Same(rows, Days.Between(Utc("2026-03-01T10:00"), Utc("2026-04-03T11:30")), Months.Between(Utc("2026-03-01T10:00"), Utc("2026-04-03T11:30"))), iter: 40);

    [Fact]
    public void Run_RowsOfAnotherTeamAdded_ChangesNothingElsewhere() =>
        // Where no row counts at all, nothing is known, and the added row makes that a known zero.
        Rows.Where(rows => rows.Any(r => r.Excluded is null)).Sample(
            rows =>
            {
                Scorecard before = Plan.Run(Facts(rows), Grouping.By(Dimensions.Team));
                Scorecard after = Plan.Run(Facts([.. rows, new Call("new") { Team = "zz", Wait = 1 }]), Grouping.By(Dimensions.Team));
                return before.Groups.All(g => Plan.Kpis.All(k => Text(before.Get(k.Key, g)) == Text(after.Get(k, g.Labels))));
            },
            iter: 40);

    [Fact]
    public void RollUp_CountOfDifferentEmployees_IsUndefinedWithTheReason()
    {
        Scorecard card = Plan.Run(Facts(new Call("a") { Employee = "dana", Team = "a" }, new Call("b") { Employee = "dana", Team = "b" }), Grouping.By(Dimensions.Team));

        Measurement perEmployee = card.RollUp(Grouping.None).Get(StandardKpis.InteractionsPerEmployee.Average);

        perEmployee.Availability.Should().Be(Availability.Undefined);
        perEmployee.Reasons.Should().ContainSingle().Which.Code.Should().Be("kpi.roll-up-distinct");
        // The same grouping again is no roll-up, and refuses nothing.
        card.RollUp(Grouping.By(Dimensions.Team)).Get(StandardKpis.InteractionsPerEmployee.Average, "a").Value.Should().Be(1);
        // Direct, it is 2 interactions of 1 employee.
        Plan.Run(card.Facts).Get(StandardKpis.InteractionsPerEmployee.Average).Value.Should().Be(2);
    }

    [Fact]
    public void RollUp_StandingFigureOverTime_IsUndefinedWithTheReason()
    {
        FactSets facts = FactSets.Of(Accepted(Full, [new Call("a")]), Accepted(Levels, [Population("2026-03-01T00:00", 100), Population("2026-03-02T00:00", 200)]));

        Scorecard days = Plan.Run(facts, Days);
        Measurement month = days.RollUp(Months).Get(StandardKpis.ContactRate, "2026-03");

        month.Availability.Should().Be(Availability.Undefined);
        month.Reasons.Should().ContainSingle().Which.Code.Should().Be("kpi.roll-up-standing");
        Plan.Run(facts, Months).Get(StandardKpis.ContactRate, "2026-03").Value.Should().Be(0.005m);
    }

    [Fact]
    public void RollUp_StandingFigureOverADimension_AddsUp()
    {
        // 100 customers of the phone and 300 of the chat; one interaction on each: 2/400.
        FactSchema<Level> levels = Levels.Dimension(Dimensions.Queue, l => l.Id[..1]);
        FactSets facts = FactSets.Of(
            Accepted(Full, [new Call("a") { Queue = "p" }, new Call("b") { Queue = "c" }]),
            Accepted(levels, [new Level("p", Utc("2026-03-01T00:00"), 100, "population"), new Level("c", Utc("2026-03-01T00:00"), 300, "population"), new Level("c2", Utc("2026-02-01T00:00"), 50, "population")]));

        Scorecard byQueue = Plan.Run(facts, Grouping.By(Dimensions.Queue));

        byQueue.Get(StandardKpis.ContactRate, "p").Value.Should().Be(0.01m);
        byQueue.RollUp(Grouping.None).Get(StandardKpis.ContactRate).Value.Should().Be(0.005m);
        Plan.Run(facts).Get(StandardKpis.ContactRate).Value.Should().Be(0.005m);
    }

    [Fact]
    public void RollUp_OverlappingMembers_IsUndefinedWithTheReason()
    {
        Scorecard card = Plan.Run(Facts(new Call("a") { Team = "t", People = ["dana", "eli"] }), Grouping.By(Dimensions.Team, People));

        Measurement handled = card.RollUp(Grouping.By(Dimensions.Team)).Get(StandardKpis.Handled, "t");

        handled.Availability.Should().Be(Availability.Undefined);
        Problem reason = handled.Reasons.Should().ContainSingle().Subject;
        reason.Code.Should().Be("kpi.roll-up-overlap");
        reason.Parameters["dimension"].Should().Be("people");
        card.RollUp(Grouping.By(People)).Get(StandardKpis.Handled, "eli").Value.Should().Be(1);
    }

    [Fact]
    public void RollUp_WhatIsUnavailable_StaysSoWithItsOwnReason()
    {
        Scorecard card = Plan.Run(FactSets.Of(Accepted(Bare, [new Call("a")])), Days);

        Measurement asa = card.RollUp(Months).Get(StandardKpis.Asa, "2026-03");

        asa.Availability.Should().Be(Availability.NoData);
        asa.Reasons.Should().OnlyContain(r => r.Code == "kpi.column-absent");
    }

    [Fact]
    public void RollUp_AlreadyRefused_StaysRefusedFurtherUp()
    {
        Scorecard card = Plan.Run(Facts(new Call("a") { Employee = "dana" }), Grouping.By(Dimensions.Team).Per(ReportingPeriod.Day, Jerusalem));

        card.RollUp(Days).RollUp(Months).Get(StandardKpis.InteractionsPerEmployee.Average, "2026-03").Availability.Should().Be(Availability.Undefined);
    }

    [Theory]
    [InlineData("week to month", "kpi.roll-up-periods", "period")]
    [InlineData("month to day", "kpi.roll-up-periods", "period")]
    [InlineData("20 minutes to 30", "kpi.roll-up-periods", "period")]
    [InlineData("no period to day", "kpi.roll-up-grouping", "period")]
    [InlineData("another zone", "kpi.roll-up-grouping", "zone")]
    [InlineData("another window", "kpi.roll-up-grouping", "window")]
    [InlineData("no window to one", "kpi.roll-up-grouping", "window")]
    [InlineData("unknown dimension", "kpi.roll-up-grouping", "dimensions")]
    [InlineData("hours from days", "kpi.roll-up-grouping", "hour-of-day")]
    public void RollUp_ToWhatItDoesNotTellApart_IsRefused(string what, string code, string path)
    {
        Instant start = Utc("2026-03-01T00:00");
        (Grouping fine, Grouping coarse) = what switch
        {
            "week to month" => (Grouping.None.Per(ReportingPeriod.Week, Jerusalem), Months),
            "month to day" => (Months, Days),
            "20 minutes to 30" => (Grouping.None.Per(ReportingPeriod.Intraday(20), Jerusalem), Grouping.None.Per(ReportingPeriod.Intraday(30), Jerusalem)),
            "no period to day" => (Grouping.By(Dimensions.Team), Days),
            "another zone" => (Days, Grouping.None.Per(ReportingPeriod.Month, "Europe/Bucharest")),
            "another window" => (Days.Between(start, start + Duration.FromDays(2)), Days.Between(start, start + Duration.FromDays(3))),
            "no window to one" => (Days, Days.Between(start, start + Duration.FromDays(3))),
            "unknown dimension" => (Days, Grouping.By(Dimensions.Queue)),
            _ => (Days, Grouping.None.PerHourOfDay(Jerusalem)),
        };

        Problem problem = Plan.Run(Facts(new Call("a")), fine).Invoking(c => c.RollUp(coarse)).Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Subject;

        problem.Code.Should().Be(code, what);
        problem.Path.Should().Be(path);
    }

    [Fact]
    public void RollUp_SeveralThingsWrong_ListsThemAll() =>
        Plan.Run(Facts(new Call("a")), Days).Invoking(c => c.RollUp(Grouping.By(Dimensions.Team, Dimensions.Queue).Per(ReportingPeriod.Intraday(30), "UTC"))).Should().Throw<ProblemException>()
            .Which.Problems.Select(p => p.Code).Should().Equal("kpi.roll-up-grouping", "kpi.roll-up-grouping", "kpi.roll-up-grouping", "kpi.roll-up-periods");

    [Theory]
    [InlineData("team and hour to hour")]
    [InlineData("day and hour to hour")]
    [InlineData("half-hour to day")]
    public void Explain_OfARolledUpCell_FindsItsRows(string what)
    {
        FactSets facts = Facts(new Call("a") { Team = "t" }, new Call("b") { Team = "u", Created = Utc("2026-03-01T08:59") }, new Call("c") { Created = Utc("2026-03-02T11:00") });
        (Grouping fine, Grouping coarse) = what switch
        {
            "team and hour to hour" => (Grouping.By(Dimensions.Team).PerHourOfDay(Jerusalem), Grouping.None.PerHourOfDay(Jerusalem)),
            "day and hour to hour" => (Days.PerHourOfDay(Jerusalem), Grouping.None.PerHourOfDay(Jerusalem)),
            _ => (Grouping.None.Per(ReportingPeriod.Intraday(30), Jerusalem), Days),
        };

        Scorecard rolled = Plan.Run(facts, fine).RollUp(coarse);

        rolled.Get(StandardKpis.Handled.Key, rolled.Groups[0]).Value.Should().Be(2);
        rolled.Explain(StandardKpis.Handled, rolled.Groups[0]).Rows.Select(r => r.Row.Id).Should().Equal("a", "b");
        rolled.Explain(StandardKpis.Handled, rolled.Groups[1]).Rows.Select(r => r.Row.Id).Should().Equal("c");
    }

    private static bool Same(Call[] rows, Grouping fine, Grouping coarse)
    {
        FactSets facts = Facts(rows);
        Scorecard rolled = Plan.Run(facts, fine).RollUp(coarse);
        Scorecard direct = Plan.Run(facts, coarse);
        return rolled.Groups.Select(g => g.ToString()).SequenceEqual(direct.Groups.Select(g => g.ToString()))
            && rolled.Groups.Zip(direct.Groups).All(g => Plan.Kpis.Where(Adds).All(k => Text(rolled.Get(k.Key, g.First)) == Text(direct.Get(k.Key, g.Second))));
    }

    private static bool Adds(KpiDefinition kpi) => kpi.Formula.Measures.All(m => m.Aggregate is not (AggregateKind.Distinct or AggregateKind.Distribution));

    private static string Text(Measurement measurement) => $"{measurement} {measurement.Flags}: {string.Join("; ", measurement.Reasons)}";
}
