using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Divides an amount among parts, level by level, in whole steps.</summary>
internal sealed class AmountCascade(Goal goal, DayWeights? weights, ApportionmentMethod method)
{
    private readonly decimal _step = goal.Policy.Step!.Value;
    private readonly Dictionary<CascadePart, decimal> _weights = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<CascadePart, decimal> _levels = new(ReferenceEqualityComparer.Instance);
    private readonly List<Problem> _warnings = [];

    public Result<GoalCascade> Divide(CascadePart top)
    {
        decimal? whole = weights?.Sum(goal.Validity);
        Weigh(top, whole);
        Give(top, goal.Level);
        return Result.Of(new GoalCascade(CascadeMaker.Of(goal, top, part => _levels[part]), null), [.. _warnings]);
    }

    private decimal Weigh(CascadePart part, decimal? whole)
    {
        decimal weight = part.Below.Count > 0 ? part.Below.Sum(below => Weigh(below, whole)) : part.Weight * Presence(part, whole);
        _weights.Add(part, weight);
        return weight;
    }

    private decimal Presence(CascadePart part, decimal? whole) =>
        part.Employed is null || whole is not (decimal all and > 0m) ? 1m
        : part.Employed.Intersection(goal.Validity) is DateInterval days ? weights!.Sum(days) / all
        : 0m;

    private void Give(CascadePart part, decimal level)
    {
        _levels[part] = level;
        if (part.Below.Count == 0)
        {
            return;
        }

        decimal divided = Steps.Nearest(level * (goal.Policy.Direction == Direction.Down ? 1m - part.Hedge : 1m + part.Hedge), _step);
        decimal locked = part.Below.Sum(below => below.Lock ?? 0m);
        decimal left = divided - locked;
        if (left < 0m)
        {
            _warnings.Add(CascadeRules.LockedAbove.At(part.ToString(), ("level", Shown.Number(divided)), ("locked", Shown.Number(locked)), ("gap", Shown.Number(-left))));
            left = 0m;
        }

        if (left > 0m && part.Below.All(below => below.Lock is not null))
        {
            _warnings.Add(CascadeRules.LockedBelow.At(part.ToString(), ("level", Shown.Number(divided)), ("locked", Shown.Number(locked))));
            left = 0m;
        }

        // The order in which parts are given does not matter: ties go by their names.
        List<CascadePart> open = [.. part.Below.Where(below => below.Lock is null).OrderBy(below => below.ToString(), StringComparer.Ordinal)];
        Dictionary<CascadePart, decimal> shares = Shared(part, open, left);
        foreach (CascadePart below in part.Below)
        {
            Give(below, below.Lock ?? shares[below]);
        }
    }

    /// <summary>Divides what is left; who would get more than can be taken gets that, and the others share the rest.</summary>
    private Dictionary<CascadePart, decimal> Shared(CascadePart above, List<CascadePart> open, decimal left)
    {
        Dictionary<CascadePart, decimal> shares = new(ReferenceEqualityComparer.Instance);
        while (open.Count > 0)
        {
            Result<IReadOnlyList<decimal>> divided = Apportionment.Of(left, [.. open.Select(part => _weights[part])], _step, method);
            IReadOnlyList<decimal> parts = divided.OrThrow();
            List<CascadePart> full = [.. open.Where((part, i) => parts[i] > part.Cap)];
            if (full.Count == 0)
            {
                _warnings.AddRange(divided.Problems.Select(p => p.Under(above.ToString())));
                for (int i = 0; i < open.Count; i++)
                {
                    shares.Add(open[i], parts[i]);
                }

                return shares;
            }

            foreach (CascadePart part in full)
            {
                decimal most = Math.Floor(part.Cap!.Value / _step) * _step;
                shares.Add(part, most);
                left -= most;
                open.Remove(part);
            }
        }

        if (left > 0m)
        {
            _warnings.Add(CascadeRules.Capped.At(above.ToString(), ("left", Shown.Number(left))));
        }

        return shares;
    }
}
