using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>Calendars that several tests use.</summary>
internal static class Sample
{
    public static LocalizedText NewYear { get; } = LocalizedText.English("New Year").With("he", "ראש השנה");

    /// <summary>Israel: Sunday to Thursday 08:00-12:00 and 13:00-17:00, Friday 08:00-13:00; the eve and the two days of the new year of 2026, which begins on 12 September.</summary>
    public static BusinessCalendar Israel { get; } = BusinessCalendar.In("Asia/Jerusalem")
        .Named(new CalendarId("support"), LocalizedText.English("Support"))
        .Open(IsoDayOfWeek.Sunday, IsoDayOfWeek.Thursday, "08:00-12:00 13:00-17:00")
        .Open(IsoDayOfWeek.Friday, "08:00-13:00")
        .Special(new LocalDate(2026, 9, 11), "08:00-11:00", LocalizedText.English("Eve"))
        .Closed(new LocalDate(2026, 9, 12), NewYear)
        .Closed(new LocalDate(2026, 9, 13), NewYear)
        .Break(new LocalDate(2026, 9, 14), "10:00-11:00", LocalizedText.English("Drill"))
        .Build();

    /// <summary>Monday to Friday, 09:00-17:00 UTC.</summary>
    public static BusinessCalendar Office { get; } = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00").Build();

    /// <summary>Every night 22:00-06:00 UTC.</summary>
    public static BusinessCalendar Nights { get; } = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "22:00-06:00").Build();
}
