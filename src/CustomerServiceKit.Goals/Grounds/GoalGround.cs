using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>One ground of a goal: what it says, the level it speaks for, how far it is trusted, of what day it is, and where it is written.</summary>
public sealed class GoalGround
{
    internal GoalGround(GroundKind kind, decimal? level, decimal confidence, LocalDate dated, LocalizedText source, LocalizedText statement)
    {
        Kind = kind;
        Level = level;
        Confidence = confidence;
        Dated = dated.WithCalendar(CalendarSystem.Iso);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(statement);
        Source = source;
        Statement = statement;
    }

    /// <summary>Which ground.</summary>
    public GroundKind Kind { get; }

    /// <summary>The level it speaks for, in the unit of the KPI; null where it speaks for none.</summary>
    public decimal? Level { get; }

    /// <summary>How far it is trusted, more than 0, at most 1; the levels are weighed by it.</summary>
    public decimal Confidence { get; }

    /// <summary>The day it is of: the last day of the data, of the comparison, of the survey.</summary>
    public LocalDate Dated { get; }

    /// <summary>Where it can be looked up.</summary>
    public LocalizedText Source { get; }

    /// <summary>What it says, in a sentence.</summary>
    public LocalizedText Statement { get; }

    /// <summary>Past data of one's own.</summary>
    /// <param name="level">The level that follows from them.</param>
    /// <param name="dated">The last day of the data.</param>
    /// <param name="source">Where they can be looked up.</param>
    /// <param name="statement">What they say.</param>
    /// <param name="confidence">More than 0, at most 1.</param>
    /// <returns>The ground.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="statement"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is outside its range.</exception>
    public static GoalGround History(decimal level, LocalDate dated, LocalizedText source, LocalizedText statement, decimal confidence = 1m) =>
        new(GroundKind.History, level, Checked(confidence), dated, source, statement);

    /// <summary>A comparison with similar bodies at home or abroad.</summary>
    /// <param name="level">The level that they show to be possible; null where the comparison says no figure.</param>
    /// <param name="dated">The day the figures are of.</param>
    /// <param name="source">Where they were published.</param>
    /// <param name="statement">Who was compared, and what came of it.</param>
    /// <param name="confidence">More than 0, at most 1; 0.5 unless told, since no two bodies are alike.</param>
    /// <returns>The ground.</returns>
    /// <exception cref="ArgumentNullException">As for <see cref="History"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="History"/>.</exception>
    public static GoalGround Benchmark(decimal? level, LocalDate dated, LocalizedText source, LocalizedText statement, decimal confidence = 0.5m) =>
        new(GroundKind.Benchmark, level, Checked(confidence), dated, source, statement);

    /// <summary>Interviews or a survey.</summary>
    /// <param name="level">The level that is expected; null where they say no figure.</param>
    /// <param name="dated">The day of the survey.</param>
    /// <param name="source">Where it can be looked up.</param>
    /// <param name="statement">Who was asked, and what they expect to be improved.</param>
    /// <param name="confidence">More than 0, at most 1; 0.5 unless told.</param>
    /// <returns>The ground.</returns>
    /// <exception cref="ArgumentNullException">As for <see cref="History"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="History"/>.</exception>
    public static GoalGround Voice(decimal? level, LocalDate dated, LocalizedText source, LocalizedText statement, decimal confidence = 0.5m) =>
        new(GroundKind.Voice, level, Checked(confidence), dated, source, statement);

    /// <summary>The regime of the goal: when it is looked at, and who corrects it.</summary>
    /// <param name="dated">The day it was agreed.</param>
    /// <param name="source">Where it is written.</param>
    /// <param name="statement">For example <c>Looked at by the department on the first Sunday of each month</c>.</param>
    /// <returns>The ground.</returns>
    /// <exception cref="ArgumentNullException">As for <see cref="History"/>.</exception>
    public static GoalGround Regime(LocalDate dated, LocalizedText source, LocalizedText statement) => new(GroundKind.Regime, null, 1m, dated, source, statement);

    /// <summary>Prints the ground.</summary>
    /// <returns>For example <c>benchmark 0.85 (2026-03-01, trade association): ...</c>.</returns>
    public override string ToString() => $"{EnumWords<GroundKind>.Of(Kind)} {(Level is decimal level ? Shown.Number(level) : "–")} ({Shown.Day(Dated)}, {Source}): {Statement}";

    private static decimal Checked(decimal confidence) => confidence is > 0m and <= 1m
        ? confidence
        : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A ground is trusted more than 0 and at most 1; leave out one that is not trusted at all.");
}
