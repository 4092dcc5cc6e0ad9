namespace CustomerServiceKit.Charters;

/// <summary>A limit that holds for some cases instead of the promise's own.</summary>
public sealed class ConditionalLimit
{
    internal ConditionalLimit(CaseCondition condition, TimeLimit limit)
    {
        Condition = condition;
        Limit = limit;
    }

    /// <summary>The cases.</summary>
    public CaseCondition Condition { get; }

    /// <summary>Within how long.</summary>
    public TimeLimit Limit { get; }

    /// <summary>Prints condition and limit.</summary>
    /// <returns>For example <c>priority urgent: PT1H</c>.</returns>
    public override string ToString() => $"{Condition}: {Limit}";
}
