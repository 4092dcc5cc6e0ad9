using System.Text.Json;
using CustomerServiceKit.Tests.Organizations;
using NodaTime;

namespace CustomerServiceKit.Tests.Json;

public class RoundTripTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 1, 8, 0) + Duration.FromMilliseconds(5);
    private static readonly KpiKey Key = KpiKey.Parse("service-level.all(within<=PT20S)@1");

    [Fact]
    public void Ids_InAndAsKeys_AreTexts()
    {
        CoreJson.Save(new EmployeeId("דנה")).Should().Be("\"דנה\"");
        CoreJson.Load<EmployeeId>("\"e1\"").Should().Be(new EmployeeId("e1"));
        Dictionary<UnitId, int> counts = new() { [new UnitId("team-a")] = 3 };
        string json = JsonSerializer.Serialize(counts, CoreJson.CreateOptions());
        json.Should().Be("{\"team-a\":3}");
        JsonSerializer.Deserialize<Dictionary<UnitId, int>>(json, CoreJson.CreateOptions()).Should().Equal(counts);
    }

    [Fact]
    public void KpiKeyAndUnit_AreTheirCanonicalTexts()
    {
        Again(Key).Should().Be(Key);
        Again(Unit.Money("ILS")).Should().Be(Unit.Money("ILS"));
        CoreJson.Save(Unit.Seconds).Should().Be("\"seconds\"");
    }

    [Fact]
    public void LocalizedText_InEnglishAlone_IsAString()
    {
        CoreJson.Save(LocalizedText.English("Hello")).Should().Be("\"Hello\"");
        Again(LocalizedText.English("Hello")).Should().Be(LocalizedText.English("Hello"));
    }

    [Fact]
    public void LocalizedText_InSeveralLanguages_KeepsDefaultAndMarks()
    {
        LocalizedText text = LocalizedText.In("he", "שלום").With("en", "Hello").With("ro", "Salut", reviewed: false);

        Again(text).Should().Be(text);
        CoreJson.Load<LocalizedText>("{\"he\":\"שלום\",\"en\":\"Hello\"}").DefaultLanguage.Should().Be("he");
        Again(LocalizedText.English("draft").With("en", "draft", reviewed: false)).UnreviewedLanguages.Should().Equal("en");
    }

    [Fact]
    public void Channel_OfAnyKind_ComesBack() => Channel.All.Append(new Channel(new ChannelId("x"), ChannelKind.Chat)).Should().AllSatisfy(channel => Again(channel).Should().Be(channel));

    [Fact]
    public void Problem_Written_ReadsBackInItsDefaultLanguage()
    {
        Problem problem = PrivacyRules.GroupTooSmall.At("groups[1]", ("people", "3"), ("minimum", "5"));
        Problem again = Again(problem);

        again.ToString().Should().Be(problem.ToString());
        (again.Severity, again.Basis, again.Path).Should().Be((problem.Severity, problem.Basis, problem.Path));
        again.Parameters.Should().Equal(problem.Parameters);
        CoreJson.Save(problem).Should().Contain("\"code\": \"privacy.group-too-small\"").And.Contain("\"basis\": \"house\"");
    }

    [Fact]
    public void Measurement_OfEverySort_ComesBack()
    {
        Problem reason = MeasurementRules.ZeroDenominator.At("x");
        Measurement[] all =
        [
            Measurement.Total(Key, Unit.Count, 12, 12),
            Measurement.Ratio(Key, Unit.Share, 1, 3, 3, new Interval(At, At + Duration.FromDays(1)), MeasurementFlags.Partial | MeasurementFlags.Restated, [reason]),
            Measurement.Ratio(Key, Unit.Share, 0, 0, 0, new Interval(At, null)),
            Measurement.Missing(Key, Unit.Seconds, Availability.NoData, [reason], new Interval(null, At)),
        ];

        all.Should().AllSatisfy(one => Again(one).Should().BeEquivalentTo(one, o => o.Excluding(m => m.Reasons)));
        all.Should().AllSatisfy(one => Again(one).Reasons.Select(r => r.ToString()).Should().Equal(one.Reasons.Select(r => r.ToString())));
        CoreJson.Save(all[3]).Should().NotContain("\"value\"").And.NotContain("\"numerator\"");
    }

    [Fact]
    public void CaseEvent_FullAndSparse_ComesBack()
    {
        CaseEvent full = new(
            new CaseId("17"), At, 3, CaseEventKind.Custom, ActorKind.Employee, "dana", "open", "closed", isPublic: true, isDelivered: false,
            new ChannelId("email"), "customer-4", "handover", new SourceId("site"));
        CaseEvent sparse = new(new CaseId("17"), At, 0, CaseEventKind.CustomerMessage, ActorKind.Customer);

        Again(full).Should().BeEquivalentTo(full);
        Again(sparse).Should().BeEquivalentTo(sparse);
        CoreJson.Save(sparse).Should().Contain("\"customer-message\"").And.NotContain("delivered");
    }

    [Fact]
    public void ClockOutcome_FullAndSparse_ComesBack()
    {
        ClockOutcome full = new(
            new CaseId("17"), new CommitmentId("first-reply"), 2, At, ClockOutcomeKind.Breached, At + Duration.FromDays(40), Duration.FromHours(900.5), Duration.FromMinutes(3),
            Duration.FromNanoseconds(1), At + Duration.FromHours(4), At + Duration.FromDays(39), source: new SourceId("site"));
        ClockOutcome excluded = new(new CaseId("17"), new CommitmentId("x"), 1, At, ClockOutcomeKind.Excluded, At, exclusionReason: "test call");

        Again(full).Should().BeEquivalentTo(full);
        Again(excluded).Should().BeEquivalentTo(excluded);
    }

    [Fact]
    public void Evidence_FullAndSparse_ComesBack()
    {
        Evidence full = new(
            new EvidenceId("ev-5"), EvidenceKind.EventAnalysis, new EmployeeId("dana"), At, Disclosure.Recorded, "ברור", ObservationMode.Listening, new InteractionId("call-88"),
            [new EvidenceFinding(FindingKind.Praise, "greeting"), new EvidenceFinding(FindingKind.Improvement, "id", true)], new FormId("f3"), 2, 87.5m);
        Evidence sparse = new(new EvidenceId("ev-6"), EvidenceKind.Measurement, new EmployeeId("dana"), At, Disclosure.Announced, "x");

        Again(full).Should().BeEquivalentTo(full);
        Again(sparse).Should().BeEquivalentTo(sparse);
    }

    [Fact]
    public void ActionItem_InEveryState_ComesBack()
    {
        ActionItem open = new(
            new ActionItemId("a1"), "Call back", new EmployeeId("dana"), new LocalDate(2026, 3, 8), new ActionCause(ActionCauseKind.Inquiry, "i-1"), At,
            new ActionTarget(Key, Comparison.AtLeast, 0.8m));
        ActionItem[] all = [open, open.Complete(At).OrThrow(), open.Complete(At, new EvidenceId("ev-9")).OrThrow(), open.Drop("withdrawn", At).OrThrow()];

        all.Should().AllSatisfy(item => Again(item).Should().BeEquivalentTo(item));
    }

    [Fact]
    public void Organization_WithEverything_ComesBack()
    {
        Organization organization = Sample.Builder().Place(Sample.TeamB, Sample.Sales, Sample.March, new LocalDate(2026, 6, 1)).Build();

        Again(organization).Should().BeEquivalentTo(organization);
        CoreJson.Save(Again(organization)).Should().Be(CoreJson.Save(organization));
    }

    [Fact]
    public void EveryClosedSet_IsWrittenInKebabCaseAndComesBack()
    {
        CoreJson.Save(ServiceRole.HeadOfService).Should().Be("\"head-of-service\"");
        CoreJson.Save(ChannelKind.InPerson).Should().Be("\"in-person\"");
        Enum.GetValues<ServiceRole>().Should().AllSatisfy(role => Again(role).Should().Be(role));
        Enum.GetValues<CaseEventKind>().Should().AllSatisfy(kind => Again(kind).Should().Be(kind));
        CoreJson.Save(MeasurementFlags.None).Should().Be("[]");
    }

    private static T Again<T>(T value)
        where T : notnull
    {
        // By the package's own door, and by an application's options.
        T own = CoreJson.Load<T>(CoreJson.Save(value));
        JsonSerializerOptions options = CoreJson.CreateOptions();
        string json = JsonSerializer.Serialize(value, options);
        JsonSerializer.Serialize(own, options).Should().Be(json);
        return JsonSerializer.Deserialize<T>(json, options)!;
    }
}
