namespace CustomerServiceKit.Kpis;

/// <summary>Backlog in days of work (K66): how long the people there are would need for what lies there, if nothing came.</summary>
public static class BacklogDays
{
    /// <summary>The key.</summary>
    public static KpiKey Key { get; } = new("backlog-days");

    /// <summary>Computes it.</summary>
    /// <param name="backlog">Open cases or interactions, such as <see cref="StandardKpis.Backlog"/>.</param>
    /// <param name="handleTime">The handle time of one, in seconds.</param>
    /// <param name="staffedHours">Hours a day in which employees are there for it, all together; positive.</param>
    /// <returns>Backlog · handle time / staffed time a day; a part without a value gives its reasons.</returns>
    /// <remarks>Example: 1,200 open, 15 minutes each, 40 staffed hours a day: 300 h / 40 h = 7.5 days.</remarks>
    /// <exception cref="ArgumentException"><paramref name="backlog"/> is no count, or <paramref name="handleTime"/> no time.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="staffedHours"/> is not positive.</exception>
    public static Measurement Of(Measurement backlog, Measurement handleTime, decimal staffedHours)
    {
        ArgumentNullException.ThrowIfNull(backlog);
        ArgumentNullException.ThrowIfNull(handleTime);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(staffedHours);
        if (backlog.Unit.Kind != UnitKind.Count || handleTime.Unit.Kind != UnitKind.Time)
        {
            throw new ArgumentException($"Give a count and a time; given {backlog.Key} in {backlog.Unit} and {handleTime.Key} in {handleTime.Unit}.", nameof(backlog));
        }

        return backlog.Value is decimal open && handleTime.Value is decimal seconds
            ? Measurement.Ratio(Key, Unit.Rate, open * seconds, staffedHours * 3600, backlog.SampleSize, backlog.Window, backlog.Flags | handleTime.Flags, [.. backlog.Reasons, .. handleTime.Reasons])
            : Measurement.Missing(Key, Unit.Rate, Availability.NoData, [.. backlog.Reasons, .. handleTime.Reasons], backlog.Window, backlog.Flags | handleTime.Flags);
    }
}
