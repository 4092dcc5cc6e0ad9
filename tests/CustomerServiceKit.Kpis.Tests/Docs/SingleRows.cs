using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>Runs the formula of a percentile or an extreme over rows of which only the value is told.</summary>
internal static class SingleRows
{
    private static readonly FactSetId FactSet = new("example-row");
    private static readonly FieldId At = new("at");
    private static readonly FieldId Value = new("value");

    private static readonly FactSchema<(int Number, decimal Value)> Schema = FactSchema.Create<(int Number, decimal Value)>(FactSet, r => r.Number.ToString(CultureInfo.InvariantCulture))
        .Time(At, _ => Instant.FromUtc(2026, 3, 1, 8, 0))
        .Span(Value, r => Duration.FromSeconds((double)r.Value));

    public static Measurement Run(KpiDefinition kpi, IReadOnlyList<decimal> values) =>
        Wide.Run(new KpiDefinition(kpi.Key, kpi.Name, kpi.Family, kpi.Unit, kpi.Direction, kpi.Formula.Select(Alike)), Sample.Accepted(Schema, values.Index()));

    private static Measure Alike(Measure measure) => measure.Aggregate switch
    {
        AggregateKind.Distribution => Measure.Distribution(measure.Name, RowSource.Of(FactSet), Quantity.Field(Value), At),
        AggregateKind.Max => Measure.Max(measure.Name, RowSource.Of(FactSet), Quantity.Field(Value), At),
        _ => throw new FormatException($"'{measure.Name}' is a sum; an example gives its total."),
    };
}
