using ContactCenter.Data;
using ContactCenter.Simulation;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Tests;

/// <summary>What customers, evaluators and employees say.</summary>
public sealed class RatingTests
{
    private static readonly Scorecard s_card = SampleKpis.Plan.Run(Quarter.Data.Facts);

    [Fact]
    public void Csat_OfTheSurvey_IsWhatTheCallsThemselvesCarry()
    {
        Measurement ofRatings = s_card.Get(StandardKpis.Csat.Mean);
        Measurement ofCalls = s_card.Get(SampleKpis.Satisfaction);

        (ofRatings.Numerator, ofRatings.Denominator).Should().Be((ofCalls.Numerator, ofCalls.Denominator));
    }

    [Fact]
    public void Invitations_WithoutAnAnswer_AreMost()
    {
        SimulatedRating[] asked = [.. Quarter.Rows.Ratings.Where(r => r.Asked is not null)];

        asked.Should().OnlyContain(r => r.Score == null == (r.Rated == null));
        s_card.Get(StandardKpis.ResponseRate).Value.Should().BeInRange(0.10m, 0.40m);
    }

    [Fact]
    public void Evaluations_AreOfTheCallsThatALeaderListenedTo()
    {
        HashSet<string> tests = [.. Quarter.Rows.Interactions.Where(i => i.IsTest).Select(i => i.Id)];

        Quarter.Rows.Ratings.Where(r => r.Scale == Scales.Quality).Select(r => r.Interaction)
            .Should().Equal(Quarter.Rows.Quarter.Engagements.Where(e => e.Role == EngagementRole.Monitor && !tests.Contains(e.Interaction)).Select(e => e.Interaction));
    }

    [Fact]
    public void Answers_OfEmployeesAndManagers_NameNobody()
    {
        SimulatedRating[] staff = [.. Quarter.Rows.Ratings.Where(r => r.Scale == Scales.Employee || r.Scale == Scales.Manager)];

        // 40 employees; 5 team leaders, 2 managers of departments, one of the division, and the head of service.
        staff.Should().HaveCount(49).And.OnlyContain(r => r.Employee == null);
    }

    [Theory]
    [InlineData("csat", "top-box", 0.60, 0.95)]
    [InlineData("net-promoter-score", null, -20, 60)]
    [InlineData("customer-effort", "top-box", 0.45, 0.90)]
    [InlineData("quality-score", null, 70, 95)]
    [InlineData("critical-error-accuracy", null, 0.90, 0.995)]
    [InlineData("knowledge-mastery", null, 0.65, 0.95)]
    [InlineData("employee-satisfaction", null, 0.5, 0.95)]
    [InlineData("manager-satisfaction", null, 0.3, 1)]
    public void Figures_OfRatings_ArePlausible(string id, string? variant, double lowest, double highest) =>
        s_card.Get(s_card.Plan.Kpis.Single(k => k.Key.Id == id && k.Key.Variant == variant)).Value.Should().BeInRange((decimal)lowest, (decimal)highest);
}
