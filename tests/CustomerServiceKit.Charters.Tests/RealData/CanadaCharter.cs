using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters.Tests.RealData;

/// <summary>The charter of a department of Canada, from its published standards.</summary>
internal static class CanadaCharter
{
    private static readonly CalendarId s_hours = new("business-days");

    private static readonly LocalizedText s_notSaid = LocalizedText.English("The data do not say.").With("fr", "Les données ne le disent pas.");

    // The file says nothing of hours. A business day is one of these, so n business days are 8n hours and end at the time of day they started at.
    private static readonly BusinessCalendar s_calendar = BusinessCalendar.In("America/Toronto").Named(s_hours).Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00").Build();

    public static CharterInForce Of(IReadOnlyList<CanadaStandard> standards)
    {
        CharterBuilder builder = ServiceCharter.For(new CharterId(standards[0].Department), standards[0].DepartmentName)
            .Effective(new LocalDate(2023, 4, 1), new LocalDate(2024, 3, 31))
            .InLanguages("en", "fr");
        return standards.GroupBy(s => s.Service).Aggregate(builder, (b, service) => b.Service(Service([.. service]))).Build().With(s_calendar);
    }

    public static Commitment Promise(CanadaStandard standard)
    {
        // The file says what is done in words only; a case starts when it is created and is done when it is.
        Commitment promise = Commitment.Within(new CommitmentId(standard.Id), standard.Text, standard.Target)
            .From(ClockEvent.Created).Until(ClockEvent.Status("done")).InShare(standard.Share!.Value, ReportingPeriod.YearStarting(4));
        return standard.IsBusiness ? promise : promise.AroundTheClock();
    }

    /// <summary>What the department reports of a standard: how many were in time, of how many.</summary>
    public static Measurement Result(long met, long total) => Measurement.Ratio(Kpis.StandardKpis.CommitmentAttainment.Key, Unit.Share, met, total, total);

    private static CharterService Service(IReadOnlyList<CanadaStandard> standards)
    {
        CharterService service = CharterService.Of(new ServiceId(standards[0].Service), standards[0].ServiceName)
            .Through([.. standards.Select(ChannelOf).OfType<ChannelId>().Distinct()])
            .OnCondition(s_notSaid)
            .LimitedTo(s_notSaid)
            .Promising([.. standards.Select(Promise)]);
        return standards.Any(s => s.IsBusiness) ? service.OpenBy(s_hours) : service;
    }

    private static ChannelId? ChannelOf(CanadaStandard standard) => standard.Channel switch
    {
        "TEL" => Channel.Phone.Id,
        "EML" => Channel.Email.Id,
        "ONL" => Channel.Web.Id,
        "PERSON" => Channel.InPerson.Id,
        "POST" => new ChannelId("post"),
        "FAX" => new ChannelId("fax"),
        _ => null,
    };
}
