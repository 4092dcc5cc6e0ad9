using CustomerServiceKit.Calendars;
using static CustomerServiceKit.Charters.Tests.Sample;

namespace CustomerServiceKit.Charters.Tests.KpiPromises;

public sealed class KpiCommitmentTests
{
    internal static readonly KpiCommitment Calls = KpiCommitment.AtLeast(
        new CommitmentId("calls"), Text("Calls answered in 20 seconds", "שיחות שנענו ב-20 שניות", "Apeluri preluate în 20 de secunde"), KpiKey.Parse("service-level.all(within<=PT20S)@1"), 0.8m, Unit.Share);

    internal static readonly KpiCommitment Wait = KpiCommitment.AtMost(
        new CommitmentId("wait"), Text("Average wait", "המתנה ממוצעת", "Așteptare medie"), KpiKey.Parse("asa@1"), 12.5m, Unit.Seconds, ReportingPeriod.Week);

    [Theory]
    [InlineData(79, 100, KpiVerdict.Broken)]
    [InlineData(80, 100, KpiVerdict.Kept)]
    [InlineData(81, 100, KpiVerdict.Kept)]
    public void Judge_AtLeast_TheTargetIsKept(int answered, int all, KpiVerdict verdict) =>
        Calls.Judge(Measurement.Ratio(Calls.Kpi, Unit.Share, answered, all, all)).Should().Be(verdict);

    [Theory]
    [InlineData(1249, KpiVerdict.Kept)]
    [InlineData(1250, KpiVerdict.Kept)]
    [InlineData(1251, KpiVerdict.Broken)]
    public void Judge_AtMost_TheTargetIsKept(int seconds, KpiVerdict verdict) => Wait.Judge(Measurement.Ratio(Wait.Kpi, Unit.Seconds, seconds, 100, 100)).Should().Be(verdict);

    [Fact]
    public void Judge_WithoutAValue_CannotTell() => Wait.Judge(Measurement.Missing(Wait.Kpi, Unit.Seconds, Availability.NoData, [CharterRules.NoService.At("none")])).Should().Be(KpiVerdict.Unknown);

    [Fact]
    public void Judge_AnotherVariant_Throws()
    {
        Action judge = () => Calls.Judge(Measurement.Ratio(KpiKey.Parse("service-level.answered(within<=PT20S)@1"), Unit.Share, 1, 1, 1));

        judge.Should().Throw<ArgumentException>().WithMessage("*service-level.all(within<=PT20S)@1*service-level.answered*");
    }

    [Fact]
    public void Publication_PromisesOnKpis_HaveATableWithTheLastResults()
    {
        Dictionary<CommitmentId, Measurement> results = new() { [Calls.Id] = Measurement.Ratio(Calls.Kpi, Unit.Share, 83, 100, 100) };

        string page = Charter().With(Hours).ToMarkdown("en", results);

        page.Should().Contain("### What we measure").And.Contain("| Calls answered in 20 seconds | at least 80 % | month | 83.0 % (n = 100) |").And.Contain("| at most 12.5 s | week | not known yet |");
        Charter().With(Hours).ToMarkdown("he").Should().Contain("לפחות ⁨80 %⁩");
    }

    [Fact]
    public void Publication_ResultOfAnotherKpi_IsRefused()
    {
        Dictionary<CommitmentId, Measurement> results = new() { [Calls.Id] = Measurement.Ratio(Wait.Kpi, Unit.Seconds, 83, 100, 100) };

        ((Action)(() => Charter().With(Hours).ToMarkdown("en", results))).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("charter.result-of-another-kpi");
    }

    [Fact]
    public void Save_AndLoad_KeepsThem()
    {
        ServiceCharter loaded = CharterJson.Load(CharterJson.Save(Charter()));

        loaded.Services.Single().KpiCommitments.Select(c => c.ToString()).Should().Equal(
            "calls: service-level.all(within<=PT20S)@1 at-least 80.00 % in a month", "wait: asa@1 at-most 12.50 s in a week");
    }

    [Theory]
    [InlineData("\"unit\": \"share\"", "services[0].kpi-commitments[0]")]
    [InlineData("\"unit\": \"share\", \"at-least\": 1, \"at-most\": 2", "services[0].kpi-commitments[0]")]
    [InlineData("\"unit\": \"shares\", \"at-least\": 1", "services[0].kpi-commitments[0].unit")]
    public void Load_WhatCannotBeRead_SaysWhere(string fields, string path)
    {
        Action load = () => CharterJson.Load($$"""
            { "id": "care", "provider": "Lumen", "effective-from": "2026-07-01", "services": [{ "id": "mail", "name": "Mail", "conditions": ["None."], "limits": ["None."],
              "kpi-commitments": [{ "id": "calls", "name": "Calls", "kpi": "asa@1", {{fields}} }] }] }
            """);

        load.Should().Throw<ProblemException>().Which.Problems.Select(p => p.Path).Should().Contain(path);
    }

    [Fact]
    public void Diff_TargetRaised_IsAChange()
    {
        KpiCommitment raised = KpiCommitment.AtLeast(Calls.Id, Calls.Name, Calls.Kpi, 0.85m, Unit.Share);
        ServiceCharter after = Builder().Service(Clock.TermsTests.Desk.PromisingKpis(raised, Wait)).Build();

        CharterDiff.Between(Charter(), after).Explain().Should().Contain("at least 85 %");
    }

    private static ServiceCharter Charter() => Builder().Service(Clock.TermsTests.Desk.PromisingKpis(Calls, Wait)).Build();
}
