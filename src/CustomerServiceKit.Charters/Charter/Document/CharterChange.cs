using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A line of the change log of a charter.</summary>
public sealed class CharterChange
{
    private CharterChange(int version, LocalDate on, LocalizedText what)
    {
        Version = version;
        On = on;
        What = what;
    }

    /// <summary>The version that brought the change, from 1.</summary>
    public int Version { get; }

    /// <summary>The day it was decided.</summary>
    public LocalDate On { get; }

    /// <summary>What was changed, and why.</summary>
    public LocalizedText What { get; }

    /// <summary>Writes a line.</summary>
    /// <param name="version">The version that brought the change, from 1.</param>
    /// <param name="on">The day it was decided.</param>
    /// <param name="what">What was changed, and why.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="what"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is not positive.</exception>
    public static CharterChange Of(int version, LocalDate on, LocalizedText what)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(version);
        ArgumentNullException.ThrowIfNull(what);
        return new CharterChange(version, on, what);
    }

    /// <summary>Prints the line.</summary>
    /// <returns>For example <c>2, 2026-06-01: Calls are answered in 20 seconds.</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Version}, {On:uuuu-MM-dd}: {What}");
}
