using NodaTime;
using static CustomerServiceKit.Calendars.Tests.RealData.TargetReading;

namespace CustomerServiceKit.Calendars.Tests.RealData;

/// <summary>Reads targets by a calendar.</summary>
internal sealed class TargetReader(BusinessCalendar calendar)
{
    private static readonly Duration s_tolerance = Duration.FromSeconds(60);

    private static readonly Duration s_restOfMinute = Duration.FromSeconds(59);

    private static readonly Duration s_fiveMinutes = Duration.FromMinutes(5);

    public static bool Fits(Instant due, Instant target) => Within(s_tolerance, due, target);

    public Instant Due(Instant start, int days = 1) => calendar.AddDays(start, days, BusinessDayCounting.RollFirst);

    public bool Reproduces(BostonRequest request) => Fits(Due(request.Opened), request.Target);

    public TargetReading Read(BostonRequest request)
    {
        (Instant opened, Instant target) = (request.Opened, request.Target);
        return Reproduces(request) ? Reproduced
            : IsWholeMinute(opened) && Fits(Due(opened + s_restOfMinute), target) ? OpeningCutToTheMinute
            : IsWholeMinute(target) && Fits(Due(opened), target + s_restOfMinute) ? TargetCutToTheMinute
            : request.Source == "Employee Generated" && Within(s_fiveMinutes, Due(opened), target) ? EntryTookMinutes
            : request.Closed is Instant closed && IsRestarted(closed, target) ? RestartedBeforeClosing
            : Fits(Due(opened, 2), target) || Fits(Due(opened, 3), target) ? MoreWorkingDays
            : Fits(opened, target) ? NoWorkingDay
            : IsMovedAfterHours(opened, target) ? MovedAfterHours
            : Unexplained;
    }

    private static bool Within(Duration tolerance, Instant due, Instant target) => Duration.Max(due - target, target - due) <= tolerance;

    private static bool IsWholeMinute(Instant at) => at.ToUnixTimeSeconds() % 60 == 0;

    private bool IsRestarted(Instant closed, Instant target) =>
        IsWholeMinute(target) && target >= Due(closed - s_fiveMinutes) - s_tolerance && target <= Due(closed) + s_tolerance;

    private bool IsMovedAfterHours(Instant opened, Instant target)
    {
        LocalDateTime moved = target.InZone(calendar.Zone).LocalDateTime;
        return IsWholeMinute(target) && moved.Hour == 17 && Enumerable.Range(1, 3)
            .Select(days => Due(opened, days).InZone(calendar.Zone).LocalDateTime)
            .Any(due => due.Date == moved.Date && due.Minute == moved.Minute);
    }
}
