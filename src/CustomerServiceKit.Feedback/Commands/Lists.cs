using System.Collections.Immutable;

namespace CustomerServiceKit.Feedback;

/// <summary>Copies of lists that were given.</summary>
internal static class Lists
{
    public static ImmutableArray<T> Copied<T>(IEnumerable<T> values, string parameterName)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(values, parameterName);
        ImmutableArray<T> copy = [.. values];
        return copy.Any(value => value is null) ? throw new ArgumentException("A value is null; leave it out.", parameterName) : copy;
    }
}
