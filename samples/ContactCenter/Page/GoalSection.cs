using System.Globalization;
using ContactCenter.Data;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Goals;
using NodaTime;

namespace ContactCenter.Page;

/// <summary>Each goal: why this level, its days, and how it stands.</summary>
internal static class GoalSection
{
    public static void Write(Html html, WalkResult walk)
    {
        html.Heading(2, "2. Goals", "goals");
        foreach (GoalStep step in walk.Goals)
        {
            html.Heading(3, step.Kpi.Name.ToString());
            html.Paragraph(step.Goal.Explain().For("en"));
            foreach (Problem warning in step.Warnings)
            {
                html.Paragraph(warning.ToString());
            }

            Progress(html, step);
            Chart(html, step);
            Months(html, step);
            Days(html, step);
        }
    }

    private static void Progress(Html html, GoalStep step)
    {
        GoalProgress progress = step.Progress;
        Unit unit = step.Goal.Policy.Unit;
        List<IReadOnlyList<string>> rows =
        [
            ["Goal", Figures.Of(step.Goal.Level, unit)],
            ["Present state", Figures.Of(step.Goal.Present, unit)],
            ["Measured so far", Figures.Of(progress.Actual)],
            ["Way from present state to goal", Figures.Percent(progress.Progress)],
        ];
        if (progress.Expected is not null)
        {
            rows.Add(["Expected to date", Figures.Of(progress.Expected, unit)]);
            rows.Add(["Measured of expected", Figures.Percent(progress.Pace)]);
            rows.Add(["At this pace by the end", Figures.Of(progress.Projection, unit)]);
        }

        if (progress.Decision is GoalDecision decision)
        {
            rows.Add(["Decision", decision.ToString()]);
        }

        if (progress.Signal is PaceSignal signal)
        {
            rows.Add(["Signal", signal.ToString()]);
        }

        html.Table(string.Create(CultureInfo.InvariantCulture, $"{step.Kpi.Name} up to {progress.Date:uuuu-MM-dd}"), ["", "Value"], rows);
    }

    private static void Chart(Html html, GoalStep step)
    {
        bool amount = step.Goal.Policy.Kind == GoalMeasureKind.Amount;
        double scale = step.Goal.Policy.Unit.Kind == UnitKind.Share ? 100 : 1;
        List<(LocalDate Day, double? Value)> goal = [];
        List<(LocalDate Day, double? Value)> actual = [];
        decimal planned = 0;
        decimal done = 0;
        foreach ((LocalDate day, decimal? value) in step.Actual)
        {
            DayGoal wanted = step.Plan.Find(day)!.Value;
            planned += wanted.Value;
            done += value ?? 0;
            goal.Add((day, (double)(amount ? planned : wanted.Value) * scale));
            actual.Add((day, amount ? (double)done : (double?)value * scale));
        }

        string what = amount ? "Goal and measured, added up day by day" : "Goal and measured, each day";
        html.Figure(Charts.Lines(step.Goal.Policy.Unit.Kind == UnitKind.Share ? "%" : step.Goal.Policy.Unit.Id, ("Goal", goal), ("Measured", actual)), $"{step.Kpi.Name}: {what}.");
    }

    private static void Months(Html html, GoalStep step) => html.Table(
        "The goal by months and quarters",
        ["Period", "Goal"],
        step.Plan.Per(ReportingPeriod.Month).Concat(step.Plan.Per(ReportingPeriod.Quarter)).Select(p => new[] { p.Label, Figures.Of(p.Value, step.Goal.Policy.Unit) }));

    private static void Days(Html html, GoalStep step)
    {
        if (step.Goal.Policy.Kind != GoalMeasureKind.Amount)
        {
            return;
        }

        html.Raw("<details><summary>Day by day</summary>\n");
        html.Table(
            "The days of the first month, and the weeks they add up to",
            ["Day", "Weight", "Goal", "Measured"],
            step.Actual.Select(a => (a.Day, a.Value, Goal: step.Plan.Find(a.Day)!.Value))
                .Select(d => new[] { d.Day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), d.Goal.Weight.ToString(CultureInfo.InvariantCulture), Figures.Of(d.Goal.Value, step.Goal.Policy.Unit), Figures.Of(d.Value, step.Goal.Policy.Unit) }));
        html.Table(
            "By weeks",
            ["Week", "Goal"],
            step.Plan.Per(TimeAxes.Week).Select(w => new[] { w.Label, Figures.Of(w.Value, step.Goal.Policy.Unit) }));
        html.Raw("</details>\n");
    }
}
