namespace CustomerServiceKit.Kpis;

/// <summary>It can be told whether a condition holds: the row has the values it needs, and a table says something for it.</summary>
public sealed class KnownCondition : Condition
{
    internal KnownCondition(Condition condition)
        : base($"known({condition})") => Condition = condition;

    /// <summary>The condition that can be told, whichever way.</summary>
    public Condition Condition { get; }
}
