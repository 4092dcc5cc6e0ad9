using ContactCenter.Options;
using ContactCenter.Output;
using ContactCenter.Page;
using ContactCenter.Simulation;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using NodaTime;

namespace ContactCenter.Tests;

/// <summary>The charter at work on the simulated quarter; its figures are added up once more from the rows.</summary>
public sealed class AtWorkTests
{
    private static readonly Lazy<WalkResult> s_walk = new(() => WalkTests.Walked(Quarter.Data, new SampleOptions()));
    private static readonly BusinessCalendar s_hours = SampleDefinitions.Load().Calendars.Get(new CalendarId("support"));
    private static readonly Lazy<Dictionary<string, (Duration Counted, bool IsDone)>> s_counted = new(() => Quarter.Rows.FollowUps.ToDictionary(c => c.Id, Counted));

    private static CharterAtWork Work => s_walk.Value.AtWork!;

    [Theory]
    [InlineData("answered-20s", 20)]
    [InlineData("answered-90s", 90)]
    public void Counts_OfCalls_AreTheWaitsInLine(string promise, int seconds)
    {
        SimulatedInteraction[] queued = [.. Quarter.Rows.Quarter.Interactions.Where(i => i.Queued is not null && !i.IsTest)];
        bool Within(SimulatedInteraction call) => (call.Answered ?? call.Ended) - call.Queued!.Value <= Duration.FromSeconds(seconds);

        Numbers(Count(promise)).Should().Be((
            queued.Count(i => i.Answered is not null && Within(i)),
            queued.Count(i => !Within(i)),
            0,
            queued.Count(i => i.Answered is null && Within(i))));
    }

    [Fact]
    public void Counts_OfOpenQuestions_AreTheBusinessTimeOutsideOfPauses() => Numbers(Count("solved")).Should().Be(Expected(8));

    [Fact]
    public void Late_IsTheCaseThatTookMostTime_AndIsExplained()
    {
        Work.Late!.Case.Value.Should().Be(s_counted.Value.MaxBy(c => c.Value.Counted).Key);
        Work.Late.Explain().Should().StartWith("Due 2026-08-06 14:12:18 (Asia/Jerusalem): 8 hours of business time from 2026-08-05 15:12:18.");
    }

    [Fact]
    public void Account_OfAllBrokenPromises_IsTwentyAndTenForEachStartedFourHours()
    {
        decimal[] owed = [.. s_counted.Value.Values.Where(c => c.Counted > Duration.FromHours(8))
            .Select(c => Math.Min(100, 20 + (10 * Math.Ceiling((decimal)(c.Counted - Duration.FromHours(8)).TotalSeconds / 14_400))))];

        Work.Account.Lines.Should().HaveCount(owed.Length);
        Work.Account.OwedIn(Unit.Money("ILS")).Should().Be(owed.Sum());
    }

    [Fact]
    public void Asked_TheCaseThatIsDueFirst_IsDueNext()
    {
        // Nothing counts at night, so the least time left is due first.
        Work.Asked!.Before.Case.Value.Should().Be(s_counted.Value.Where(c => !c.Value.IsDone && c.Value.Counted < Duration.FromHours(8) && !IsWaiting(c.Key)).MaxBy(c => c.Value.Counted).Key);
        Work.Asked.Next.Kind.Should().Be(ClockDeadlineKind.Due);
        Work.Asked.Next.At.Should().Be(Work.Asked.Before.Due).And.BeGreaterThan(Work.AsOf);

        // Asked again when it says, and not before, the promise is broken.
        CaseEvent[] events = [.. s_walk.Value.Source.Events.Where(e => e.Case == Work.Asked.Before.Case)];
        s_walk.Value.Charter.Clock(new CommitmentId("solved"), events, Work.Asked.Next.ChangesAt)!.Status.Should().Be(ClockOutcomeKind.Breached);
        s_walk.Value.Charter.Clock(new CommitmentId("solved"), events, Work.Asked.Next.At)!.Status.Should().Be(ClockOutcomeKind.Open);
    }

    [Fact]
    public void Asked_WithAPowerCutOfTwoHours_IsDueTwoHoursOfBusinessTimeLater()
    {
        AskedCase asked = Work.Asked!;

        asked.After.Due.Should().Be(s_hours.Add(asked.Before.Due, Duration.FromHours(2)));
        asked.After.PausedTime.Should().Be(Duration.FromHours(2));
        asked.NextAfter!.Level!.Id.Should().Be("three-quarters");
        asked.NextAfter.At.Should().Be(s_hours.Add(asked.After.Started, Duration.FromHours(6 + 2)));
    }

    [Fact]
    public void Budget_OfTheLastMonth_AllowsOneOfTenAndAgreesWithTheEngine()
    {
        (decimal? met, decimal? decided) = WalkTests.Total(s_walk.Value, "solved", "2026-09");

        (Work.Budget.Attainment.Kept, Work.Budget.Attainment.Decided).Should().Be(((long)met!, (long)decided!));
        Work.Budget.Allowed.Should().Be((Work.Budget.Attainment.Decided + Work.Budget.Attainment.Open) / 10);
        Work.Budget.Left.Should().Be(Work.Budget.Allowed - Work.Budget.Attainment.Broken);
    }

    [Fact]
    public void Drafts_OfShorterLimits_AreCountedOnTheSameCases()
    {
        Work.Drafts.Drafts.Select(d => d.Key).Should().Equal("8 h", "6 h", "4 h");
        Work.Drafts.Drafts.Select(d => Numbers(d.Value.Get(new CommitmentId("solved")).Attainment)).Should().Equal(Expected(8), Expected(6), Expected(4));
    }

    [Fact]
    public void Target_OfThePromisedShare_IsBetweenTheTimesOfTwoCases()
    {
        int KeptWithin(Duration limit) => s_counted.Value.Values.Count(c => c.IsDone && c.Counted <= limit);
        Duration surely = Work.Target!.Highest!.Length!.Value;

        (10 * KeptWithin(surely)).Should().BeGreaterThanOrEqualTo(9 * s_counted.Value.Count);
        (10 * KeptWithin(surely - Duration.Epsilon)).Should().BeLessThan(9 * s_counted.Value.Count);
    }

    [Fact]
    public void Print_OfTheUsualRun_IsShort()
    {
        using StringWriter text = new();
        new AtWorkPrinter(new TextPrinter(Consoles.Make(text, redirected: true, width: null))).Print(Work);

        string[] lines = text.ToString().ReplaceLineEndings("\n").Trim().Split('\n');
        lines.Should().HaveCountLessThanOrEqualTo(40);
        lines[0].Should().Be("The charter at work: lumen-care@1, as of 2026-10-01 00:00");
        lines.Max(l => l.Length).Should().BeLessThanOrEqualTo(200);
    }

    [Theory]
    [InlineData("en", "7,270.00 ILS is owed", "There is no power at your address")]
    [InlineData("he", "מגיעים \u20687,270.00 ILS\u2069", "אין חשמל בכתובתך")]
    [InlineData("ro", "se datorează 7,270.00 ILS", "nu este curent electric")]
    public void Parts_InEachLanguage_LeaveNoPlaceOpen(string language, params string[] expected)
    {
        string all = string.Join('\n', new AtWorkText(Work, language).Parts().SelectMany(p => p.Lines.Prepend(p.About)));

        all.Should().NotContainAny("{", "}").And.ContainAll(expected);
    }

    [Fact]
    public void Page_OfADayWithoutACase_SaysWhatThereIs()
    {
        LocalDate friday = new(2026, 7, 3);
        WalkResult walk = WalkTests.Walked(Quarter.Data, new SampleOptions { From = friday, To = friday });

        (walk.AtWork!.Late, walk.AtWork.Asked, walk.AtWork.Target).Should().Be((null, null, null));
        WalkPage.Of(walk).Should().Contain("Your question is settled: 0 kept, 0 broken, 0 open");
    }

    private static Attainment Count(string promise) => Work.Counts.Single(c => c.Promise.Id.Value == promise).Attainment;

    private static (long Kept, long Broken, long Open, long FellAway) Numbers(Attainment attainment) => (attainment.Kept, attainment.Broken, attainment.Open, attainment.Cancelled);

    private static (long Kept, long Broken, long Open, long FellAway) Expected(int hours)
    {
        Duration limit = Duration.FromHours(hours);
        return (
            s_counted.Value.Values.Count(c => c.IsDone && c.Counted <= limit),
            s_counted.Value.Values.Count(c => c.Counted > limit),
            s_counted.Value.Values.Count(c => !c.IsDone && c.Counted <= limit),
            0);
    }

    /// <summary>The business time until the question was first settled, or until the end of the quarter, without what we waited for the customer.</summary>
    private static (Duration Counted, bool IsDone) Counted(SimulatedCase told)
    {
        Duration counted = Duration.Zero;
        Instant since = told.Created;
        bool waits = false;
        foreach (CaseEvent change in told.Events.Where(e => e.Kind == CaseEventKind.StatusChanged))
        {
            counted += waits ? Duration.Zero : s_hours.Elapsed(since, change.At);
            if (change.ToValue == CaseWords.Resolved)
            {
                return (counted, true);
            }

            (since, waits) = (change.At, change.ToValue == CaseWords.WaitingCustomer);
        }

        return (counted + (waits ? Duration.Zero : s_hours.Elapsed(since, SimulatedRows.End)), false);
    }

    private static bool IsWaiting(string id) =>
        Quarter.Rows.FollowUps.Single(c => c.Id == id).Events.Last(e => e.Kind is CaseEventKind.Created or CaseEventKind.StatusChanged).ToValue == CaseWords.WaitingCustomer;
}
