using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Customers who stay (K60) and who leave (K61): those active in one period who are active in a later one, or are not.</summary>
/// <remarks>
/// What makes a customer active is the caller's rule: enough rows that meet a condition. Rows without a customer say nothing of anybody. Retention and churn are counted over the same
/// customers, each as its own count. Not being in touch is not yet leaving: choose the rows and the period so that it is. Immutable.
/// Example: 100 customers bought in the first half, 70 of them in the second, which has 40 new ones: retention 70 %, churn 30 %.
/// </remarks>
public sealed class CustomerLoyalty
{
    private CustomerLoyalty(Measurement retention, Measurement churn, long newcomers)
    {
        Retention = retention;
        Churn = churn;
        Newcomers = newcomers;
    }

    /// <summary>Customers active in both periods over those active in the first: <c>customer-retention</c>.</summary>
    public Measurement Retention { get; }

    /// <summary>Customers active in the first period only over those active in the first: <c>customer-churn</c>.</summary>
    public Measurement Churn { get; }

    /// <summary>Customers active in the later period and not in the first.</summary>
    public long Newcomers { get; }

    /// <summary>Counts customers.</summary>
    /// <param name="facts">Rows with <see cref="Dimensions.Customer"/>: interactions, cases, or the integrator's own orders.</param>
    /// <param name="time">The time by which a row is in a period.</param>
    /// <param name="first">The first period.</param>
    /// <param name="later">The later period; it must not overlap the first.</param>
    /// <param name="active">Which rows show that a customer is active; all where null. Parameters are not allowed.</param>
    /// <param name="atLeast">How many of them a customer needs in a period; 1 unless told.</param>
    /// <returns>Retention, churn and newcomers; without a value, with the reason, where the facts lack a column.</returns>
    /// <exception cref="ProblemException">The condition has a parameter, or compares a field with what it cannot be.</exception>
    /// <exception cref="ArgumentException">The periods overlap, or are in the wrong order.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is less than 1.</exception>
    public static CustomerLoyalty Of(FactSet facts, FieldId time, Interval first, Interval later, Condition? active = null, int atLeast = 1)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        if (first.End > later.Start)
        {
            throw new ArgumentException($"The later period starts after the first has ended; given {first} and {later}.", nameof(later));
        }

        KpiKey retention = new("customer-retention"), churn = new("customer-churn");
        List<Problem> missing = [.. Missing(facts, time, active)];
        if (missing.Count > 0)
        {
            return new CustomerLoyalty(Measurement.Missing(retention, Unit.Share, Availability.NoData, missing, later), Measurement.Missing(churn, Unit.Share, Availability.NoData, missing, later), 0);
        }

        HashSet<int> before = Active(facts, time, first, active, atLeast), after = Active(facts, time, later, active, atLeast);
        int stayed = before.Count(after.Contains);
        return new CustomerLoyalty(
            Measurement.Ratio(retention, Unit.Share, stayed, before.Count, before.Count, later),
            Measurement.Ratio(churn, Unit.Share, before.Count - stayed, before.Count, before.Count, later),
            after.Count - stayed);
    }

    /// <summary>What the facts lack, found as for a KPI that counts such rows by customer.</summary>
    private static List<Problem> Missing(FactSet facts, FieldId time, Condition? active)
    {
        KpiPlan plan = KpiPlan.Compile(new KpiDefinition(
            new KpiKey("customer-activity"), LocalizedText.English("Customer activity"), KpiFamily.Quality, Unit.Count, Direction.Up,
            Formula.Total(Measure.Count("active-rows", RowSource.Of(facts.Id), time, Condition.All([Condition.Present(Dimensions.Customer), .. active is null ? [] : new[] { active }])))));
        return PlanRun.Unavailable(plan.Measures[0], FactSets.Of(facts), Grouping.None);
    }

    private static HashSet<int> Active(FactSet facts, FieldId time, Interval period, Condition? active, int atLeast)
    {
        CodeColumn customer = facts.Find(Dimensions.Customer)!;
        NumberColumn at = facts.Find(time)!;
        RowTest? test = active is null ? null : new Binder(facts).Test(active);
        long from = period.Start.ToUnixTimeMilliseconds(), to = period.End.ToUnixTimeMilliseconds();
        Dictionary<int, int> rows = [];
        for (int row = 0; row < facts.Count; row++)
        {
            if (customer[row] != Kpis.Missing.Code && at[row] != Kpis.Missing.Number && at[row] >= from && at[row] < to && (test is null || test.At(row) == Tri.True))
            {
                rows[customer[row]] = rows.GetValueOrDefault(customer[row]) + 1;
            }
        }

        return [.. rows.Where(r => r.Value >= atLeast).Select(r => r.Key)];
    }
}
