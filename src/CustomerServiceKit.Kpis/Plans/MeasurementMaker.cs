using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Makes the measurement of a KPI from what its measures came to: the one place where a formula is carried out.</summary>
internal static class MeasurementMaker
{
    public static Measurement Of<TFigures>(CompiledKpi kpi, IReadOnlyList<BoundMeasure> measures, TFigures figures, Interval? window)
        where TFigures : struct, IFigures
    {
        KpiDefinition definition = kpi.Definition;
        Problem[]? reasons = null;
        int found = 0;
        MeasurementFlags flags = MeasurementFlags.None;
        foreach (int measure in kpi.Measures)
        {
            if (figures.Of(measure).Missing is > 0 and long missing)
            {
                bool open = measures[measure].WaitsForOthers;
                flags |= open ? MeasurementFlags.Immature : MeasurementFlags.Partial;
                (reasons ??= new Problem[kpi.Measures.Length])[found++] =
                    new Problem(open ? KpiRules.NotKnownYet : KpiRules.ValuesMissing, kpi.Path, new MissingValues(missing, kpi.NameOf(measure)));
            }
        }

        if (reasons is not null && found < reasons.Length)
        {
            Array.Resize(ref reasons, found);
        }

        (decimal top, long topRows) = Sum(kpi.Numerator, figures);
        if (kpi.Denominator is not null)
        {
            (decimal bottom, long bottomRows) = Sum(kpi.Denominator, figures);
            // A figure that stands at a date is one row however many people it counts; then the sample is what is set against it.
            bool standing = kpi.Denominator.All(t => measures[t.Measure].Measure.Rows is LastRowPerEntity);
            return Measurement.Ratio(definition.Key, definition.Unit, top, bottom, standing ? topRows : bottomRows, window, flags, reasons);
        }

        if (definition.Formula is QuantileFormula && figures.QuantilesAreEstimated)
        {
            flags |= MeasurementFlags.Estimated;
            reasons = [.. reasons ?? [], TallyRules.Estimated.At(kpi.Path, ("error", QuantileSketch.ErrorText))];
        }

        if (definition.Formula is QuantileFormula quantile && topRows > 0 && quantile.Places(topRows).Part is not 0 and decimal part)
        {
            top += part * (figures.Of(kpi.Upper).Value - top);
        }

        return definition.Formula is ExtremeFormula or QuantileFormula && topRows == 0
            ? Measurement.Missing(
                definition.Key,
                definition.Unit,
                Availability.NoData,
                [KpiRules.NoneCounted.At(kpi.Path, ("measure", kpi.NameOf(kpi.Numerator[0].Measure))), .. reasons ?? []],
                window,
                flags)
            : Measurement.Total(definition.Key, definition.Unit, top, topRows, window, flags, reasons);
    }

    private static (decimal Value, long Rows) Sum<TFigures>((int Coefficient, int Measure)[] terms, TFigures figures)
        where TFigures : struct, IFigures
    {
        // The usual sum of one term needs no arithmetic.
        Figure first = figures.Of(terms[0].Measure);
        decimal value = terms[0].Coefficient == 1 ? first.Value : terms[0].Coefficient * first.Value;
        long rows = terms[0].Coefficient * first.Rows;
        for (int t = 1; t < terms.Length; t++)
        {
            Figure figure = figures.Of(terms[t].Measure);
            value += terms[t].Coefficient * figure.Value;
            rows += terms[t].Coefficient * figure.Rows;
        }

        return (value, Math.Max(0, rows));
    }
}
