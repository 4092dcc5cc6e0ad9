using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>The rules a rating scale must keep.</summary>
internal static class RatingScaleCheck
{
    public const int Detractors = 7;

    private const int Promoters = 2;

    public static IReadOnlyList<Problem> Of(RatingInstrument instrument, decimal lowest, decimal highest, Direction direction, decimal step, int? top, int? bottom)
    {
        List<Problem> problems = [];
        bool isScale = IsBound(lowest) && IsBound(highest) && lowest < highest && step > 0 && IsKept(step) && (highest - lowest) % step == 0;
        if (!isScale)
        {
            problems.Add(RatingScaleRules.Bounds.At("highest", ("lowest", Text(lowest)), ("highest", Text(highest)), ("step", Text(step))));
        }

        if (direction == Direction.Band)
        {
            problems.Add(RatingScaleRules.Direction.At("direction"));
        }

        bool isNetPromoter = instrument == RatingInstrument.Nps;
        if (isNetPromoter && !(lowest == 0 && highest == 10 && step == 1 && direction == Direction.Up && (top ?? Promoters) == Promoters && (bottom ?? Detractors) == Detractors))
        {
            problems.Add(RatingScaleRules.NetPromoter.At("instrument", ("lowest", Text(lowest)), ("highest", Text(highest)), ("step", Text(step))));
        }
        else if (isScale && !isNetPromoter && (top ?? UsualTop(instrument, SizeOf(lowest, highest, step))) is var boxes && !Fit(boxes, bottom, SizeOf(lowest, highest, step)))
        {
            problems.Add(RatingScaleRules.Boxes.At("top", ("top", Text(boxes)), ("bottom", Text(bottom ?? boxes)), ("size", Text(SizeOf(lowest, highest, step)))));
        }

        return problems;
    }

    public static int SizeOf(decimal lowest, decimal highest, decimal step) => (int)((highest - lowest) / step) + 1;

    public static int? UsualTop(RatingInstrument instrument, int size) => instrument == RatingInstrument.Nps ? Promoters : size switch
    {
        3 => 1,
        >= 4 and <= 7 => 2,
        10 => 3,
        _ => null,
    };

    /// <summary>Whether the boxes leave no answer in two of them. A bottom without a top would be half a scale.</summary>
    private static bool Fit(int? top, int? bottom, int size) =>
        top is int given ? given >= 1 && (bottom ?? given) >= 0 && (long)given + (bottom ?? given) <= size : bottom is null;

    private static bool IsBound(decimal value) => value >= -RatingScale.LargestBound && value <= RatingScale.LargestBound && IsKept(value);

    private static bool IsKept(decimal value) => value <= RatingScale.LargestBound && decimal.Truncate(value * Unit.Points.Scale) == value * Unit.Points.Scale;

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
