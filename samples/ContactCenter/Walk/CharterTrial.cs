using CustomerServiceKit;
using CustomerServiceKit.Charters;
using NodaTime;

namespace ContactCenter.Walk;

/// <summary>What is tried on a promise of the charter.</summary>
/// <param name="Exclusion">The exclusion that is called on for one case.</param>
/// <param name="By">Who calls on it.</param>
/// <param name="Evidence">What is on record for it.</param>
/// <param name="Lasting">How long it lasts from the start of the case, in business time.</param>
/// <param name="Limits">The limits that are tried beside the present one.</param>
internal sealed record CharterTrial(ExclusionId Exclusion, ServiceRole By, string Evidence, Duration Lasting, IReadOnlyList<Duration> Limits);
