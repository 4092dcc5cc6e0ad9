using Xunit.Abstractions;

namespace CustomerServiceKit.Charters.Tests.RealData;

/// <summary>
/// The service standards of Canada's departments as promises of a charter. Every expected number was counted from the file by a script of its own, in another language and without this library.
/// </summary>
public sealed class CanadaStandards(ITestOutputHelper output)
{
    [SkippableFact]
    public void Standards_AllRows_AreLoadedOrSayWhyNot()
    {
        IReadOnlyList<CanadaStandard> all = CanadaStandard.All();
        CanadaStandard[] loaded = [.. all.Where(s => s.WhyNot is null)];

        Print($"{loaded.Length:N0} of {all.Count:N0} standards loaded as promises");
        foreach (IGrouping<string, CanadaStandard> reason in all.Where(s => s.WhyNot is not null).GroupBy(s => s.WhyNot!).OrderByDescending(g => g.Count()))
        {
            Print($"{reason.Count(),6} not: {reason.Key}");
        }

        foreach (CanadaStandard left in all.Where(s => s.WhyNot is not null))
        {
            Print($"{left.Department} {left.Id}: {left.WhyNot}: {left.Text}");
        }

        loaded.Select(CanadaCharter.Promise).Should().HaveCount(1_482);
        all.Where(s => s.WhyNot is not null).CountBy(s => s.WhyNot!).ToDictionary().Should().BeEquivalentTo(new Dictionary<string, int>
        {
            ["no time is read from its text"] = 280,
            ["it is about access, not a time"] = 184,
            ["it is about accuracy, not a time"] = 125,
            ["it is about something else, not a time"] = 68,
            ["its text has several times"] = 65,
            ["its time is in months or years, which are no fixed length"] = 59,
            ["no share is promised"] = 49,
            ["a share of 0 is promised"] = 27,
            ["its id is given twice in the department"] = 4,
        });
    }

    [SkippableFact]
    public void Attainment_PerDepartment_IsTheShareOfAllItsCases()
    {
        CanadaStandard[] loaded = [.. CanadaStandard.All().Where(s => s.WhyNot is null)];
        CanadaStandard[] known = [.. loaded.Where(s => s.HasAttainment)];

        foreach (IGrouping<string, CanadaStandard> department in known.GroupBy(s => s.Department).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Measurement result = Result([.. department]);
            Print($"| {department.First().DepartmentName} | {department.Count()} | {result.Print()} of {result.Denominator:N0} | {department.Count(KeepsItsShare)} |");
        }

        (known.Length, loaded.Count(s => s.Total == 0), loaded.Count(s => s.Met > s.Total && s.Total > 0), loaded.Count(s => s.Met is null || s.Total is null)).Should().Be((1_220, 159, 3, 100));
        known.Select(s => s.Department).Distinct().Should().HaveCount(55);
        known.Count(KeepsItsShare).Should().Be(855);
        Parts(Result([.. known.Where(s => s.Department == "aafc-aac")])).Should().Be((133_546, 144_111));
        Parts(Result([.. known.Where(s => s.Department == "cic")])).Should().Be((9_543_240, 14_110_559));
        Parts(Result(known)).Should().Be((143_033_613, 158_879_215));
    }

    [SkippableFact]
    public void Charter_OfStatisticsCanada_IsPublishedInTwoLanguages()
    {
        CanadaStandard[] standards = [.. CanadaStandard.All().Where(s => s.WhyNot is null && s.Department == "statcan")];
        CharterInForce charter = CanadaCharter.Of(standards);
        Dictionary<CommitmentId, Measurement> results = standards.Where(s => s.HasAttainment).ToDictionary(s => new CommitmentId(s.Id), s => Result([s]));

        string english = charter.ToMarkdown("en", results);
        string french = charter.ToMarkdown("fr", results);

        Print($"{english}\n{french}");
        charter.Charter.Findings.Should().ContainSingle().Which.Code.Should().Be("charter.redress-missing", "the data do not say what is given for a broken promise");
        charter.Charter.Commitments.Should().HaveCount(19);
        english.Should().StartWith("# Statistics Canada – Service charter").And.Contain("| Reply to clients within 2 business days. | 2 business days | opening hours | 90 % | 100.0 % (n = 53) |");
        french.Should().StartWith("# Statistique Canada").And.Contain("96.5 % (n = 85)");
        standards.Should().OnlyContain(s => french.Contains(s.Text.For("fr"), StringComparison.Ordinal));
    }

    private static bool KeepsItsShare(CanadaStandard standard) => (decimal)standard.Met!.Value / standard.Total!.Value >= standard.Share;

    private static Measurement Result(IReadOnlyCollection<CanadaStandard> standards) => CanadaCharter.Result(standards.Sum(s => s.Met!.Value), standards.Sum(s => s.Total!.Value));

    private static (long, long) Parts(Measurement measurement) => ((long)measurement.Numerator!, (long)measurement.Denominator!);

    private void Print(FormattableString line) => output.WriteLine(FormattableString.Invariant(line));
}
