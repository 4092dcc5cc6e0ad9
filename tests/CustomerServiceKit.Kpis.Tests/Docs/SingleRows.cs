using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>Runs the formula of a percentile or an extreme over rows of which only the value is told.</summary>
internal static class SingleRows
{
    private static readonly FactSetId FactSet = new("example-row");
    private static readonly FieldId At = new("at");
    private static readonly FieldId Value = new("value");

    public static Measurement Run(KpiDefinition kpi, IReadOnlyList<decimal> values)
    {
        KpiDefinition alike = new(kpi.Key, kpi.Name, kpi.Family, kpi.Unit, kpi.Direction, kpi.Formula.Select(Alike));
        return Wide.Run(alike, Sample.Accepted(Schema(kpi.Unit), values.Index()));
    }

    private static FactSchema<(int Number, decimal Value)> Schema(Unit unit)
    {
        FactSchema<(int Number, decimal Value)> schema = FactSchema.Create<(int Number, decimal Value)>(FactSet, r => r.Number.ToString(CultureInfo.InvariantCulture))
            .Time(At, _ => Instant.FromUtc(2026, 3, 1, 8, 0));
        return unit.Kind == UnitKind.Time ? schema.Span(Value, r => Duration.FromMilliseconds((long)(r.Value * 1000))) : schema.Amount(Value, unit, r => r.Value);
    }

    private static Measure Alike(Measure measure) => measure.Aggregate switch
    {
        AggregateKind.Distribution => Measure.Distribution(measure.Name, RowSource.Of(FactSet), Quantity.Field(Value), At),
        AggregateKind.Max => Measure.Max(measure.Name, RowSource.Of(FactSet), Quantity.Field(Value), At),
        AggregateKind.Min => Measure.Min(measure.Name, RowSource.Of(FactSet), Quantity.Field(Value), At),
        _ => throw new FormatException($"'{measure.Name}' is a sum; an example gives its total."),
    };
}
