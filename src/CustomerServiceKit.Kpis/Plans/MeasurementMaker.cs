using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Makes the measurement of a KPI from what its measures came to: the one place where a formula is carried out.</summary>
internal static class MeasurementMaker
{
    public static Measurement Of(CompiledKpi kpi, IReadOnlyList<BoundMeasure> measures, Func<int, Figure> figures, Interval? window)
    {
        KpiDefinition definition = kpi.Definition;
        List<Problem> reasons = [];
        foreach (int measure in kpi.Terms().Select(t => t.Measure).Distinct())
        {
            if (figures(measure).Missing is > 0 and long missing)
            {
                string name = kpi.NameOf(measure);
                reasons.Add(KpiRules.ValuesMissing.At(definition.Key.ToString(), ("count", missing.ToString(CultureInfo.InvariantCulture)), ("measure", name)));
            }
        }

        MeasurementFlags flags = reasons.Count > 0 ? MeasurementFlags.Partial : MeasurementFlags.None;
        (decimal top, long topRows) = Sum(kpi.Numerator, figures);
        if (kpi.Denominator is not null)
        {
            (decimal bottom, long bottomRows) = Sum(kpi.Denominator, figures);
            // A figure that stands at a date is one row however many people it counts; then the sample is what is set against it.
            bool standing = kpi.Denominator.All(t => measures[t.Measure].Measure.Rows is LastRowPerEntity);
            return Measurement.Ratio(definition.Key, definition.Unit, top, bottom, standing ? topRows : bottomRows, window, flags, reasons);
        }

        return definition.Formula is ExtremeFormula && topRows == 0
            ? Measurement.Missing(
                definition.Key,
                definition.Unit,
                Availability.NoData,
                [KpiRules.NoneCounted.At(definition.Key.ToString(), ("measure", measures[kpi.Numerator[0].Measure].Measure.Name)), .. reasons],
                window)
            : Measurement.Total(definition.Key, definition.Unit, top, topRows, window, flags, reasons);
    }

    private static (decimal Value, long Rows) Sum(IReadOnlyList<(int Coefficient, int Measure)> terms, Func<int, Figure> figures)
    {
        decimal value = 0;
        long rows = 0;
        foreach ((int coefficient, int measure) in terms)
        {
            Figure figure = figures(measure);
            value += coefficient * figure.Value;
            rows += coefficient * figure.Rows;
        }

        return (value, Math.Max(0, rows));
    }
}
