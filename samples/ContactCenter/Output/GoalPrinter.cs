using System.Globalization;
using ContactCenter.GoalSetting;
using CustomerServiceKit;
using CustomerServiceKit.Goals;
using NodaTime;

namespace ContactCenter.Output;

/// <summary>Prints how realistic the goals are, where a unit proposes another than it gets, and what the first review changed.</summary>
internal sealed class GoalPrinter(TextPrinter text, TablePrinter tables, int decimals)
{
    public void Print(IReadOnlyList<GoalWork> works)
    {
        if (works.Count == 0)
        {
            return;
        }

        DateInterval validity = works[0].Goal.Validity;
        text.Heading(string.Create(CultureInfo.InvariantCulture, $"Goals from {validity.Start:uuuu-MM-dd} to {validity.End:uuuu-MM-dd}, and whether they are realistic"));
        tables.Write(
            [
                ("Goal", [.. works.Select(w => w.Kpi.Name.ToString())], true),
                ("Present state", [.. works.Select(w => Figure(w, w.Goal.Present))], false),
                ("120 % of it", [.. works.Select(w => Figure(w, w.Goal.Proposal?.Literal))], false),
                ("Level", [.. works.Select(w => Figure(w, w.Goal.Level))], false),
                ("With today's process", [.. works.Select(w => w.Realism.Today.ToString())], true),
                ("With the work plan", [.. works.Select(w => w.Realism.WithPlan?.ToString() ?? "–")], true),
                ("It is", [.. works.Select(w => w.Life.StateAt(validity.Start).ToString())], true),
            ],
            works.Count);
        foreach (GoalWork work in works)
        {
            foreach (CascadeGoal unit in work.Plan.Cascade.All.Where(g => g.Part.BottomUp is not null))
            {
                text.Item($"{work.Kpi.Name}, {work.NameOf(unit.Scope)}: from above {Figure(work, unit.TopDown)}, proposed {Figure(work, unit.BottomUp)}, a gap of {Figure(work, unit.Gap)}.");
            }

            if (work.Life.Plan.Revisions is [.., PlanRevision last])
            {
                text.Item(Revised(work, last));
            }
        }
    }

    /// <summary>What the last revision did to the month that it begins in.</summary>
    private static string Revised(GoalWork work, PlanRevision revision)
    {
        decimal planned = work.Plan.Find(work.Plan.Cascade.Top.Scope)!.Days.Where(d => d.Date < revision.From).Sum(d => d.Value);
        decimal Month(CascadePlan plan) => plan.Find(plan.Cascade.Top.Scope)!.Days.Where(d => d.Date.Month == revision.From.Month && d.Date.Year == revision.From.Year).Sum(d => d.Value);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{work.Kpi.Name}, version {work.Life.Plan.Version}, {revision.By}: {revision.Actual:N0} of {planned:N0} up to {revision.From:uuuu-MM-dd}; {revision.From:MMMM} is {Month(work.Revised!):N0} instead of {Month(work.Plan):N0}.");
    }

    private string Figure(GoalWork work, decimal? value) =>
        value is decimal figure ? work.Goal.Policy.Unit.Print(figure, work.Goal.Policy.Unit.Kind == UnitKind.Count ? 0 : decimals, CultureInfo.InvariantCulture) : "–";
}
