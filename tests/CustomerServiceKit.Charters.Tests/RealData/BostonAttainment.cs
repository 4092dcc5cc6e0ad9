using CustomerServiceKit.Kpis;
using NodaTime;
using Xunit.Abstractions;

namespace CustomerServiceKit.Charters.Tests.RealData;

/// <summary>
/// The City of Boston's on-time flags, and its attainment under three denominators. Every expected number was counted from the file by a script of its own, in another language and without
/// this library.
/// </summary>
public sealed class BostonAttainment(ITestOutputHelper output)
{
    private static readonly KpiPlan s_plan = KpiPlan.Compile(StandardKpis.CommitmentAttainment, StandardKpis.Variants.CommitmentAttainment.NotBroken);

    private static readonly Instant s_newYear2017 = new LocalDate(2017, 1, 1).AtStartOfDayInZone(BostonCase.Zone).ToInstant();

    [SkippableFact]
    public void Outcome_OfOpeningClosingAndTarget_IsTheCitysOnTimeFlag()
    {
        IReadOnlyList<BostonCase> cases = BostonCase.All();
        int same = cases.Count(c => c.Outcome != ClockOutcomeKind.Breached == c.IsOnTime);

        Print($"{same:N0} of {cases.Count:N0} on-time flags recomputed");
        cases.Should().HaveCount(12_777);
        same.Should().Be(12_777);
    }

    [SkippableTheory]
    // As the file stands, every open case is due: the first and the last denominator are one.
    [InlineData(false, 10_813, 12_769, 10_813, 11_203, 10_813, 12_769)]
    // At the end of 2016, 178 were open and not yet due.
    [InlineData(true, 10_978, 12_769, 10_800, 11_143, 10_800, 12_591)]
    public void Attainment_ThreeDenominators_DifferAsOfTheEndOf2016(bool endOf2016, int onTime, int all, int closedKept, int closed, int kept, int decided)
    {
        Cards cards = Cards.Of(Cases(endOf2016), Grouping.None);

        (cards.Rejected, Parts(cards.All()), Parts(cards.Closed()), Parts(cards.Due())).Should().Be((8, (onTime, all), (closedKept, closed), (kept, decided)));
    }

    [SkippableFact]
    public void Attainment_ByDepartmentAndYear_IsCountedByTheKpiEngine()
    {
        Cards cards = Cards.Of(Cases(endOf2016: true), Grouping.By(BostonCase.DepartmentOf, BostonCase.YearOpened));

        Print($"| department | opened | all with a target | closed | closed or due |");
        foreach ((string? department, string? year) in cards.Groups)
        {
            Print($"| {department} | {year} | {Text(cards.All(department, year))} | {Text(cards.Closed(department, year))} | {Text(cards.Due(department, year))} |");
        }

        Parts(cards.All("PWDx", "2013")).Should().Be((2_130, 2_156));
        (Parts(cards.All("ISD", "2016")), Parts(cards.Closed("ISD", "2016")), Parts(cards.Due("ISD", "2016"))).Should().Be(((740, 1_079), (572, 583), (572, 911)));
        (Parts(cards.All("ANML", "2016")), Parts(cards.Closed("ANML", "2016")), Parts(cards.Due("ANML", "2016"))).Should().Be(((10, 23), (1, 1), (1, 14)));
        (Parts(cards.All("INFO", "2014")), Parts(cards.Closed("INFO", "2014")), Parts(cards.Due("INFO", "2014"))).Should().Be(((2, 26), (2, 9), (2, 26)));
        cards.Groups.Should().HaveCount(19);
    }

    private static IReadOnlyList<BostonCase> Cases(bool endOf2016) => [.. BostonCase.All().Select(c => endOf2016 ? c.Before(s_newYear2017) : c)];

    private static (int, int) Parts(Measurement measurement) => ((int)measurement.Numerator!, (int)measurement.Denominator!);

    private static string Text(Measurement? measurement) =>
        measurement is null ? "–" : FormattableString.Invariant($"{measurement.Print(culture: System.Globalization.CultureInfo.InvariantCulture)} of {measurement.Denominator:N0}");

    private void Print(FormattableString line) => output.WriteLine(FormattableString.Invariant(line));

    private sealed class Cards(Scorecard all, Scorecard closed, int rejected)
    {
        /// <summary>Requests that were closed before they were opened.</summary>
        public int Rejected => rejected;

        public IEnumerable<(string? Department, string? Year)> Groups => all.Groups.Select(g => (g.Labels[0], g.Labels[1])).Order();

        public static Cards Of(IReadOnlyList<BostonCase> cases, Grouping grouping)
        {
            Intake every = BostonCase.Schema.Read(cases);
            return new Cards(
                s_plan.Run(FactSets.Of(every), grouping),
                s_plan.Run(FactSets.Of(BostonCase.Schema.Read(cases.Where(c => c.Closed is not null))), grouping),
                every.Rejected.Count);
        }

        /// <summary>On time or not yet late, of all that have a target: the city's own flag.</summary>
        public Measurement All(params string?[] group) => all.Get(StandardKpis.Variants.CommitmentAttainment.NotBroken, group);

        public Measurement Closed(params string?[] group) => closed.Get(StandardKpis.CommitmentAttainment, group);

        public Measurement Due(params string?[] group) => all.Get(StandardKpis.CommitmentAttainment, group);
    }
}
