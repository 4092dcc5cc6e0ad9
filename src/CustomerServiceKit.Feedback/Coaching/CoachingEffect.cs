using System.Globalization;

namespace CustomerServiceKit.Feedback;

/// <summary>How often a criterion was done rightly before a session that corrected it, and after.</summary>
/// <remarks>
/// The two shares are compared by Newcombe's interval. A conversation follows a bad observation, so the next ones are better by chance, too; and much else happens between. So this never says that an action was the cause.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class CoachingEffect
{
    internal CoachingEffect(FeedbackSession session, string criterion, (int Right, int Of) before, (int Right, int Of) after, decimal level)
    {
        Session = session;
        Criterion = criterion;
        (RightBefore, Before) = before;
        (RightAfter, After) = after;
        if (Before > 0 && After > 0)
        {
            Difference = ((decimal)RightAfter / After) - ((decimal)RightBefore / Before);
            Interval = NewcombeInterval.Of(
                (decimal)RightAfter / After, WilsonInterval.Of(RightAfter, After, level), (decimal)RightBefore / Before, WilsonInterval.Of(RightBefore, Before, level));
        }
    }

    /// <summary>The session that corrected it.</summary>
    public FeedbackSession Session { get; }

    /// <summary>The criterion.</summary>
    public string Criterion { get; }

    /// <summary>What was agreed in the session, as it was agreed.</summary>
    public IReadOnlyList<ActionItem> Actions => Session.Actions;

    /// <summary>How many observations before it say something about the criterion.</summary>
    public int Before { get; }

    /// <summary>How many of these praise it.</summary>
    public int RightBefore { get; }

    /// <summary>How many observations since say something about the criterion.</summary>
    public int After { get; }

    /// <summary>How many of these praise it.</summary>
    public int RightAfter { get; }

    /// <summary>The share that was right since, less the share before; null where there are no observations on one side.</summary>
    public decimal? Difference { get; }

    /// <summary>Between what the difference lies; null as for <see cref="Difference"/>.</summary>
    public ConfidenceInterval? Interval { get; }

    /// <summary>Whether the difference is more than chance.</summary>
    public CoachingVerdict Verdict => Interval is not ConfidenceInterval interval ? CoachingVerdict.NotKnown
        : interval.Lower > 0m ? CoachingVerdict.Improved
        : interval.Upper < 0m ? CoachingVerdict.Worsened
        : CoachingVerdict.NotKnown;

    /// <summary>Says it in words, with the caution that a few observations deserve.</summary>
    /// <returns>In English, Hebrew and Romanian; the latter two not yet reviewed by native speakers.</returns>
    public LocalizedText Explain() => CoachingWords.Of(this);

    /// <summary>Prints criterion and counts.</summary>
    /// <returns>For example <c>next step agreed: 1 of 5, then 5 of 6: not-known</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Criterion}: {RightBefore} of {Before}, then {RightAfter} of {After}: {EnumWords<CoachingVerdict>.Of(Verdict)}");
}
