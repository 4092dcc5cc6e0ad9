using CsCheck;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

/// <summary>Experience on each customer's own scale: the same answer is good news from one and bad news from another.</summary>
public sealed class OwnScalesTests
{
    private static readonly RatingScale s_stars = RatingScale.OneTo(RatingInstrument.Csat, 5);

    [Fact]
    public void Mean_CustomersWhoDifferAndNeverVary_IsZero()
    {
        // One always gives 5, another always 2: each as usual, whatever the mean of all.
        Measurement mean = Run(StandardKpis.RelativeExperience.Mean, [.. Answers("kind", 5, 5, 5), .. Answers("stern", 2, 2, 2)]);

        mean.Value.Should().Be(0);
        mean.SampleSize.Should().Be(4);
    }

    [Fact]
    public void Mean_WorkedByHand_IsDrawnTowardsAllWhereFew()
    {
        // Points 1, 0.75 and 0.25, 0: mean 0.5. Within customers 2 * 0.125^2 each, in all 0.0625 / (4 - 2) = 0.03125; between 2 * (0.375^2 + 0.375^2) / 1 = 0.5625; n0 = (4 - 8/4) / 1 = 2;
        // variance of customers (0.5625 - 0.03125) / 2 = 0.265625; k = 0.03125 / 0.265625 = 0.117647; Z = 1 / 1.117647 = 0.894737.
        // Expected of the second answers: 0.894737 * 1 + 0.105263 * 0.5 = 0.947, and 0.894737 * 0.25 + 0.105263 * 0.5 = 0.276; relative -0.197 and -0.276.
        RatedRow[] rows = [.. Answers("kind", 5, 4), .. Answers("stern", 2, 1)];

        Run(StandardKpis.RelativeExperience.Mean, rows).Value.Should().Be((-0.197m - 0.276m) / 2);
        Run(StandardKpis.RelativeExperience.Better, rows).Value.Should().Be(0);
    }

    [Fact]
    public void Mean_CustomersWhoDoNotDiffer_AreMeasuredByAll()
    {
        // Each gives 5 and 1: all scatter is within customers, none between; the mean of all, 0.5, is expected of everybody.
        Measurement mean = Run(StandardKpis.RelativeExperience.Mean, [.. Answers("a", 5, 1), .. Answers("b", 1, 5)]);

        mean.Value.Should().Be((-0.5m + 0.5m) / 2);
        Run(StandardKpis.RelativeExperience.Better, [.. Answers("a", 5, 1), .. Answers("b", 1, 5)]).Value.Should().Be(0.5m);
    }

    [Fact]
    public void Mean_FirstAnswersOnly_HasNoValue() =>
        Run(StandardKpis.RelativeExperience.Mean, [.. Answers("a", 5), .. Answers("b", 3)]).Availability.Should().Be(Availability.Undefined);

    [Fact]
    public void Mean_LaterAnswers_ChangeNothingBefore() => Gen.Int[1, 5].Array[3, 6].Sample(
        stars =>
        {
            // What is expected of an answer rests on earlier ones of the customer; the scatter of all is the same here, since the same answers come in another order.
            FactSet one = Made([.. Answers("a", stars), .. Answers("b", 5, 1, 3)]), other = Made([.. Answers("a", [.. stars.Take(2), .. stars.Skip(2).Reverse()]), .. Answers("b", 5, 1, 3)]);

            one.Find(RatingFields.ExpectedPoints)![1].Should().Be(other.Find(RatingFields.ExpectedPoints)![1]);
        },
        iter: 50);

    [Fact]
    public void Mean_NotPrepared_SaysWhichColumnIsMissing()
    {
        Measurement mean = KpiPlan.Compile(StandardKpis.RelativeExperience.Mean).Run(FactSets.Of(Accepted(Schema, Answers("a", 5, 4)))).Get(StandardKpis.RelativeExperience.Mean);

        mean.Reasons.Should().Contain(r => r.Code == "kpi.column-absent" && r.Parameters["column"] == "relative-points");
    }

    [Fact]
    public void WithOwnScales_NoCustomers_LeavesRatingsAsTheyAre() =>
        FactSets.Of(Facts(new Call("a")).All.ToArray()).WithOwnScales().Find(FactSetIds.Interaction).Should().NotBeNull();

    private static FactSchema<RatedRow> Schema => FactSchema.Ratings<RatedRow>(r => r.Id)
        .Time(RatingFields.Rated, r => r.At)
        .Score(s_stars, r => (double?)r.Stars)
        .Dimension(Dimensions.Customer, r => r.Customer);

    private static FactSet Made(RatedRow[] rows) => FactSets.Of(Accepted(Schema, rows)).WithOwnScales().Find(FactSetIds.Rating)!;

    private static Measurement Run(KpiDefinition kpi, RatedRow[] rows) => KpiPlan.Compile(kpi).Run(FactSets.Of(Made(rows))).Get(kpi);

    private static RatedRow[] Answers(string customer, params int[] stars) => [.. stars.Select((s, i) => new RatedRow($"{customer}{i}", customer, Utc("2026-03-01T08:00") + Duration.FromDays(i), s))];

    private sealed record RatedRow(string Id, string Customer, Instant At, int Stars);
}
