using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>One stretch of a <see cref="ReportingPeriod"/>: a certain day, week or half-hour.</summary>
/// <remarks>Two buckets are equal when period, start, end and local start are. Immutable and safe to share between threads.</remarks>
public sealed class ReportingBucket : IEquatable<ReportingBucket>
{
    private readonly Offset _offset;

    internal ReportingBucket(ReportingPeriod period, Instant start, Instant end, LocalDate firstDay, Offset offset)
    {
        Period = period;
        Start = start;
        End = end;
        FirstDay = firstDay;
        _offset = offset;
    }

    /// <summary>The period this is a bucket of.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The first instant of the bucket.</summary>
    public Instant Start { get; }

    /// <summary>The end of the bucket, exclusive: the start of the next one.</summary>
    public Instant End { get; }

    /// <summary>The calendar day the bucket begins with or, for an intraday bucket, lies in.</summary>
    /// <remarks>Where a zone skipped this very day, the bucket starts with the next day there was.</remarks>
    public LocalDate FirstDay { get; }

    /// <summary>What to call the bucket, as ISO 8601 text that sorts as time runs within the period.</summary>
    /// <value>
    /// <c>1999-01-03</c> for a day, <c>1999-W01</c> for a week from Monday, <c>1999-01-03/P7D</c> for any other week, <c>1999-01</c>, <c>1999-Q1</c>, <c>1999-H1</c> and
    /// <c>1999</c> for a month, a quarter, a half-year and a year. Those of a fiscal year from another month than January are called by their first month and their
    /// length, <c>1999-02/P3M</c>, <c>1999-04/P6M</c>, <c>1999-04/P1Y</c>, and those of a 52/53-week year by their first day and their weeks, <c>1999-01-31/P4W</c>. An intraday bucket is called by its local start with the offset, <c>1999-01-03T07:30+02:00</c>, so that the two halves of
    /// a repeated hour have names of their own (these two sort by the clock, not by time).
    /// </value>
    public string Label => BucketLabel.Of(this, _offset);

    /// <summary>Whether an instant falls into the bucket.</summary>
    /// <param name="instant">Any instant.</param>
    /// <returns><c>Start &lt;= instant &lt; End</c>.</returns>
    public bool Contains(Instant instant) => Start <= instant && instant < End;

    /// <summary>Converts the bucket to the interval it covers.</summary>
    /// <returns>The interval from <see cref="Start"/> to <see cref="End"/>.</returns>
    public Interval ToInterval() => new(Start, End);

    /// <inheritdoc />
    public bool Equals(ReportingBucket? other) =>
        other is not null
        && other.Period.Equals(Period)
        && other.Start == Start
        && other.End == End
        && other.FirstDay == FirstDay
        && other._offset == _offset;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ReportingBucket);

    /// <inheritdoc />
    public override int GetHashCode() => Start.GetHashCode() ^ Period.GetHashCode();

    /// <summary>Returns the label.</summary>
    /// <returns><see cref="Label"/>.</returns>
    public override string ToString() => Label;
}
