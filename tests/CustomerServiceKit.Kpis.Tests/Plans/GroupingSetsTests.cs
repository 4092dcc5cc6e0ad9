using CsCheck;
using CustomerServiceKit.Calendars;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Plans;

public sealed class GroupingSetsTests
{
    private static readonly KpiPlan s_plan = KpiPlan.Compile(
    [
        .. Tallies.TallyRows.Plan.Kpis, StandardKpis.ContactRate, StandardKpis.RepeatRate(Threshold.Below(NodaTime.Duration.FromDays(2))), StandardKpis.AnswerRate.AnchoredAt(InteractionFields.Answered),
    ]);

    private static readonly Grouping[] s_sets =
    [
        Grouping.None, Grouping.By(Dimensions.Queue, Dimensions.Team).Per(ReportingPeriod.Day, Jerusalem), Grouping.By(Dimensions.Team), Grouping.None.Per(ReportingPeriod.Month, Jerusalem),
        Grouping.By(People), Grouping.By(Dimensions.Team, Dimensions.Queue).PerHourOfDay(Jerusalem), Grouping.By(Dimensions.Queue).Per(ReportingPeriod.Week, Jerusalem),
    ];

    [Fact]
    public void RunAll_AnyRows_EqualsARunForEach() => Tallies.TallyRows.Rows.Where(r => r.Length > 0).Sample(
        rows =>
        {
            FactSets facts = FactSets.Of(
                Accepted(Full.Dimension(Dimensions.Customer, c => c.Customer), rows.Select((r, i) => r with { Customer = $"c{i % 7}", Answered = i % 3 == 0 ? null : r.Created + NodaTime.Duration.FromMinutes(40), People = i % 2 == 0 ? ["x", "y"] : ["x"] })),
                Accepted(Levels, [Population("2026-03-01T00:00", 100), Population("2026-03-25T00:00", 200)]));

            IReadOnlyList<Scorecard> cards = s_plan.RunAll(facts, s_sets);

            for (int i = 0; i < s_sets.Length; i++)
            {
                cards[i].Grouping.Should().BeSameAs(s_sets[i]);
                Texts(cards[i]).Should().Equal(Texts(s_plan.Run(facts, s_sets[i])), s_sets[i].ToString());
            }
        },
        iter: 40);

    [Fact]
    public void RunAll_NoSets_IsNone() => s_plan.RunAll(Facts(new Call("a"))).Should().BeEmpty();

    private static IEnumerable<string> Texts(Scorecard card) =>
        from g in card.Groups
        let figures = card.Plan.Kpis.Select(k => card.Get(k.Key, g)).ToList()
        where figures.Any(f => f.SampleSize > 0)
        let text = $"{g}: {string.Join("; ", figures.Select(f => $"{f} of {f.SampleSize} {f.Flags} {f.Window} {string.Join(", ", f.Reasons)}"))}"
        orderby text
        select text;
}
