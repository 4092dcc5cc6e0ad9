using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Comparisons;

public sealed class ScorecardComparisonTests
{
    private static readonly KpiPlan s_plan = KpiPlan.Compile(StandardKpis.AnswerRate, StandardKpis.Handled, StandardKpis.LongestWait);
    private static readonly Grouping s_week = Grouping.By(Dimensions.Team).Between(Wall("2026-06-08T00:00"), Wall("2026-06-15T00:00"));
    private static readonly Interval s_before = ComparedWindows.Previous(s_week.Window!.Value, Jerusalem);

    [Fact]
    public void Compare_WeekAfterWeek_EachInItsOwnWindow()
    {
        ScorecardComparison comparison = Compare([.. Calls("n", 10, 9, "2026-06-08T00:00"), .. Calls("n", 10, 6, "2026-06-07T23:59"), .. Calls("n", 50, 0, "2026-06-15T00:00"), .. Calls("n", 50, 0, "2026-05-31T23:59")]);

        MeasurementChange change = comparison.Get(StandardKpis.AnswerRate, "n");

        change.Now.Value.Should().Be(0.9m);
        change.Before.Value.Should().Be(0.6m);
        change.Now.SampleSize.Should().Be(10);
        change.Before.Window.Should().Be(s_before);
    }

    [Fact]
    public void Compare_TeamOfOneWindowOnly_HasNoValueInTheOtherAndIsListed()
    {
        ScorecardComparison comparison = Compare([.. Calls("old", 4, 2, "2026-06-02T08:00"), .. Calls("new", 4, 2, "2026-06-09T08:00")]);

        comparison.Groups.Select(g => g[0]).Should().BeEquivalentTo("old", "new");
        comparison.Get(StandardKpis.AnswerRate, "new").Verdict.Should().Be(ChangeVerdict.NotComparable);
        comparison.Get(StandardKpis.AnswerRate, "new").Before.Reasons.Should().ContainSingle().Which.Code.Should().Be("kpi.group-absent");
        comparison.Get(StandardKpis.AnswerRate, "old").Now.Availability.Should().Be(Availability.NoData);
    }

    [Fact]
    public void Get_AGroupThatNeitherWindowHas_IsRefused()
    {
        ScorecardComparison comparison = Compare([.. Calls("a", 4, 2, "2026-06-09T08:00")]);

        comparison.Invoking(c => c.Get(StandardKpis.AnswerRate, "b")).Should().Throw<KeyNotFoundException>().WithMessage("*'b'*");
        comparison.Invoking(c => c.Get(StandardKpis.AnswerRate)).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Compare_WithoutWindowOrWithPeriods_IsRefused()
    {
        s_plan.Invoking(p => p.Compare(Facts(), Grouping.None, s_before)).Should().Throw<ArgumentException>();
        s_plan.Invoking(p => p.Compare(Facts(), s_week.Per(ReportingPeriod.Day, Jerusalem), s_before)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Parts_OnlyTheMixChanges_IsAllOfWeight()
    {
        // 90 % of 100 and 50 % of 100 is 70 %; 90 % of 100 and 50 % of 300 is 60 %.
        ScorecardComparison comparison = Compare(
        [
            .. Calls("a", 100, 90, "2026-06-02T08:00"), .. Calls("b", 100, 50, "2026-06-02T08:00"), .. Calls("a", 100, 90, "2026-06-09T08:00"), .. Calls("b", 300, 150, "2026-06-09T08:00"),
        ]);

        IReadOnlyList<ChangePart> parts = comparison.Parts(StandardKpis.AnswerRate);

        parts.Should().OnlyContain(p => p.OfItsOwn == 0);
        // Weights 1/2 and 1/2 became 1/4 and 3/4; the mean of the whole is 65 %: (0.9 - 0.65) * -0.25 and (0.5 - 0.65) * 0.25.
        parts.Single(p => p.Labels[0] == "a").OfItsWeight.Should().Be(-0.0625m);
        parts.Single(p => p.Labels[0] == "b").OfItsWeight.Should().Be(-0.0375m);
    }

    [Fact]
    public void Parts_AnyRows_AddUpToTheChangeOfTheWhole() => Gen.Select(Gen.Int[0, 3], Gen.Bool, Gen.Bool).Array[2, 60].Sample(
        rows =>
        {
            Call[] calls = [.. rows.Select((r, i) => Row($"c{i}", $"t{r.Item1}", r.Item2, r.Item3 ? "2026-06-02T08:00" : "2026-06-09T08:00"))];
            ScorecardComparison comparison = Compare([.. calls, Row("first", "t0", true, "2026-06-02T08:00"), Row("last", "t1", false, "2026-06-09T08:00")]);
            decimal whole = Share(calls, false) - Share(calls, true);

            comparison.Parts(StandardKpis.AnswerRate).Sum(p => p.Total).Should().BeApproximately(whole, 1e-20m);

            static decimal Share(Call[] calls, bool before)
            {
                List<Call> own = [.. calls.Append(Row("x", "t", before, "2026-06-09T08:00")).Where(c => c.Id == "x" || (c.Created < Wall("2026-06-08T00:00")) == before)];
                return own.Count(c => c.Outcome == OutcomeKind.Answered) / (decimal)own.Count;
            }
        },
        iter: 60);

    [Fact]
    public void Parts_OfATotalOrAnExtreme_IsRefused()
    {
        ScorecardComparison comparison = Compare([.. Calls("a", 4, 2, "2026-06-02T08:00"), .. Calls("a", 4, 2, "2026-06-09T08:00")]);

        comparison.Invoking(c => c.Parts(StandardKpis.Handled)).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("kpi.change-not-divisible");
        comparison.Invoking(c => c.Parts(StandardKpis.LongestWait)).Should().Throw<ProblemException>();
    }

    [Fact]
    public void Parts_NobodyBefore_IsRefused() =>
        Compare([.. Calls("a", 4, 2, "2026-06-09T08:00")]).Invoking(c => c.Parts(StandardKpis.AnswerRate)).Should().Throw<ProblemException>();

    private static ScorecardComparison Compare(Call[] calls) => s_plan.Compare(Facts(calls), s_week, s_before);

    private static IEnumerable<Call> Calls(string team, int count, int answered, string at) =>
        Enumerable.Range(0, count).Select(i => Row(FormattableString.Invariant($"{team}{at}{i}"), team, i < answered, at));

    private static Call Row(string id, string team, bool answered, string at) =>
        new(id) { Team = team, Created = Wall(at), Outcome = answered ? OutcomeKind.Answered : OutcomeKind.Abandoned, Wait = 5 };
}
