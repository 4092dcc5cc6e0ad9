using CustomerServiceKit.Calendars;

namespace ContactCenter.Output;

/// <summary>One week under the service levels of several vendors.</summary>
/// <param name="Week">The week.</param>
/// <param name="Levels">What each vendor prints, one without a value included.</param>
/// <param name="Differences">What each that prints a number makes of the same interactions, most first.</param>
internal sealed record VendorWeek(ReportingBucket Week, IReadOnlyList<VendorLevel> Levels, IReadOnlyList<VendorDifference> Differences)
{
    /// <summary>The vendors whose number the data support.</summary>
    public IEnumerable<VendorLevel> Supported => Levels.Where(l => l.Cell.Value is not null);

    public long Agreed => Differences.Where(d => d.IsAgreed).Sum(d => d.Interactions);

    public long Disputed => Differences.Where(d => !d.IsAgreed).Sum(d => d.Interactions);
}
