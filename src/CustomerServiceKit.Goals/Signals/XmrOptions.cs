using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>How a chart is computed.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class XmrOptions
{
    /// <summary>Mean and Wheeler's three rules, without screening, bounds or rebases.</summary>
    public static XmrOptions Standard { get; } = new();

    /// <summary>Mean or median.</summary>
    /// <value>The mean unless told.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public ChartCenter Center
    {
        get;
        init
        {
            Arguments.ThrowIfUndefined(value, nameof(value));
            field = value;
        }
    }

    /// <summary>Whether moving ranges from 3.267 mean ranges up are left out once and the mean range is computed anew. Says nothing for the median, which needs no screening.</summary>
    /// <value>False unless told.</value>
    /// <remarks>
    /// Only ranges are left out, never a figure: the center stays the mean of all. Eleven figures of 5 and one of 50 have the center 8.75 and, screened, no range at all (<c>signal.constant</c>). Where one
    /// wild figure moves the center, take the median, or a rebase where it is known what changed.
    /// </remarks>
    public bool ScreenOutliers { get; init; }

    /// <summary>Whether the center is a straight line through the middles of the first and the second half of each segment, around which every rule is applied.</summary>
    /// <value>False unless told.</value>
    public bool Trended { get; init; }

    /// <summary>The rules by which signals are found.</summary>
    /// <value><see cref="RunRules.Wheeler"/> unless told; none where empty.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<RunRule> Rules { get; init => field = (ImmutableArray<RunRule>)[.. value ?? throw new ArgumentNullException(nameof(value))]; } = RunRules.Wheeler;

    /// <summary>The least and most the figure can be, at which limits are cut off when shown.</summary>
    /// <value>Null, none, unless told.</value>
    public GoalBounds? Bounds { get; init; }

    /// <summary>From which days on the limits are computed anew, in any order.</summary>
    /// <value>Empty unless told.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<ChartRebase> Rebases { get; init => field = (ImmutableArray<ChartRebase>)[.. value ?? throw new ArgumentNullException(nameof(value))]; } = (ImmutableArray<ChartRebase>)[];

    /// <summary>From how many points on there are limits.</summary>
    /// <value>5 unless told; at least 2. The Health Care Data Guide asks for 20 to 30, Wheeler takes as few as five or six.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 2.</exception>
    public int LimitsFrom
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2);
            field = value;
        }
    } = 5;
}
