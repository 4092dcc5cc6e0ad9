using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Stands where something could not be read. No rule objects to it, or what was not read would look as if it were missing or wrong.</summary>
internal sealed class StandIns
{
    private readonly HashSet<string> _calendars = new(StringComparer.Ordinal);

    public static LocalizedText Text { get; } = LocalizedText.English("–");

    public static CharterId Charter { get; } = new("–");

    public static Duration Target { get; } = Duration.FromHours(1);

    /// <summary>Before any last day.</summary>
    public static LocalDate FirstDay => LocalDate.MinIsoValue;

    public static ClockEvent Event => ClockEvent.Created;

    /// <summary>A promise that is known by its place.</summary>
    public static Commitment Commitment(string path) =>
        Charters.Commitment.Within(new CommitmentId(path), Text, Target).From(Event).Until(Event).AroundTheClock();

    /// <summary>A service that is known by its place.</summary>
    public static CharterService Service(string path) => CharterService.Of(new ServiceId(path), Text).OnCondition(Text).LimitedTo(Text);

    /// <summary>A calendar that nobody is to look for.</summary>
    public CalendarId Calendar(string path)
    {
        _calendars.Add(path);
        return new CalendarId(path);
    }

    public bool HasCalendar(string path) => _calendars.Contains(path);
}
