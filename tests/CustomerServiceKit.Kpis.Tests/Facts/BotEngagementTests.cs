using NodaTime;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class BotEngagementTests
{
    [Fact]
    public void Of_PartOfABot_IsNotHandledByAnEmployee()
    {
        FactSchema<string> interactions = FactSchema.Interactions<string>(r => r)
            .Time(InteractionFields.Created, _ => Instant.FromUtc(2026, 1, 1, 0, 0))
            .Outcome(_ => OutcomeKind.Answered);
        FactSchema<(string Id, ActorKind? Actor)> parts = FactSchema.Engagements<(string Id, ActorKind? Actor)>(r => r.Id)
            .Dimension(Dimensions.Interaction, _ => "a")
            .Dimension(Dimensions.Employee, r => r.Id)
            .Word(Dimensions.Actor, r => r.Actor);

        FactSets facts = FactSets.Of(interactions.Read(["a"]), parts.Read([("helper", ActorKind.Bot), ("dana", ActorKind.Employee)]));

        // One employee; the bot before her is neither an employee nor the one it was transferred from.
        Scorecard card = KpiPlan.Compile(StandardKpis.OneAgentShare, StandardKpis.TransferRate).Run(facts);
        card.Get(StandardKpis.OneAgentShare).Value.Should().Be(1);
        card.Get(StandardKpis.TransferRate).Value.Should().Be(0);
    }
}
