using System.Text.Json;
using CsCheck;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;
using static CustomerServiceKit.Kpis.Tests.Tallies.TallyRows;

namespace CustomerServiceKit.Kpis.Tests.Tallies;

public sealed class TallyJsonTests
{
    [Fact]
    public void LoadTally_AfterSave_GoesOnAsIfNeverLeft() => Gen.Select(Rows, By, Gen.Int[0, 60]).Sample(
        (rows, by, cut) =>
        {
            string stored = KpiJson.SaveTally(TallyTests.Of(Plan, by, [.. rows.Take(cut)]));
            Tally tally = KpiJson.LoadTally(stored, Plan, by);
            KpiJson.SaveTally(tally).Should().Be(stored);

            tally.Add(Facts(rows.Skip(cut)));

            TallyTests.ShouldEqual(tally.Snapshot(), Plan.Run(Facts(rows), by));
        },
        iter: 40);

    [Fact]
    public void LoadTally_WhatHadNoValue_StillSaysWhy()
    {
        Tally tally = Plan.NewTally();
        tally.Add(FactSets.Of(Accepted(Bare, [new Call("a")])));

        Tally read = KpiJson.LoadTally(KpiJson.SaveTally(tally), Plan);

        read.Snapshot().Get(StandardKpis.Asa).Reasons.Should().Contain(r => r.Code == "kpi.column-absent" && r.Parameters["column"] == "wait");
        read.Snapshot().Get(StandardKpis.Handled).Value.Should().Be(1);
    }

    [Theory]
    [InlineData("oops")]
    [InlineData("")]
    [InlineData("{ \"stamp\": ")]
    public void LoadTally_NoJson_SaysWhatWasExpected(string text)
    {
        JsonException refusal = FluentActions.Invoking(() => KpiJson.LoadTally(text, Plan)).Should().Throw<JsonException>().WithMessage("The text is no JSON; expected that of a Tally.*").Which;

        refusal.Should().BeOfType<JsonException>();
        refusal.LineNumber.Should().Be(0);
    }

    [Fact]
    public void LoadTally_OfAChangedDefinition_IsRefused()
    {
        string stored = KpiJson.SaveTally(TallyTests.Of(Level(20), Grouping.None, [new Call("a")]));

        FluentActions.Invoking(() => KpiJson.LoadTally(stored, Level(30))).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("kpi.tally-differs");
        FluentActions.Invoking(() => KpiJson.LoadTally(stored, Level(20), Days)).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("kpi.tally-differs");

        static KpiPlan Level(int seconds) => KpiPlan.Compile(StandardKpis.ServiceLevel.All(Duration.FromSeconds(seconds)));
    }

    [Theory]
    [InlineData("\"cells\":[1,1,0", "\"cells\":[1,1", "groups[0]")]
    [InlineData("\"cells\":[1,1,0", "\"cells\":[1,\"x\",0", "groups[0].cells[1]")]
    [InlineData("\"values\":[\"t\"]", "\"values\":[]", "groups[0]")]
    [InlineData("\"unit\":\"count\"", "\"unit\":\"bananas\"", "measures[0].unit")]
    [InlineData("\"sketches\":{", "\"sketches\":{\"99\":[],", "groups[0].sketches.99")]
    [InlineData("\"different\":{", "\"else\":{},\"different\":{", "groups[0].else")]
    public void LoadTally_TextThatWasChanged_IsRefusedWithThePlace(string written, string instead, string path)
    {
        string stored = KpiJson.SaveTally(TallyTests.Of(Plan, Grouping.By(Dimensions.Team), [new Call("a") { Team = "t", Wait = 3, Talk = 1, Employee = "e" }]));
        stored.Should().Contain(written);

        FluentActions.Invoking(() => KpiJson.LoadTally(stored.Replace(written, instead, StringComparison.Ordinal), Plan, Grouping.By(Dimensions.Team)))
            .Should().Throw<ProblemException>().Which.Problems.Should().Contain(p => p.Path == path);
    }

    [Fact]
    public void LoadTally_SketchWithoutItsValues_IsRefused()
    {
        KpiPlan plan = KpiPlan.Compile(StandardKpis.Percentiles.Wait(0.5m));
        string stored = KpiJson.SaveTally(TallyTests.Of(plan, Grouping.None, [new Call("a") { Wait = 3 }]));

        FluentActions.Invoking(() => KpiJson.LoadTally(System.Text.RegularExpressions.Regex.Replace(stored, @"""0"":\[\d+,1\]", "\"0\":[]"), plan))
            .Should().Throw<ProblemException>().Which.Problems.Should().Contain(p => p.Path == "groups[0].sketches.0");
    }
}
