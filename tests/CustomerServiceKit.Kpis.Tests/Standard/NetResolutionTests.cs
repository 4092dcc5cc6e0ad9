namespace CustomerServiceKit.Kpis.Tests.Standard;

public sealed class NetResolutionTests
{
    [Fact]
    public void Net_BeyondTheFirstLevel_IsInNeitherPart()
    {
        // Ten declared, two of them beyond the first level (one even resolved), six of the others resolved: 6 / 8.
        var schema = FactSchema.Interactions<int>(i => $"{i}")
            .Time(InteractionFields.Created, _ => Sample.Utc("2026-03-02T09:00")).Outcome(_ => OutcomeKind.Answered)
            .Flag(Dimensions.ResolvableAtFirstLevel, i => i >= 2).Flag(Dimensions.ResolvedByEmployee, i => i is 0 or (>= 2 and < 8));

        KpiPlan.Compile(StandardKpis.FirstContactResolution.Net).Run(FactSets.Of(schema.Read(Enumerable.Range(0, 10)))).Get(StandardKpis.FirstContactResolution.Net).Value.Should().Be(0.75m);
    }
}
