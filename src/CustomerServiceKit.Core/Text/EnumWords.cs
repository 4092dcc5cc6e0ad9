using System.Collections.Immutable;
using System.Text;

namespace CustomerServiceKit;

/// <summary>The values of a closed set as words in kebab case, for files and messages: <c>InPerson</c> is <c>in-person</c>.</summary>
/// <typeparam name="T">The closed set.</typeparam>
internal static class EnumWords<T>
    where T : struct, Enum
{
#if NETSTANDARD2_0
    private static readonly ImmutableArray<T> Values = [.. (T[])Enum.GetValues(typeof(T))];
#else
    private static readonly ImmutableArray<T> Values = [.. Enum.GetValues<T>()];
#endif

    private static readonly ImmutableDictionary<T, string> Words = Values.ToImmutableDictionary(value => value, value => KebabOf(value.ToString()));

    /// <summary>The words of all values, in the order in which these are declared.</summary>
    public static IReadOnlyList<string> All { get; } = (ImmutableArray<string>)[.. Values.Select(value => Words[value])];

    public static string List { get; } = string.Join(", ", All);

    public static bool IsDefined(T value) => Words.ContainsKey(value);

    /// <summary>The word of a defined value; null for any other.</summary>
    public static string? Find(T value) => Words.TryGetValue(value, out string? word) ? word : null;

    /// <summary>The word of a value, or its number where it is not defined.</summary>
    public static string Of(T value) => Find(value) ?? value.ToString();

    public static bool TryParse(string? word, out T value)
    {
        foreach (T candidate in Values)
        {
            if (Words[candidate] == word)
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static string KebabOf(string name)
    {
        StringBuilder word = new();
        foreach (char c in name)
        {
            if (c is >= 'A' and <= 'Z')
            {
                word.Append(word.Length == 0 ? string.Empty : "-").Append((char)(c + ('a' - 'A')));
            }
            else
            {
                word.Append(c);
            }
        }

        return word.ToString();
    }
}
