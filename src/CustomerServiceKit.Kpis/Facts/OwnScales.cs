namespace CustomerServiceKit.Kpis;

/// <summary>Sets each answer of a customer beside his own earlier ones on the same scale.</summary>
/// <remarks>
/// Expected of the answer after n others with mean x̄ is Z·x̄ + (1 − Z)·μ, with μ the mean of all answers on the scale, Z = n / (n + k), and k the variance of answers within
/// customers over that between them, both estimated from all answers (one-way analysis of variance). Where customers do not differ by more than chance, k is without limit and
/// μ is expected of everybody. Source: H. Bühlmann, "Experience rating and credibility", ASTIN Bulletin 4 (1967).
/// </remarks>
internal static class OwnScales
{
    public static FactSet AddTo(FactSet ratings)
    {
        NumberColumn? points = ratings.Find(RatingFields.Points), rated = ratings.Find(RatingFields.Rated);
        CodeColumn? customer = ratings.Find(Dimensions.Customer), scale = ratings.Find(Dimensions.Scale);
        if (points is null || rated is null || customer is null || scale is null)
        {
            return ratings;
        }

        long[] expected = new long[ratings.Count + ratings.ExcludedCount];
        Array.Fill(expected, Missing.Number);
        long[] relative = [.. expected];
        IEnumerable<int> answers = Enumerable.Range(0, ratings.Count)
            .Where(r => points[r] != Missing.Number && rated[r] != Missing.Number && customer[r] != Missing.Code && scale[r] != Missing.Code);
        foreach (IGrouping<int, int> sameScale in answers.GroupBy(r => scale[r]))
        {
            List<List<int>> byCustomer = [.. sameScale.GroupBy(r => customer[r]).Select(c => c.OrderBy(r => rated[r]).ThenBy(r => r).ToList())];
            (double mean, double strength) = Estimate(byCustomer, points);
            foreach (List<int> own in byCustomer)
            {
                double sum = points[own[0]];
                for (int n = 1; n < own.Count; n++)
                {
                    double weight = double.IsPositiveInfinity(strength) ? 0 : n / (n + strength);
                    expected[own[n]] = (long)Math.Round((weight * sum / n) + ((1 - weight) * mean), MidpointRounding.AwayFromZero);
                    relative[own[n]] = points[own[n]] - expected[own[n]];
                    sum += points[own[n]];
                }
            }
        }

        Unit unit = points.Field.Unit;
        return ratings.With(
            NumberColumn.Of(new FieldDescription(RatingFields.ExpectedPoints, FieldKind.Amount, unit), expected),
            NumberColumn.Of(new FieldDescription(RatingFields.RelativePoints, FieldKind.Amount, unit), relative));
    }

    /// <summary>The mean of all answers, and how many answers of his own weigh as much as everybody's.</summary>
    internal static (double Mean, double Strength) Estimate(List<List<int>> byCustomer, NumberColumn points)
    {
        double count = byCustomer.Sum(c => c.Count);
        double mean = byCustomer.Sum(c => c.Sum(r => (double)points[r])) / count;
        double within = byCustomer.Sum(c => Squares(c, points));
        double between = byCustomer.Sum(c => c.Count * Square(c.Average(r => (double)points[r]) - mean));
        if (byCustomer.Count < 2 || count <= byCustomer.Count)
        {
            return (mean, double.PositiveInfinity);
        }

        double meanWithin = within / (count - byCustomer.Count);
        double usual = (count - (byCustomer.Sum(c => Square(c.Count)) / count)) / (byCustomer.Count - 1);
        double ofCustomers = ((between / (byCustomer.Count - 1)) - meanWithin) / usual;
        return (mean, ofCustomers > 0 ? meanWithin / ofCustomers : double.PositiveInfinity);
    }

    private static double Squares(List<int> rows, NumberColumn points)
    {
        double mean = rows.Average(r => (double)points[r]);
        return rows.Sum(r => Square(points[r] - mean));
    }

    private static double Square(double value) => value * value;
}
