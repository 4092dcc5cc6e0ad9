using System.Text.RegularExpressions;
using ContactCenter.GoalSetting;
using ContactCenter.Options;
using ContactCenter.Output;
using ContactCenter.Page;
using ContactCenter.Simulation;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Tests;

/// <summary>Goals with their grounds on the simulated quarter; figures are added up once more from the rows where that is short.</summary>
public sealed class GoalWorkTests : IDisposable
{
    private static readonly Lazy<WalkResult> s_walk = new(() => WalkTests.Walked(Quarter.Data, new SampleOptions()));

    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory().FullName, "sheets");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    private static IReadOnlyList<GoalWork> Works => s_walk.Value.GoalWork;

    private static GoalWork Upsells => Works.Single(w => w.Kpi.Key == StandardKpis.UpsellsMade.Key);

    [Fact]
    public void Goals_OfTheHouse_AreThoseOfTheWalk()
    {
        Works.Select(w => (w.Goal.Level, w.Goal.Validity.Start)).Should().Equal(s_walk.Value.Goals.Select(g => (g.Goal.Level, new LocalDate(2026, 9, 1))));
        Works.Should().OnlyContain(w => w.History.Chart.Points.Count == 9);
    }

    [Fact]
    public void Sales_OfThePast_AreThoseOfTheRows()
    {
        Instant end = new LocalDate(2026, 9, 1).AtStartOfDayInZone(SimulatedData.Zone).ToInstant();

        Upsells.History.Present.Value.Should().Be(Quarter.Rows.Interactions.Count(i => !i.IsTest && i.OfferAccepted == true && i.Created < end));
    }

    [Fact]
    public void Parts_OfSales_AddUpOnAllFiveLevelsAndOnEveryDay()
    {
        GoalCascade cascade = Upsells.Plan.Cascade;

        cascade.All.Where(g => g.Scope.Unit is not null).Select(g => g.Scope.Level).Distinct().Should().BeEquivalentTo([UnitLevel.HeadOfService, UnitLevel.Division, UnitLevel.Department, UnitLevel.Team]);
        cascade.All.Count(g => g.Scope.Employee is not null).Should().Be(40);
        foreach (CascadeGoal above in cascade.All.Where(g => g.Below.Count > 0))
        {
            above.Below.Sum(g => g.TopDown).Should().Be(above.TopDown);
            GoalPlan plan = Upsells.Plan.Find(above.Scope)!;
            GoalPlan[] parts = [.. above.Below.Select(g => Upsells.Plan.Find(g.Scope)!)];
            plan.Days.Select((d, i) => d.Value - parts.Sum(p => p.Days[i].Value)).Should().OnlyContain(gap => gap == 0m);
        }
    }

    [Fact]
    public void Rates_OfThePeople_WeighBackToTheWhole()
    {
        foreach (GoalWork work in Works.Where(w => w.Goal.Policy.Kind == GoalMeasureKind.Rate))
        {
            CascadeGoal[] people = [.. work.Plan.Cascade.All.Where(g => g.Below.Count == 0)];

            people.Sum(p => p.Part.Volume).Should().Be(work.History.Present.Denominator);
            (people.Sum(p => p.TopDown * p.Part.Volume) / people.Sum(p => p.Part.Volume)).Should().BeApproximately(work.Goal.Level, 1e-15m);
        }
    }

    [Fact]
    public void Revision_AfterTheFirstMonth_LeavesWhatIsMissingToTheDaysLeft()
    {
        decimal done = s_walk.Value.Goals.Single(g => g.Kpi.Key == Upsells.Kpi.Key).Progress.Actual.Value!.Value;
        LocalDate october = new(2026, 10, 1);

        Upsells.Life.StateAt(october).Should().Be(GoalState.Active);
        Upsells.Life.Plan.Days.Where(d => d.Date >= october).Sum(d => d.Value).Should().Be(Upsells.Goal.Level - done);
        Upsells.Revised!.Find(Upsells.Plan.Cascade.Top.Scope)!.Days.Where(d => d.Date >= october).Sum(d => d.Value).Should().Be(Upsells.Goal.Level - done);
        Works.Where(w => w != Upsells).Should().OnlyContain(w => w.Revised == null && w.Life.Plan.Version == 1);
    }

    [Fact]
    public void Print_OfTheUsualRun_IsShort()
    {
        using StringWriter text = new();
        Spectre.Console.IAnsiConsole console = Consoles.Make(text, redirected: true, width: null);
        new GoalPrinter(new TextPrinter(console), new TablePrinter(console, 1), 1).Print(Works);

        string[] lines = text.ToString().ReplaceLineEndings("\n").Trim().Split('\n');
        lines.Should().HaveCountLessThanOrEqualTo(25).And.Contain(l => l.Contains("Sales Desk: from above", StringComparison.Ordinal)).And.Contain(l => l.Contains("version 2", StringComparison.Ordinal));
        lines.Max(l => l.Length).Should().BeLessThanOrEqualTo(200);
    }

    [Fact]
    public void Sheets_AreWrittenInEnglishAndInHebrew()
    {
        IReadOnlyList<string> files = GoalSheetFiles.Write(Works, _folder);

        files.Select(Path.GetFileName).Should().Equal(Works.SelectMany(w => new[] { $"{w.Goal.Id}.en.html", $"{w.Goal.Id}.he.html" }));
        string[] english = Headings(files[0]);
        english.Should().Equal("Present state", "120 % of the present state", "The four grounds", "The ability to reach it, and how", "By level, day, week, month and quarter", "Validity and control", "Verdict");
        Headings(files[1]).Should().HaveCount(english.Length).And.NotIntersectWith(english);
        File.ReadAllText(files[1]).Should().Contain("<html lang=\"he\" dir=\"rtl\">").And.Contain("מוקד מכירות").And.NotContain("made up");
    }

    [Fact]
    public void Chart_OnThePage_HasATitleAndADescription()
    {
        string page = WalkPage.Of(s_walk.Value);

        Regex.Matches(page, "<svg role=\"img\" aria-labelledby=\"(chart\\d+)-title\" aria-describedby=\"\\1-desc\"[^>]*><title id=\"\\1-title\">[^<]+</title><desc id=\"\\1-desc\">[^<]+</desc>").Should().HaveCount(3);
        page.Should().Contain("The calendar of September 2026: each day with its parts").And.Contain("<th scope=\"row\">Tue 2026-09-01</th>");
    }

    private static string[] Headings(string file) => [.. Regex.Matches(File.ReadAllText(file), "<h2>([^<]*)</h2>").Select(m => m.Groups[1].Value)];
}
