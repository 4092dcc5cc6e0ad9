namespace CustomerServiceKit.Kpis;

/// <summary>The columns of levels.</summary>
internal static class LevelColumns
{
    public static FactSetColumns All { get; } = new()
    {
        Times = [LevelFields.At],
        Amounts = [LevelFields.Amount],
        Required = [LevelFields.At, LevelFields.Amount],
        RequiredDimensions = [Dimensions.LevelKind],
    };
}
