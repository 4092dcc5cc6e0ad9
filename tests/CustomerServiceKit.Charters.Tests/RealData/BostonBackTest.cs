using CustomerServiceKit.Calendars;
using NodaTime;
using Xunit.Abstractions;

namespace CustomerServiceKit.Charters.Tests.RealData;

/// <summary>
/// Drafts of a charter for picking up dead animals, tried on four years of the City of Boston. The expected numbers were counted from the file by a script of its own, in another language and
/// without this library.
/// </summary>
public sealed class BostonBackTest(ITestOutputHelper output)
{
    private static readonly CommitmentId s_pickedUp = new("picked-up");

    private static readonly decimal[] s_shares = [0.5m, 0.8m, 0.9m, 0.95m];

    [SkippableTheory]
    [InlineData(2, 7_940)]
    [InlineData(4, 8_895)]
    [InlineData(8.5, 9_321)]
    [InlineData(17, 9_452)]
    public void Of_FourYears_SaysHowManyEachTargetWouldHaveKept(double hours, int kept)
    {
        PromiseBackTest promise = Try(Duration.FromHours(hours));

        Print($"within {hours} opening hours: {promise.Attainment.Explain()}");
        (promise.Attainment.Kept, promise.Attainment.Decided, promise.Attainment.Excluded, promise.Attainment.Open).Should().Be((kept, 9_732, 8, 0));
    }

    [SkippableFact]
    public void FindTarget_FourYears_IsTheTimeOfTheRank()
    {
        PromiseBackTest promise = Try(Duration.FromHours(8.5));

        TargetEstimate[] estimates = [.. s_shares.Select(share => promise.FindTarget(share)!)];
        Array.ForEach(estimates, e => Print($"{e}"));

        // Of 9,732: the places 4,866, 7,786, 8,759 and 9,246, in seconds.
        estimates.Should().OnlyContain(e => e.IsExact);
        estimates.Select(e => e.Lowest.Length!.Value.TotalSeconds).Should().Equal(769, 6_596, 12_690, 23_647);

        // 164 were never closed, so that 99 % (9,635) were not kept under any target.
        promise.FindTarget(0.99m)!.Highest.Should().BeNull();
    }

    private static PromiseBackTest Try(Duration target)
    {
        BostonCase[] cases = [.. BostonCase.All().Where(c => c.Type == "Pick up Dead Animal")];
        HashSet<CaseId> reversed = [.. cases.Where(c => c.Closed < c.Opened).Select(c => new CaseId(c.Id))];
        CalendarId hours = new("city");
        CharterInForce draft = ServiceCharter.For(new CharterId("boston"), LocalizedText.English("City of Boston"))
            .Effective(new LocalDate(2017, 1, 1))
            .Service(CharterService.Of(new ServiceId("animals"), LocalizedText.English("Pick up dead animals"))
                .OpenBy(hours)
                .OnCondition(LocalizedText.English("None."))
                .LimitedTo(LocalizedText.English("None."))
                .Promising(Commitment.Within(s_pickedUp, LocalizedText.English("The animal is picked up"), target).From(ClockEvent.Created).Until(ClockEvent.Status("Closed")).InShare(0.9m)))
            .Build()
            .With(BusinessCalendar.In(BostonCase.Zone.Id).Named(hours).Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:30-17:00").Build());
        return BackTest.Of(draft, cases.SelectMany(c => c.Events()), BostonCase.Extracted, state => reversed.Contains(state.Case) ? "closed before it was opened" : null).Get(s_pickedUp);
    }

    private void Print(FormattableString line) => output.WriteLine(FormattableString.Invariant(line));
}
