using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Standard.Properties;

/// <summary>Facts of every set with every column that the package knows, and anything in them that the intake takes.</summary>
internal static class AnyFacts
{
    private static readonly RatingScale[] s_scales =
        [.. Enum.GetValues<RatingInstrument>().Select(i => i == RatingInstrument.Nps ? RatingScale.NetPromoter : RatingScale.OneTo(i, 5))];

    private static readonly Instant s_start = Sample.Utc("2026-03-02T06:00");

    public static FactSets Of(int seed, int rows) => FactSets.Of([.. EveryColumn.Ids.Select(id => Schema(id, rows).Read(Enumerable.Range(0, rows).Select(i => new Dice(seed, i))).Facts)])
        .KnownUntil(s_start + Duration.FromDays(60)).WithOwnScales();

    private static FactSchema<Dice> Schema(FactSetId id, int rows)
    {
        FactSetColumns columns = StandardColumns.Of(id);
        FactSchema<Dice> schema = FactSchema.Create<Dice>(id, d => d.Id);
        for (int i = 0; i < columns.Times.Count; i++)
        {
            int place = i;
            FieldId field = columns.Times[i];
            bool needed = columns.Required.Contains(field) || columns.Declared.Contains(field);
            schema = schema.Time(field, d => !needed && d.Misses(field.Value) ? null : At(d, place));
        }

        schema = columns.Spans.Where(f => columns.Interval?.Length != f).Aggregate(schema, (s, field) => s.Span(field, d => d.Misses(field.Value) ? null : Duration.FromSeconds(d.Roll(field.Value, 90))));
        if (id == FactSetIds.Rating)
        {
            schema = schema.Score(d => s_scales[d.Roll("scale", s_scales.Length)], d => 1 + d.Roll("score", 5));
        }

        // What a customer's own scale says is made of his answers.
        FieldId[] given = [.. columns.Amounts.Where(a => schema.IndexOf(a) < 0 && a != RatingFields.ExpectedPoints && a != RatingFields.RelativePoints)];
        schema = given.Aggregate(schema, (s, field) => s.Amount(
            field, columns.Counts.Contains(field) ? Unit.Count : Unit.Points, d => !columns.Required.Contains(field) && d.Misses(field.Value) ? null : d.Roll(field.Value, 4)));
        return EveryColumn.Dimensions.Where(n => schema.IndexOf(n) < 0).Aggregate(schema, (s, dimension) =>
            s.Dimension(dimension, d => !columns.RequiredDimensions.Contains(dimension) && d.Misses(dimension.Value) ? null : Word(id, dimension, d, rows)));
    }

    /// <summary>Times in the order in which the columns stand, from minutes to a day apart.</summary>
    private static Instant At(Dice d, int place) => s_start + Duration.FromMinutes(d.Roll("start", 20 * 1440) + Enumerable.Range(0, place + 1).Sum(i => d.Roll($"step{i}", 60)));

    private static string Word(FactSetId id, DimensionId dimension, Dice d, int rows)
    {
        DimensionId like = dimension == Dimensions.FromValue || dimension == Dimensions.ToValue ? Dimensions.StatusKind : dimension;
        string[] words = ClosedDimensions.IsClosed(id, like) ? ClosedDimensions.List(like).Split(", ") : [];
        return words.Length > 0 ? words[d.Roll(dimension.Value, words.Length)]
            : dimension == Dimensions.Interaction || dimension == Dimensions.Case ? $"{d.Roll(dimension.Value, rows)}"
            : $"v{d.Roll(dimension.Value, 3)}";
    }
}
