using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Diff;

/// <summary>What changed in one promise, part by part, and whether it became stricter.</summary>
public sealed class PromiseDiffTests
{
    private static readonly LocalizedText Any = Sample.Text("any", "כלשהו", "oricare");

    private static readonly CaseCondition Urgent = CaseCondition.Priority("urgent");

    private static readonly Commitment Mended = Within(8);

    // One limit of 8 hours, 2 for urgent cases, paused in one status for at most 16 hours.
    private static readonly Commitment Rich = Mended.When(Urgent, Duration.FromHours(2)).PausedIn(Waiting("we wait for you")).PausingAtMost(Duration.FromHours(16));

    private static readonly (string What, Func<Commitment, Commitment> Change, string Expected, PromiseDirection Direction)[] Parts =
    [
        ("a pause more", c => c.PausedIn(Waiting("we wait for you"), new ClockPause("supplier")), "The clock stands still in: added 'supplier'.", PromiseDirection.Laxer),
        ("a pause less", c => c.PausedIn(Array.Empty<string>()), "The clock stands still in: removed 'waiting: we wait for you'.", PromiseDirection.Stricter),
        ("another pause", c => c.PausedIn("supplier"), "The clock stands still in: removed 'waiting: we wait for you'. The clock stands still in: added 'supplier'.", PromiseDirection.Mixed),
        ("another reason", c => c.PausedIn(Waiting("you are asked")), "The clock stands still in: changed from 'waiting: we wait for you' to 'waiting: you are asked'.", PromiseDirection.Same),
        ("a reason less", c => c.PausedIn("waiting"), "The clock stands still in: changed from 'waiting: we wait for you' to 'waiting'.", PromiseDirection.Same),
        ("a smaller budget", c => c.PausingAtMost(Duration.FromHours(8)), "It stands still at most: changed from '16 hours' to '8 hours'.", PromiseDirection.Stricter),
        ("a larger budget", c => c.PausingAtMost(Duration.FromHours(20)), "It stands still at most: changed from '16 hours' to '20 hours'.", PromiseDirection.Laxer),
        ("reopening", c => c.ReopeningOn(ClockEvent.Status("reopened")), "The clock goes on after: added 'status-changed reopened'.", PromiseDirection.Stricter),
        ("recurrence", c => c.Recurring(ClockRecurrence.Independent), "How often: changed from 'once in a case' to 'each time that something starts it'.", PromiseDirection.Mixed),
        ("regular", c => c.Recurring(ClockRecurrence.Sequential), "How often: changed from 'once in a case' to 'again as soon as it was kept'.", PromiseDirection.Mixed),
        ("change mode", c => c.Changing(ChangeMode.RestartNow), "When a case takes other terms: changed from 'the new terms hold from the start' to 'the clock starts anew'.", PromiseDirection.Mixed),
        ("another start", c => c.From(ClockEvent.CustomerMessage), "The clock starts with: removed 'created'. The clock starts with: added 'customer-message'.", PromiseDirection.Mixed),
        ("another stop", c => c.Until(ClockEvent.Status("resolved"), ClockEvent.EmployeeReply), "Kept by: added 'employee-reply'.", PromiseDirection.Mixed),
        ("another end", c => c.UnlessEndedBy(ClockEvent.Status("spam")), "Ended otherwise by: added 'status-changed spam'.", PromiseDirection.Mixed),
        ("a level", c => c.Escalating(EscalationLevel.AtShare("warn", 0.75m).To(ServiceRole.TeamLeader).Saying(Any)), "Who is to know: added 'warn, when 75 % of the time is used: team leader: any'.", PromiseDirection.Same),
        ("a level before", c => c.Escalating(EscalationLevel.Before("warn", Duration.FromMinutes(5))), "Who is to know: added 'warn, 5 minutes before it is due'.", PromiseDirection.Same),
        ("a level in days", c => c.Escalating(EscalationLevel.BusinessDays("late", 2)), "Who is to know: added 'late, 2 business days after it was due'.", PromiseDirection.Same),
        ("a part", c => c.Backed(new OperationalLevel("back office", Sample.Text("Parts", "חלקים", "Piese"), Duration.FromHours(4))), "Part behind it: added 'back office: Parts, 4 hours'.", PromiseDirection.Same),
    ];

    public static TheoryData<string> Changes { get; } = [.. Parts.Select(c => c.What)];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Explain_APartOfAPromise_SaysItInItsOwnWords(string what)
    {
        (_, Func<Commitment, Commitment> change, string expected, PromiseDirection direction) = Parts.Single(c => c.What == what);

        CharterDifference difference = Only(Rich, change(Rich));

        difference.Direction.Should().Be(direction);
        difference.Explain().Should().Be($"Desk: It is mended: {expected} {Said(direction)}");
        difference.Details.Should().OnlyContain(d => d.Direction == null).And.NotBeEmpty();
        foreach (string language in new[] { "he", "ro" })
        {
            difference.Explain(language).Should().NotContain(DiffWords.ChangedElsewhere.For(language).Split("'{after}'")[1]).And.NotContain(Said(direction));
        }
    }

    [Theory]
    // What is said in the line: limits, for which cases, how often, over which period.
    [InlineData("urgent 1 h", PromiseDirection.Stricter)]
    [InlineData("urgent 3 h", PromiseDirection.Laxer)]
    [InlineData("urgent 1 h, rest 9 h", PromiseDirection.Mixed)]
    [InlineData("urgent 1 h, rest 7 h", PromiseDirection.Stricter)]
    [InlineData("urgent 1 h, 80 %", PromiseDirection.Mixed)]
    [InlineData("urgent 2 days", PromiseDirection.Mixed)]
    [InlineData("none urgent", PromiseDirection.Laxer)]
    // Urgent cases of tier gold had 2 hours, too: a limit that comes after takes nothing away, one that comes first does.
    [InlineData("gold 8 h", PromiseDirection.Same)]
    [InlineData("gold 4 h", PromiseDirection.Stricter)]
    [InlineData("gold 4 h first", PromiseDirection.Mixed)]
    [InlineData("only urgent", PromiseDirection.Laxer)]
    [InlineData("only by phone", PromiseDirection.Laxer)]
    // Nine of ten in each month are nine of ten in the quarter; a week may lie in two months.
    [InlineData("quarter", PromiseDirection.Laxer)]
    [InlineData("day", PromiseDirection.Stricter)]
    [InlineData("week", PromiseDirection.Mixed)]
    [InlineData("every case, week", PromiseDirection.Stricter)]
    [InlineData("89.999 %", PromiseDirection.Laxer)]
    public void Between_ALineThatChanged_SaysWhetherItIsStricter(string what, PromiseDirection direction)
    {
        Commitment changed = what switch
        {
            "urgent 1 h" => Promised(8, 1),
            "urgent 3 h" => Promised(8, 3),
            "urgent 1 h, rest 9 h" => Promised(9, 1),
            "urgent 1 h, rest 7 h" => Promised(7, 1),
            "urgent 1 h, 80 %" => Promised(8, 1).InShare(0.8m),
            "urgent 2 days" => Mended.When(Urgent, TimeLimit.BusinessDays(2)),
            "none urgent" => Mended,
            "gold 8 h" => Promised(8, 2).When(CaseCondition.Tier("gold"), Duration.FromHours(8)),
            "gold 4 h" => Promised(8, 2).When(CaseCondition.Tier("gold"), Duration.FromHours(4)),
            "gold 4 h first" => Mended.When(CaseCondition.Tier("gold"), Duration.FromHours(4)).When(Urgent, Duration.FromHours(2)),
            "only urgent" => Promised(8, 2).OnlyFor(Urgent),
            "only by phone" => Promised(8, 2).OnlyFor(CaseCondition.Channel(Channel.Phone.Id)),
            "quarter" => Promised(8, 2).InShare(0.9m, ReportingPeriod.Quarter),
            "day" => Promised(8, 2).InShare(0.9m, ReportingPeriod.Day),
            "week" => Promised(8, 2).InShare(0.9m, ReportingPeriod.Week),
            "every case, week" => Promised(8, 2).InShare(1m, ReportingPeriod.Week),
            _ => Promised(8, 2).InShare(0.89999m),
        };

        CharterDifference difference = Only(Promised(8, 2), changed);

        (difference.Direction, difference.Details.Count).Should().Be((direction, 0));
        difference.Explain().Should().StartWith("Desk: changed from 'It is mended: within 8 hours; priority urgent: 2 hours, counted in opening hours, 90 %, per month' to '");
    }

    [Fact]
    public void Between_SeveralChangesInOneDirection_CountInIt()
    {
        Only(Rich, Rich.PausingAtMost(Duration.FromHours(8)).InShare(0.95m)).Direction.Should().Be(PromiseDirection.Stricter);
        Only(Rich, Rich.PausingAtMost(Duration.FromHours(8)).PausedIn(Waiting("we wait for you"), new ClockPause("supplier"))).Direction.Should().Be(PromiseDirection.Mixed);
        Only(Mended.PausedIn("waiting"), Mended.PausedIn("waiting").PausingAtMost(Duration.FromHours(1))).Direction.Should().Be(PromiseDirection.Stricter);
    }

    [Fact]
    public void Explain_LineAndParts_SaysBoth() => Only(Rich, Rich.InShare(0.95m).PausingAtMost(Duration.FromHours(8))).Explain().Should().Be(
        "Desk: changed from 'It is mended: within 8 hours; priority urgent: 2 hours, counted in opening hours, 90 %, per month' to "
        + "'It is mended: within 8 hours; priority urgent: 2 hours, counted in opening hours, 95 %, per month'. "
        + "It stands still at most: changed from '16 hours' to '8 hours'. This asks more of us.");

    [Fact]
    public void Explain_APromiseInAnotherService_NamesBoth() => CharterDiff.Between(
            Charter(Desk("desk").Promising(Mended), Desk("hall")), Charter(Desk("desk"), Desk("hall").Promising(Mended)))
        .Differences.Single().Explain().Should().Be("Desk: It is mended: Service: changed from 'desk' to 'hall'. Whether this asks more or less of us cannot be told from the charter alone.");

    [Fact]
    public void Explain_AKpiOfAnotherVariant_NamesBoth()
    {
        KpiCommitment Calls(string kpi) => KpiCommitment.AtLeast(new CommitmentId("calls"), Any, KpiKey.Parse(kpi), 0.8m, Unit.Share);

        CharterDifference difference = CharterDiff.Between(
            Charter(Desk("desk").PromisingKpis(Calls("service-level.all(within<=PT20S)@1"))), Charter(Desk("desk").PromisingKpis(Calls("service-level.all(within<=PT30S)@1")))).Differences.Single();

        difference.Explain().Should().Be("Desk: any: KPI: changed from 'service-level.all(within<=PT20S)@1 (share)' to 'service-level.all(within<=PT30S)@1 (share)'.");
    }

    [Fact]
    public void Explain_AnotherTransition_IsADifferenceOfTheCharter()
    {
        CharterDiff diff = CharterDiff.Between(Sample.Charter(), Sample.Builder().Moving(ChangeMode.KeepUsedRestOnNew).Service(Sample.Phone).Service(Sample.Letters).Build());

        diff.Differences.Single().Section.Should().Be(CharterSection.Validity);
        diff.Differences.Single().Explain().Should().Be(
            "Cases that run already: changed from 'the old terms hold to the end' to 'the time used stays used, the rest follows the new terms'.");
    }

    [Fact]
    public void Between_ARedressInALanguageOfItsOwn_IsAChange()
    {
        ServiceCharter With(string french) => Sample.Builder().Service(Sample.Phone).Redress(Redress.Apology(LocalizedText.English("We write.").With("fr", french))).Build();

        CharterDiff.Between(With("On écrit."), With("Nous écrivons.")).Differences.Single().Explain().Should().Be("'All promises: We write. You need not ask for it.' changed in another language.");
    }

    private static Commitment Within(int hours) => Commitment.Within(Sample.Solved, Sample.Text("It is mended", "זה מתוקן", "Este reparat"), Duration.FromHours(hours))
        .From(ClockEvent.Created).Until(ClockEvent.Status("resolved")).InShare(0.9m);

    private static Commitment Promised(int hours, int urgent) => Within(hours).When(Urgent, Duration.FromHours(urgent));

    private static ClockPause Waiting(string reason) => new("waiting", Sample.Text(reason, $"{reason} ממתינים", $"{reason} așteptăm"));

    private static CharterDifference Only(Commitment before, Commitment after) =>
        CharterDiff.Between(Charter(Desk("desk").Promising(before)), Charter(Desk("desk").Promising(after))).Differences.Should().ContainSingle().Subject;

    private static string Said(PromiseDirection direction) => DiffWords.Of(direction).For("en");

    private static CharterService Desk(string id) =>
        CharterService.Of(new ServiceId(id), Sample.Text("Desk", "דלפק", "Ghișeu")).OpenBy(new CalendarId("support")).OnCondition(Any).LimitedTo(Any);

    private static ServiceCharter Charter(params CharterService[] services) =>
        services.Aggregate(ServiceCharter.For(new CharterId("care"), Any).Effective(new LocalDate(2026, 7, 1)), (b, s) => b.Service(s)).Build();
}
