using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Whether days can carry an amount.</summary>
internal static class WeightCheck
{
    public static IEnumerable<Problem> Of(DayWeights weights, DateInterval days, string path)
    {
        List<LocalDate> lacking = [.. days.Where(day => weights.Find(day) is null)];
        if (lacking.Count > 0)
        {
            yield return GoalPlanRules.WeightMissing.At(path, ("day", Shown.Day(lacking[0])), ("count", Shown.Number(lacking.Count)), ("days", Shown.Days(days)));
        }
        else if (weights.Sum(days) == 0m)
        {
            yield return GoalPlanRules.NoWeight.At(path, ("days", Shown.Days(days)));
        }
    }
}
