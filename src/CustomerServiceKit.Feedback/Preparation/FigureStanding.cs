namespace CustomerServiceKit.Feedback;

/// <summary>Where a figure stands against what is aspired to.</summary>
public enum FigureStanding
{
    /// <summary>It is where it should be, with its whole interval where it has one.</summary>
    Reached,

    /// <summary>It is not, with its whole interval where it has one.</summary>
    Missed,

    /// <summary>What is aspired to lies inside its interval: so few cases do not tell.</summary>
    Undecided,

    /// <summary>It was not measured, which is not zero.</summary>
    NotMeasured,
}
