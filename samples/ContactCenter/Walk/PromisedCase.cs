using CustomerServiceKit;
using CustomerServiceKit.Charters;

namespace ContactCenter.Walk;

/// <summary>A case to which a service of the charter promises something, with all that happened to it.</summary>
internal sealed record PromisedCase(ServiceId Service, IReadOnlyList<CaseEvent> Events);
