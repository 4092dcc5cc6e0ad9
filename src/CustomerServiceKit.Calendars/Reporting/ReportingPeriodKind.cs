namespace CustomerServiceKit.Calendars;

/// <summary>How long the buckets of a <see cref="ReportingPeriod"/> are, from finest to coarsest.</summary>
public enum ReportingPeriodKind
{
    /// <summary>A part of a day, in minutes.</summary>
    Intraday,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>Seven days from a stated day of the week.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three months from January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,
}
