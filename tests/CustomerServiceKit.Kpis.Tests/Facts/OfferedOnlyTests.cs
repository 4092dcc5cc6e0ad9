using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

/// <summary>A source may keep no time of acceptance and say by the result of the offer that somebody did not take it, as the legs of Zendesk Talk do.</summary>
public sealed class OfferedOnlyTests
{
    private static readonly FactSchema<Part> Parts = FactSchema.Engagements<Part>(p => p.Id)
        .Dimension(Dimensions.Interaction, _ => "a")
        .Dimension(Dimensions.Employee, p => p.Id)
        .Word(Dimensions.OfferResult, p => p.Result)
        .Span(EngagementFields.Talk, p => Seconds(p.Talk));

    [Theory]
    [InlineData(OfferResult.Declined)]
    [InlineData(OfferResult.Missed)]
    [InlineData(OfferResult.Withdrawn)]
    [InlineData(OfferResult.CustomerLeft)]
    [InlineData(OfferResult.AutoRejected)]
    public void Of_OfferThatWasNotAccepted_IsNoPartInHandling(OfferResult result)
    {
        // Eli did not take it, so Dana was the only one, nothing was transferred, and his unknown talk time hides nothing.
        FactSets facts = Sets(new Part("eli", result, null), new Part("dana", OfferResult.Accepted, 90));

        Scorecard card = KpiPlan.Compile(StandardKpis.OneAgentShare, StandardKpis.TransferRate, StandardKpis.AverageTalkTime).Run(facts);
        card.Get(StandardKpis.OneAgentShare).Value.Should().Be(1);
        card.Get(StandardKpis.TransferRate).Value.Should().Be(0);
        card.Get(StandardKpis.AverageTalkTime).Value.Should().Be(90);
    }

    [Fact]
    public void Of_OfferOfUnknownResult_IsAPartAsBefore()
    {
        FactSets facts = Sets(new Part("eli", null, 30), new Part("dana", OfferResult.Accepted, 90));

        KpiPlan.Compile(StandardKpis.AverageTalkTime).Run(facts).Get(StandardKpis.AverageTalkTime).Value.Should().Be(120);
    }

    private static FactSets Sets(params Part[] parts) => FactSets.Of(
        FactSchema.Interactions<string>(r => r).Time(InteractionFields.Created, _ => Instant.FromUtc(2026, 3, 1, 8, 0)).Outcome(_ => OutcomeKind.Answered).Read(["a"]),
        Parts.Read(parts));

    private sealed record Part(string Id, OfferResult? Result, double? Talk);
}
