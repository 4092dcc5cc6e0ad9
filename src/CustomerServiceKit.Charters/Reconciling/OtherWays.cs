using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>One clock of another system beside ours, and beside ours run in other ways.</summary>
internal sealed class OtherWays
{
    private readonly VendorClock _vendor;
    private readonly Duration _tolerance;
    private readonly ClockState? _ours;
    private readonly List<(ClockReason Reason, ClockState? State)> _ways;

    public OtherWays(CharterInForce charter, VendorClock vendor, IReadOnlyList<CaseEvent> events, Instant asOf, Duration tolerance, Instant? historySince)
    {
        _vendor = vendor;
        _tolerance = tolerance;
        _ours = charter.Clock(vendor.Commitment, events, asOf, historySince);
        ClockPlan plan = charter.Find(vendor.Commitment)!;
        Commitment commitment = plan.Commitment;
        List<CaseEvent> past = CaseEvents.Until([.. events], asOf);
        _ways =
        [
            (ClockReason.WithoutPauses, Run(commitment.PausedIn(Array.Empty<ClockPause>()))),
            (ClockReason.AroundTheClock, commitment.Target.Length is null ? null : Run(commitment.AroundTheClock())),
            (ClockReason.TermsOfTheStart, Run(commitment.Changing(ChangeMode.Pin))),
        ];

        ClockState? Run(Commitment other) =>
            charter.States(new ClockPlan(charter, plan.Service, other), past, asOf, historySince) is { Count: > 0 } runs ? runs[runs.Count - 1] : null;
    }

    public IEnumerable<ClockComparison> Compare()
    {
        if (_vendor.Due is Instant due)
        {
            yield return Row(ClockCell.Due, due.ToString(), s => s.Due.ToString(), s => Near(s.Due - due), Near(WallClockDue() - due));
        }

        if (_vendor.IsBreached is bool breached)
        {
            // Broken or not has two values, so whatever way agrees proves little: the due time is what tells.
            bool wall = WallClockDue() is Instant late && ((_ours!.Stopped ?? _ours.AsOf) > late) == breached;
            yield return Row(ClockCell.Breached, breached ? "yes" : "no", s => IsBroken(s) ? "yes" : "no", s => IsBroken(s) == breached, wall);
        }

        if (_vendor.OpenTime is Duration open)
        {
            yield return Row(ClockCell.OpenTime, IsoDuration.ToText(open), s => IsoDuration.ToText(s.OpenTime), s => Near(s.OpenTime - open), false);
        }

        if (_vendor.PausedTime is Duration paused)
        {
            yield return Row(ClockCell.PausedTime, IsoDuration.ToText(paused), s => IsoDuration.ToText(s.PausedTime), s => Near(s.PausedTime - paused), Near(WallClockPause() - paused));
        }
    }

    private static bool IsBroken(ClockState state) => state.Status == ClockOutcomeKind.Breached;

    private ClockComparison Row(ClockCell cell, string theirs, Func<ClockState, string> ours, Func<ClockState, bool> agrees, bool onTheWallClock) =>
        new(_vendor, _ours, cell, theirs, _ours is null ? null : ours(_ours), Reason(agrees, onTheWallClock));

    private ClockReason Reason(Func<ClockState, bool> agrees, bool onTheWallClock)
    {
        bool Agrees(ClockState? state) => state is not null && agrees(state);

        return _ours is null ? ClockReason.NoClock
        : agrees(_ours) ? ClockReason.Equal
        : Agrees(_ways[0].State) ? ClockReason.WithoutPauses
        : onTheWallClock ? ClockReason.PausesOnTheWallClock
        : _ways.Where(w => Agrees(w.State)).Select(w => (ClockReason?)w.Reason).FirstOrDefault() is ClockReason found ? found
        : _ours.IsPartial ? ClockReason.PartialHistory
        : ClockReason.Unexplained;
    }

    private bool Near(Duration? difference) => difference is Duration apart && apart <= _tolerance && -apart <= _tolerance;

    /// <summary>The due time without pauses, and the length of the pauses on the wall clock after it, which is how some systems add them.</summary>
    private Instant? WallClockDue() => _ways[0].State?.Due + WallClockPause();

    private Duration? WallClockPause() => _ours?.Segments.Where(s => s.Kind == ClockSegmentKind.Paused).Aggregate(Duration.Zero, (sum, s) => sum + s.Length);
}
