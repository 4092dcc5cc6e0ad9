using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Who looked at whether a goal can be reached, and how it is to be reached.</summary>
/// <remarks>Source: service consultants' guide, R070 and R075: a goal is realistic and attainable.</remarks>
public sealed class AbilityExamination
{
    /// <summary>Records an examination.</summary>
    /// <param name="by">Who; not blank.</param>
    /// <param name="on">When.</param>
    /// <param name="finding">What was found: people, hours, knowledge, tools; not blank.</param>
    /// <param name="way">How the goal is to be reached; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public AbilityExamination(string by, LocalDate on, string finding, string way)
    {
        By = Arguments.ThrowIfBlank(by, nameof(by));
        On = on.WithCalendar(CalendarSystem.Iso);
        Finding = Arguments.ThrowIfBlank(finding, nameof(finding));
        Way = Arguments.ThrowIfBlank(way, nameof(way));
    }

    /// <summary>Who looked.</summary>
    public string By { get; }

    /// <summary>When.</summary>
    public LocalDate On { get; }

    /// <summary>What was found.</summary>
    public string Finding { get; }

    /// <summary>How the goal is to be reached.</summary>
    public string Way { get; }

    /// <summary>Prints the examination.</summary>
    /// <returns>Who, when, and what was found.</returns>
    public override string ToString() => $"{By}, {Shown.Day(On)}: {Finding} {Way}";
}
