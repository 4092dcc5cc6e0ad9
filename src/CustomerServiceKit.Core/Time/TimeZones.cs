using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace CustomerServiceKit;

/// <summary>Looks up time zones by their IANA ids, in the database that NodaTime carries.</summary>
/// <remarks>
/// The ids are compared exactly (case matters). <c>UTC</c> and fixed offsets such as <c>UTC+02</c> are found too; a fixed offset knows no daylight saving.
/// </remarks>
[SuppressMessage("Naming", "CA1724", Justification = "NodaTime.TimeZones is a namespace of zone internals; the word is the right one here.")]
public static class TimeZones
{
    /// <summary>Gets a zone that must exist.</summary>
    /// <param name="id">An IANA id, for example <c>Asia/Jerusalem</c>.</param>
    /// <returns>The zone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ProblemException">There is no zone of that id: <c>time.unknown-zone</c>.</exception>
    public static DateTimeZone Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(id) ?? throw new ProblemException(TimeRules.UnknownZone.At(string.Empty, ("given", id)));
    }

    /// <summary>Finds a zone that may not exist.</summary>
    /// <param name="id">An IANA id; may be null.</param>
    /// <returns>The zone, or null where there is none of that id.</returns>
    public static DateTimeZone? Find(string? id) => string.IsNullOrEmpty(id) ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id!);
}
