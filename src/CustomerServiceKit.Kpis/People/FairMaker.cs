namespace CustomerServiceKit.Kpis;

/// <summary>Computes observed and expected of each person.</summary>
internal static class FairMaker
{
    public static FairComparison Of(KpiDefinition kpi, FactSets facts, DimensionId people, Grouping strata, int minimumSample)
    {
        if (kpi.Formula is not RatioFormula)
        {
            throw new ProblemException(ComparisonRules.NotARatio.At(kpi.Key.ToString(), ("key", kpi.Key.ToString())));
        }

        KpiPlan plan = KpiPlan.Compile(kpi);
        // The people are the last dimension, so that a stratum is what comes before them.
        Grouping fine = strata.OnlyBy([.. strata.Dimensions, people]);
        fine = strata.ByHourOfDay ? fine.PerHourOfDay(strata.Zone!) : fine;
        Scorecard card = plan.Run(facts, fine);
        Measurement? whyNot = card.Groups.Select(g => card.Get(kpi.Key, g)).FirstOrDefault(m => m.Numerator is null);
        if (whyNot is not null)
        {
            throw new ProblemException(whyNot.Reasons);
        }

        List<(string Person, string Stratum, Measurement Figure)> cells =
        [
            .. from g in card.Groups
               let person = g.DimensionValues[^1]
               let figure = card.Get(kpi.Key, g)
               where person is not null && figure.Denominator is > 0
               select (person, GroupLabels.Key(g.DimensionValues.SkipLast(1).Append(g.Hour?.ToString(System.Globalization.CultureInfo.InvariantCulture))), figure),
        ];
        bool counted = kpi.Unit.Kind == UnitKind.Share && cells.All(c => c.Figure.Confidence() is not null);
        Dictionary<string, decimal> rates = cells.GroupBy(c => c.Stratum).ToDictionary(s => s.Key, s => s.Sum(c => c.Figure.Numerator!.Value) / s.Sum(c => c.Figure.Denominator!.Value));
        Measurement whole = Sum(kpi, [.. cells.Select(c => c.Figure)]);
        return new FairComparison(kpi, strata, whole, cells.GroupBy(c => c.Person).OrderBy(p => p.Key, StringComparer.Ordinal).Select(person =>
        {
            Measurement own = Sum(kpi, [.. person.Select(c => c.Figure)]);
            decimal expected = person.Sum(c => c.Figure.Denominator!.Value * rates[c.Stratum]);
            decimal variance = person.Sum(c => c.Figure.Denominator!.Value * rates[c.Stratum] * (1 - rates[c.Stratum]));
            return new FairFigure(person.Key, own, expected, counted ? (decimal)Math.Sqrt((double)variance) : null, whole.Value ?? 0, own.SampleSize >= minimumSample);
        }));
    }

    private static Measurement Sum(KpiDefinition kpi, List<Measurement> figures) => Measurement.Ratio(
        kpi.Key, kpi.Unit, figures.Sum(f => f.Numerator!.Value), figures.Sum(f => f.Denominator!.Value), figures.Sum(f => f.SampleSize), figures.FirstOrDefault()?.Window);
}
