using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Charter;

/// <summary>The sections of the document: what fits together and what does not.</summary>
public sealed class DocumentTests
{
    private static readonly LocalizedText Any = Sample.Text("any", "כלשהו", "oricare");

    [Fact]
    public void Build_WithEverySection_HasNoFinding() => FullSample.Charter().Findings.Should().BeEmpty();

    [Fact]
    public void Build_WithNoSection_LeavesThemOut()
    {
        ServiceCharter charter = Sample.Charter();

        charter.Complaints.Should().BeNull();
        charter.Exclusions.Should().BeEmpty();
        Enum.GetValues<CharterTopic>().SelectMany(charter.On).Should().BeEmpty();
    }

    [Fact]
    public void Build_AndThenMoreSections_LeavesTheFirstAsItWas()
    {
        CharterBuilder builder = Sample.Builder().Service(Sample.Phone).Saying(CharterTopic.Values, Any);
        ServiceCharter first = builder.Build();
        builder.Saying(CharterTopic.Values, Any).Mission(Any);

        first.On(CharterTopic.Values).Should().ContainSingle();
        first.Mission.Should().BeNull();
    }

    [Fact]
    public void Build_PartsThatDoNotFitTogether_ReportsEveryOneWithItsPath()
    {
        CharterExclusion strike = CharterExclusion.Of(new ExclusionId("strike"), Any);
        CharterBuilder builder = Sample.Builder()
            .Exclusion(strike, strike)
            .Serving(CustomerGroup.Of(new CustomerGroupId("all"), Any), CustomerGroup.Of(new CustomerGroupId("all"), Any))
            .Quality(QualityCommitment.Of(Sample.Answer, Any))
            .Complaints(ComplaintRoute.By(Any))
            .Superseding(2)
            .Service(Sample.Phone.Except(new ExclusionId("strike"), new ExclusionId("flood")).ForHoldersOf(new ProductId("card")))
            .Service(Sample.Letters.ForMonthsAfterPurchase(3));

        builder.Validate().Where(p => p.Severity == Severity.Error).Select(p => (p.Code, p.Path)).Should().BeEquivalentTo(
        [
            ("charter.id-twice", "exclusions[1].id"),
            ("charter.id-twice", "customer-groups[1].id"),
            ("charter.id-twice", "quality-commitments[0].id"),
            ("charter.complaint-without-level", "complaints.levels"),
            ("charter.supersedes-later", "supersedes"),
            ("charter.unknown-exclusion", "services[0].except[1]"),
            ("charter.unknown-product", "services[0].for-holders-of[0]"),
            ("charter.months-without-product", "services[1].months-after-purchase"),
        ]);
    }

    [Fact]
    public void Findings_TextOfASectionWithoutALanguage_IsNamedWithItsPath()
    {
        LocalizedText english = LocalizedText.English("English only.");
        ServiceCharter charter = Sample.Builder()
            .Saying(CharterTopic.Privacy, english)
            .Complaints(ComplaintRoute.By(Any).Then(ComplaintLevel.Of(english)))
            .Service(Sample.Phone.Costing(english))
            .Build();

        charter.Findings.Where(p => p.Code == "charter.language-missing" && p.Parameters["language"] == "he").Select(p => p.Path).Should().BeEquivalentTo("privacy[0]", "complaints.levels[0].name", "services[0].fee");
    }

    [Fact]
    public void Texts_EveryLocalizedTextOfTheJson_IsAmongThem()
    {
        // Each text in three languages stands in the JSON as one object with a default; none may be forgotten by the checks of languages and of sentences.
        int inJson = CharterJson.Save(FullSample.Charter()).Split("\"default\": \"en\"").Length - 1;

        CharterTexts.Of(FullSample.Builder()).Should().HaveCount(inJson);
    }

    [Theory]
    [InlineData("2027-06-01", false)]
    [InlineData("2027-06-02", true)]
    public void IsOverdue_ByDate_IncludesTheDayItself(string today, bool expected) =>
        FullSample.Charter().Review!.IsOverdue(NodaTime.Text.LocalDatePattern.Iso.Parse(today).Value).Should().Be(expected);

    [Fact]
    public void Done_OnTheLastOfAMonth_EndsInAShorterOne() =>
        ReviewCycle.EveryMonths(6, new LocalDate(2026, 8, 31)).Done(new LocalDate(2026, 8, 31)).Next.Should().Be(new LocalDate(2027, 2, 28));

    [Fact]
    public void Pausing_AfterExtending_ForgetsTheTime()
    {
        CharterExclusion exclusion = CharterExclusion.Of(new ExclusionId("x"), Any).Extending(Duration.FromHours(1)).Pausing();

        (exclusion.Effect, exclusion.ExtendedBy).Should().Be((ExclusionEffect.Pause, null));
    }

    [Fact]
    public void Complaints_LevelByLevel_AreDueOneAfterTheOther()
    {
        Instant monday = Instant.FromUtc(2026, 9, 7, 9, 0);
        ComplaintLevel first = ComplaintLevel.Of(Any).Acknowledged(Duration.FromDays(1)).Answered(Duration.FromDays(10));
        (first.AcknowledgementDue(monday), first.AnswerDue(monday)).Should().Be((monday + Duration.FromDays(1), monday + Duration.FromDays(10)));
        ComplaintRoute.By(Any).Then(first, first).LastAnswerDue(monday).Should().Be(monday + Duration.FromDays(20));
        ComplaintRoute.By(Any).Then(first, ComplaintLevel.Of(Any)).LastAnswerDue(monday).Should().BeNull();
        ComplaintRoute.By(Any).LastAnswerDue(monday).Should().BeNull();
    }

    [Fact]
    public void Times_NotPositive_AreRefused()
    {
        FluentActions.Invoking(() => CharterExclusion.Of(new ExclusionId("x"), Any).Extending(Duration.Zero)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ComplaintLevel.Of(Any).Answered(Duration.Zero)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ComplaintLevel.Of(Any).Acknowledged(-Duration.Epsilon)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ReviewCycle.EveryMonths(0, FullSample.Today)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
