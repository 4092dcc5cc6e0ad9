using System.Collections.Immutable;

namespace CustomerServiceKit.Charters;

/// <summary>Copies of what a caller gave, in which nothing is null.</summary>
internal static class Copies
{
    public static ImmutableArray<T> Of<T>(T[] given, string parameterName)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(given, parameterName);
        return [.. given.Select(item => item ?? throw new ArgumentNullException(parameterName))];
    }

    public static ImmutableArray<T> Joined<T>(IReadOnlyList<T> before, T[] added, string parameterName)
        where T : class => [.. before, .. Of(added, parameterName)];
}
