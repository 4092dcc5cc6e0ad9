using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A case that is supposed, to see when a promise would be due on it.</summary>
/// <param name="Started">When the clock of the promise starts.</param>
/// <param name="Priority">Its priority as the case system writes it; null where it has none.</param>
/// <param name="Tier">The customer's tier; null where there is none.</param>
/// <param name="Channel">The way it came; null where that is not supposed.</param>
public sealed record SupposedCase(Instant Started, string? Priority = null, string? Tier = null, ChannelId? Channel = null);
