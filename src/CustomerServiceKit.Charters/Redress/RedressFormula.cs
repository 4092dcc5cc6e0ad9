using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>How much is given for a broken promise: a fixed amount, so much for each started unit of overrun, or steps.</summary>
/// <remarks>
/// Overrun is the time that counted beyond the promise, in the promise's own time. Values are amounts of a currency, or for a service credit shares of the fee. The formula itself is checked when
/// the charter is built.
/// </remarks>
public sealed class RedressFormula
{
    private RedressFormula(decimal first, Duration? unit, decimal each, ImmutableArray<RedressStep> steps)
    {
        First = first;
        Unit = unit;
        Each = each;
        Steps = steps;
    }

    /// <summary>What is given at once; zero where there is nothing but units or steps.</summary>
    public decimal First { get; }

    /// <summary>The unit of overrun; null where none counts.</summary>
    public Duration? Unit { get; }

    /// <summary>What is given for each started unit; zero where there is no unit.</summary>
    public decimal Each { get; }

    /// <summary>The steps; empty where there are none.</summary>
    public IReadOnlyList<RedressStep> Steps { get; }

    /// <summary>Whether it grows with the overrun.</summary>
    public bool HangsOnOverrun => Unit is not null || Steps.Count > 1;

    /// <summary>The same for every broken promise.</summary>
    /// <param name="value">How much, more than 0.</param>
    /// <returns>The formula.</returns>
    public static RedressFormula Fixed(decimal value) => new(value, null, 0m, []);

    /// <summary>So much for each started unit of overrun.</summary>
    /// <param name="unit">The unit, more than zero, such as 12 hours.</param>
    /// <param name="each">How much for each, more than 0.</param>
    /// <param name="first">How much at once besides; 0 unless told, not negative.</param>
    /// <returns>The formula.</returns>
    /// <remarks>A broken promise has started its first unit, also where nothing of the overrun has counted yet. Example: 40 for each 12 hours and 25 at once, 30 hours late: 25 + 3 × 40 = 145.</remarks>
    public static RedressFormula PerStarted(Duration unit, decimal each, decimal first = 0m) => new(first, unit, each, []);

    /// <summary>By steps of overrun, of which the last one reached holds.</summary>
    /// <param name="steps">Steps, the first from zero, each from more than the one before.</param>
    /// <returns>The formula.</returns>
    public static RedressFormula Stepped(params RedressStep[] steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return new RedressFormula(0m, null, 0m, [.. steps.Select(s => s ?? throw new ArgumentNullException(nameof(steps)))]);
    }

    /// <summary>How much is given for an overrun.</summary>
    /// <param name="overrun">The overrun, not negative.</param>
    /// <returns>The amount or share, neither rounded nor capped.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="overrun"/> is negative.</exception>
    public decimal For(Duration overrun)
    {
        Arguments.ThrowIfNegative(overrun, nameof(overrun));
        return Steps.Count > 0 ? Steps.LastOrDefault(s => s.From <= overrun)?.Value ?? 0m : First + (Each * StartedUnits(overrun));
    }

    /// <summary>Prints the formula.</summary>
    /// <returns>For example <c>25 + 40 per started PT12H</c>.</returns>
    public override string ToString() => Steps.Count > 0 ? string.Join(", ", Steps)
        : Unit is Duration unit ? FormattableString.Invariant($"{First} + {Each} per started {IsoDuration.ToText(unit)}")
        : FormattableString.Invariant($"{First}");

    /// <summary>How many units of an overrun have started, at least one; zero where no unit counts.</summary>
    internal long StartedUnits(Duration overrun)
    {
        if (Unit is not Duration unit)
        {
            return 0;
        }

        System.Numerics.BigInteger each = unit.ToBigIntegerNanoseconds();
        return (long)System.Numerics.BigInteger.Max(1, (overrun.ToBigIntegerNanoseconds() + each - 1) / each);
    }
}
