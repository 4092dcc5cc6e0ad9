using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Lint;

/// <summary>What a charter leaves open before it is published.</summary>
public sealed class CharterLintTests
{
    private static readonly LocalizedText Any = Sample.Text("Any", "כלשהו", "Oricare");

    private static readonly CharterService Silent = CharterService.Of(new ServiceId("x"), Any).OnCondition(Any).LimitedTo(Any);

    [Fact]
    public void Of_AFullCharter_FindsNothingLacking()
    {
        CharterLint lint = CharterLint.Of(FullSample.Charter(), FullSample.Today);

        lint.Findings.Select(p => p.Code).Except(ReadabilityRules.All.Select(r => r.Code)).Should().BeEmpty();
        (lint.IsConcrete, lint.IsConcreteThroughout).Should().Be((true, true));
    }

    [Fact]
    public void Of_ABareCharter_NamesEverySectionThatLacks()
    {
        CharterLint lint = CharterLint.Of(ServiceCharter.For(new CharterId("care"), Any).Effective(new LocalDate(2026, 7, 1)).Service(Silent).Build(), FullSample.Today);

        lint.Findings.Select(p => (p.Code, p.Path)).Should().Equal(
            ("charter.declarative", "services"),
            ("charter.service-unpromised", "services[0].commitments"),
            ("charter.no-complaints", "complaints"),
            ("charter.no-results", "results"),
            ("charter.no-owner", "owner"),
            ("charter.no-legal-status", "legal"),
            ("charter.no-accessibility", "accessibility"),
            ("charter.no-review", "review"),
            ("charter.no-languages", "languages"));
        lint.Findings.Should().OnlyContain(p => p.Severity == Severity.Finding);
        lint.IsConcrete.Should().BeFalse();
        lint.ToString().Should().Be("care@1: declarative, 9 findings");
    }

    [Fact]
    public void Of_OneServiceWithoutAPromise_IsConcreteAndNotThroughout()
    {
        CharterLint lint = CharterLint.Of(FullSample.Builder().Service(Silent).Build(), FullSample.Today);

        (lint.IsConcrete, lint.IsConcreteThroughout).Should().Be((true, false));
        lint.Findings.Where(p => p.Code == "charter.service-unpromised").Select(p => p.Path).Should().Equal("services[2].commitments");
    }

    [Theory]
    [InlineData("2027-06-01", 0)]
    [InlineData("2027-06-02", 1)]
    public void Of_TheDayAfterTheReview_IsOverdue(string today, int expected) =>
        CharterLint.Of(FullSample.Charter(), NodaTime.Text.LocalDatePattern.Iso.Parse(today).Value).Findings.Count(p => p.Code == "charter.review-overdue").Should().Be(expected);

    [Fact]
    public void Of_PartsThatSayTooLittle_NamesEach()
    {
        CharterBuilder builder = FullSample.Builder()
            .Quality(QualityCommitment.Of(new CommitmentId("smile"), Any))
            .Exclusion(CharterExclusion.Of(new ExclusionId("strike"), Any))
            .Complaints(ComplaintRoute.By(Any).Then(ComplaintLevel.Of(Any).Acknowledged(Duration.FromDays(1))))
            .Legal(LegalStatus.Statutory)
            .Service(CharterService.Of(new ServiceId("x"), Any).OnCondition(Any).LimitedTo(Any).Promising(Promise("reply", 1, ClockEvent.EmployeeReply).AroundTheClock()));

        CharterLint.Of(builder.Build(), FullSample.Today).Findings.Where(p => !p.Code.StartsWith("charter.long", StringComparison.Ordinal) && p.Code != "charter.passive").Select(p => (p.Code, p.Path)).Should().Equal(
            ("charter.no-channel", "services[2].channels"),
            ("charter.quality-unmeasured", "quality-commitments[1].measured-by"),
            ("charter.exclusion-unused", "exclusions[1]"),
            ("charter.exclusion-unclear", "exclusions[1]"),
            ("charter.complaint-untimed", "complaints.levels[0].answered-within"),
            ("charter.no-external-body", "complaints.external"),
            ("charter.no-legal-basis", "legal.basis"));
    }

    [Fact]
    public void Of_AnInternalCharter_AsksForNoBodyOutside()
    {
        ServiceCharter charter = FullSample.Builder().Audience(CharterAudience.Internal).Complaints(ComplaintRoute.By(Any).Then(ComplaintLevel.Of(Any))).Build();

        CharterLint.Of(charter, FullSample.Today).Findings.Should().NotContain(p => p.Code == "charter.no-external-body");
    }

    [Fact]
    public void Of_TranslationsNobodyRead_CountsThemByLanguage()
    {
        LocalizedText draft = LocalizedText.English("One day.").With("he", "יום אחד.", reviewed: false).With("ro", "O zi.");

        CharterLint.Of(FullSample.Builder().Saying(CharterTopic.Values, draft, draft).Build(), FullSample.Today).Findings
            .Where(p => p.Code == "charter.translation-unreviewed").Select(p => (p.Parameters["language"], p.Parameters["count"])).Should().Equal(("he", "2"));
    }

    [Theory]
    // A reply within 9 hours to what is solved within 8, by clocks that start together and count the same time.
    [InlineData(9, 8, true, true, true)]
    [InlineData(8, 8, true, true, false)]
    [InlineData(7, 8, true, true, false)]
    // Clocks that start at different events, or count different time, tell nothing.
    [InlineData(9, 8, false, true, false)]
    [InlineData(9, 8, true, false, false)]
    public void Of_AReplyLaterThanTheSolution_IsFound(int reply, int solution, bool startTogether, bool sameTime, bool expected)
    {
        Commitment answered = Promise("reply", reply, ClockEvent.EmployeeReply);
        Commitment solved = Promise("settled", solution, ClockEvent.Status("resolved"));
        answered = startTogether ? answered : answered.From(ClockEvent.CustomerMessage);
        answered = sameTime ? answered.AroundTheClock() : answered;
        CharterService service = CharterService.Of(new ServiceId("x"), Any).OnCondition(Any).LimitedTo(Any).OpenBy(new Calendars.CalendarId("support"))
            .Promising(answered, solved.AroundTheClock());

        CharterLint.Of(FullSample.Builder().Service(service).Build(), FullSample.Today).Findings
            .Any(p => p.Code == "charter.response-after-resolution" && p.Path == "services[2].commitments[0].within").Should().Be(expected);
    }

    private static Commitment Promise(string id, int hours, ClockEvent stop) =>
        Commitment.Within(new CommitmentId(id), Any, Duration.FromHours(hours)).From(ClockEvent.Created).Until(stop);
}
