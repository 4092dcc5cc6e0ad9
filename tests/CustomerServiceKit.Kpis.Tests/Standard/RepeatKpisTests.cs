using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>Resolution at the first contact without a repeat (K26), and repeat contacts (K29).</summary>
public sealed class RepeatKpisTests
{
    private static readonly Threshold Week = Threshold.Below(Duration.FromDays(7));

    private static readonly KpiDefinition NoRepeat = StandardKpis.FirstContactResolution.NoRepeat(Week);

    private static readonly KpiDefinition Repeats = StandardKpis.RepeatRate(Week);

    [Fact]
    public void NoRepeat_ThreeCustomers_CountsFirstContactsThatStayedAlone()
    {
        // Ana calls on the 1st and the 3rd: one first contact, repeated. Dan on the 1st and the 8th, exactly a week later: two first contacts, both alone. One without a customer.
        FactSets facts = Facts("2026-04-01T00:00", ("ana", "2026-03-01T08:00"), ("ana", "2026-03-03T08:00"), ("dan", "2026-03-01T08:00"), ("dan", "2026-03-08T08:00"), (null, "2026-03-01T09:00"));
        Scorecard card = KpiPlan.Compile(NoRepeat, Repeats).Run(facts);

        Measurement resolved = card.Get(NoRepeat), repeated = card.Get(Repeats);
        (resolved.Numerator, resolved.Denominator, resolved.Flags).Should().Be((3, 4, MeasurementFlags.None));
        (repeated.Numerator, repeated.Denominator, repeated.Flags).Should().Be((1, 5, MeasurementFlags.None));
        NoRepeat.Key.ToString().Should().Be("first-contact-resolution.no-repeat(within<P7D)@1");
    }

    [Fact]
    public void NoRepeat_ContactsOfYesterday_AreNotJudgedYet()
    {
        FactSets facts = Facts("2026-03-09T00:00", ("ana", "2026-03-01T08:00"), ("dan", "2026-03-08T08:00"));

        Measurement resolved = KpiPlan.Compile(NoRepeat).Run(facts).Get(NoRepeat);
        (resolved.Numerator, resolved.Denominator, resolved.Flags).Should().Be((1, 1, MeasurementFlags.Immature));
    }

    [Fact]
    public void Definitions_AreValidAndSaySo()
    {
        NoRepeat.Validate().Should().BeEmpty();
        Repeats.Validate().Should().BeEmpty();
        NoRepeat.ToSentence("en").Should().Contain("interactions").And.Contain("customer");
        KpiJson.Load(KpiJson.Save(new KpiCatalog([NoRepeat, Repeats]))).Kpis.Select(k => k.Formula).Should().Equal(NoRepeat.Formula, Repeats.Formula);
    }

    private static FactSets Facts(string knownUntil, params (string? Customer, string At)[] contacts) => FactSets.Of(Sample.Accepted(
        FactSchema.Interactions<(string? Customer, string At)>(c => $"{c.Customer}-{c.At}").Time(InteractionFields.Created, c => Sample.Utc(c.At)).Dimension(Dimensions.Customer, c => c.Customer)
            .Outcome(_ => OutcomeKind.Answered),
        contacts)).KnownUntil(Sample.Utc(knownUntil));
}
