using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>A scale on which answers are given: what it measures, its bounds and steps, which end is the good one, and where its top and bottom boxes begin.</summary>
/// <remarks>
/// Boxes by the number of answers a scale offers, where they are not given: 3 answers have one top box; 4, 5, 6 and 7 have two; 10 have three. Source: the convention that survey
/// tools document, as Formbricks does; top two of five is that of Delighted and Kicue. The bottom has as many as the top. A scale of another size has no boxes unless they are given.
/// A net promoter question has 0 to 10, promoters at 9 and 10 and detractors at 0 to 6 (F. Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003).
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class RatingScale
{
    /// <summary>The largest bound a scale may have, up or down.</summary>
    internal const decimal LargestBound = 100_000;

    /// <summary>Declares a scale.</summary>
    /// <param name="id">Its name in the dimension <see cref="Dimensions.Scale"/>: 1 to 256 characters, for example <c>csat-1-5</c>.</param>
    /// <param name="instrument">What is measured on it.</param>
    /// <param name="lowest">The lowest answer, -100,000 to 100,000 with at most three decimals.</param>
    /// <param name="highest">The highest answer, above <paramref name="lowest"/>.</param>
    /// <param name="direction"><see cref="Direction.Up"/> where a higher answer is better, <see cref="Direction.Down"/> where a lower one is, as for effort asked as effort.</param>
    /// <param name="step">From one answer to the next; divides the scale evenly, with at most three decimals.</param>
    /// <param name="topBoxes">How many answers at the good end are the top; by the size of the scale when null.</param>
    /// <param name="bottomBoxes">How many answers at the bad end are the bottom; as many as the top when null.</param>
    /// <exception cref="ArgumentException">The id is not legal, or the rest is no scale; the message says why.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="instrument"/> is not defined.</exception>
    public RatingScale(
        string id,
        RatingInstrument instrument,
        decimal lowest,
        decimal highest,
        Direction direction = Direction.Up,
        decimal step = 1,
        int? topBoxes = null,
        int? bottomBoxes = null)
    {
        Id = IdText.Checked(id, nameof(id));
        if (!Enum.IsDefined(instrument))
        {
            throw new ArgumentOutOfRangeException(nameof(instrument), instrument, "Not a defined instrument.");
        }

        IReadOnlyList<Problem> problems = RatingScaleCheck.Of(instrument, lowest, highest, direction, step, topBoxes, bottomBoxes);
        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join(' ', problems.Select(p => p.Message.For("en"))), problems[0].Path);
        }

        Instrument = instrument;
        Lowest = lowest;
        Highest = highest;
        Direction = direction;
        Step = step;
        TopBoxes = topBoxes ?? RatingScaleCheck.UsualTop(instrument, Size);
        BottomBoxes = bottomBoxes ?? (instrument == RatingInstrument.Nps ? RatingScaleCheck.Detractors : TopBoxes);
    }

    /// <summary>The net promoter question: 0 to 10, promoters at 9 and 10, detractors at 0 to 6.</summary>
    public static RatingScale NetPromoter { get; } = new("nps", RatingInstrument.Nps, 0, 10);

    /// <summary>Its name in the dimension <see cref="Dimensions.Scale"/>.</summary>
    public string Id { get; }

    /// <summary>What is measured on it.</summary>
    public RatingInstrument Instrument { get; }

    /// <summary>The lowest answer.</summary>
    public decimal Lowest { get; }

    /// <summary>The highest answer.</summary>
    public decimal Highest { get; }

    /// <summary>Which end is the good one.</summary>
    public Direction Direction { get; }

    /// <summary>From one answer to the next.</summary>
    public decimal Step { get; }

    /// <summary>How many answers at the good end are the top; null where the scale has no boxes.</summary>
    public int? TopBoxes { get; }

    /// <summary>How many answers at the bad end are the bottom; null where the scale has no boxes.</summary>
    public int? BottomBoxes { get; }

    /// <summary>How many answers the scale offers.</summary>
    public int Size => RatingScaleCheck.SizeOf(Lowest, Highest, Step);

    /// <summary>Declares a scale of whole numbers from 1.</summary>
    /// <param name="instrument">What is measured on it; not <see cref="RatingInstrument.Nps"/>, which starts at 0.</param>
    /// <param name="highest">The highest answer, from 2.</param>
    /// <param name="direction">Which end is the good one.</param>
    /// <returns>The scale, named for example <c>csat-1-5</c>.</returns>
    /// <exception cref="ArgumentException">That is no scale.</exception>
    public static RatingScale OneTo(RatingInstrument instrument, int highest, Direction direction = Direction.Up) =>
        new(string.Format(CultureInfo.InvariantCulture, "{0}-1-{1}", KebabName.Of(instrument), highest), instrument, 1, highest, direction);

    /// <summary>Says whether a score stands on the scale.</summary>
    /// <param name="score">The score.</param>
    /// <returns>Whether it is within the bounds, which belong to the scale, and on a step.</returns>
    public bool Has(decimal score) => score >= Lowest && score <= Highest && (score - Lowest) % Step == 0;

    /// <summary>Places a score between the worst and the best.</summary>
    /// <param name="score">A score on the scale.</param>
    /// <returns>From 0, the worst, to 1, the best: (score - lowest) / (highest - lowest), turned round where lower is better.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The score is not on the scale.</exception>
    public decimal PointsOf(decimal score) => FromWorst(score) / (Highest - Lowest);

    /// <summary>Finds the box of a score.</summary>
    /// <param name="score">A score on the scale.</param>
    /// <returns>The box; null where the scale has none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The score is not on the scale.</exception>
    public RatingBox? BoxOf(decimal score)
    {
        int place = (int)(FromWorst(score) / Step);
        if (TopBoxes is not int top || BottomBoxes is not int bottom)
        {
            return null;
        }

        bool promoter = Instrument == RatingInstrument.Nps;
        return place >= Size - top ? (promoter ? RatingBox.Promoter : RatingBox.Top)
            : place < bottom ? (promoter ? RatingBox.Detractor : RatingBox.Bottom)
            : promoter ? RatingBox.Passive : RatingBox.Middle;
    }

    /// <summary>Prints the scale.</summary>
    /// <returns>For example <c>csat-1-5: csat, 1 to 5</c>.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: {1}, {2} to {3}", Id, KebabName.Of(Instrument), Lowest, Highest);

    private decimal FromWorst(decimal score) => Has(score)
        ? Direction == Direction.Up ? score - Lowest : Highest - score
        : throw new ArgumentOutOfRangeException(nameof(score), score, $"The scale goes from {Lowest} to {Highest} in steps of {Step}.");
}
