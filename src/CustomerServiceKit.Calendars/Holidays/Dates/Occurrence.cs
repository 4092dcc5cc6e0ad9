using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>One date of a yearly date: the one the rule names, and the one it is kept on.</summary>
internal readonly record struct Occurrence(LocalDate Nominal, LocalDate Observed)
{
    public static Occurrence Of(LocalDate date) => new(date, date);
}
