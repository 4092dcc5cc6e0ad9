namespace CustomerServiceKit.Kpis;

public sealed partial class FactSchema<TRow>
{
    /// <summary>Declares the answer and its scale, where all answers are on one.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="get">Gives the answer, or null for an invitation that was not answered.</param>
    /// <returns>The changed copy, see <see cref="Score(Func{TRow, RatingScale}, Func{TRow, double?})"/>.</returns>
    /// <exception cref="ArgumentException">The score is declared already.</exception>
    public FactSchema<TRow> Score(RatingScale scale, Func<TRow, double?> get)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return Score(_ => scale, get);
    }

    /// <summary>Declares the answer and its scale.</summary>
    /// <param name="scale">Gives the scale of the row; null where it is not known, which rejects a row with an answer.</param>
    /// <param name="get">Gives the answer, or null for an invitation that was not answered. One off its scale, between its steps, or not a number rejects the row.</param>
    /// <returns>The changed copy, with <see cref="RatingFields.Score"/> and <see cref="RatingFields.Points"/>, and with <see cref="Dimensions.Scale"/>,
    /// <see cref="Dimensions.Instrument"/>, <see cref="Dimensions.Box"/> and <see cref="Dimensions.Responded"/>.</returns>
    /// <exception cref="ArgumentException">The score is declared already.</exception>
    public FactSchema<TRow> Score(Func<TRow, RatingScale?> scale, Func<TRow, double?> get)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(get);
        return ScoreColumns.AddTo(this, (row, _) => scale(row), (row, scratch) => scratch.Score(RatingFields.Score, get(row)));
    }
}
