using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>One figure of another system beside ours.</summary>
public sealed class ReconciledCell
{
    internal ReconciledCell(
        IReadOnlyList<string?> labels, PrintedFigure? theirs, Measurement? ours, ReconciledOutcome outcome, Agreement? agreement, IEnumerable<KpiDefinition> variants, Explanation? explanation)
    {
        Labels = labels;
        Theirs = theirs;
        Ours = ours;
        Outcome = outcome;
        Agreement = agreement;
        Variants = (ImmutableArray<KpiDefinition>)[.. variants];
        Explanation = explanation;
    }

    /// <summary>The group's value on each axis.</summary>
    public IReadOnlyList<string?> Labels { get; }

    /// <summary>Their figure; null where they print none.</summary>
    public PrintedFigure? Theirs { get; }

    /// <summary>Our figure; null where our facts have no such group.</summary>
    public Measurement? Ours { get; }

    /// <summary>What came of it.</summary>
    public ReconciledOutcome Outcome { get; }

    /// <summary>How ours comes out as theirs; null unless they are equal.</summary>
    public Agreement? Agreement { get; }

    /// <summary>The variants that give their figure, those that explain most cells first; empty unless they are what explains it.</summary>
    public IReadOnlyList<KpiDefinition> Variants { get; }

    /// <summary>Where ours comes from, with its rows; null unless nothing explains theirs.</summary>
    public Explanation? Explanation { get; }

    /// <summary>Prints both figures and the outcome.</summary>
    /// <returns>One line.</returns>
    public override string ToString()
    {
        return $"{GroupLabels.Text(Labels)}: theirs {Theirs?.ToString() ?? "–"}, ours {Ours?.ToString() ?? "–"}: {Outcome}{(Variants.Count > 0 ? $" {Variants[0].Key}" : string.Empty)}";
    }
}
