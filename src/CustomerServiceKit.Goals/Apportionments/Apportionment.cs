using System.Collections.Immutable;
using System.Numerics;

namespace CustomerServiceKit.Goals;

/// <summary>Divides an amount into whole steps that add up to it exactly.</summary>
public static class Apportionment
{
    /// <summary>Divides an amount.</summary>
    /// <param name="total">The amount, a whole number of steps; where it is negative its size is divided and every part is negative.</param>
    /// <param name="weights">The weight of each part, 0 or more. Where all are 0 the parts are as equal as steps allow, with the warning <c>apportion.zero-weights</c>.</param>
    /// <param name="step">The smallest part, more than 0: 1 call, 0.01 of a currency.</param>
    /// <param name="method">How.</param>
    /// <returns>
    /// The parts, in the order of the weights; they add up to <paramref name="total"/>. A tie goes to the greater weight, then to the earlier part. Or every reason why not:
    /// <c>apportion.no-parts</c>, <c>apportion.negative-weight</c>, <c>apportion.not-a-step</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not more than 0, or <paramref name="method"/> is not defined.</exception>
    public static Result<IReadOnlyList<decimal>> Of(decimal total, IReadOnlyList<decimal> weights, decimal step = 1m, ApportionmentMethod method = ApportionmentMethod.SainteLague)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        Arguments.ThrowIfUndefined(method, nameof(method));
        Problem[] problems = [.. Problems(total, weights, step)];
        if (problems.Length > 0)
        {
            return Result.Refused<IReadOnlyList<decimal>>(problems);
        }

        bool isZero = weights.All(w => w == 0m);
        decimal[] parts = isZero ? [.. weights.Select(_ => 1m)] : [.. weights];
        IReadOnlyList<decimal> amounts = (ImmutableArray<decimal>)[.. StepsOf(Math.Abs(total / step), parts, method).Select(s => s * step * Math.Sign(total))];
        return isZero
            ? Result.Of(amounts, ApportionmentRules.ZeroWeights.At("weights", ("count", Shown.Number(weights.Count))))
            : Result.Of(amounts);
    }

    /// <summary>Divides a number of steps by weights of which one at least is more than 0.</summary>
    private static IEnumerable<decimal> StepsOf(decimal steps, decimal[] weights, ApportionmentMethod method) => method switch
    {
        ApportionmentMethod.Cumulative => CumulativeRounding.Of(steps, weights),
        ApportionmentMethod.LargestRemainder => LargestRemainder.Of(new BigInteger(steps), ExactWeights.Of(weights)).Select(s => (decimal)s),
        _ => DivisorMethod.Of(new BigInteger(steps), ExactWeights.Of(weights), method != ApportionmentMethod.DHondt).Select(s => (decimal)s),
    };

    private static IEnumerable<Problem> Problems(decimal total, IReadOnlyList<decimal> weights, decimal step)
    {
        if (weights.Count == 0)
        {
            yield return ApportionmentRules.NoParts.At("weights", ("total", Shown.Number(total)));
        }

        for (int i = 0; i < weights.Count; i++)
        {
            if (weights[i] < 0m)
            {
                yield return ApportionmentRules.NegativeWeight.At(FormattableString.Invariant($"weights[{i}]"), ("given", Shown.Number(weights[i])));
            }
        }

        if (!Steps.IsWhole(total, step))
        {
            yield return ApportionmentRules.NotAStep.At("total", ("given", Shown.Number(total)), ("step", Shown.Number(step)));
        }
    }
}
