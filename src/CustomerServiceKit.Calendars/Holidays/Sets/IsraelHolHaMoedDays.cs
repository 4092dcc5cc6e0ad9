namespace CustomerServiceKit.Calendars;

/// <summary>The days between the first and the last day of Pesach and of Sukkot, as they are counted in Israel.</summary>
internal static class IsraelHolHaMoedDays
{
    private const string Source = "Custom, not law: the intermediate days of both feasts as counted in Israel; that they are closed is our default";

    public static HolidaySet Set { get; } = new("israel-hol-hamoed", DraftText.Of("Israel, Hol HaMoed", "ישראל, חול המועד", "Israel, Hol HaMoed"),
    [
        .. Enumerable.Range(1, 5).Select(n => Day("hol-hamoed-pesach", n, 1, "Hol HaMoed Pesach, day", "חול המועד פסח, יום", "Hol HaMoed Pesah, ziua")),
        .. Enumerable.Range(1, 6).Select(n => Day("hol-hamoed-sukkot", n, 7, "Hol HaMoed Sukkot, day", "חול המועד סוכות, יום", "Hol HaMoed Sucot, ziua")),
    ]);

    // Both feasts start on the 15th, so their first day between is the 16th.
    private static HolidayRule Day(string id, int n, int month, string english, string hebrew, string romanian) => new(
        FormattableString.Invariant($"{id}-{n}"),
        DraftText.Of(FormattableString.Invariant($"{english} {n}"), FormattableString.Invariant($"{hebrew} {n}"), FormattableString.Invariant($"{romanian} {n}")),
        YearlyDate.In(HolidayCalendar.Hebrew, month, 15 + n),
        source: Source);
}
