using CustomerServiceKit.Calendars;

namespace ContactCenter.Output;

/// <summary>One week under the service levels of several vendors.</summary>
/// <param name="Week">The week.</param>
/// <param name="Levels">What each vendor prints.</param>
/// <param name="Differences">What each makes of the same interactions, most first.</param>
internal sealed record VendorWeek(ReportingBucket Week, IReadOnlyList<VendorLevel> Levels, IReadOnlyList<VendorDifference> Differences)
{
    /// <summary>Whether all that print a number count an interaction alike.</summary>
    public bool Agree(VendorDifference difference) => Levels.Zip(difference.Counts).Where(c => c.First.Cell.Value is not null).Select(c => c.Second).Distinct().Count() <= 1;

    public long Agreed => Differences.Where(Agree).Sum(d => d.Interactions);

    public long Disputed => Differences.Where(d => !Agree(d)).Sum(d => d.Interactions);
}
