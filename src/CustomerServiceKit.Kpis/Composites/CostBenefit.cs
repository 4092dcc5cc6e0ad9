using System.Collections.Immutable;
using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>What a change is worth (K67, R148): the change of KPIs, each with its value, less the cost.</summary>
/// <remarks>
/// It says what the figures were before and after, and no more: that the change caused the difference it does not claim. Where every effect has an interval, the net benefit has one:
/// from the sum of the lower ends to that of the upper ones, which is wider than needed rather than too narrow. Immutable.
/// Example: first-contact resolution from 600 of 1,000 to 660 of 1,000 at 500 a percentage point (50,000 for the whole), cost 2,000: 6 points, 3,000 - 2,000 = 1,000 net.
/// </remarks>
public sealed class CostBenefit
{
    private CostBenefit(Unit money, decimal cost, IReadOnlyList<ValuedChange> effects)
    {
        Money = money;
        Cost = cost;
        Effects = effects;
    }

    /// <summary>The currency.</summary>
    public Unit Money { get; }

    /// <summary>The cost.</summary>
    public decimal Cost { get; }

    /// <summary>The changes with their values.</summary>
    public IReadOnlyList<ValuedChange> Effects { get; }

    /// <summary>The value of all changes; null where one cannot be compared.</summary>
    public decimal? Benefit => Sum(e => e.Value);

    /// <summary>Benefit less cost.</summary>
    public decimal? Net => Benefit - Cost;

    /// <summary>The lower end of the net benefit; null where an effect has no interval.</summary>
    public decimal? NetLower => Sum(e => e.Lower) - Cost;

    /// <summary>The upper end of the net benefit; null where an effect has no interval.</summary>
    public decimal? NetUpper => Sum(e => e.Upper) - Cost;

    /// <summary>The net benefit over the cost: the return on what was spent; null without a cost.</summary>
    public decimal? Return => Cost == 0 ? null : Net / Cost;

    /// <summary>Weighs a change.</summary>
    /// <param name="money">The currency of cost and values.</param>
    /// <param name="cost">What it cost, not negative.</param>
    /// <param name="effects">What changed, and what a unit of it is worth; at least one.</param>
    /// <returns>The balance.</returns>
    /// <exception cref="ArgumentException"><paramref name="money"/> is no money, or there is no effect.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cost"/> is negative.</exception>
    public static CostBenefit Of(Unit money, decimal cost, params IEnumerable<ValuedChange> effects)
    {
        ArgumentNullException.ThrowIfNull(money);
        ArgumentOutOfRangeException.ThrowIfNegative(cost);
        ImmutableArray<ValuedChange> all = [.. effects];
        return money.Kind == UnitKind.Money && all.Length > 0
            ? new CostBenefit(money, cost, all)
            : throw new ArgumentException($"A balance has a currency, for example Unit.Money(\"EUR\"), and at least one effect; given {money} and {all.Length}.", nameof(money));
    }

    /// <summary>Prints the balance.</summary>
    /// <returns>One line.</returns>
    public override string ToString()
    {
        string range = NetLower is null ? string.Empty : $" ({Printed(NetLower)} to {Printed(NetUpper)})";
        return $"{Printed(Benefit)} - {Printed(Cost)} = {Printed(Net)}{range}, no claim that the change caused it";
    }

    private string Printed(decimal? amount) => amount is decimal value ? Money.Print(value, 2, CultureInfo.InvariantCulture) : "–";

    private decimal? Sum(Func<ValuedChange, decimal?> of) => Effects.Aggregate((decimal?)0, (sum, e) => sum + of(e));
}
