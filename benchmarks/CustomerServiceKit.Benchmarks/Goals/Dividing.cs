using CustomerServiceKit.Benchmarks.Rows;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Goals;
using NodaTime;

namespace CustomerServiceKit.Benchmarks.Goals;

/// <summary>How long a goal of a large organization takes to be divided among its people and broken down to their days, and a team's goal to be revised.</summary>
internal static class Dividing
{
    private const int Divisions = 5;
    private const int Departments = 5;
    private const int Teams = 20;
    private const int People = 20;

    // 366 days, both included.
    private static readonly DateInterval Year = new(new LocalDate(2026, 1, 1), new LocalDate(2027, 1, 1));

    public static void Run(int repeat)
    {
        GoalPolicy policy = new GoalPolicy(new KpiKey("handled"), GoalMeasureKind.Amount, Unit.Count, Direction.Up).WithMonths(4, 13);
        DayWeights weights = DayWeights.Of(BusinessCalendar.In("Asia/Jerusalem")
            .Open(IsoDayOfWeek.Sunday, IsoDayOfWeek.Thursday, "08:00-17:00").Open(IsoDayOfWeek.Friday, "08:00-12:00").Build());
        Goal goal = policy.Choose(new GoalId("handled"), 12_345_678m, "benchmark", "as many as that", Year).OrThrow();
        CascadePart whole = Organization();
        GoalScope team = GoalScope.Of(new UnitId("team-0-0-0"), UnitLevel.Team);

        CascadePlan plan = null!;
        long before = GC.GetTotalMemory(true);
        double cascade = Timing.Median(repeat, () => plan = CascadePlan.Of(GoalCascade.Of(goal, whole).OrThrow(), weights).OrThrow());
        double megabytes = (GC.GetTotalMemory(true) - before) / 1e6;
        double revised = Timing.Median(repeat, () => plan.Revise(team, new PlanRevision(new LocalDate(2026, 7, 1), 30_000m, RevisionMode.KeepPlan, "benchmark", "revised")).OrThrow());
        int people = Divisions * Departments * Teams * People;
        Timing.Line($"{people:N0} people in {Divisions * Departments * Teams:N0} teams, {Year.Length} days, {Environment.ProcessorCount} cores, median of {repeat}.");
        Timing.Line($"cascade over five levels and everybody's days: {cascade:0.00} s, {megabytes:0} MB kept");
        Timing.Line($"a team's revision: {revised * 1000:0.0} ms");

        // The rival divides everybody's part over the days by largest remainders, as money libraries do, with LINQ and on one core; it knows nothing of units.
        decimal[] parts = [.. plan.Cascade.All.Where(g => g.Below.Count == 0).Select(g => g.TopDown)];
        decimal[] days = [.. Year.Select(weights.Get)];
        long given = 0;
        double rival = Timing.Median(1, () => given = parts.Sum(part => ByRemainders((long)part, days).Sum()));
        if (given != parts.Sum())
        {
            throw new InvalidOperationException($"The rival gave {given}.");
        }

        Timing.Line($"the rival, everybody's days only: {rival:0.00} s, {rival / cascade:0.0} x ours");
    }

    private static long[] ByRemainders(long total, decimal[] weights)
    {
        decimal whole = weights.Sum();
        decimal[] shares = [.. weights.Select(w => total * w / whole)];
        long[] given = [.. shares.Select(s => (long)Math.Floor(s))];
        foreach (int day in Enumerable.Range(0, shares.Length).OrderByDescending(i => shares[i] - given[i]).Take((int)(total - given.Sum())))
        {
            given[day]++;
        }

        return given;
    }

    private static CascadePart Organization()
    {
        Chance random = new(20_260_101);
        return CascadePart.Of(GoalScope.Whole).Over(Parts(Divisions, i => Part($"division-{i}", UnitLevel.Division).Over(
            Parts(Departments, j => Part($"department-{i}-{j}", UnitLevel.Department).Over(
                Parts(Teams, k => Part($"team-{i}-{j}-{k}", UnitLevel.Team).Over(
                    Parts(People, l => CascadePart.Of(new EmployeeId($"e-{i}-{j}-{k}-{l}"), (50 + random.Below(51)) / 100m)))))))));
    }

    private static IEnumerable<CascadePart> Parts(int count, Func<int, CascadePart> part) => [.. Enumerable.Range(0, count).Select(part)];

    private static CascadePart Part(string id, UnitLevel level) => CascadePart.Of(GoalScope.Of(new UnitId(id), level));
}
