using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Plans;

public sealed class CoverageTests
{
    private static readonly FactSchema<string> Bare = FactSchema.Interactions<string>(r => r)
        .Time(InteractionFields.Created, _ => Instant.FromUtc(2026, 1, 1, 0, 0))
        .Outcome(_ => OutcomeKind.Answered);

    private static readonly FactSchema<string> Parts = FactSchema.Engagements<string>(r => r)
        .Dimension(Dimensions.Interaction, r => r)
        .Dimension(Dimensions.Employee, r => r)
        .Role(_ => EngagementRole.Primary)
        .Span(EngagementFields.Talk, _ => Duration.Zero)
        .Span(EngagementFields.Hold, _ => Duration.Zero);

    private static readonly KpiPlan Plan = KpiPlan.Compile(
        StandardKpis.AverageHandleTime, StandardKpis.OneAgentShare, StandardKpis.TransferRate, StandardKpis.Asa, StandardKpis.ContactRate);

    [Fact]
    public void Coverage_InteractionsAlone_NamesEveryMissingColumn() =>
        Plan.Coverage(Bare).Select(c => string.Join(",", c.Missing)).Should().Equal(
            "interaction.talk,interaction.hold,interaction.after-call-work",
            "interaction.employee-count",
            "interaction.transfers",
            "interaction.wait",
            "level");

    [Fact]
    public void Coverage_WithEngagements_CountsWhatInteractionsGetFromThem() =>
        Plan.Coverage(Bare, Parts).Select(c => string.Join(",", c.Missing)).Should().Equal("interaction.after-call-work", string.Empty, string.Empty, "interaction.wait", "level");

    [Fact]
    public void Coverage_AgreesWithWhatARunSays()
    {
        FactSets facts = FactSets.Of(Bare.Read(["a"]), Parts.Read(["a"]));

        Scorecard card = Plan.Run(facts);

        foreach (KpiCoverage coverage in Plan.Coverage(Bare, Parts))
        {
            (card.Get(coverage.Kpi).Availability != Availability.NoData).Should().Be(coverage.IsSupported, coverage.Kpi.ToString());
        }
    }

    [Fact]
    public void Longest_RowsButNoneThatCount_SaysSo()
    {
        FactSchema<string> menu = FactSchema.Interactions<string>(r => r)
            .Time(InteractionFields.Created, _ => Instant.FromUtc(2026, 1, 1, 0, 0))
            .Span(InteractionFields.Wait, _ => Duration.Zero)
            .Outcome(_ => OutcomeKind.AbandonedInMenu);

        Measurement longest = KpiPlan.Compile(StandardKpis.LongestWait).Run(FactSets.Of(menu.Read(["a"]))).Get(StandardKpis.LongestWait);

        longest.Availability.Should().Be(Availability.NoData);
        longest.Reasons.Should().ContainSingle().Which.Code.Should().Be("kpi.none-counted");
    }
}
