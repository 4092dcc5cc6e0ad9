using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.RealData;

/// <summary>One request to the city, with the target that the city gave it.</summary>
internal sealed record BostonRequest(Instant Opened, Instant Target, Instant? Closed, string Source);
