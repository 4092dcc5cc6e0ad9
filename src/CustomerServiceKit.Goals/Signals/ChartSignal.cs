using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>Something on a chart that is more than chance.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ChartSignal
{
    private readonly ImmutableArray<ChartPoint> _points;

    internal ChartSignal(RunRule rule, SignalSide side, SignalMeaning meaning, ImmutableArray<ChartPoint> points, bool isOfMovingRange)
    {
        Rule = rule;
        Side = side;
        Meaning = meaning;
        _points = points;
        IsOfMovingRange = isOfMovingRange;
    }

    /// <summary>The rule that applies.</summary>
    public RunRule Rule { get; }

    /// <summary>On which side of the center.</summary>
    public SignalSide Side { get; }

    /// <summary>Whether it is better, worse, or neither.</summary>
    public SignalMeaning Meaning { get; }

    /// <summary>The points that make the rule apply, by day, and no others of their window; moving ranges where <see cref="IsOfMovingRange"/>.</summary>
    public IReadOnlyList<ChartPoint> Points => _points;

    /// <summary>Whether it is a moving range and no figure: the variation changed.</summary>
    public bool IsOfMovingRange { get; }

    /// <summary>Says in words what was seen and what it means.</summary>
    /// <returns>Two sentences in English, Hebrew and Romanian; the latter two not yet reviewed by native speakers.</returns>
    public LocalizedText Explain() => SignalWords.Of(this);

    /// <summary>Prints the signal for a log or a debugger.</summary>
    /// <returns>For example <c>8-of-8-beyond-0 above, 2026-03-01..2026-10-01, improvement</c>.</returns>
    public override string ToString() =>
        $"{Rule} {EnumWords<SignalSide>.Of(Side)}{(IsOfMovingRange ? " of the moving ranges" : string.Empty)}, {SignalWords.Days(_points)}, {EnumWords<SignalMeaning>.Of(Meaning)}";
}
