using System.Reflection;

namespace CustomerServiceKit.Kpis.Tests;

/// <summary>Schemas with every column that the package knows, whatever is in it.</summary>
internal static class EveryColumn
{
    private static readonly DimensionId[] s_dimensions =
        [.. typeof(Dimensions).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(DimensionId)).Select(p => (DimensionId)p.GetValue(null)!)];

    public static FactSchema[] Schemas { get; } =
    [
        .. typeof(FactSetIds).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => (FactSetId)p.GetValue(null)!).Select(Of),
    ];

    private static FactSchema Of(FactSetId id)
    {
        FactSetColumns columns = StandardColumns.Of(id);
        FactSchema<object> schema = FactSchema.Create<object>(id, _ => "1");
        schema = columns.Times.Aggregate(schema, (s, field) => s.Time(field, _ => (NodaTime.Instant?)null));
        schema = columns.Spans.Aggregate(schema, (s, field) => s.Span(field, _ => null));
        if (id == FactSetIds.Rating)
        {
            // The columns of an answer come with its scale.
            schema = schema.Score(RatingScale.NetPromoter, _ => (double?)null);
        }

        schema = columns.Amounts.Where(a => schema.IndexOf(a) < 0).Aggregate(schema, (s, field) => s.Amount(field, columns.Counts.Contains(field) ? Unit.Count : Unit.Points, _ => null));
        return s_dimensions.Where(d => schema.IndexOf(d) < 0).Aggregate(schema, (s, dimension) => s.Dimension(dimension, _ => null));
    }
}
