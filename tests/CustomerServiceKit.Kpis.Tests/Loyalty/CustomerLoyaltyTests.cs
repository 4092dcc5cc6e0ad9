using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Loyalty;

public sealed class CustomerLoyaltyTests
{
    private static readonly Interval s_first = new(Utc("2026-01-01T00:00"), Utc("2026-02-01T00:00"));
    private static readonly Interval s_later = new(Utc("2026-02-01T00:00"), Utc("2026-03-01T00:00"));
    private static readonly FactSchema<Call> s_schema = Full.Dimension(Dimensions.Customer, c => c.Customer);

    // K60, K61 (R149): ann and bob in January, bob (twice) and cy in February, dora in March; one without a customer in both.
    private static readonly Call[] s_calls =
    [
        In("a", "ann", "2026-01-01T00:00"), In("b", "bob", "2026-01-31T23:59"), In("b2", "bob", "2026-02-01T00:00"), In("b3", "bob", "2026-02-20T00:00"), In("c", "cy", "2026-02-28T23:59"),
        In("d", "dora", "2026-03-01T00:00"), In("x", null, "2026-01-05T00:00"), In("y", null, "2026-02-05T00:00"),
    ];

    [Fact]
    public void Of_OneOfTwoComesBack_IsHalf()
    {
        CustomerLoyalty loyalty = CustomerLoyalty.Of(Accepted(s_schema, s_calls), InteractionFields.Created, s_first, s_later);

        loyalty.Retention.Value.Should().Be(0.5m);
        loyalty.Churn.Value.Should().Be(0.5m);
        loyalty.Retention.SampleSize.Should().Be(2);
        loyalty.Newcomers.Should().Be(1);
        loyalty.Retention.Confidence().Should().NotBeNull();
    }

    [Fact]
    public void Of_ActivityByARule_CountsOnlyRowsThatMeetIt()
    {
        FactSet facts = Accepted(s_schema, [.. s_calls, In("a2", "ann", "2026-02-02T00:00") with { Outcome = OutcomeKind.Abandoned }]);

        CustomerLoyalty.Of(facts, InteractionFields.Created, s_first, s_later).Retention.Value.Should().Be(1);
        CustomerLoyalty.Of(facts, InteractionFields.Created, s_first, s_later, Condition.OutcomeIs(OutcomeKind.Answered)).Retention.Value.Should().Be(0.5m);
    }

    [Fact]
    public void Of_AtLeastTwoRows_TellsCustomersFromPassersBy()
    {
        FactSet facts = Accepted(s_schema, [.. s_calls, In("b0", "bob", "2026-01-02T00:00")]);

        CustomerLoyalty loyalty = CustomerLoyalty.Of(facts, InteractionFields.Created, s_first, s_later, atLeast: 2);

        loyalty.Retention.Denominator.Should().Be(1);
        loyalty.Retention.Value.Should().Be(1);
    }

    [Fact]
    public void Of_NobodyInTheFirst_IsUndefinedAndNotZero() =>
        CustomerLoyalty.Of(Accepted(s_schema, [In("c", "cy", "2026-02-02T00:00")]), InteractionFields.Created, s_first, s_later).Retention.Availability.Should().Be(Availability.Undefined);

    [Fact]
    public void Of_NoCustomerColumn_SaysSo() =>
        CustomerLoyalty.Of(Accepted(Full, s_calls), InteractionFields.Created, s_first, s_later).Churn.Reasons.Should().ContainSingle()
            .Which.Parameters["column"].Should().Be("customer");

    [Fact]
    public void Of_AConditionOnWhatIsNotThere_SaysSo()
    {
        FactSet facts = Accepted(s_schema, s_calls);

        CustomerLoyalty.Of(facts, InteractionFields.Created, s_first, s_later, Condition.Compare(InteractionFields.Menu, Comparison.AtLeast, Operand.Of(Duration.Zero))).Retention.Reasons
            .Should().ContainSingle().Which.Parameters["column"].Should().Be("menu");
        FluentActions.Invoking(() => CustomerLoyalty.Of(facts, InteractionFields.Created, s_first, s_later, Condition.Compare(InteractionFields.Wait, Comparison.AtLeast, Operand.Parameter("p"))))
            .Should().Throw<ProblemException>();
    }

    [Fact]
    public void Of_OverlappingPeriods_IsRefused() =>
        FluentActions.Invoking(() => CustomerLoyalty.Of(Accepted(s_schema, s_calls), InteractionFields.Created, s_first, s_first)).Should().Throw<ArgumentException>();

    private static Call In(string id, string? customer, string at) => new(id) { Customer = customer, Created = Utc(at) };
}
