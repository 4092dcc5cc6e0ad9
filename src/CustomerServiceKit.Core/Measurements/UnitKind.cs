namespace CustomerServiceKit;

/// <summary>What sort of quantity a unit measures.</summary>
public enum UnitKind
{
    /// <summary>Whole things: interactions, people, events.</summary>
    Count,

    /// <summary>A part of a whole, kept as a fraction and printed as percent.</summary>
    Share,

    /// <summary>So many of one thing for each of another, for example interactions per employee.</summary>
    Rate,

    /// <summary>Elapsed time, kept in seconds.</summary>
    Time,

    /// <summary>Points on a declared scale.</summary>
    Points,

    /// <summary>People counted by their working time.</summary>
    FullTimeEquivalents,

    /// <summary>An amount of one currency.</summary>
    Money,
}
