namespace CustomerServiceKit.Charters;

/// <summary>One value of another system's clock beside ours, and why they differ where they do.</summary>
public sealed class ClockComparison
{
    internal ClockComparison(VendorClock vendor, ClockState? ours, ClockCell cell, string theirValue, string? ourValue, ClockReason reason)
    {
        Vendor = vendor;
        Ours = ours;
        Cell = cell;
        TheirValue = theirValue;
        OurValue = ourValue;
        Reason = reason;
    }

    /// <summary>The other system's clock.</summary>
    public VendorClock Vendor { get; }

    /// <summary>Our clock; null where there is none.</summary>
    public ClockState? Ours { get; }

    /// <summary>Which value.</summary>
    public ClockCell Cell { get; }

    /// <summary>What the other says, as text.</summary>
    public string TheirValue { get; }

    /// <summary>What ours says, as text; null where there is no clock.</summary>
    public string? OurValue { get; }

    /// <summary>Why they differ, or that they are equal.</summary>
    public ClockReason Reason { get; }

    /// <summary>Prints the comparison.</summary>
    /// <returns>For example <c>first-reply of case 17, due: 2026-07-08T08:20:00Z, ours 2026-07-08T07:20:00Z: pauses-on-the-wall-clock</c>.</returns>
    public override string ToString() => $"{Vendor}, {EnumWords<ClockCell>.Of(Cell)}: {TheirValue}, ours {OurValue ?? "none"}: {EnumWords<ClockReason>.Of(Reason)}";
}
