namespace CustomerServiceKit.Kpis;

/// <summary>The fields of the outcome of a promise.</summary>
public static class ClockOutcomeFields
{
    /// <summary>When the clock started.</summary>
    public static FieldId Started { get; } = new("started");

    /// <summary>When the promise is or was due.</summary>
    public static FieldId Due { get; } = new("due");

    /// <summary>When the clock stopped.</summary>
    public static FieldId Stopped { get; } = new("stopped");

    /// <summary>The instant the outcome was true at.</summary>
    public static FieldId AsOf { get; } = new("as-of");

    /// <summary>When the promise counts: when it was due; where that is not known, when its clock stopped, or else when it started.</summary>
    /// <remarks>
    /// Derived unless the source states it. Counted by due, a period shows every promise that fell due in it, kept or not; counted by when they were kept, promises
    /// broken and never fulfilled would be in no period. A promise fulfilled while its clock stood still has no due time and counts when it was fulfilled.
    /// </remarks>
    public static FieldId Counted { get; } = new("counted");

    /// <summary>The time that counted towards the promise, in its own business time.</summary>
    public static FieldId OpenTime { get; } = new("open-time");

    /// <summary>The time that did not count because the clock stood still.</summary>
    public static FieldId PausedTime { get; } = new("paused-time");

    /// <summary>The time that counted beyond the target.</summary>
    public static FieldId Overrun { get; } = new("overrun");
}
