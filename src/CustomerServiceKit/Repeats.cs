namespace CustomerServiceKit;

/// <summary>Finds what stands in several files. Which of them is meant only a person can say, so each place is told.</summary>
internal static class Repeats
{
    /// <param name="places">What stands where, and the problem to tell if it stands elsewhere too; null for what stands in no file.</param>
    public static IEnumerable<Problem> Of<T>(IEnumerable<(T Key, Problem? Problem)> places) => places
        .GroupBy(p => p.Key)
        .Where(same => same.Count() > 1)
        .SelectMany(same => same.Select(p => p.Problem).OfType<Problem>().DistinctBy(p => p.Path));
}
