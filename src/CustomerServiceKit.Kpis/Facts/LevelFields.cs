namespace CustomerServiceKit.Kpis;

/// <summary>The fields of a level.</summary>
public static class LevelFields
{
    /// <summary>From when the figure stands, until the next one of the same subject.</summary>
    public static FieldId At { get; } = new("at");

    /// <summary>The figure.</summary>
    public static FieldId Amount { get; } = new("amount");
}
