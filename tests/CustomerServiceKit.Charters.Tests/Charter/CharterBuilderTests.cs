using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Charter;

/// <summary>R052, R053: services, conditions and limits; a time commitment has a clock.</summary>
public sealed class CharterBuilderTests
{
    private static readonly LocalizedText Any = Sample.Text("any", "כלשהו", "oricare");

    [Fact]
    public void Build_WithNoService_IsRefused()
    {
        Action build = () => Sample.Builder().Build();

        build.Should().Throw<ProblemException>().Which.Problems.Select(p => (p.Code, p.Path)).Should().Equal(("charter.no-service", "services"));
    }

    [Fact]
    public void Build_CommitmentWithoutAClock_IsRefused()
    {
        Action build = () => Sample.Builder().Service(Sample.Letters.Promising(Commitment.Within(new CommitmentId("x"), Any, Duration.FromHours(1)).AroundTheClock())).Build();

        Problem problem = build.Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Which;
        problem.Code.Should().Be("charter.commitment-without-clock");
        problem.Path.Should().Be("services[0].commitments[1]");
        problem.Parameters["missing"].Should().Be("started-by, stopped-by");
    }

    [Fact]
    public void Build_WithManyFaults_ReportsEveryOneWithItsPath()
    {
        Commitment promise = Commitment.Within(Sample.Answer, Any, Duration.Zero).From(ClockEvent.Created).InShare(1.2m);
        CharterService service = CharterService.Of(new ServiceId("phone"), Any).Promising(promise, promise);

        Action build = () => ServiceCharter.For(new CharterId("care"), Any).Effective(new LocalDate(2026, 7, 1), new LocalDate(2026, 6, 1)).Service(Sample.Phone).Service(service).Build();

        build.Should().Throw<ProblemException>().Which.Problems.Select(p => (p.Code, p.Path)).Should().Equal(
            ("charter.reversed-dates", "effective-to"),
            ("charter.service-incomplete", "services[1]"),
            ("charter.commitment-without-clock", "services[1].commitments[0]"),
            ("charter.target-not-positive", "services[1].commitments[0].within"),
            ("charter.share-out-of-range", "services[1].commitments[0].share"),
            ("charter.calendar-needed", "services[1].commitments[0].time"),
            ("charter.commitment-without-clock", "services[1].commitments[1]"),
            ("charter.target-not-positive", "services[1].commitments[1].within"),
            ("charter.share-out-of-range", "services[1].commitments[1].share"),
            ("charter.calendar-needed", "services[1].commitments[1].time"),
            ("charter.id-twice", "services[1].id"),
            ("charter.id-twice", "services[1].commitments[0].id"),
            ("charter.id-twice", "services[1].commitments[1].id"));
    }

    [Fact]
    public void Build_WithoutEffectiveDate_IsRefused()
    {
        Action build = () => ServiceCharter.For(new CharterId("care"), Any).Service(Sample.Phone).Build();

        build.Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be("charter.no-effective-date");
    }

    [Fact]
    public void Build_ServiceWithoutLimits_NamesWhatIsMissing()
    {
        Action build = () => Sample.Builder().Service(CharterService.Of(new ServiceId("x"), Any).OnCondition(Any)).Build();

        build.Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Which.Parameters["missing"].Should().Be("limits");
    }

    [Fact]
    public void Findings_TextWithoutOneOfTheLanguages_IsNamed()
    {
        ServiceCharter charter = Sample.Builder().Service(Sample.Phone.OnCondition(LocalizedText.English("Be kind."))).Build();

        charter.Findings.Where(p => p.Code == "charter.language-missing").Select(p => (p.Code, p.Path, p.Parameters["language"])).Should().Equal(
            ("charter.language-missing", "services[0].conditions[1]", "he"),
            ("charter.language-missing", "services[0].conditions[1]", "ro"));
    }

    [Fact]
    public void Findings_NoPromiseWithATime_IsMerelyDeclarative()
    {
        ServiceCharter charter = Sample.Builder().Service(CharterService.Of(new ServiceId("x"), Any).OnCondition(Any).LimitedTo(Any)).Build();

        charter.Findings.Should().ContainSingle().Which.Code.Should().Be("charter.declarative");
    }

    [Fact]
    public void Build_AndThenMore_LeavesTheFirstAsItWas()
    {
        CharterBuilder builder = Sample.Builder().Service(Sample.Phone);
        ServiceCharter first = builder.Build();
        builder.Service(Sample.Letters).InLanguages("en");

        first.Services.Should().ContainSingle();
        first.Languages.Should().Equal("en", "he", "ro");
    }

    [Fact]
    public void With_UnknownCalendar_IsRefused()
    {
        Action bind = () => Sample.Charter().With(BusinessCalendar.In("UTC").Named(new CalendarId("night")).Open(IsoDayOfWeek.Monday, "all-day").Build());

        Problem problem = bind.Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Which;
        (problem.Code, problem.Path, problem.Parameters["known"]).Should().Be(("charter.unknown-calendar", "services[0].calendar", "night"));
    }

    [Fact]
    public void With_NoCalendarAtAll_SaysSoInWords()
    {
        Problem problem = ((Action)(() => Sample.Charter().With())).Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Which;

        problem.Parameters["known"].Should().BeEmpty();
        problem.Message.For("en").Should().EndWith("which is not among: none.");
        problem.Message.For("he").Should().EndWith("שאינו בין: \u2068אין\u2069.");
        problem.Message.For("ro").Should().EndWith("nu se află printre: niciunul.");
    }

    [Fact]
    public void With_TheSameCalendarTwice_IsRefused()
    {
        Action bind = () => Sample.Charter().With(Sample.Hours, Sample.Hours);

        bind.Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be("calendar.id-twice");
    }

    [Fact]
    public void Clock_UnknownPromise_IsRefusedWithTheKnownOnes()
    {
        Action ask = () => Sample.InForce().Clock(new CommitmentId("gift"), [], Sample.At("2026-09-01 09:00"));

        ask.Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Which.Parameters["known"].Should().Be("answer, solved, receipt");
    }

    [Theory]
    [InlineData(2026, 6, 30, false)]
    [InlineData(2026, 7, 1, true)]
    [InlineData(2030, 1, 1, true)]
    public void IsInForce_ByDate_IncludesTheFirstDay(int year, int month, int day, bool expected) =>
        Sample.Charter().IsInForce(new LocalDate(year, month, day)).Should().Be(expected);
}
