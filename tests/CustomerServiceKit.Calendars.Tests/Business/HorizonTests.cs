using NodaTime;
using static CustomerServiceKit.Calendars.Tests.Business.Sample;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>Searches end, whatever the calendar.</summary>
public sealed class HorizonTests
{
    private static readonly BusinessCalendar Once = BusinessCalendar.In("UTC").Special(new LocalDate(2026, 1, 5), "09:00-10:00").Build();

    [Fact]
    public void Add_MoreThanThereIs_SaysSo()
    {
        Action add = () => Once.Add(Once.At("2026-01-01 00:00"), Duration.FromHours(2));

        Problem problem = add.Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Subject;
        problem.Code.Should().Be("calendar.no-opening");
        problem.Parameters["years"].Should().Be("10");
        problem.Parameters["sought"].Should().Be("PT2H");
        Once.TryAdd(Once.At("2026-01-01 00:00"), Duration.FromHours(2), out Instant end).Should().BeFalse();
        end.Should().Be(Once.At("2026-01-01 00:00"));
    }

    [Fact]
    public void TryAdd_ExactlyWhatThereIs_IsItsEnd()
    {
        Once.TryAdd(Once.At("2026-01-01 00:00"), Duration.FromHours(1), out Instant end).Should().BeTrue();
        Once.Show(end).Should().Be("2026-01-05 10:00");
    }

    [Fact]
    public void Find_NothingLeft_IsNull()
    {
        Instant after = Once.At("2026-01-05 10:00"), before = Once.At("2026-01-05 09:00");

        Once.FindOpen(after).Should().BeNull();
        Once.FindNextOpening(after).Should().BeNull();
        Once.FindNextClosing(after).Should().BeNull();
        Once.FindOpenBefore(before).Should().BeNull();
        Once.PeriodsAfter(after).Should().BeEmpty();
    }

    [Fact]
    public void AddBusinessDays_TooMany_SaysSo()
    {
        Once.Invoking(c => c.AddBusinessDays(new LocalDate(2026, 1, 1), 2)).Should().Throw<ProblemException>().Which.Problems.Single().Parameters["sought"].Should().Be("P2D");
        Once.Invoking(c => c.AddDays(c.At("2026-01-05 09:00"), -1)).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("calendar.no-opening");
    }

    [Fact]
    public void FindNextClosing_NeverCloses_IsNull()
    {
        BusinessCalendar always = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "all-day").Build();

        always.FindNextClosing(always.At("2026-01-05 00:00")).Should().BeNull();
        always.FindNextOpening(always.At("2026-01-05 00:00")).Should().BeNull();

        // The one long period comes in parts that touch.
        List<Interval> after = [.. always.PeriodsAfter(always.At("2026-01-05 00:00")).Take(3)], before = [.. always.PeriodsBefore(always.At("2026-01-05 00:00")).Take(3)];
        after[0].Start.Should().Be(always.At("2026-01-05 00:00"));
        after.Zip(after.Skip(1)).Should().OnlyContain(p => p.First.End == p.Second.Start);
        before[0].End.Should().Be(always.At("2026-01-05 00:00"));
        before.Zip(before.Skip(1)).Should().OnlyContain(p => p.First.Start == p.Second.End);
    }

    [Fact]
    public void Add_AtTheEndOfTime_Ends()
    {
        Office.TryAdd(Instant.FromUtc(9997, 12, 1, 0, 0), Duration.FromDays(1000), out _).Should().BeFalse();
        Office.TryAdd(Instant.FromUtc(1, 12, 1, 0, 0), Duration.FromDays(-1000), out _).Should().BeFalse();
    }

    [Fact]
    public void PeriodsAfter_OneClosedDayFarAway_HasWhatComesAfterIt()
    {
        BusinessCalendar desk = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "all-day").Closed(new LocalDate(2040, 5, 1), LocalizedText.English("Move")).Build();

        desk.PeriodsAfter(desk.At("2026-01-01 00:00")).TakeWhile(p => p.Start < desk.At("2041-01-01 00:00")).Should().Contain(p => p.Start == desk.At("2040-05-02 00:00"));
    }

    [Fact]
    public void Anything_OutsideOfTheYears_IsRefusedWithTheRange()
    {
        Action[] questions =
        [
            () => Office.IsOpen(Instant.MinValue),
            () => Office.Elapsed(Instant.MinValue, Office.At("2026-01-01 00:00")),
            () => Office.Add(Instant.MaxValue, Duration.FromHours(8)),
            () => Office.FindOpen(Instant.MaxValue),
            () => Office.FindOpenBefore(Instant.MinValue),
            () => Office.FindNextOpening(Instant.MaxValue),
            () => Office.FindNextClosing(Instant.MaxValue),
            () => Office.PeriodsAfter(Instant.MaxValue),
            () => Office.PeriodsBefore(Instant.MinValue),
            () => Office.Explain(Instant.MinValue, Instant.MaxValue),
            () => Office.AddDays(Instant.MinValue, 1),
            () => Office.EndOfBusinessDay(Instant.MaxValue, 1),
        ];

        questions.Should().AllSatisfy(question => question.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*years 1 to 9997*"));
    }

    [Fact]
    public void TryAdd_AllTheTimeThereIs_SaysNo()
    {
        Office.TryAdd(Office.At("2026-01-01 00:00"), Duration.MaxValue, out _).Should().BeFalse();
        Office.TryAdd(Office.At("2026-01-01 00:00"), Duration.MinValue, out _).Should().BeFalse();
    }
}
