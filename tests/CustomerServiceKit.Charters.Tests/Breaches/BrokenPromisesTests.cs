using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Breaches;

/// <summary>R153: of what managers promise to staff, every broken promise is listed.</summary>
public sealed class BrokenPromisesTests
{
    private static readonly ServiceCharter Charter = Sample.Builder().Audience(CharterAudience.Internal).Service(Sample.Phone).Service(Sample.Letters).Build();

    private static readonly Instant Monday = Instant.FromUtc(2026, 9, 7, 8, 0);

    [Fact]
    public void Of_OneBrokenAmongAHundredKept_ListsIt()
    {
        IEnumerable<ClockOutcome> kept = Enumerable.Range(0, 99).Select(i => Outcome($"k{i}", Sample.Solved, ClockOutcomeKind.Met, Monday));

        IReadOnlyList<BrokenPromise> broken = BrokenPromises.Of(Charter, [.. kept, Outcome("b", Sample.Solved, ClockOutcomeKind.Breached, Monday)]);

        BrokenPromise only = broken.Should().ContainSingle().Subject;
        (only.Service.Id.Value, only.Commitment.Id.Value, only.Outcome.Case.Value).Should().Be(("phone", "solved", "b"));
    }

    [Theory]
    [InlineData(ClockOutcomeKind.Met)]
    [InlineData(ClockOutcomeKind.Open)]
    [InlineData(ClockOutcomeKind.Paused)]
    [InlineData(ClockOutcomeKind.Cancelled)]
    [InlineData(ClockOutcomeKind.Excluded)]
    public void Of_AnythingElse_IsNotListed(ClockOutcomeKind kind) => BrokenPromises.Of(Charter, [Outcome("1", Sample.Solved, kind, Monday)]).Should().BeEmpty();

    [Fact]
    public void Of_OneClockSeenSeveralTimes_IsOnePromise()
    {
        ClockOutcome first = Outcome("1", Sample.Solved, ClockOutcomeKind.Breached, Monday);
        ClockOutcome later = Outcome("1", Sample.Solved, ClockOutcomeKind.Breached, Monday + Duration.FromDays(1));

        // The same case, started again, is another promise.
        ClockOutcome again = new(new CaseId("1"), Sample.Solved, 2, Monday + Duration.FromHours(20), ClockOutcomeKind.Breached, Monday + Duration.FromDays(2));

        BrokenPromises.Of(Charter, [later, first, again]).Select(b => b.Outcome).Should().Equal(later, again);
    }

    [Fact]
    public void Of_PromisesTheCharterHasNot_AreRefusedAtOnce()
    {
        Action list = () => BrokenPromises.Of(Charter, [Outcome("1", new CommitmentId("x"), ClockOutcomeKind.Met, Monday), Outcome("2", new CommitmentId("y"), ClockOutcomeKind.Breached, Monday)]);

        list.Should().Throw<ProblemException>().Which.Problems.Select(p => (p.Code, p.Path)).Should().Equal(("charter.unknown-commitment", "outcomes[x]"), ("charter.unknown-commitment", "outcomes[y]"));
    }

    [Theory]
    [InlineData("en", "Your fault is mended: case 1 was due 2026-09-07T08:00:00Z and is late by 2 hours.")]
    [InlineData("ro", "Defecțiunea este reparată: cazul 1 avea termen 2026-09-07T08:00:00Z și întârzie deja 2 ore.")]
    public void Explain_EachLanguage_SaysWhatWasPromisedAndByHowMuchItIsLate(string language, string expected) =>
        BrokenPromises.Of(Charter, [Outcome("1", Sample.Solved, ClockOutcomeKind.Breached, Monday)]).Single().Explain(language).Should().Be(expected);

    private static ClockOutcome Outcome(string id, CommitmentId commitment, ClockOutcomeKind kind, Instant asOf) => new(
        new CaseId(id),
        commitment,
        2,
        Monday - Duration.FromDays(1),
        kind,
        asOf,
        overrun: kind == ClockOutcomeKind.Breached ? Duration.FromHours(2) : default,
        due: Monday,
        exclusionReason: kind == ClockOutcomeKind.Excluded ? "power cut" : null);
}
