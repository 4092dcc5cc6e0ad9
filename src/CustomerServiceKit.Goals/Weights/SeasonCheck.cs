using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Whether indices can be learnt from days.</summary>
internal static class SeasonCheck
{
    // Two of each weekday at the least; a year for months.
    private const int FewestDays = 14;
    private const int DaysOfAYear = 365;

    public static IEnumerable<Problem> Of(IReadOnlyDictionary<LocalDate, decimal> figures, DayWeights calendar, bool months)
    {
        foreach (KeyValuePair<LocalDate, decimal> negative in figures.Where(f => f.Value < 0m))
        {
            yield return SeasonRules.Negative.At($"figures.{Shown.Day(negative.Key)}", ("given", Shown.Number(negative.Value)));
        }

        List<LocalDate> lacking = [.. figures.Keys.Where(day => calendar.Find(day) is null).Order()];
        if (lacking.Count > 0)
        {
            yield return GoalPlanRules.WeightMissing.At(
                "calendar", ("day", Shown.Day(lacking[0])), ("count", Shown.Number(lacking.Count)), ("days", Shown.Days(new DateInterval(figures.Keys.Min(), figures.Keys.Max()))));
            yield break;
        }

        int open = figures.Keys.Count(day => calendar.Get(day) > 0m);
        int span = figures.Count == 0 ? 0 : Period.DaysBetween(figures.Keys.Min(), figures.Keys.Max()) + 1;
        if (open < FewestDays || (months && span < DaysOfAYear))
        {
            yield return SeasonRules.TooFew.At("figures", ("given", Shown.Number(open)), ("span", Shown.Number(span)), ("needed", Shown.Number(FewestDays)), ("year", Shown.Number(DaysOfAYear)));
        }
    }
}
