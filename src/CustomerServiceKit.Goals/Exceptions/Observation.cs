using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>What was seen of a cause at the end of a day: worse than chance, better than chance, or neither.</summary>
public sealed class Observation
{
    private Observation(ExceptionCause cause, LocalDate day, bool isJudged, SignalMeaning meaning, string what)
    {
        Cause = cause;
        Day = day.WithCalendar(CalendarSystem.Iso);
        IsJudged = isJudged;
        Meaning = meaning;
        What = what;
    }

    /// <summary>The cause.</summary>
    public ExceptionCause Cause { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>Whether there was anything to judge by: a figure, and on a chart limits. What could not be judged is no concern and not clean either.</summary>
    public bool IsJudged { get; }

    /// <summary>Whether it is a concern, an improvement or neither.</summary>
    public SignalMeaning Meaning { get; }

    /// <summary>What was seen, in a few words.</summary>
    public string What { get; }

    /// <summary>What the last point of a chart says.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="chart">The chart of its figure.</param>
    /// <param name="day">The day of the observation, such as the last of the period of the last point; the first of that period where null. Give it where the progress of a goal is observed, too.</param>
    /// <returns>A concern or an improvement where the last point is flagged as one, concern first; otherwise neither.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before the last point.</exception>
    public static Observation Of(ExceptionCause cause, XmrChart chart, LocalDate? day = null)
    {
        ArgumentNullException.ThrowIfNull(cause);
        ArgumentNullException.ThrowIfNull(chart);
        LocalDate last = chart.Points[chart.Points.Count - 1].Day;
        ArgumentOutOfRangeException.ThrowIfLessThan(day ?? last, last, nameof(day));
        ChartSignal? signal = chart.Signals.Where(s => s.Meaning != SignalMeaning.Neutral && s.Points.Any(p => p.Day == last)).OrderBy(s => s.Meaning == SignalMeaning.Concern ? 0 : 1).FirstOrDefault();
        return new Observation(cause, day ?? last, chart.Current.LimitDistance is not null, signal?.Meaning ?? SignalMeaning.Neutral, signal?.ToString() ?? chart.ToString());
    }

    /// <summary>What the progress of a goal says: a concern where it is an exception, an improvement where it is ahead of its pace beyond chance or is met.</summary>
    /// <param name="progress">The progress.</param>
    /// <returns>The observation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="progress"/> is null.</exception>
    public static Observation Of(GoalProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        SignalMeaning meaning = progress.IsException ? SignalMeaning.Concern
            : progress.Signal == PaceSignal.Better || progress.Decision == GoalDecision.Met ? SignalMeaning.Improvement
            : SignalMeaning.Neutral;
        return new Observation(new ExceptionCause(progress.Goal.Policy.Kpi, progress.Goal.Scope), progress.Date, progress.IsMeasured, meaning, progress.ToString());
    }

    /// <summary>Prints the observation.</summary>
    /// <returns>For example <c>2026-06-30 upsells-made@1 of team north: concern</c>.</returns>
    public override string ToString() => $"{Shown.Day(Day)} {Cause}: {EnumWords<SignalMeaning>.Of(Meaning)}";
}
