namespace CustomerServiceKit.Calendars;

/// <summary>One kind of yearly date.</summary>
internal abstract record DateKind
{
    /// <summary>By how many days at most an occurrence lies away from the year that gives it.</summary>
    public abstract int Reach { get; }

    /// <summary>What one Gregorian year gives, in any order; an occurrence may lie in a year beside it, within <see cref="Reach"/>.</summary>
    public abstract IEnumerable<Occurrence> GivenBy(int year);
}
