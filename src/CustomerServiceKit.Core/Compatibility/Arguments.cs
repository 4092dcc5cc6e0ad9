using NodaTime;

namespace CustomerServiceKit;

/// <summary>The argument checks that the constructors of Core share.</summary>
internal static class Arguments
{
    public static void ThrowIfUnspecified(bool isSpecified, string parameterName)
    {
        if (!isSpecified)
        {
            throw new ArgumentException("An id is needed here; the default value is unspecified.", parameterName);
        }
    }

    public static void ThrowIfUndefined<T>(T value, string parameterName)
        where T : struct, Enum
    {
        if (!EnumWords<T>.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(parameterName, value, $"Not a defined {typeof(T).Name}; expected one of {EnumWords<T>.List}.");
        }
    }

    public static string ThrowIfBlank(string text, string parameterName)
    {
        if (text is null)
        {
            throw new ArgumentNullException(parameterName);
        }

        return string.IsNullOrWhiteSpace(text) ? throw new ArgumentException("A text is needed here; given a blank one.", parameterName) : text;
    }

    // A date that other systems leave empty arrives as the year 1 or as the start of 1970.
    public static void ThrowIfEmptyDate(Instant value, string parameterName)
    {
        if (value <= NodaConstants.UnixEpoch)
        {
            throw new ArgumentOutOfRangeException(parameterName, value, "An instant after the start of 1970 is needed; map an empty date to no value at all.");
        }
    }

    public static void ThrowIfBefore(Instant value, Instant earliest, string parameterName)
    {
        if (value < earliest)
        {
            throw new ArgumentOutOfRangeException(parameterName, value, $"The instant must not be before {earliest}.");
        }
    }

    public static void ThrowIfNegative(Duration value, string parameterName)
    {
        if (value < Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(parameterName, value, "The duration must not be negative.");
        }
    }
}
