namespace CustomerServiceKit.Kpis;

/// <summary>What can be said of a change of a figure.</summary>
public enum ChangeVerdict
{
    /// <summary>One of the two has no value, or they are of different definitions.</summary>
    NotComparable,

    /// <summary>The figures differ or not; whether by more than chance is not known, for want of a measure of their scatter, or because one is not final yet.</summary>
    NotJudged,

    /// <summary>The difference is no larger than chance alone would make it.</summary>
    NoSignal,

    /// <summary>Higher by more than chance, of a KPI that says of neither direction that it is better.</summary>
    Higher,

    /// <summary>Lower by more than chance, of a KPI that says of neither direction that it is better.</summary>
    Lower,

    /// <summary>Better by more than chance.</summary>
    Better,

    /// <summary>Worse by more than chance.</summary>
    Worse,
}
