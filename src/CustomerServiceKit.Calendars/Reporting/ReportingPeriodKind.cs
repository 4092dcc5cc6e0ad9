namespace CustomerServiceKit.Calendars;

/// <summary>How long the buckets of a <see cref="ReportingPeriod"/> are, from finest to coarsest.</summary>
/// <remarks>Months, quarters, half-years and years are those of the calendar or, where <see cref="ReportingPeriod.Weeks"/> says so, whole weeks.</remarks>
public enum ReportingPeriodKind
{
    /// <summary>A part of a day, in minutes.</summary>
    Intraday,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>Seven days from a stated day of the week.</summary>
    Week,

    /// <summary>A calendar month; four to six weeks of a 52/53-week year.</summary>
    Month,

    /// <summary>Three months from a stated month; 13 or 14 weeks of a 52/53-week year.</summary>
    Quarter,

    /// <summary>Six months from a stated month; 26 or 27 weeks of a 52/53-week year.</summary>
    HalfYear,

    /// <summary>Twelve months from a stated month; 52 or 53 weeks.</summary>
    Year,
}
