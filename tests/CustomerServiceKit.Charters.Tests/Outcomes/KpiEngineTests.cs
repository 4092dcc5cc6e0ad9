using CsCheck;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis;
using NodaTime;
using static CustomerServiceKit.Charters.Tests.Outcomes.Outcome;

namespace CustomerServiceKit.Charters.Tests.Outcomes;

/// <summary>Charters count a promise as the KPI engine does, without knowing it.</summary>
public sealed class KpiEngineTests
{
    private static readonly KpiPlan s_plan = KpiPlan.Compile(StandardKpis.CommitmentAttainment);

    private static readonly Gen<ClockOutcome[]> s_outcomes =
        Gen.Select(Gen.Int[0, 1500], Gen.Int[0, 5], Gen.Bool).Array[1, 60].Select(rows => rows.Select((row, i) =>
        {
            ClockOutcomeKind kind = (ClockOutcomeKind)row.Item2;
            return Of(row.Item1, kind, kind == ClockOutcomeKind.Excluded ? "flood" : null, row.Item3 ? Sample.Solved : Sample.Answer, Monday + Duration.FromDays(400 + i));
        }).ToArray());

    [Fact]
    public void Attainment_ByPromiseAndMonth_EqualsTheKpi() =>
        s_outcomes.Sample(
            outcomes =>
            {
                Scorecard card = s_plan.Run(FactSets.Of(FactSchema.ClockOutcomes().Read(outcomes)), Grouping.By(Dimensions.Commitment).Per(ReportingPeriod.Month, DateTimeZone.Utc));
                foreach (CommitmentId id in new[] { Sample.Solved, Sample.Answer })
                {
                    Commitment promise = Sample.Charter().Commitments.Single(c => c.Id == id);
                    foreach (KeyValuePair<ReportingBucket, MissBudget> month in MissBudget.By(promise, outcomes, o => ReportingPeriod.Month.Containing(MissBudget.CountedAt(o), DateTimeZone.Utc)))
                    {
                        // The engine has no group where every case is excluded.
                        ScorecardGroup? group = card.Groups.SingleOrDefault(g => g.Labels[0] == id.Value && month.Key.Equals(g.Bucket));
                        Measurement? kpi = group is null ? null : card.Get(StandardKpis.CommitmentAttainment, group);

                        (kpi?.Value).Should().Be(month.Value.Attainment.Share);
                        (kpi?.Confidence()).Should().Be(month.Value.Attainment.Confidence());
                    }
                }
            },
            iter: 100);
}
