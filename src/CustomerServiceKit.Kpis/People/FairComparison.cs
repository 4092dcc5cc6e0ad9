using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>People compared on equal terms: what each one's rows came to, against what the same rows would have come to with the figures of all.</summary>
/// <remarks>
/// The rows are put into strata by what a person does not choose: queue, channel, hour. In each stratum all people together have one figure; what is expected of a person is the
/// sum of these figures over his own rows. Observed over expected is 1 for somebody who does as all do with the same work, whatever work he was given (indirect standardisation).
/// For shares of counted rows the limits are those of a funnel: expected ± z · √(Σ n·p·(1 − p)), with z of 1.96 and 3.09 (95 % and 99.8 %); outside of the outer ones is more than
/// chance. Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005). Figures without a scatter (times, money) have no
/// limits. A person with fewer rows than the minimum is shown and not judged. It is no ranking: within the limits the order means nothing. Immutable.
/// Example: in one queue all resolve 80 %, in another 40 %. Somebody with 10 and 90 rows of these who resolved 50: expected 8 + 36 = 44, ratio 1.136, standardised figure 1.136 times
/// that of all.
/// </remarks>
public sealed class FairComparison
{
    internal FairComparison(KpiDefinition kpi, Grouping strata, Measurement whole, IEnumerable<FairFigure> figures)
    {
        Kpi = kpi;
        Strata = strata;
        Whole = whole;
        Figures = (ImmutableArray<FairFigure>)[.. figures];
    }

    /// <summary>The KPI.</summary>
    public KpiDefinition Kpi { get; }

    /// <summary>What makes work alike.</summary>
    public Grouping Strata { get; }

    /// <summary>The figure of all rows of the people compared.</summary>
    public Measurement Whole { get; }

    /// <summary>Each person's figure, by id. The order says nothing.</summary>
    public IReadOnlyList<FairFigure> Figures { get; }

    /// <summary>Compares people.</summary>
    /// <param name="kpi">A ratio over rows of one sort, such as a share or a mean.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="people">The dimension of the people, usually <see cref="Dimensions.Employee"/>.</param>
    /// <param name="strata">What makes work alike: dimensions such as queue and channel, the hour of the day, the window; no period.</param>
    /// <param name="minimumSample">How many rows a person needs to be judged; 30 unless told.</param>
    /// <returns>Everybody with rows, with observed, expected and limits.</returns>
    /// <exception cref="ProblemException">The KPI is no ratio, or the facts do not have what it or the strata need.</exception>
    /// <exception cref="ArgumentException">The strata tell periods apart, or the people themselves.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumSample"/> is less than 1.</exception>
    public static FairComparison Of(KpiDefinition kpi, FactSets facts, DimensionId people, Grouping strata, int minimumSample = 30)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(strata);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumSample, 1);
        return strata.Period is not null || strata.Dimensions.Contains(people)
            ? throw new ArgumentException($"Strata are what makes work alike, without periods and without '{people}'; given {strata}.", nameof(strata))
            : FairMaker.Of(kpi, facts, people, strata, minimumSample);
    }

    /// <summary>Finds a person's figure.</summary>
    /// <param name="person">The person's id.</param>
    /// <returns>The figure; null where the person has no rows.</returns>
    public FairFigure? Find(string person) => Figures.FirstOrDefault(f => f.Person == person);
}
