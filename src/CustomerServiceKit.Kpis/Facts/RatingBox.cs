namespace CustomerServiceKit.Kpis;

/// <summary>Where on its scale an answer lies.</summary>
public enum RatingBox
{
    /// <summary>At the good end.</summary>
    Top,

    /// <summary>Between the ends.</summary>
    Middle,

    /// <summary>At the bad end.</summary>
    Bottom,

    /// <summary>9 or 10 of a net promoter question.</summary>
    Promoter,

    /// <summary>7 or 8 of a net promoter question.</summary>
    Passive,

    /// <summary>0 to 6 of a net promoter question.</summary>
    Detractor,
}
