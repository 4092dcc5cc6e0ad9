using CustomerServiceKit.Charters;

namespace ContactCenter.Walk;

/// <summary>An open case that a scheduler asks about, without an exclusion and with one.</summary>
/// <param name="Before">Its clock.</param>
/// <param name="Next">What comes next if nothing happens.</param>
/// <param name="Call">The call on the exclusion.</param>
/// <param name="After">Its clock with the call.</param>
/// <param name="NextAfter">What comes next with the call; null where the clock still stands still.</param>
internal sealed record AskedCase(ClockState Before, ClockDeadline Next, ExclusionCall Call, ClockState After, ClockDeadline? NextAfter);
