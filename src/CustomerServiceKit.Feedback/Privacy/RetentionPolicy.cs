using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>How long records are kept, by their class. There are no defaults: the law and the house decide.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class RetentionPolicy
{
    private readonly ImmutableDictionary<FeedbackRecordClass, Period> _periods;

    private RetentionPolicy(ImmutableDictionary<FeedbackRecordClass, Period> periods) => _periods = periods;

    /// <summary>Says nothing of any class, so that everything is kept and told (<c>privacy.no-retention</c>).</summary>
    public static RetentionPolicy None { get; } = new(ImmutableDictionary<FeedbackRecordClass, Period>.Empty);

    /// <summary>Says how long a class is kept.</summary>
    /// <param name="recordClass">The class.</param>
    /// <param name="period">The time from the last day of the record, in whole days or longer units; more than nothing.</param>
    /// <returns>The changed policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The class is not defined, or the period has parts of a day, is not more than nothing, or is longer than 1,000 years.</exception>
    public RetentionPolicy Keeping(FeedbackRecordClass recordClass, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        Arguments.ThrowIfUndefined(recordClass, nameof(recordClass));
        LocalDate any = new(2000, 1, 1);
        bool isShort = Math.Abs((long)period.Years) + (period.Months / 12) + (period.Weeks / 52) + (period.Days / 365) <= 1000;
        return !period.HasTimeComponent && isShort && any + period > any
            ? new RetentionPolicy(_periods.SetItem(recordClass, period))
            : throw new ArgumentOutOfRangeException(nameof(period), period, "Records are kept for whole days, weeks, months or years, for more than none and for 1,000 years at most.");
    }

    /// <summary>How long a class is kept.</summary>
    /// <param name="recordClass">The class.</param>
    /// <returns>The time; null where nothing is said.</returns>
    public Period? For(FeedbackRecordClass recordClass) => _periods.GetValueOrDefault(recordClass);
}
