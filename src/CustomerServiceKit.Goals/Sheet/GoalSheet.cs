using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>The guide's goal sheet: one page for a goal, in the guide's own order.</summary>
/// <remarks>
/// State and version, present state, 120 % of it or what the policy says instead, the four grounds, who examined the ability to reach it and how it is to be reached, the levels of the organization by day, week, month and quarter, how long it holds and
/// when it is looked at, and the verdict. What is missing is said, not left out. Source: service consultants' guide, R070 to R075. Immutable.
/// </remarks>
public sealed class GoalSheet
{
    private GoalSheet(GoalLife life, LocalizedText name, CascadePlan? cascade, GoalRealism? realism, LocalDate day, Func<GoalScope, LocalizedText>? scopeName, ReportingPeriod? week)
    {
        Life = life;
        Name = name;
        Cascade = cascade;
        Realism = realism;
        Day = day;
        ScopeName = scopeName ?? ScopeWords.Of;
        Week = week ?? ReportingPeriod.Week;
    }

    /// <summary>The goal.</summary>
    public GoalLife Life { get; }

    /// <summary>What people call its KPI.</summary>
    public LocalizedText Name { get; }

    /// <summary>The goal divided over the organization; null where it is not.</summary>
    public CascadePlan? Cascade { get; }

    /// <summary>The verdict; null where none was told.</summary>
    public GoalRealism? Realism { get; }

    /// <summary>The day for which the sheet is printed: its grid shows this day, and the week, month and quarter it lies in.</summary>
    public LocalDate Day { get; }

    /// <summary>The weeks of the grid.</summary>
    public ReportingPeriod Week { get; }

    internal Func<GoalScope, LocalizedText> ScopeName { get; }

    /// <summary>Puts a sheet together.</summary>
    /// <param name="life">The goal with its dossier and plan.</param>
    /// <param name="name">What people call its KPI.</param>
    /// <param name="day">The day for which it is printed, within the validity.</param>
    /// <param name="cascade">The goal divided over the organization; null where it is not.</param>
    /// <param name="realism">The verdict; null where none was told.</param>
    /// <param name="scopeName">What people call a scope; <c>the whole service</c>, <c>team north</c> or <c>employee e17</c> in each language where null.</param>
    /// <param name="week">The weeks of the grid, such as <c>ReportingPeriod.WeekStarting(IsoDayOfWeek.Sunday)</c>; ISO weeks where null.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="life"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is outside of the validity.</exception>
    /// <exception cref="ArgumentException">The cascade is that of another goal, or <paramref name="week"/> is no week.</exception>
    public static GoalSheet Of(
        GoalLife life,
        LocalizedText name,
        LocalDate day,
        CascadePlan? cascade = null,
        GoalRealism? realism = null,
        Func<GoalScope, LocalizedText>? scopeName = null,
        ReportingPeriod? week = null)
    {
        ArgumentNullException.ThrowIfNull(life);
        ArgumentNullException.ThrowIfNull(name);
        Goal goal = life.Plan.Goal;
        return !goal.Validity.Contains(day) ? throw new ArgumentOutOfRangeException(nameof(day), day, $"A sheet is printed for a day of the goal; it holds {Shown.Days(goal.Validity)}.")
            : cascade is not null && cascade.Cascade.Top.Goal.Id != goal.Id ? throw new ArgumentException($"The cascade is that of {cascade.Cascade.Top.Goal.Id}, the goal {goal.Id}.", nameof(cascade))
            : week is not null && week.Kind != ReportingPeriodKind.Week ? throw new ArgumentException($"A week is asked for, such as {ReportingPeriod.Week}; given {week}.", nameof(week))
            : new GoalSheet(life, name, cascade, realism, day, scopeName, week);
    }

    /// <summary>Prints the sheet as Markdown.</summary>
    /// <param name="language"><c>en</c>, <c>he</c> or <c>ro</c>; English where there are no words in it.</param>
    /// <returns>The page, with headings from the first level.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is blank.</exception>
    public string ToMarkdown(string language) => SheetMarkdown.Of(SheetParts.Of(this, Arguments.ThrowIfBlank(language, nameof(language))), IsRightToLeft(language));

    /// <summary>Prints the sheet as a web page that stands alone and can be read with assistive technology; Hebrew from right to left.</summary>
    /// <param name="language">As for <see cref="ToMarkdown"/>.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is blank.</exception>
    public string ToHtml(string language)
    {
        Arguments.ThrowIfBlank(language, nameof(language));
        ImmutableArray<SheetPart> parts = SheetParts.Of(this, language);
        return SheetHtml.Of(parts, language, IsRightToLeft(language), parts[0].Heading);
    }

    /// <summary>Prints the goal and the day.</summary>
    /// <returns>For example <c>upsells on 2026-05-03</c>.</returns>
    public override string ToString() => $"{Life.Plan.Goal.Id} on {Shown.Day(Day)}";

    private static bool IsRightToLeft(string? language) => language is ['h', 'e', ..] or ['a', 'r', ..];
}
