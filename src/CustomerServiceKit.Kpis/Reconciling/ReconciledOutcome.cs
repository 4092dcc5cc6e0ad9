namespace CustomerServiceKit.Kpis;

/// <summary>What came of setting another system's figure beside ours.</summary>
public enum ReconciledOutcome
{
    /// <summary>Both are the same, as far as digits were printed.</summary>
    Equal,

    /// <summary>Ours is another, and a variant of the KPI gives theirs.</summary>
    ExplainedByVariant,

    /// <summary>No variant gives their figure: the rows must differ.</summary>
    Unexplained,

    /// <summary>They print a group of which our facts have no rows.</summary>
    OnlyTheirs,

    /// <summary>Our facts have rows of a group that they do not print.</summary>
    OnlyOurs,
}
