namespace CustomerServiceKit.Kpis;

/// <summary>The words of a closed set, for dimensions and files.</summary>
internal static class EnumText<TEnum>
    where TEnum : struct, Enum
{
    public static IReadOnlyList<string> All => EnumWords<TEnum>.All;

    public static string Of(TEnum value) =>
        EnumWords<TEnum>.Find(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a defined {typeof(TEnum).Name}.");

    public static TEnum? Find(string text) => EnumWords<TEnum>.TryParse(text, out TEnum value) ? value : null;
}
