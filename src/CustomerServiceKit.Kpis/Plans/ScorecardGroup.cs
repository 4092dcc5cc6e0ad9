using System.Globalization;
using CustomerServiceKit.Calendars;

namespace CustomerServiceKit.Kpis;

/// <summary>One group of a scorecard: its value in each dimension, its period and its hour.</summary>
public sealed class ScorecardGroup
{
    internal ScorecardGroup(long number, GroupSpace space, string?[] dimensionValues, ReportingBucket? bucket, int? hour)
    {
        Number = number;
        Space = space;
        DimensionValues = dimensionValues;
        Bucket = bucket;
        Hour = hour;
    }

    /// <summary>How the scorecard is told apart.</summary>
    public Grouping Grouping => Space.Grouping;

    /// <summary>The value in each dimension, in the grouping's order; null for rows that have none.</summary>
    public IReadOnlyList<string?> DimensionValues { get; }

    /// <summary>The period; null where time is not told apart.</summary>
    public ReportingBucket? Bucket { get; }

    /// <summary>The hour of day, 0 to 23; null where hours are not told apart.</summary>
    public int? Hour { get; }

    /// <summary>The value on each axis as text: dimensions, then the period's label, then the hour as two digits; null for rows without a value.</summary>
    public IReadOnlyList<string?> Labels =>
    [
        .. DimensionValues,
        .. Bucket is null ? [] : new[] { Bucket.Label },
        .. Hour is null ? [] : new[] { Hour.Value.ToString("00", CultureInfo.InvariantCulture) },
    ];

    internal long Number { get; }

    internal GroupSpace Space { get; }

    /// <summary>Prints the group.</summary>
    /// <returns>For example <c>north / 1999-W01</c>; <c>all</c> where nothing is told apart.</returns>
    public override string ToString() => GroupLabels.Text(Labels);
}
