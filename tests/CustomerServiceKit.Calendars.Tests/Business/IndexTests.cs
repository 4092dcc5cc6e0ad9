using CsCheck;
using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>The running sums behind the arithmetic: the same answers whatever was asked before, and bounded memory.</summary>
public sealed class IndexTests
{
    private static BusinessCalendar NewYork() => BusinessCalendar.In("America/New_York").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:30-17:00").Holidays(HolidaySet.UnitedStates).Build();

    /// <summary>Open on one day of 2000 and one of 2030.</summary>
    private static BusinessCalendar Rare() => BusinessCalendar.In("UTC").Special(new LocalDate(2000, 1, 3), "09:00-17:00").Special(new LocalDate(2030, 1, 7), "09:00-17:00").Build();

    [Fact]
    public void Answers_AskedInAnyOrder_AreThoseOfAFreshCalendar()
    {
        Gen<(int Start, int Days, int Hours)> question = Gen.Select(Gen.Int[-80_000, 80_000], Gen.Int[0, 4000], Gen.Int[-9000, 9000]);
        question.Array[1, 8].Sample(questions =>
        {
            BusinessCalendar used = NewYork();
            foreach ((int start, int days, int hours) in questions)
            {
                Instant at = Instant.FromUtc(2026, 1, 1, 13, 30) + Duration.FromDays(start) + Duration.FromMinutes(hours);
                BusinessCalendar fresh = NewYork();

                used.Elapsed(at, at + Duration.FromDays(days)).Should().Be(fresh.Elapsed(at, at + Duration.FromDays(days)));
                used.TryAdd(at, Duration.FromHours(hours), out Instant end).Should().Be(fresh.TryAdd(at, Duration.FromHours(hours), out Instant other));
                end.Should().Be(other);
                used.IsOpen(at).Should().Be(fresh.PeriodsAfter(at).First().Start == at);
            }
        }, iter: 30);
    }

    [Fact]
    public void Elapsed_OverALongGap_CountsBothSides() => Rare().Elapsed(Instant.FromUtc(1990, 1, 1, 0, 0), Instant.FromUtc(2040, 1, 1, 0, 0)).Should().Be(Duration.FromHours(16));

    [Fact]
    public void TryAdd_OverALongGap_FailsWhateverWasAskedBefore()
    {
        BusinessCalendar used = Rare(), fresh = Rare();
        used.Elapsed(Instant.FromUtc(1990, 1, 1, 0, 0), Instant.FromUtc(2040, 1, 1, 0, 0));

        foreach (BusinessCalendar calendar in (BusinessCalendar[])[used, fresh])
        {
            calendar.TryAdd(Instant.FromUtc(2000, 1, 1, 0, 0), Duration.FromHours(9), out _).Should().BeFalse("the next opening is more than ten years later");
            calendar.TryAdd(Instant.FromUtc(2000, 1, 1, 0, 0), Duration.FromHours(8), out Instant end).Should().BeTrue();
            end.Should().Be(Instant.FromUtc(2000, 1, 3, 17, 0));
            calendar.TryAdd(Instant.FromUtc(2022, 1, 1, 0, 0), Duration.FromHours(8), out end).Should().BeTrue();
            end.Should().Be(Instant.FromUtc(2030, 1, 7, 17, 0));
            calendar.TryAdd(Instant.FromUtc(2030, 1, 7, 12, 0), Duration.FromHours(-4), out _).Should().BeFalse();
        }
    }

    [Theory]
    // Outside of the years with an index the days are counted one by one.
    [InlineData(1850, 1851)]
    [InlineData(1899, 1901)]
    [InlineData(2189, 2191)]
    [InlineData(2500, 2501)]
    public void Elapsed_OutsideOfTheIndexedYears_IsTheSumOfTheDays(int first, int last)
    {
        BusinessCalendar calendar = BusinessCalendar.In("Europe/Berlin").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00").Build();
        LocalDate from = new(first, 1, 1), to = new(last, 1, 1);
        int days = Enumerable.Range(0, NodaTime.Period.DaysBetween(from, to)).Count(d => from.PlusDays(d).DayOfWeek <= IsoDayOfWeek.Friday);
        Instant start = calendar.Zone.AtStartOfDay(from).ToInstant(), end = calendar.Zone.AtStartOfDay(to).ToInstant();

        calendar.Elapsed(start, end).Should().Be(Duration.FromHours(8 * days));
        calendar.Elapsed(start, calendar.Add(start, Duration.FromHours(4 * days))).Should().Be(Duration.FromHours(4 * days));
        calendar.Elapsed(calendar.Subtract(end, Duration.FromHours(4 * days)), end).Should().Be(Duration.FromHours(4 * days));
        calendar.IsOpen(start + Duration.FromDays(1)).Should().BeFalse();
    }

    [Theory]
    [InlineData(90_000)]
    [InlineData(99_999)]
    [InlineData(110_000)]
    public void Add_Centuries_AroundTheClock_IsTimeItself(int days)
    {
        BusinessCalendar always = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "all-day").Build();
        Instant start = Instant.FromUtc(1990, 1, 1, 0, 0);

        always.Elapsed(Instant.FromUtc(1901, 1, 1, 0, 0), Instant.FromUtc(2188, 1, 1, 0, 0)).Should().Be(Instant.FromUtc(2188, 1, 1, 0, 0) - Instant.FromUtc(1901, 1, 1, 0, 0));
        always.Add(start, Duration.FromDays(days)).Should().Be(start + Duration.FromDays(days));
        always.Subtract(start, Duration.FromDays(days)).Should().Be(start - Duration.FromDays(days));
    }

    [Fact]
    public void IndexBytes_TenYears_AreUnderTenThousandAYear()
    {
        BusinessCalendar calendar = NewYork();
        calendar.IndexBytes.Should().Be(0, "nothing was asked yet");

        calendar.Elapsed(Instant.FromUtc(2020, 1, 1, 0, 0), Instant.FromUtc(2030, 1, 1, 0, 0));
        calendar.IndexBytes.Should().BeInRange(30_000, 100_000);

        // However often and wherever it is asked, it stays within the years it may cover.
        for (int year = 1800; year < 2300; year += 7)
        {
            calendar.IsOpen(Instant.FromUtc(year, 6, 1, 15, 0));
        }

        calendar.IndexBytes.Should().BeLessThan(290 * 10_000);
    }

    [Fact]
    public void Elapsed_Warm_AllocatesNothing()
    {
        BusinessCalendar calendar = NewYork();
        Instant start = Instant.FromUtc(2020, 1, 1, 0, 0), end = Instant.FromUtc(2030, 1, 1, 0, 0);
        Duration all = calendar.Elapsed(start, end);
        calendar.Add(start, all).Should().BeLessThan(end);
        Duration sum = Duration.Zero;

        long least = long.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 1000; i++)
            {
                Instant at = start + Duration.FromHours(i);
                sum += calendar.Elapsed(at, end) + (calendar.Add(at, Duration.FromHours(i)) - at) + (calendar.IsOpen(at) ? Duration.Epsilon : Duration.Zero);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        least.Should().Be(0);
        sum.Should().BeGreaterThan(Duration.Zero);
    }

    [Fact]
    public void Elapsed_InBulkWithTooFewPlaces_IsRefused()
    {
        BusinessCalendar calendar = NewYork();
        Instant[] two = [default, default];

        calendar.Invoking(c => c.Elapsed(two, new Instant[1], new Duration[2])).Should().Throw<ArgumentException>().WithMessage("*2 starts, 1 ends, 2 places*");
        calendar.Invoking(c => c.Elapsed(two, two, new Duration[1])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Elapsed_FromManyThreads_IsTheSame()
    {
        BusinessCalendar calendar = NewYork(), expected = NewYork();
        Instant first = Instant.FromUtc(1960, 1, 1, 0, 0);
        Parallel.For(0, 200, i =>
        {
            Instant start = first + Duration.FromDays(i * 170 % 30_000), end = start + Duration.FromDays(i * 31);
            calendar.Elapsed(start, end).Should().Be(expected.Elapsed(start, end));
        });
    }
}
