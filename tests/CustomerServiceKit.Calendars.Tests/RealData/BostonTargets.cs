using NodaTime;
using Xunit.Abstractions;
using static CustomerServiceKit.Calendars.Tests.RealData.TargetReading;

namespace CustomerServiceKit.Calendars.Tests.RealData;

/// <summary>
/// The City of Boston's targets of one working day for picking up dead animals, 2013 to 2016 (311 open data, PDDL). Every expected number was counted from the file by a script of its own,
/// in another language and without this library.
/// </summary>
public sealed class BostonTargets(ITestOutputHelper output)
{
    [SkippableFact]
    public void AddDays_OneDayRolledFirst_GivesTheCitysTargetsAndTheRestFallsIntoClasses()
    {
        TargetReader reader = new(BostonCalendar.City);
        ILookup<TargetReading, BostonRequest> read = BostonFile.Requests().ToLookup(reader.Read);

        Print($"{read[Reproduced].Count():N0} of {BostonFile.Requests().Count:N0} targets match within 60 s");
        foreach (TargetReading reading in Enum.GetValues<TargetReading>().Where(r => r != Reproduced))
        {
            Print($"{read[reading].Count(),6} {reading}");
        }

        read.ToDictionary(r => r.Key, r => r.Count()).Should().BeEquivalentTo(new Dictionary<TargetReading, int>
        {
            [Reproduced] = 9_695,
            [OpeningCutToTheMinute] = 21,
            [TargetCutToTheMinute] = 4,
            [EntryTookMinutes] = 5,
            [RestartedBeforeClosing] = 7,
            [MoreWorkingDays] = 3,
            [NoWorkingDay] = 2,
            [MovedAfterHours] = 3,
        });
        BostonFile.Requests().Should().HaveCount(9_740);
    }

    [SkippableTheory]
    [InlineData("no holidays at all", 9_058)]
    [InlineData("the same holidays in 2013 too", 9_525)]
    [InlineData("the federal holidays and no others", 9_608)]
    [InlineData("the Friday before a Saturday, as federal offices keep it", 9_684)]
    [InlineData("Evacuation Day and Bunker Hill Day closed", 9_592)]
    [InlineData("open from 09:00", 3_942)]
    [InlineData("open to 17:30", 9_522)]
    [InlineData("counted without rolling first", 7_751)]
    [InlineData("24 hours", 3_430)]
    public void AddDays_OneRuleChanged_ReproducesFewerTargets(string change, int expected)
    {
        int matches = BostonFile.Requests().Count(Changed(change));

        Print($"{matches:N0} of {BostonFile.Requests().Count:N0} targets match within 60 s with this change: {change}");
        matches.Should().Be(expected);
    }

    [SkippableFact]
    public void Holidays_EveryWeekday_IsClosedWhereTheyAreAndNowhereElse()
    {
        TargetReader city = new(BostonCalendar.City);
        List<BostonRequest> reproduced = [.. BostonFile.Requests().Where(city.Reproduces)];
        LocalDate first = new(2013, 1, 1);
        ILookup<bool, bool> told = Enumerable.Range(0, Period.DaysBetween(first, new LocalDate(2017, 1, 5)))
            .Select(first.PlusDays)
            .Where(date => date.DayOfWeek <= IsoDayOfWeek.Friday)
            .ToLookup(date => !BostonCalendar.City.IsBusinessDay(date), date => IsTold(date, reproduced));

        Print($"{told[true].Count(t => t)} of {told[true].Count()} holidays, {told[false].Count(t => t):N0} of {told[false].Count():N0} other weekdays: a target is missed if the date is turned round");
        told[true].Should().HaveCount(33).And.OnlyContain(t => t);
        told[false].Should().HaveCount(1_014);
        told[false].Count(t => t).Should().Be(1_004);
    }

    private static Func<BostonRequest, bool> Changed(string change) => change switch
    {
        "no holidays at all" => By(null),
        "the same holidays in 2013 too" => By(BostonCalendar.Massachusetts),
        "the federal holidays and no others" => By(BostonCalendar.Since2014(HolidaySet.UnitedStates)),
        "the Friday before a Saturday, as federal offices keep it" => By(BostonCalendar.Since2014(HolidaySet.UnitedStates).With(BostonCalendar.PatriotsDay)),
        "Evacuation Day and Bunker Hill Day closed" => By(BostonCalendar.Holidays.With(BostonCalendar.EvacuationDay, BostonCalendar.BunkerHillDay)),
        "open from 09:00" => By(BostonCalendar.Holidays, "09:00-17:00"),
        "open to 17:30" => By(BostonCalendar.Holidays, "08:30-17:30"),
        "counted without rolling first" => r => TargetReader.Fits(BostonCalendar.City.AddDays(r.Opened, 1), r.Target),
        "24 hours" => r => TargetReader.Fits(r.Opened + Duration.FromHours(24), r.Target),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "No such change."),
    };

    private static Func<BostonRequest, bool> By(HolidaySet? holidays, string hours = "08:30-17:00") =>
        new TargetReader(BostonCalendar.With(holidays, hours).Build()).Reproduces;

    private static bool IsTold(LocalDate date, List<BostonRequest> reproduced)
    {
        BusinessCalendarBuilder turned = BostonCalendar.With(BostonCalendar.Holidays);
        TargetReader reader = new((BostonCalendar.City.IsBusinessDay(date) ? turned.Closed(date, LocalizedText.English("closed")) : turned.Special(date, "08:30-17:00")).Build());

        // No target is further from its opening than a long weekend.
        Instant noon = date.At(new LocalTime(12, 0)).InZoneLeniently(BostonCalendar.Zone).ToInstant();
        return reproduced.Any(r => r.Opened > noon - Duration.FromDays(8) && r.Opened < noon + Duration.FromDays(8) && !reader.Reproduces(r));
    }

    private void Print(FormattableString line) => output.WriteLine(FormattableString.Invariant(line));
}
