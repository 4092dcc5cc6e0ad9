namespace CustomerServiceKit.Charters;

/// <summary>The events of one case in their order.</summary>
internal sealed class CaseHistory(IReadOnlyList<CaseEvent> events)
{
    public IReadOnlyList<CaseEvent> Events { get; } = events;

    /// <summary>Puts the events of many cases with their cases, which are known by their source and id, in the order in which they first come.</summary>
    public static IReadOnlyList<CaseHistory> Of(IEnumerable<CaseEvent> events) =>
        [.. CaseEvents.ByCase(events).Select(one => new CaseHistory([.. one.OrderBy(e => e, CaseEvent.Order)]))];
}
