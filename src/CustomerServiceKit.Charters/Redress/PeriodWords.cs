using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Charters;

/// <summary>Reporting periods as a customer reads them.</summary>
internal static class PeriodWords
{
    public static LocalizedText Of(ReportingPeriod period) => period.Kind switch
    {
        ReportingPeriodKind.Day => DraftText.Of("day", "יום", "zi"),
        ReportingPeriodKind.Week => DraftText.Of("week", "שבוע", "săptămână"),
        ReportingPeriodKind.Month => DraftText.Of("month", "חודש", "lună"),
        ReportingPeriodKind.Quarter => DraftText.Of("quarter", "רבעון", "trimestru"),
        ReportingPeriodKind.HalfYear => DraftText.Of("half-year", "חצי שנה", "semestru"),
        ReportingPeriodKind.Year => DraftText.Of("year", "שנה", "an"),
        _ => LocalizedText.English(period.Id),
    };
}
