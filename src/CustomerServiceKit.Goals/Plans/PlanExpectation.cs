using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>What a plan expects by the end of a day: something before a day, and its part of the rest from then on.</summary>
internal readonly record struct PlanExpectation(LocalDate From, decimal Before, decimal Rest);
