using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Who looked at whether a goal can be reached, and how it is to be reached.</summary>
/// <remarks>Source: service consultants' guide, R070 and R075: a goal is realistic and attainable.</remarks>
public sealed class AbilityExamination
{
    /// <summary>Records an examination.</summary>
    /// <param name="by">Who.</param>
    /// <param name="on">When.</param>
    /// <param name="finding">What was found: people, hours, knowledge, tools.</param>
    /// <param name="way">How the goal is to be reached.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public AbilityExamination(LocalizedText by, LocalDate on, LocalizedText finding, LocalizedText way)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(way);
        By = by;
        On = on.WithCalendar(CalendarSystem.Iso);
        Finding = finding;
        Way = way;
    }

    /// <summary>Who looked.</summary>
    public LocalizedText By { get; }

    /// <summary>When.</summary>
    public LocalDate On { get; }

    /// <summary>What was found.</summary>
    public LocalizedText Finding { get; }

    /// <summary>How the goal is to be reached.</summary>
    public LocalizedText Way { get; }

    /// <summary>Prints the examination.</summary>
    /// <returns>Who, when, and what was found.</returns>
    public override string ToString() => $"{By}, {Shown.Day(On)}: {Finding} {Way}";
}
