namespace CustomerServiceKit.Calendars;

/// <summary>The patterns of weeks as ids write them.</summary>
internal static class FiscalPatterns
{
    public static string Word(FiscalWeekPattern pattern) => pattern switch
    {
        FiscalWeekPattern.FourFiveFour => "4-5-4",
        FiscalWeekPattern.FiveFourFour => "5-4-4",
        _ => "4-4-5",
    };

    public static bool TryParse(string word, out FiscalWeekPattern pattern)
    {
        (pattern, bool known) = word switch
        {
            "4-4-5" => (FiscalWeekPattern.FourFourFive, true),
            "4-5-4" => (FiscalWeekPattern.FourFiveFour, true),
            "5-4-4" => (FiscalWeekPattern.FiveFourFour, true),
            _ => (default, false),
        };
        return known;
    }
}
