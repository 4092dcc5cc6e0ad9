namespace CustomerServiceKit.Calendars;

/// <summary>Where counting in business days begins.</summary>
/// <remarks>Contracts and systems differ: source of the first two, the peers compared on the page <c>docs/differences.md</c>.</remarks>
public enum BusinessDayCounting
{
    /// <summary>The first business day strictly after the start is day one, whether the start is a business day or not. The default.</summary>
    NextDayIsOne,

    /// <summary>A start outside of opening hours is first moved into them; then the next business day is day one. Counting back, moved back.</summary>
    RollFirst,

    /// <summary>The start itself is day one where it is a business day, otherwise the next business day is: "within two business days" of a Monday ends on Tuesday.</summary>
    StartIsOne,
}
