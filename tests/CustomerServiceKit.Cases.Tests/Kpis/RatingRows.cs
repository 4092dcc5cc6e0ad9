using System.Globalization;
using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Kpis;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>Measures rows of ratings: as many answers as a row lists or counts.</summary>
internal static class RatingRows
{
    private static readonly string[] Lists = ["scores", "ratings", "answers", "responses"];

    private static readonly string[] Tables = ["counts", "distribution", "histogram", "scores", "ratings", "responses"];

    private static readonly string[] Words = ["veryDissatisfied", "dissatisfied", "neutral", "satisfied", "verySatisfied"];

    public static Measurement Csat(JsonElement given, string? variant)
    {
        decimal[] scores = Scores(given);
        int highest = (int)(given.Number("scale", "scaleMax", "max") ?? Math.Max(5, scores.DefaultIfEmpty(5).Max()));
        bool Says(string word) => variant?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
        KpiDefinition kpi = Says("mean") || Says("average") ? StandardKpis.Csat.Mean : Says("net") || Says("good% - bad%") ? StandardKpis.Csat.Net : StandardKpis.Csat.TopBox;
        return Run(kpi, RatingScale.OneTo(RatingInstrument.Csat, highest), scores);
    }

    public static Measurement Nps(JsonElement given) => Run(StandardKpis.NetPromoterScore, RatingScale.NetPromoter, Promoters(given) ?? Scores(given));

    /// <summary>Of the sum and the number of answers, where a row has no more.</summary>
    public static Measurement? Mean(JsonElement given)
    {
        string[] sums = ["sum", "total", "sumOfScores", "points"], counts = ["responses", "count", "answers", "ratings", "n"];
        if (given.Number(sums) is null || given.Number(counts) is null)
        {
            return null;
        }

        KpiRow.Only(given, [.. sums, .. counts, "scale", "scaleMax", "max"]);
        return Quotient.Divide(StandardKpis.Csat.Mean, KpiRow.Needed(given, sums), KpiRow.Needed(given, counts));
    }

    /// <summary>Promoters and detractors as nines and sixes, the others as sevens.</summary>
    private static decimal[]? Promoters(JsonElement given)
    {
        if (given.Number("promoters") is not decimal up || given.Number("detractors") is not decimal down)
        {
            return null;
        }

        KpiRow.Only(given, "promoters", "detractors", "passives", "neutrals", "total", "responses", "respondents");
        decimal others = given.Number("passives", "neutrals") ?? KpiRow.Needed(given, "total", "responses", "respondents") - up - down;
        return [.. Enumerable.Repeat(9m, (int)up), .. Enumerable.Repeat(6m, (int)down), .. Enumerable.Repeat(7m, (int)others)];
    }

    private static decimal[] Scores(JsonElement given)
    {
        KpiRow.Only(given, [.. Lists, .. Tables, .. Words, "scale", "scaleMax", "max", .. Enumerable.Range(0, 11).Select(i => i.ToString(CultureInfo.InvariantCulture))]);
        if (given.List(Lists).ToArray() is { Length: > 0 } list)
        {
            // A blank answer is none.
            return [.. list.Where(s => s.ValueKind == JsonValueKind.Number).Select(s => s.GetDecimal())];
        }

        JsonElement table = given.Member(Tables) is { ValueKind: JsonValueKind.Object } counts ? counts : given;
        decimal[] scores = [.. table.EnumerateObject()
            .Where(c => Words.Contains(c.Name) || decimal.TryParse(c.Name, CultureInfo.InvariantCulture, out _))
            .SelectMany(c => Enumerable.Repeat(Words.Contains(c.Name) ? Array.IndexOf(Words, c.Name) + 1 : decimal.Parse(c.Name, CultureInfo.InvariantCulture), c.Value.GetInt32()))];
        return scores.Length > 0 ? scores : throw new NotSupportedException("a row without ratings is not supported");
    }

    private static Measurement Run(KpiDefinition kpi, RatingScale scale, decimal[] scores)
    {
        var schema = FactSchema.Ratings<(int Id, decimal Score)>(r => r.Id.ToString(CultureInfo.InvariantCulture))
            .Time(RatingFields.Rated, _ => RowTime.At("09:00")).Score(scale, r => (double)r.Score);
        return KpiPlan.Compile(kpi).Run(FactSets.Of(schema.Read(scores.Select((s, i) => (i, s))))).Get(kpi);
    }
}
