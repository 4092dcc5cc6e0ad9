namespace CustomerServiceKit.Calendars;

/// <summary>How the 13 weeks of a quarter make three months in a <see cref="FiscalWeeks"/> year.</summary>
public enum FiscalWeekPattern
{
    /// <summary>Four weeks, four weeks, five weeks.</summary>
    FourFourFive,

    /// <summary>Four weeks, five weeks, four weeks, as in the calendar of the National Retail Federation.</summary>
    FourFiveFour,

    /// <summary>Five weeks, four weeks, four weeks.</summary>
    FiveFourFour,
}
