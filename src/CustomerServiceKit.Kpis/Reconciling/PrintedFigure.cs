using System.Collections.Immutable;
using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>A figure as another system printed it. The digits count: <c>"77.7"</c> is not <c>"77.70"</c>.</summary>
public sealed class PrintedFigure
{
    /// <summary>Takes down a figure.</summary>
    /// <param name="text">The number in invariant notation, for example <c>"77.7"</c>; no sign of the unit and no thousands separators.</param>
    /// <param name="factor">What one of its units is in ours: 0.01 for percent, 60 for minutes, 1 unless told.</param>
    /// <param name="labels">The group's value on each axis; none where nothing is told apart.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is no number.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not positive.</exception>
    public PrintedFigure(string text, decimal factor = 1, params IReadOnlyList<string?> labels)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            throw new ArgumentException($"Give the number as printed, with a point and without sign of the unit, such as \"77.7\"; given '{text}'.", nameof(text));
        }

        Text = text;
        Number = number;
        Factor = factor;
        Labels = (ImmutableArray<string?>)[.. labels];
    }

    /// <summary>The number as it was given.</summary>
    public string Text { get; }

    /// <summary>What one of its units is in ours.</summary>
    public decimal Factor { get; }

    /// <summary>The group's value on each axis.</summary>
    public IReadOnlyList<string?> Labels { get; }

    internal decimal Number { get; }

    /// <summary>One unit of the last digit printed.</summary>
    internal decimal LastDigit => new(1, 0, 0, false, Number.Scale);

    /// <summary>Takes down a percentage.</summary>
    /// <param name="text">The number, for example <c>"77.7"</c> for 77.7 %.</param>
    /// <param name="labels">The group's value on each axis.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is no number.</exception>
    public static PrintedFigure Percent(string text, params IReadOnlyList<string?> labels) => new(text, 0.01m, labels);

    /// <summary>Prints the figure.</summary>
    /// <returns>The number as given, with its factor.</returns>
    public override string ToString() => Factor == 1 ? Text : FormattableString.Invariant($"{Text} x {Factor}");

    /// <summary>How a value of ours comes out as this figure; null where it does not.</summary>
    internal Agreement? Agrees(decimal? value)
    {
        if (value is not decimal ours)
        {
            return null;
        }

        decimal off = (ours / Factor) - Number;
        decimal towardsZero = Number < 0 || (Number == 0 && off < 0) ? -off : off;
        return off == 0 ? Agreement.Exact
            : Math.Abs(off) <= LastDigit / 2 ? Agreement.Rounded
            : towardsZero >= 0 && towardsZero < LastDigit ? Agreement.Truncated : null;
    }
}
