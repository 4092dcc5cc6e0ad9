namespace CustomerServiceKit.Kpis;

/// <summary>A condition does not hold.</summary>
public sealed class NotCondition : Condition
{
    internal NotCondition(Condition condition)
        : base($"not({condition})") => Condition = condition;

    /// <summary>The condition that must not hold.</summary>
    public Condition Condition { get; }
}
