using System.Collections.Frozen;

namespace CustomerServiceKit.Kpis;

/// <summary>The kebab-case texts of an enum, made once.</summary>
internal static class EnumText<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Texts = Enum.GetValues<TEnum>().ToFrozenDictionary(v => v, KebabName.Of);

    public static IReadOnlyCollection<string> All => Texts.Values;

    public static string Of(TEnum value) => Texts.TryGetValue(value, out string? text)
        ? text
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a defined {typeof(TEnum).Name}.");

    public static TEnum? Find(string text)
    {
        foreach (KeyValuePair<TEnum, string> pair in Texts)
        {
            if (pair.Value == text)
            {
                return pair.Key;
            }
        }

        return null;
    }
}
