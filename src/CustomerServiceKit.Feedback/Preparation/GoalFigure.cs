namespace CustomerServiceKit.Feedback;

/// <summary>A figure of an employee beside what is aspired to. It may open a conversation; it is never an observation (R099).</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class GoalFigure
{
    /// <summary>Puts a figure beside a goal.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="goal">What is aspired to, of the same KPI.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The two are of different KPIs.</exception>
    public GoalFigure(Measurement figure, ActionTarget goal)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(goal);
        Figure = figure.Key == goal.Key ? figure : throw new ArgumentException($"The figure is of {figure.Key}, the goal of {goal.Key}.", nameof(goal));
        Goal = goal;
    }

    /// <summary>The figure.</summary>
    public Measurement Figure { get; }

    /// <summary>What is aspired to.</summary>
    public ActionTarget Goal { get; }

    /// <summary>The interval of a share of counted rows (Wilson, 95 %); null for any other figure, whose uncertainty is not known.</summary>
    public ConfidenceInterval? Interval => Figure.Confidence();

    /// <summary>Where it stands, by the whole interval where there is one, and by its value alone where there is none. A partial or immature figure is undecided; so is a share that should be exactly the goal and may be.</summary>
    public FigureStanding Standing => Figure.Value is not decimal value ? FigureStanding.NotMeasured
        : (Figure.Flags & (MeasurementFlags.Partial | MeasurementFlags.Immature)) != 0 ? FigureStanding.Undecided
        : Goal.Comparison == Comparison.Equal && Interval is ConfidenceInterval i ? (i.Lower <= Goal.Value && Goal.Value <= i.Upper ? FigureStanding.Undecided : FigureStanding.Missed)
        : Reaches(Interval?.Lower ?? value) != Reaches(Interval?.Upper ?? value) ? FigureStanding.Undecided
        : Reaches(value) ? FigureStanding.Reached
        : FigureStanding.Missed;

    /// <summary>Prints figure, goal and standing.</summary>
    /// <returns>For example <c>first-contact-resolution@1 0.71 (0.6 to 0.8), wanted &gt;= 0.8: undecided</c>.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Figure.Key} {(Figure.Value is decimal value ? $"{Math.Round(value, 4):0.####}" : "–")}{(Interval is ConfidenceInterval i ? FormattableString.Invariant($" ({i.Lower:0.##} to {i.Upper:0.##})") : string.Empty)}, wanted {ComparisonSign.Of(Goal.Comparison)} {Goal.Value}: {EnumWords<FigureStanding>.Of(Standing)}{(Figure.Flags == MeasurementFlags.None ? string.Empty : $" ({Figure.Flags})")}");

    private bool Reaches(decimal value) => Goal.Comparison switch
    {
        Comparison.AtLeast => value >= Goal.Value,
        Comparison.GreaterThan => value > Goal.Value,
        Comparison.AtMost => value <= Goal.Value,
        Comparison.LessThan => value < Goal.Value,
        _ => value == Goal.Value,
    };
}
