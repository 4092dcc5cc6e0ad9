using System.Globalization;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using NodaTime;

namespace ContactCenter.Walk;

/// <summary>Puts a charter to work on the cases of one of its promises.</summary>
internal sealed class AtWorkMaker(WalkSource source, CharterInForce charter, IReadOnlyList<ClockState> states, IReadOnlyList<ClockOutcome> outcomes)
{
    private readonly CharterService _service = charter.Charter.Services.Single(s => s.Commitments.Any(c => c.Id == source.Explained));
    private readonly Commitment _promise = charter.Charter.Commitments.Single(c => c.Id == source.Explained);
    private readonly List<ClockState> _states = [.. states.Where(s => s.Commitment.Id == source.Explained)];
    private readonly List<ClockOutcome> _outcomes = [.. outcomes.Where(o => o.Commitment == source.Explained)];

    public CharterAtWork Make(CharterTrial trial, Instant asOf, string month)
    {
        HashSet<CaseId> cases = [.. _states.Select(s => s.Case)];
        List<CaseEvent> history = [.. source.Events.Where(e => cases.Contains(e.Case))];
        BackTestComparison drafts = BackTestComparison.Of(history, asOf, [.. trial.Limits.Prepend(_promise.Target.Length!.Value).Select(Draft)]);
        return new CharterAtWork
        {
            Charter = charter,
            AsOf = asOf,
            Zone = source.Data.Zone,
            Counts = [.. charter.Charter.Commitments.Select(c => (c, Attainment.Of(outcomes.Where(o => o.Commitment == c.Id))))],
            Late = _states.Where(s => s.Status == ClockOutcomeKind.Breached).OrderByDescending(s => s.Overrun).ThenBy(s => s.Case.Value, StringComparer.Ordinal).FirstOrDefault(),
            Account = RedressAccount.Of(charter, _outcomes.Select(o => new RedressCase(o)), [], asOf),
            Asked = _states.Where(s => s.Status == ClockOutcomeKind.Open).MinBy(s => s.Due) is ClockState open ? Asked(open, [.. history.Where(e => e.Case == open.Case)], trial) : null,
            Month = month,
            Budget = MissBudget.Of(_promise, _outcomes.Where(o => ReportingPeriod.Month.Containing(MissBudget.CountedAt(o), source.Data.Zone).Label == month)),
            Drafts = drafts,
            Target = drafts.Drafts[0].Value.Get(_promise.Id).FindTarget(_promise.Share),
        };
    }

    private AskedCase Asked(ClockState open, List<CaseEvent> events, CharterTrial trial)
    {
        CharterExclusion exclusion = charter.Charter.Exclusions.Single(e => e.Id == trial.Exclusion);
        Instant until = charter.CalendarOf(_service)!.Add(open.Started, trial.Lasting);
        ExclusionCall call = exclusion.CallFor(open.Case, trial.By, open.Started, until, trial.Evidence);
        CaseEvent[] excused = [.. events, .. call.ToEvents()];
        return new AskedCase(
            open,
            charter.NextDeadline(events, open.AsOf)!,
            call,
            charter.Clock(_promise.Id, excused, open.AsOf)!,
            charter.NextDeadline(excused, open.AsOf));
    }

    private (string Name, CharterInForce InForce) Draft(Duration limit) => (
        string.Create(CultureInfo.InvariantCulture, $"{limit.TotalHours} h"),
        ServiceCharter.For(charter.Charter.Id, charter.Charter.Provider).Effective(charter.Charter.EffectiveFrom)
            .Service(CharterService.Of(_service.Id, _service.Name).OpenBy(_service.Calendar!.Value).OnCondition([.. _service.Conditions]).LimitedTo([.. _service.Limits])
                .Promising(_promise.WithTarget(limit)))
            .Build().With(charter.CalendarOf(_service)!));
}
