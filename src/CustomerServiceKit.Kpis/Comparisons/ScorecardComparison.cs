namespace CustomerServiceKit.Kpis;

/// <summary>The KPIs of a plan in two windows of time, group by group.</summary>
/// <remarks>Made by <see cref="KpiPlan.Compare"/>. Immutable and safe to share between threads.</remarks>
public sealed class ScorecardComparison
{
    internal ScorecardComparison(Scorecard now, Scorecard before)
    {
        Now = now;
        Before = before;
        Groups = [.. now.Groups.Concat(before.Groups).Select(g => g.Labels).DistinctBy(GroupLabels.Key)];
    }

    /// <summary>The figures of the later window.</summary>
    public Scorecard Now { get; }

    /// <summary>The figures of the earlier window.</summary>
    public Scorecard Before { get; }

    /// <summary>The groups that have rows in either window, by their labels.</summary>
    public IReadOnlyList<IReadOnlyList<string?>> Groups { get; }

    /// <summary>Gets how a KPI of a group changed.</summary>
    /// <param name="kpi">The KPI, one of the plan's.</param>
    /// <param name="labels">The group's value on each axis; none where nothing is told apart.</param>
    /// <returns>The change; a group that one window does not know has no value there.</returns>
    /// <exception cref="ProblemException">The plan does not have the KPI.</exception>
    /// <exception cref="KeyNotFoundException">Neither window has such a group.</exception>
    public MeasurementChange Get(KpiKey kpi, params IReadOnlyList<string?> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        KpiDefinition definition = Now.Plan.Compiled(kpi).Definition;
        if (labels.Count != Now.Grouping.AxisNames().Count() || (labels.Count > 0 && !Groups.Any(g => g.SequenceEqual(labels, StringComparer.Ordinal))))
        {
            throw new KeyNotFoundException($"Neither window has a group '{GroupLabels.Text(labels)}' {Now.Grouping}; take one of Groups.");
        }

        return MeasurementChange.Of(Figure(Now, definition, labels), Figure(Before, definition, labels), definition.Direction);
    }

    /// <summary>Says which groups a change of the whole comes from: each one's own change, and that the groups' weights changed.</summary>
    /// <param name="kpi">A ratio of the plan whose groups add up.</param>
    /// <returns>
    /// A part for each group. With r a group's figure and w its share of the denominator, its own change is w̄ · Δr and that of its weight (r̄ − R̄) · Δw, bars being means of
    /// both windows and R the whole; all parts add up to the change of the whole (E. M. Kitagawa, "Components of a difference between two rates", JASA 50, 1955; weights are set
    /// against the whole, so that a group that grew counts as a loss only if it is worse than the whole). Example: 90 % of 100 and 50 % of 100 become 90 % of 100 and 50 % of
    /// 300: from 70 % to 60 %, all of it by weight.
    /// </returns>
    /// <exception cref="ProblemException">The KPI is no ratio, has no value in one of the windows, or its groups do not add up: <c>kpi.change-not-divisible</c>.</exception>
    public IReadOnlyList<ChangePart> Parts(KpiKey kpi)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        (Measurement now, Measurement before) = (Whole(Now, kpi), Whole(Before, kpi));
        if (now.Denominator is not > 0 || before.Denominator is not > 0)
        {
            throw new ProblemException(ComparisonRules.ChangeNotDivisible.At(kpi.ToString(), ("key", kpi.ToString())));
        }

        decimal middle = (now.Value!.Value + before.Value!.Value) / 2;
        return [.. Groups.Select(labels => Part(labels, Figure(Now, Now.Plan.Compiled(kpi).Definition, labels), Figure(Before, Now.Plan.Compiled(kpi).Definition, labels)))];

        ChangePart Part(IReadOnlyList<string?> labels, Measurement later, Measurement earlier)
        {
            decimal newWeight = (later.Denominator ?? 0) / now.Denominator!.Value, oldWeight = (earlier.Denominator ?? 0) / before.Denominator!.Value;
            // A group without rows in one window has no figure of its own there; all it does is by its weight.
            decimal newFigure = later.Value ?? earlier.Value ?? middle, oldFigure = earlier.Value ?? newFigure;
            return new ChangePart(labels, (newWeight + oldWeight) / 2 * (newFigure - oldFigure), (((newFigure + oldFigure) / 2) - middle) * (newWeight - oldWeight));
        }
    }

    private static Measurement Figure(Scorecard card, KpiDefinition kpi, IReadOnlyList<string?> labels)
    {
        ScorecardGroup? group = card.FindMet(labels);
        return group is null
            ? Measurement.Missing(kpi.Key, kpi.Unit, Availability.NoData, [ComparisonRules.GroupAbsent.At(kpi.Key.ToString(), ("group", GroupLabels.Text(labels)))], card.Grouping.Window)
            : card.Get(kpi.Key, group);
    }

    private static Measurement Whole(Scorecard card, KpiKey kpi)
    {
        Scorecard whole = card.RollUp(card.Grouping.OnlyBy([]));
        return whole.Get(kpi, whole.GroupOf());
    }
}
