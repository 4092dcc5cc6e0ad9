using static CustomerServiceKit.Charters.Tests.Sample;

namespace CustomerServiceKit.Charters.Tests.Clock;

/// <summary>Events that a clock cannot see right.</summary>
public sealed class CaseEventCheckTests
{
    [Fact]
    public void Of_EventsWithEveryFault_FindsAllAtOnceWithTheirPlaces() => CaseEventCheck.Of(
        [
            Created("2026-09-07 09:00", "new"),
            Status("2026-09-07 08:00", "new"),
            Status("2026-09-07 10:00", "open"),
            Status("2026-09-07 10:00", "waiting"),
            Change("2026-09-07 11:00", "closed", "open"),
            Created("2026-09-07 12:00"),
            TermsTests.Event("2026-09-07 13:00", CaseEventKind.ExclusionEnded, "storm"),
        ])
        .Select(p => $"{p.Code} {p.Path}").Should().Equal(
            "case.before-created events[1]", "case.same-place events[3]", "case.status-gap events[4]", "case.created-twice events[5]", "case.exclusion-not-begun events[6]");

    [Fact]
    public void Of_AResumeWithoutAPause_SaysWhatWasKnown() => CaseEventCheck.Of([Created("2026-09-07 09:00", "open"), Change("2026-09-07 11:00", "waiting", "open")])
        .Single().ToString().Should().Contain("leaves the status 'waiting'").And.Contain("was in 'open'");

    [Fact]
    public void Of_EventsInNoOrderOfTwoCases_FindsNothing() => CaseEventCheck.Of(
        [
            Change("2026-09-07 11:00", "waiting", "open"),
            new CaseEvent(new CaseId("18"), At("2026-09-07 10:00"), 0, CaseEventKind.Created, ActorKind.Customer),
            Change("2026-09-07 10:00", "open", "waiting"),
            Created("2026-09-07 09:00", "open"),
        ])
        .Should().BeEmpty();

    private static CaseEvent Change(string at, string from, string to) => new(new CaseId("17"), At(at), 1, CaseEventKind.StatusChanged, ActorKind.Employee, fromValue: from, toValue: to);
}
