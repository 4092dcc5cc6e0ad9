namespace CustomerServiceKit.Goals;

/// <summary>What a goal rests on.</summary>
/// <remarks>Source: service consultants' guide, R074: past data, a comparison with similar bodies, interviews and surveys, and a model of validity with control and correction.</remarks>
public enum GroundKind
{
    /// <summary>Past data of one's own.</summary>
    History,

    /// <summary>Similar bodies at home and abroad.</summary>
    Benchmark,

    /// <summary>Interviews and surveys of customers, employees and managers: what they expect to be improved.</summary>
    Voice,

    /// <summary>How long the goal holds, and when it is looked at and corrected. It proposes no level.</summary>
    Regime,
}
