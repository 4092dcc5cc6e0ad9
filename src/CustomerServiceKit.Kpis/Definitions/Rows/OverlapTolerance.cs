namespace CustomerServiceKit.Kpis;

/// <summary>How much of an interval may be missed at its edges and still count, see <see cref="OverlapRows.WithTolerance"/>.</summary>
public sealed class OverlapTolerance
{
    internal OverlapTolerance(FieldId before, FieldId after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The span of a row that may be missed at its start.</summary>
    public FieldId Before { get; }

    /// <summary>The span of a row that may be missed at its end.</summary>
    public FieldId After { get; }

    /// <summary>Prints it in the short form of definition trees.</summary>
    /// <returns>For example <c>,tolerance:tolerance-before/tolerance-after</c>.</returns>
    public override string ToString() => $",tolerance:{Before}/{After}";
}
