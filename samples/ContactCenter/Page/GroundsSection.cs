using System.Globalization;
using ContactCenter.GoalSetting;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Goals;
using NodaTime;

namespace ContactCenter.Page;

/// <summary>What each goal rests on: its past with natural limits, its verdict, its grounds, and its days over the units.</summary>
internal static class GroundsSection
{
    public static void Write(Html html, WalkResult walk)
    {
        html.Heading(2, "3. What the goals rest on", "grounds");
        foreach (GoalWork work in walk.GoalWork)
        {
            html.Heading(3, $"{work.Kpi.Name}, {work.Goal.Id}");
            Chart(html, work);
            html.Paragraph(work.Realism.Explain().For("en"));
            html.List(work.Life.Dossier.Grounds.Select(g => g.ToString()));
            html.List([.. work.Said.Select(p => p.Message.For("en")), .. work.Life.Steps.Select(s => s.ToString())]);
            Calendar(html, work);
        }
    }

    private static void Chart(Html html, GoalWork work)
    {
        ChartSegment past = work.History.Chart.Current;
        Unit unit = work.Goal.Policy.Unit;
        bool isAmount = work.Goal.Policy.Kind == GoalMeasureKind.Amount;
        decimal level = isAmount ? work.Goal.Level / work.Plan.Weights.Sum(work.Goal.Validity) : work.Goal.Level;
        double scale = unit.Kind == UnitKind.Share ? 100 : 1;
        IEnumerable<(LocalDate, double?)> Line(Func<ChartPoint, decimal?> value) => past.Points.Select(p => (p.Day, (double?)value(p) * scale));
        string caption = $"{work.Kpi.Name} by weeks{(isAmount ? ", for each full day" : string.Empty)}, with natural limits and the goal";
        html.Figure(
            Charts.Lines(
                unit.Kind == UnitKind.Share ? "%" : unit.Id,
                ("Week", Line(p => p.Value)),
                ("Center", Line(_ => past.Center)),
                ("Lower limit", Line(_ => past.ShownLower)),
                ("Upper limit", Line(_ => past.ShownUpper)),
                ("Goal", Line(_ => level))),
            caption,
            $"{past.Points.Count} weeks around {Figures.Of(past.Center, unit)}; by chance alone a week lies between {Figures.Of(past.ShownLower, unit)} and {Figures.Of(past.ShownUpper, unit)}. The goal is {Figures.Of(level, unit)}. Signals: {work.History.Chart.Signals.Count}.");
    }

    /// <summary>The days of the goal's first month, for the whole and each unit; those of an amount only, as a rate is the same every day.</summary>
    private static void Calendar(Html html, GoalWork work)
    {
        if (work.Goal.Policy.Kind != GoalMeasureKind.Amount)
        {
            return;
        }

        LocalDate first = work.Goal.Validity.Start;
        GoalPlan[] plans = [.. work.Plan.Cascade.All.Where(g => g.Scope.Employee is null).Select(g => work.Plan.Find(g.Scope)!)];
        html.Table(
            string.Create(CultureInfo.InvariantCulture, $"The calendar of {first:MMMM uuuu}: each day with its parts"),
            ["Day", "Weight", .. plans.Select(p => work.NameOf(p.Goal.Scope).ToString())],
            plans[0].Days.Where(d => d.Date < first.PlusMonths(1)).Select(d => (IReadOnlyList<string>)
            [
                d.Date.ToString("ddd uuuu-MM-dd", CultureInfo.InvariantCulture),
                d.Weight.ToString(CultureInfo.InvariantCulture),
                .. plans.Select(p => Figures.Of(p.Find(d.Date)!.Value.Value, work.Goal.Policy.Unit)),
            ]));
    }
}
