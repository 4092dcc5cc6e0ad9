using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Plans;

/// <summary>Time between two instants of a row in the opening hours of a calendar (K11: "clock: calendar, or business in force at each moment").</summary>
public sealed class BusinessTimeTests
{
    private static readonly CalendarId s_day = new("day");

    // Monday to Friday, 09:00 to 17:00 in Jerusalem; the other to 13:00.
    private static readonly BusinessCalendar s_calendar = BusinessCalendar.In("Asia/Jerusalem").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00").Named(s_day).Build();

    private static readonly BusinessCalendar s_short = BusinessCalendar.In("Asia/Jerusalem").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-13:00").Named(new CalendarId("short")).Build();

    // Created Monday 16:00, replied Tuesday 10:00 local (UTC+2): 1 h + 1 h = 2 h in the one calendar; 0 + 1 h in the other.
    // Created and replied on Saturday: 0 in both. Never replied: in neither part.
    private static readonly Row[] s_rows =
    [
        new("1", "2026-03-02T14:00", "2026-03-03T08:00", "day"),
        new("2", "2026-03-07T10:00", "2026-03-07T12:00", "day"),
        new("3", "2026-03-02T14:00", "2026-03-03T08:00", "short"),
        new("4", "2026-03-02T14:00", null, "short"),
        new("5", "2026-03-02T14:00", "2026-03-03T08:00", "unknown"),
    ];

    [Fact]
    public void Run_OneCalendarForAll_CountsItsOpeningHours()
    {
        KpiDefinition kpi = Kpi(Quantity.Between(CaseFields.Created, CaseFields.FirstReply, s_day));

        Scorecard card = KpiPlan.Compile(kpi).Run(Facts(s_rows).WithCalendars(s_calendar, s_short));

        // Rows 1, 3 and 5 have 2 h each, row 2 none: 6 h.
        card.Get(kpi).Value.Should().Be(6 * 3600);
        card.Get(kpi).Flags.Should().Be(MeasurementFlags.Partial, "row 4 has no reply");
    }

    [Fact]
    public void Run_CalendarOfEachRow_CountsTheRowsOwn()
    {
        KpiDefinition kpi = Kpi(Quantity.Between(CaseFields.Created, CaseFields.FirstReply, Dimensions.Calendar));

        Scorecard card = KpiPlan.Compile(kpi).Run(Facts(s_rows).WithCalendars(s_calendar, s_short), Grouping.By(Dimensions.Calendar));

        card.Get(kpi, "day").Value.Should().Be(2 * 3600);
        card.Get(kpi, "short").Value.Should().Be(3600);
        card.Get(kpi, "unknown").SampleSize.Should().Be(0, "the facts have no such calendar, and missing is not zero");
        card.Get(kpi, "unknown").Flags.Should().Be(MeasurementFlags.Partial);
    }

    [Fact]
    public void Run_CalendarNotGiven_SaysSo()
    {
        foreach (Quantity quantity in new Quantity[]
        {
            Quantity.Between(CaseFields.Created, CaseFields.FirstReply, s_day), Quantity.Between(CaseFields.Created, CaseFields.FirstReply, Dimensions.Calendar),
        })
        {
            KpiDefinition kpi = Kpi(quantity);

            Measurement measured = KpiPlan.Compile(kpi).Run(Facts(s_rows)).Get(kpi);

            measured.Availability.Should().Be(Availability.NoData);
            measured.Reasons.Should().ContainSingle(r => r.Code == "kpi.calendar-absent");
        }
    }

    [Fact]
    public void Run_AroundTheClock_EqualsCalendarTime()
    {
        BusinessCalendar always = BusinessCalendar.In("Asia/Jerusalem").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "00:00-24:00").Named(s_day).Build();
        KpiDefinition business = Kpi(Quantity.Between(CaseFields.Created, CaseFields.FirstReply, s_day));
        KpiDefinition calendar = Kpi(Quantity.Between(CaseFields.Created, CaseFields.FirstReply), "calendar");

        Scorecard card = KpiPlan.Compile(business, calendar).Run(Facts(s_rows).WithCalendars(always));

        card.Get(business).Value.Should().Be(card.Get(calendar).Value);
    }

    [Fact]
    public void Run_TwoBusinessTimesInOnePlan_EachTakesTheRowsThatHaveIt()
    {
        KpiDefinition reply = Kpi(Quantity.Between(CaseFields.Created, CaseFields.FirstReply, s_day));
        KpiDefinition resolution = Kpi(Quantity.Between(CaseFields.Created, CaseFields.LastResolved, s_day), "resolution");
        var schema = FactSchema.Cases<(string Id, string? Replied, string? Resolved)>(r => r.Id)
            .Time(CaseFields.Created, _ => Sample.Utc("2026-03-02T14:00"))
            .Time(CaseFields.FirstReply, r => r.Replied is null ? null : Sample.Utc(r.Replied))
            .Time(CaseFields.LastResolved, r => r.Resolved is null ? null : Sample.Utc(r.Resolved));
        FactSets facts = FactSets.Of(schema.Read([("1", "2026-03-02T14:30", null), ("2", null, "2026-03-03T08:00"), ("3", "2026-03-02T14:10", "2026-03-02T14:20")])).WithCalendars(s_calendar);

        Scorecard card = KpiPlan.Compile(reply, resolution).Run(facts);

        // Replies: 30 + 10 minutes. Resolutions: one hour each on Monday and Tuesday, and 20 minutes.
        card.Get(reply).Value.Should().Be(40 * 60);
        card.Get(resolution).Value.Should().Be(140 * 60);
        card.Get(resolution).SampleSize.Should().Be(2);
    }

    [Fact]
    public void Json_BusinessTime_RoundTripsAndIsPutIntoWords()
    {
        KpiCatalog catalog = new(
        [
            Kpi(Quantity.Between(CaseFields.Created, CaseFields.FirstReply, s_day)),
            Kpi(Quantity.Between(CaseFields.Created, CaseFields.FirstReply, Dimensions.Calendar), "own"),
        ]);

        KpiJson.Load(KpiJson.Save(catalog)).Kpis.Select(k => k.Formula).Should().Equal(catalog.Kpis.Select(k => k.Formula));
        catalog.Kpis[0].ToSentence().Should().Contain("in the opening hours of day");
        catalog.Kpis[1].ToSentence().Should().Contain("in the opening hours of its");
    }

    [Theory]
    [InlineData("""{ "from": "created" }""", "to")]
    [InlineData("""{ "from": "created", "to": "first-reply" }""", "either calendar or calendar-of")]
    [InlineData("""{ "from": "created", "to": "first-reply", "calendar": "a", "calendar-of": "b" }""", "either calendar or calendar-of")]
    [InlineData("""{ "from": "created", "to": "first-reply", "calendar": " a" }""", "blank")]
    public void Load_WrongBusinessTime_SaysWhatIsWrong(string between, string expected)
    {
        string json = KpiJson.Save(new KpiCatalog([Kpi(Quantity.Between(CaseFields.Created, CaseFields.FirstReply, s_day))]));
        int start = json.IndexOf("\"between\":", StringComparison.Ordinal) + "\"between\":".Length;
        int end = json.IndexOf('}', start) + 1;

        Action load = () => KpiJson.Load(json[..start] + between + json[end..]);

        load.Should().Throw<ProblemException>().Which.Message.Should().Contain(expected);
    }

    private static KpiDefinition Kpi(Quantity quantity, string variant = "business") => new(
        new KpiKey("reply-time", variant), LocalizedText.English("Reply time"), KpiFamily.Service, Unit.Seconds, Direction.Down,
        Formula.Total(Measure.Sum("reply-time", RowSource.Of(FactSetIds.Case), quantity, CaseFields.Created)));

    private static FactSets Facts(Row[] rows)
    {
        var schema = FactSchema.Cases<Row>(r => r.Id)
            .Time(CaseFields.Created, r => Sample.Utc(r.Created))
            .Time(CaseFields.FirstReply, r => r.Replied is null ? null : Sample.Utc(r.Replied))
            .Dimension(Dimensions.Calendar, r => r.Calendar);
        return FactSets.Of(schema.Read(rows));
    }

    private sealed record Row(string Id, string Created, string? Replied, string Calendar);
}
