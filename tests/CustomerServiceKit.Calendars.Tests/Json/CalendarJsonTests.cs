using System.Text.Json;
using CustomerServiceKit.Calendars.Tests.Business;
using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Json;

public sealed class CalendarJsonTests
{
    [Fact]
    public void Load_EveryField_IsRead()
    {
        BusinessCalendar calendar = CalendarJson.Load(
            """
            {
              "id": "support",
              "name": { "en": "Support", "he": "תמיכה" },
              "zone": "Asia/Jerusalem",
              "weekly": { "sunday": "08:00-17:00", "monday": "all-day", "tuesday": "closed" }, // comments may stand here
              "closed": { "2026-09-12": "Rosh Hashana", "2026-09-13": { "en": "Rosh Hashana", "he": "ראש השנה" } },
              "special": { "2026-09-11": { "hours": "08:00-12:00", "name": "Eve" }, "2026-09-10": "09:00-10:00" },
              "breaks": { "2026-09-14": "12:00-12:30" },
              "closed-days-first": true,
              "closed-days-by-shift": true,
            }
            """);

        calendar.Id.Should().Be(new CalendarId("support"));
        calendar.Name!.For("he").Should().Be("תמיכה");
        calendar.Zone.Id.Should().Be("Asia/Jerusalem");
        calendar.Weeks[0].On(IsoDayOfWeek.Sunday).ToString().Should().Be("08:00-17:00");
        calendar.Weeks[0].On(IsoDayOfWeek.Monday).Should().Be(DayHours.AllDay);
        calendar.Weeks[0].On(IsoDayOfWeek.Tuesday).IsClosed.Should().BeTrue();
        calendar.ClosedDays.Select(d => d.ToString()).Should().Equal("2026-09-12 closed: Rosh Hashana", "2026-09-13 closed: Rosh Hashana");
        calendar.SpecialDays.Select(d => d.ToString()).Should().Equal("2026-09-10 09:00-10:00", "2026-09-11 08:00-12:00: Eve");
        calendar.Breaks.Select(d => d.ToString()).Should().Equal("2026-09-14 12:00-12:30");
        calendar.ClosedDaysFirst.Should().BeTrue();
        calendar.ClosedDaysByShift.Should().BeTrue();
    }

    [Fact]
    public void Save_Sample_WritesItAsPeopleDo()
    {
        string text = CalendarJson.Save(BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Friday, "09:00-13:00").Special(new LocalDate(2026, 1, 2), "closed").Build());

        text.Should().Be(
            """
            {
              "zone": "UTC",
              "weekly": {
                "friday": "09:00-13:00"
              },
              "special": {
                "2026-01-02": "closed"
              }
            }
            """.ReplaceLineEndings("\n"));
        CalendarJson.Save(CalendarJson.Load(CalendarJson.Save(Sample.Israel))).Should().Be(CalendarJson.Save(Sample.Israel)).And.Contain("ראש השנה");
    }

    [Fact]
    public void Load_EverythingWrong_SaysItAllAtOnce()
    {
        Action load = () => CalendarJson.Load(
            """
            {
              "id": " x", "zone": "Nowhere", "colour": "blue",
              "weekly": { "sunday": "8-17", "moonday": "08:00-17:00", "monday": 8, "tuesday": "09:00-12:00", "tuesday": "13:00-14:00" },
              "closed": { "2026-13-01": "Never", "2026-01-01": 7, "2026-01-02": "A", "2026-01-02": "B" },
              "special": { "2026-01-03": {}, "2026-01-04": { "hours": "09:00-09:00", "why": "x" } },
              "breaks": [],
              "closed-days-first": "yes"
            }
            """);

        load.Should().Throw<ProblemException>().Which.Problems.Select(p => $"{p.Path}: {p.Code}").Should().BeEquivalentTo(
            "colour: json.unreadable",
            "id: json.unreadable",
            "zone: time.unknown-zone",
            "weekly.sunday: calendar.unreadable-hours",
            "weekly.moonday: calendar.unknown-day",
            "weekly.monday: json.unreadable",
            "weekly.tuesday: calendar.day-twice",
            "closed.2026-13-01: json.unreadable",
            "closed.2026-01-01: json.unreadable",
            "closed.2026-01-02: calendar.date-twice",
            "special.2026-01-03: json.unreadable",
            "special.2026-01-04: calendar.empty-hours",
            "special.2026-01-04.why: json.unreadable",
            "breaks: json.unreadable",
            "closed-days-first: json.unreadable");
    }

    [Theory]
    [InlineData("""[]""", "", "json.unreadable")]
    [InlineData("""{ "weekly": { "sunday": "08:00-17:00" } }""", "", "json.unreadable")]
    [InlineData("""{ "zone": "UTC" }""", "weekly", "calendar.never-open")]
    [InlineData("""{ "zone": "UTC", "weekly": [] }""", "weekly", "json.unreadable")]
    [InlineData("""{ "zone": "UTC", "name": "X", "weekly": { "sunday": "08:00-17:00" } }""", "name", "json.unreadable")]
    [InlineData("""{ "zone": "UTC", "weekly": { "sunday": 8 } }""", "weekly.sunday", "json.unreadable")]
    public void Load_OneThingWrong_IsOneProblem(string json, string path, string code)
    {
        Problem problem = FluentActions.Invoking(() => CalendarJson.Load(json)).Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Subject;

        problem.Path.Should().Be(path);
        problem.Code.Should().Be(code);
    }

    [Fact]
    public void Load_NoJson_IsAJsonException() => FluentActions.Invoking(() => CalendarJson.Load("{")).Should().Throw<JsonException>();

    [Fact]
    public void AddTo_Options_ReadAndWriteACalendarAnywhere()
    {
        JsonSerializerOptions options = CalendarJson.AddTo(CalendarJson.AddTo(new JsonSerializerOptions()));

        BusinessCalendar again = JsonSerializer.Deserialize<BusinessCalendar>(JsonSerializer.Serialize(Sample.Israel, options), options)!;

        CalendarJson.Save(again).Should().Be(CalendarJson.Save(Sample.Israel));
        FluentActions.Invoking(() => JsonSerializer.Deserialize<BusinessCalendar>("""{ "zone": "Nowhere" }""", options)).Should().Throw<JsonException>().WithMessage("*Nowhere*");
    }
}
