using NodaTime;
using static CustomerServiceKit.Calendars.Tests.Business.Sample;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>The conventions in which business days are counted. The office is open Monday to Friday, 09:00-17:00; 3 January 2026 is a Saturday.</summary>
public sealed class BusinessDayCountingTests
{
    [Theory]
    [InlineData("2026-01-05", 1, "2026-01-06", "2026-01-06", "2026-01-05")]
    [InlineData("2026-01-05", 5, "2026-01-12", "2026-01-12", "2026-01-09")]
    [InlineData("2026-01-03", 1, "2026-01-05", "2026-01-06", "2026-01-05")]
    [InlineData("2026-01-03", 0, "2026-01-03", "2026-01-05", "2026-01-03")]
    [InlineData("2026-01-05", 0, "2026-01-05", "2026-01-05", "2026-01-05")]
    [InlineData("2026-01-03", -1, "2026-01-02", "2026-01-01", "2026-01-02")]
    [InlineData("2026-01-05", -1, "2026-01-02", "2026-01-02", "2026-01-05")]
    public void AddBusinessDays_EachConvention_GivesItsOwnDate(string date, int days, string next, string rolled, string inclusive)
    {
        string Of(BusinessDayCounting counting) => Iso(Office.AddBusinessDays(Wall.Date(date), days, counting));

        (Of(BusinessDayCounting.NextDayIsOne), Of(BusinessDayCounting.RollFirst), Of(BusinessDayCounting.StartIsOne)).Should().Be((next, rolled, inclusive));
    }

    [Theory]
    // Friday to the Friday after, and Saturday to the Saturday after.
    [InlineData("2026-01-02", "2026-01-09", 5, 5, 6, 4)]
    [InlineData("2026-01-03", "2026-01-10", 5, 5, 5, 5)]
    [InlineData("2026-01-05", "2026-01-05", 0, 0, 1, 0)]
    [InlineData("2026-01-09", "2026-01-02", -5, -5, -6, -4)]
    public void BusinessDaysBetween_EachConvention_CountsItsEnds(string from, string to, int first, int last, int both, int neither)
    {
        int Of(BusinessDayEnds ends) => Office.BusinessDaysBetween(Wall.Date(from), Wall.Date(to), ends);

        (Of(BusinessDayEnds.First), Of(BusinessDayEnds.Last), Of(BusinessDayEnds.Both), Of(BusinessDayEnds.Neither)).Should().Be((first, last, both, neither));
    }

    [Theory]
    // In hours all count from the time itself; out of hours the rolled one counts from the next opening.
    [InlineData("2026-01-05 11:00", 1, "2026-01-06 11:00", "2026-01-06 11:00", "2026-01-05 11:00")]
    [InlineData("2026-01-05 18:00", 1, "2026-01-07 09:00", "2026-01-07 09:00", "2026-01-06 09:00")]
    [InlineData("2026-01-05 07:00", 1, "2026-01-06 09:00", "2026-01-06 09:00", "2026-01-05 09:00")]
    [InlineData("2026-01-03 11:00", 1, "2026-01-05 11:00", "2026-01-06 09:00", "2026-01-05 11:00")]
    [InlineData("2026-01-03 11:00", -1, "2026-01-02 11:00", "2026-01-01 17:00", "2026-01-02 11:00")]
    public void AddDays_EachConvention_KeepsTheTimeOfDayItCountsFrom(string start, int days, string next, string rolled, string inclusive)
    {
        string Of(BusinessDayCounting counting) => Office.Show(Office.AddDays(Office.At(start), days, counting));

        (Of(BusinessDayCounting.NextDayIsOne), Of(BusinessDayCounting.RollFirst), Of(BusinessDayCounting.StartIsOne)).Should().Be((next, rolled, inclusive));
    }

    [Theory]
    [InlineData("2026-01-05 11:00", 0, BusinessDayCounting.NextDayIsOne, "2026-01-05 17:00")]
    [InlineData("2026-01-05 17:00", 0, BusinessDayCounting.NextDayIsOne, "2026-01-06 17:00")]
    [InlineData("2026-01-05 11:00", 2, BusinessDayCounting.NextDayIsOne, "2026-01-07 17:00")]
    [InlineData("2026-01-05 11:00", 2, BusinessDayCounting.StartIsOne, "2026-01-06 17:00")]
    [InlineData("2026-01-03 11:00", 1, BusinessDayCounting.NextDayIsOne, "2026-01-05 17:00")]
    [InlineData("2026-01-03 11:00", 1, BusinessDayCounting.RollFirst, "2026-01-06 17:00")]
    // After the last closing the day itself has nothing left.
    [InlineData("2026-01-05 18:00", 1, BusinessDayCounting.StartIsOne, "2026-01-06 17:00")]
    [InlineData("2026-01-05 18:00", 2, BusinessDayCounting.StartIsOne, "2026-01-07 17:00")]
    [InlineData("2026-01-02 18:00", 1, BusinessDayCounting.StartIsOne, "2026-01-05 17:00")]
    [InlineData("2026-01-05 18:00", 1, BusinessDayCounting.NextDayIsOne, "2026-01-06 17:00")]
    public void EndOfBusinessDay_EachConvention_IsTheLastClosingOfItsDay(string start, int days, BusinessDayCounting counting, string expected) =>
        Office.Show(Office.EndOfBusinessDay(Office.At(start), days, counting)).Should().Be(expected);

    [Fact]
    public void EndOfBusinessDay_OpenOverMidnight_IsMidnight()
    {
        BusinessCalendar always = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "all-day").Build();

        always.Show(always.EndOfBusinessDay(always.At("2026-01-05 11:00"), 1)).Should().Be("2026-01-07 00:00");
        always.Invoking(c => c.EndOfBusinessDay(c.At("2026-01-05 11:00"), -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("days");
    }

    [Theory]
    // Every night from Monday to Friday, 22:00 to 06:00; 5 January 2026 is a Monday.
    [InlineData("2026-01-05 23:00", 0, "2026-01-06 06:00")]
    [InlineData("2026-01-06 03:00", 0, "2026-01-06 06:00")]
    [InlineData("2026-01-06 03:00", 1, "2026-01-07 06:00")]
    [InlineData("2026-01-10 03:00", 0, "2026-01-10 06:00")]
    [InlineData("2026-01-10 03:00", 1, "2026-01-13 06:00")]
    [InlineData("2026-01-10 12:00", 0, "2026-01-13 06:00")]
    public void EndOfBusinessDay_NightShift_EndsWithTheShift(string start, int days, string expected)
    {
        BusinessCalendar nights = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "22:00-06:00").Build();

        nights.Show(nights.EndOfBusinessDay(nights.At(start), days)).Should().Be(expected);
        BusinessCalendar everything = nights.Union(Office).Except(BusinessCalendar.In("UTC").Special(new LocalDate(2020, 1, 1), "09:00-10:00").Build());
        nights.Intersect(everything).Show(nights.Intersect(everything).EndOfBusinessDay(nights.At(start), days)).Should().Be(expected);
    }

    [Fact]
    public void Conventions_NotDefined_AreRefused()
    {
        LocalDate date = new(2026, 1, 5);
        Action[] wrong =
        [
            () => Office.AddBusinessDays(date, 1, (BusinessDayCounting)7),
            () => Office.AddDays(Office.At("2026-01-05 11:00"), 1, (BusinessDayCounting)7),
            () => Office.EndOfBusinessDay(Office.At("2026-01-05 11:00"), 1, (BusinessDayCounting)7),
            () => Office.BusinessDaysBetween(date, date, (BusinessDayEnds)7),
            () => BusinessCalendar.In("UTC").ClockChanges((SkippedTimes)9, RepeatedTimes.First),
            () => BusinessCalendar.In("UTC").ClockChanges(SkippedTimes.AtTheChange, (RepeatedTimes)9),
        ];

        wrong.Should().AllSatisfy(call => call.Should().Throw<ArgumentOutOfRangeException>());
    }

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
