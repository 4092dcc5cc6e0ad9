using NodaTime;
using static CustomerServiceKit.Charters.Tests.Sample;

namespace CustomerServiceKit.Charters.Tests.Clock;

/// <summary>A case that lives through several versions of a charter.</summary>
public sealed class VersionTests
{
    private static readonly CharterId Care = new("care");

    [Theory]
    // Version 2 promises 4 hours from Tuesday 8 September on; the case began on Monday at 15:00 and is due after 8 hours on Tuesday at 14:00.
    [InlineData(ChangeMode.Pin, "2026-09-08 14:00")]
    [InlineData(ChangeMode.KeepUsedRestOnNew, "2026-09-08 10:00")]
    [InlineData(ChangeMode.RecomputeFromStart, "2026-09-08 10:00")]
    [InlineData(ChangeMode.RestartNow, "2026-09-08 12:00")]
    public void Runs_NewVersionComesIntoForce_MovesTheCaseAsItSays(ChangeMode mode, string due)
    {
        ClockState state = Set(mode).Runs(Care, Solved, [Created("2026-09-07 15:00")], At("2026-09-08 09:00")).Single();

        state.Due.Should().Be(At(due));
        state.CharterVersion.Should().Be(1);
    }

    [Fact]
    public void Runs_CaseThatBeginsUnderTheNewVersion_FollowsIt()
    {
        ClockState state = Set(ChangeMode.Pin).Runs(Care, Solved, [Created("2026-09-08 09:00")], At("2026-09-08 10:00")).Single();

        (state.CharterVersion, state.Due).Should().Be((2, At("2026-09-08 13:00")));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("care@2")]
    public void Runs_MovedByAnEvent_FollowsTheVersionNamed(string version)
    {
        CaseEvent moved = TermsTests.Event("2026-09-07 16:00", CaseEventKind.PolicyChanged, version);

        Set(ChangeMode.RecomputeFromStart).Runs(Care, Solved, [Created("2026-09-07 15:00"), moved], At("2026-09-07 16:30")).Single().Due.Should().Be(At("2026-09-08 10:00"));
    }

    [Fact]
    public void Runs_MovedToAVersionThatIsNotThere_SaysWhichThereAre()
    {
        CaseEvent moved = TermsTests.Event("2026-09-07 16:00", CaseEventKind.PolicyChanged, "3");

        ((Action)(() => Set(ChangeMode.Pin).Runs(Care, Solved, [Created("2026-09-07 15:00"), moved], At("2026-09-07 16:30")))).Should().Throw<ProblemException>()
            .Which.Problems.Single().ToString().Should().Contain("'3'").And.Contain("care@1, care@2");
    }

    [Fact]
    public void Runs_PromiseThatNoVersionMakes_Throws() => ((Action)(() => Set(ChangeMode.Pin).Runs(Care, new CommitmentId("other"), [], At("2026-09-07 16:30"))))
        .Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("charter.unknown-commitment");

    [Theory]
    [InlineData(ChangeMode.RestartNow, "solved of case 17: version 2026-09-07T21:00:00Z")]
    [InlineData(ChangeMode.Pin, "solved of case 17: due 2026-09-08T11:00:00Z")]
    public void NextDeadline_BeforeANewVersion_ForeseesItWhereItMovesTheCase(ChangeMode mode, string next) =>
        Set(mode).NextDeadline(Care, [Created("2026-09-07 15:00")], At("2026-09-07 16:00"))!.ToString().Should().Be(next);

    [Fact]
    public void NextDeadline_FollowedToTheEnd_SeesEveryChange()
    {
        CharterSet set = Set(ChangeMode.RestartNow);
        CaseEvent[] events = [Created("2026-09-07 15:00")];
        List<string> seen = [];
        Instant now = At("2026-09-07 15:00");
        while (set.NextDeadline(Care, events, now) is ClockDeadline next)
        {
            now = next.ChangesAt;
            seen.Add($"{next.Kind} {set.Clocks(Care, events, now).Single().Status}");
        }

        seen.Should().Equal("Version Open", "Due Breached");
    }

    [Fact]
    public void Clocks_OfManyCases_AreThoseOfEachAlone()
    {
        CharterSet set = Set(ChangeMode.KeepUsedRestOnNew);
        CaseEvent[] events = [.. Enumerable.Range(0, 300).Select(i => new CaseEvent(new CaseId($"{i}"), At("2026-09-07 09:00") + Duration.FromMinutes(i * 7), 0, CaseEventKind.Created, ActorKind.Customer))];

        set.Clocks(Care, events, At("2026-09-08 12:00")).Select(s => s.ToString())
            .Should().Equal(events.SelectMany(e => set.Runs(Care, Solved, [e], At("2026-09-08 12:00"))).Select(s => s.ToString()));
    }

    [Theory]
    [InlineData("2026-07-01", null, "2026-09-08", null, false)]
    [InlineData("2026-07-01", "2026-09-07", "2026-09-08", null, false)]
    [InlineData("2026-07-01", "2026-09-08", "2026-09-08", null, true)]
    [InlineData("2026-07-01", null, "2026-07-01", null, true)]
    [InlineData("2026-07-01", null, "2026-06-01", "2026-06-30", false)]
    public void Check_VersionsInForceTogether_AreNamed(string from, string? to, string second, string? end, bool overlaps)
    {
        CharterSet set = new([Of(1, Date(from), Duration.FromHours(8), ChangeMode.Pin, to), Of(2, Date(second), Duration.FromHours(8), ChangeMode.Pin, end)]);

        set.Check().Select(p => p.Code).Should().Equal(overlaps ? ["charter.versions-overlap"] : Array.Empty<string>());
        set.Check().Should().NotContain(p => !p.ToString().Contains("care@1 and care@2"));

        static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
    }

    [Fact]
    public void Clocks_CharterThatIsNotThere_SaysWhichThereAre() => ((Action)(() => Set(ChangeMode.Pin).Clocks(new CharterId("other"), [], At("2026-09-07 16:30"))))
        .Should().Throw<ProblemException>().Which.Problems.Single().ToString().Should().Contain("charter.unknown-charter").And.Contain("care");

    private static CharterSet Set(ChangeMode mode) => new(
    [
        Of(1, new LocalDate(2026, 7, 1), Duration.FromHours(8), ChangeMode.Pin),
        Of(2, new LocalDate(2026, 9, 8), Duration.FromHours(4), mode),
    ]);

    private static CharterInForce Of(int version, LocalDate from, Duration limit, ChangeMode mode, string? to = null) => ServiceCharter.For(Care, Text("Lumen", "לומן", "Lumen"))
        .Version(version).Effective(from, to is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value).Moving(mode)
        .Service(TermsTests.Desk.Promising(Commitment.Within(Solved, Text("Solved", "נפתר", "Rezolvat"), limit).From(ClockEvent.Created).Until(ClockEvent.Status("resolved"))))
        .Build().With(Hours);
}
