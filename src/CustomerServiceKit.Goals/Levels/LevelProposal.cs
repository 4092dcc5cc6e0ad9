namespace CustomerServiceKit.Goals;

/// <summary>A level for a goal, with the present state and the rule it follows from, and the literal figure beside it.</summary>
/// <remarks>Figures are in the unit of the KPI (a fraction for a share, seconds for time) and not rounded. Immutable and safe to share between threads.</remarks>
public sealed class LevelProposal
{
    internal LevelProposal(LevelRule rule, Direction direction, decimal present, decimal level, decimal uplift, GoalBounds? bounds)
    {
        Rule = rule;
        Direction = direction;
        Present = present;
        Level = level;
        Uplift = uplift;
        Bounds = bounds;
    }

    /// <summary>The rule by which <see cref="Level"/> follows from <see cref="Present"/>.</summary>
    public LevelRule Rule { get; }

    /// <summary>Which way is better.</summary>
    public Direction Direction { get; }

    /// <summary>The present state, B.</summary>
    public decimal Present { get; }

    /// <summary>The proposed level, T.</summary>
    public decimal Level { get; }

    /// <summary>The uplift, u; the guide's 120 % is 1.2.</summary>
    public decimal Uplift { get; }

    /// <summary>The least and most the figure can be; null where it has no bounds.</summary>
    public GoalBounds? Bounds { get; }

    /// <summary>The literal figure, u × B, whether it makes sense for this KPI or not (<see cref="Verdict"/>): with the guide's uplift 120 % of the present state, with 1.05 105 % of it.</summary>
    /// <remarks>Source: service consultants' guide, R070: a realistic goal may stand at 120 % of the present state.</remarks>
    public decimal Literal => Uplift * Present;

    /// <summary>What becomes of <see cref="Literal"/>: outside the bounds is told before the wrong way.</summary>
    public LiteralVerdict Verdict =>
        Bounds?.Contains(Literal) == false ? LiteralVerdict.OutsideBounds
        : GoalArithmetic.IsBetter(Present, Literal, Direction) ? LiteralVerdict.WrongWay
        : LiteralVerdict.Possible;

    /// <summary>Whether <see cref="Literal"/> lies within the bounds of the figure; always where it has none.</summary>
    public bool IsLiteralPossible => Verdict != LiteralVerdict.OutsideBounds;

    /// <summary>Says in words how the level came about and what the literal figure would be, which is called the guide's where it is 120 % of the present state.</summary>
    /// <param name="unit">The unit of the KPI.</param>
    /// <returns>Two sentences in English, Hebrew and Romanian; the latter two not yet reviewed by native speakers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public LocalizedText Explain(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return LevelWords.Of(this, unit);
    }

    /// <summary>Prints the proposal for a log or a debugger.</summary>
    /// <returns>For example <c>odds 0.9 -&gt; 0.9152542372881355932203389831</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{EnumWords<LevelRule>.Of(Rule)} {Present} -> {Level}");
}
