using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Diff;

/// <summary>What changed between two versions.</summary>
public sealed class CharterDiffTests
{
    private static readonly LocalizedText Any = Sample.Text("any", "כלשהו", "oricare");

    [Fact]
    public void Between_ACharterAndItself_IsNothing()
    {
        CharterDiff diff = CharterDiff.Between(FullSample.Charter(), CharterJson.Load(CharterJson.Save(FullSample.Charter())));

        diff.Differences.Should().BeEmpty();
        diff.Explain("ro").Should().EndWith("\nNu s-a schimbat nimic.\n");
    }

    [Fact]
    public void Between_AnotherCharter_IsRefused()
    {
        Action compare = () => CharterDiff.Between(FullSample.Charter(), ServiceCharter.For(new CharterId("other"), Any).Effective(FullSample.Today).Service(Sample.Letters).Build());

        compare.Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be("charter.diff-other-charter");
    }

    [Theory]
    // Before: within 8 hours, in opening hours, for 90 %.
    [InlineData(8, CommitmentTime.Business, 0.9, null)]
    [InlineData(6, CommitmentTime.Business, 0.9, PromiseDirection.Stricter)]
    [InlineData(9, CommitmentTime.Business, 0.9, PromiseDirection.Laxer)]
    [InlineData(8, CommitmentTime.Business, 0.95, PromiseDirection.Stricter)]
    [InlineData(8, CommitmentTime.Business, 0.8, PromiseDirection.Laxer)]
    [InlineData(6, CommitmentTime.Business, 0.8, PromiseDirection.Mixed)]
    [InlineData(9, CommitmentTime.Business, 0.95, PromiseDirection.Mixed)]
    // 8 hours around the clock end no later than 8 opening hours; whether 24 do depends on the hours.
    [InlineData(8, CommitmentTime.Calendar, 0.9, PromiseDirection.Stricter)]
    [InlineData(24, CommitmentTime.Calendar, 0.9, PromiseDirection.Mixed)]
    public void Between_APromiseThatChanged_SaysWhetherItIsStricter(int hours, CommitmentTime time, double share, PromiseDirection? expected)
    {
        CharterDiff diff = CharterDiff.Between(With(Solved(8, CommitmentTime.Business, 0.9m)), With(Solved(hours, time, (decimal)share)));

        diff.Differences.Select(d => (d.Section, d.Direction)).Should().Equal(expected is null ? [] : [(CharterSection.Commitments, expected)]);
    }

    [Theory]
    [InlineData(8, PromiseDirection.Laxer)]
    [InlineData(9, PromiseDirection.Laxer)]
    [InlineData(7, PromiseDirection.Mixed)]
    public void Between_ACalendarPromiseThatCountsOpeningHours_IsLaxerUnlessShorter(int hours, PromiseDirection expected) =>
        CharterDiff.Between(With(Solved(8, CommitmentTime.Calendar, 0.9m)), With(Solved(hours, CommitmentTime.Business, 0.9m))).Differences.Single().Direction.Should().Be(expected);

    [Fact]
    public void Between_APromiseThatIsNewOrGone_AsksMoreOrLess()
    {
        ServiceCharter with = With(Solved(8, CommitmentTime.Business, 0.9m));
        ServiceCharter without = With();

        CharterDiff.Between(without, with).Differences.Select(d => (d.Kind, d.Direction)).Should().Equal((CharterDifferenceKind.Added, PromiseDirection.Stricter));
        CharterDiff.Between(with, without).Differences.Select(d => (d.Kind, d.Direction)).Should().Equal((CharterDifferenceKind.Removed, PromiseDirection.Laxer));
    }

    [Fact]
    public void Between_TheVersionsTheWrongWayRound_IsRefused()
    {
        Action compare = () => CharterDiff.Between(Sample.Builder().Version(3).Service(Sample.Phone).Build(), Sample.Builder().Service(Sample.Phone).Build());

        compare.Should().Throw<ArgumentException>().WithMessage("The older version is care@3, and the newer one care@2. Give the older one first.*").WithParameterName("older");
    }

    [Fact]
    public void Between_AWordInAnotherLanguage_IsAChange()
    {
        ServiceCharter before = FullSample.Builder().Mission(Sample.Text("We keep in touch.", "קשר.", "Legătură.")).Build();
        ServiceCharter after = FullSample.Builder().Mission(Sample.Text("We keep in touch.", "תמיד בקשר.", "Legătură.")).Build();

        CharterDifference difference = CharterDiff.Between(before, after).Differences.Should().ContainSingle().Subject;

        difference.Explain("en").Should().Be("Mission: 'We keep in touch.' changed in another language.");
        difference.Explain("he").Should().Contain("קשר.").And.Contain("תמיד בקשר.");
    }

    [Fact]
    public void Between_FromNothingToEverything_TouchesEverySection()
    {
        ServiceCharter bare = ServiceCharter.For(new CharterId("care"), Any).Effective(FullSample.Today)
            .Service(CharterService.Of(new ServiceId("x"), Any).OnCondition(Any).LimitedTo(Any)).Build();

        CharterDiff.Between(bare, FullSample.Charter()).Differences.Select(d => d.Section).Distinct().Should().Equal(Enum.GetValues<CharterSection>());
    }

    [Fact]
    public void Between_EveryTextOfACharter_NoneIsForgotten()
    {
        // Each text of the full charter, removed with its whole charter, must stand in some difference.
        ServiceCharter bare = ServiceCharter.For(new CharterId("care"), Any).Effective(FullSample.Today)
            .Service(CharterService.Of(new ServiceId("x"), Any).OnCondition(Any).LimitedTo(Any)).Build();
        string all = CharterDiff.Between(bare, FullSample.Charter()).Explain();

        CharterTexts.Of(FullSample.Builder()).Select(t => t.Text.For("en").TrimEnd('.')).Where(text => !all.Contains(text, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Explain_InThreeLanguages_IsThis()
    {
        ServiceCharter before = Sample.Charter();
        ServiceCharter after = Sample.Builder().Version(3)
            .Service(CharterService.Of(Sample.Phone.Id, Sample.Phone.Name)
                .Described(Sample.Phone.Description!).Through(Channel.Phone.Id, Channel.Chat.Id).OpenBy(Sample.Phone.Calendar!.Value)
                .OnCondition([.. Sample.Phone.Conditions]).LimitedTo([.. Sample.Phone.Limits]).Costing(Sample.Text("Free.", "חינם.", "Gratuit."))
                .Promising(Sample.Phone.Commitments[0].InShare(0.85m)))
            .Service(Sample.Letters).Build();
        CharterDiff diff = CharterDiff.Between(before, after);

        diff.ToString().Should().Be("care@2 to care@3: 4 differences");
        diff.Explain().Should().Be("""
            Changes from care@2 to care@3

            Services
            - By phone: added 'Chat'.

            Conditions
            - By phone: What it costs: added 'Free.'.

            Promises
            - By phone: removed 'Your fault is mended: within 8 hours, counted in opening hours, 90 %, per month'. This asks less of us.
            - By phone: changed from 'Your call is answered: within 20 seconds, counted in opening hours, 80 %, per month' to 'Your call is answered: within 20 seconds, counted in opening hours, 85 %, per month'. This asks more of us.

            """.ReplaceLineEndings("\n"));
        diff.Explain("ro").Should().Contain("\n- La telefon: Cât costă: s-a adăugat 'Gratuit.'.\n").And.Contain("Aceasta ne obligă mai puțin.");
        diff.Explain("he").Should().Contain("\n- בטלפון: כמה זה עולה: נוסף '\u2068חינם.\u2069'.\n").And.Contain("זה מחייב אותנו יותר.");
    }

    private static Commitment Solved(int hours, CommitmentTime time, decimal share)
    {
        Commitment promise = Commitment.Within(Sample.Solved, Any, Duration.FromHours(hours)).From(ClockEvent.Created).Until(ClockEvent.Status("resolved")).InShare(share);
        return time == CommitmentTime.Calendar ? promise.AroundTheClock() : promise;
    }

    private static ServiceCharter With(params Commitment[] promises) => ServiceCharter.For(new CharterId("care"), Any).Effective(new LocalDate(2026, 7, 1))
        .Service(CharterService.Of(new ServiceId("x"), Any).OpenBy(new Calendars.CalendarId("support")).OnCondition(Any).LimitedTo(Any).Promising(promises)).Build();

    [Fact]
    public void Between_RedressRaised_IsAChangeInItsSection()
    {
        Redress Given(decimal amount) => Redress.Amount(RedressFormula.Fixed(amount), Unit.Money("ILS"));
        ServiceCharter before = Sample.Builder().Redress(Given(20m)).Service(Sample.Phone).Build();
        ServiceCharter after = Sample.Builder().Redress(Given(30m)).Service(Sample.Phone).Build();

        CharterDiff.Between(before, after).Differences.Select(d => d.Section).Should().Equal(CharterSection.Redress);
        CharterDiff.Between(before, after).Explain("en").Should().Contain("20.00").And.Contain("30.00");
    }
}
