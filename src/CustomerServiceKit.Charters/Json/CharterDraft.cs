using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Charters;

/// <summary>What a text says of a charter, as far as it can be read, beside all that is wrong with it.</summary>
internal sealed class CharterDraft(CharterBuilder? builder, bool isIdentified, StandIns standIns, IReadOnlyList<Problem> problems)
{
    public IReadOnlyList<Problem> Problems { get; } = problems;

    /// <summary>The charter; null where there are problems.</summary>
    public ServiceCharter? Charter { get; } = problems.Count == 0 ? builder?.Build() : null;

    /// <summary>Which version of which charter it is; null where that could not be read.</summary>
    public (CharterId Id, int Version)? Version { get; } = builder is not null && isIdentified ? (builder.CharterId, builder.VersionNumber) : null;

    /// <summary>Reads a text.</summary>
    /// <exception cref="System.Text.Json.JsonException">The text is no JSON.</exception>
    public static CharterDraft Of(string json)
    {
        List<Problem> problems = [];
        return DefinitionText.Draft(json, problems, CharterReading.Draft)!;
    }

    /// <summary>A problem for each calendar that a service names and that is not known.</summary>
    public IEnumerable<Problem> UnknownCalendars(IReadOnlyList<CalendarId> known) =>
        builder is null ? [] : CalendarCheck.Of(builder.Services, known).Where(p => !standIns.HasCalendar(p.Path));
}
