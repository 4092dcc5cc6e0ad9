using System.Reflection;

namespace CustomerServiceKit.Kpis.Tests;

/// <summary>Schemas with every column that the package knows, whatever is in it.</summary>
internal static class EveryColumn
{
    public static IReadOnlyList<DimensionId> Dimensions { get; } =
        [.. typeof(Kpis.Dimensions).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(DimensionId)).Select(p => (DimensionId)p.GetValue(null)!)];

    public static IReadOnlyList<FactSetId> Ids { get; } =
        [.. typeof(FactSetIds).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => (FactSetId)p.GetValue(null)!)];

    public static FactSchema[] Schemas { get; } = [.. Ids.Select(Of)];

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
        return Dimensions.Where(d => schema.IndexOf(d) < 0).Aggregate(schema, (s, dimension) => s.Dimension(dimension, _ => null));
    }
}
