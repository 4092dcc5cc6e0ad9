namespace CustomerServiceKit.Goals;

/// <summary>Spreads a rate over parts by a common effort.</summary>
internal sealed class RateCascade(Goal goal)
{
    private readonly Dictionary<CascadePart, decimal> _levels = new(ReferenceEqualityComparer.Instance);
    private readonly List<Problem> _warnings = [];
    private readonly List<Problem> _problems = [];

    public Result<GoalCascade> Spread(CascadePart top)
    {
        decimal? effort = Spread(top, goal.Level);
        return _problems.Count > 0
            ? Result.Refused<GoalCascade>([.. _problems])
            : Result.Of(new GoalCascade(CascadeMaker.Of(goal, top, part => _levels[part]), effort), [.. _warnings]);
    }

    /// <summary>Finds the effort of all that nobody set by hand, so that with those set by hand the whole is the level.</summary>
    private decimal? Spread(CascadePart part, decimal level)
    {
        List<CascadePart> free = [];
        List<CascadePart> locked = [];
        Collect(part, free, locked);
        List<CascadePart> measured = free.FindAll(p => p.Present is not null);
        decimal volume = measured.Sum(p => p.Volume);
        decimal all = volume + locked.Sum(CascadeMaker.Volume);
        decimal wanted = (level * all) - locked.Sum(p => p.Lock!.Value * CascadeMaker.Volume(p));
        decimal? effort = measured.Count == 0 ? null : CommonEffort.Find(measured, wanted / volume, goal.Policy.Bounds);
        if (measured.Count > 0 && effort is null)
        {
            _problems.Add(CascadeRules.LockedAway.At(part.ToString(), ("level", Shown.Number(level)), ("needed", Shown.Number(wanted / volume))));
            return null;
        }

        foreach (CascadePart one in free)
        {
            _levels[one] = one.Present is decimal present ? CommonEffort.Level(present, effort!.Value, goal.Policy.Bounds) : level;
            if (one.Present is null)
            {
                _warnings.Add(CascadeRules.NotMeasured.At(one.ToString(), ("level", Shown.Number(level))));
            }
        }

        if (free.Count == 0 && all > 0m && part.Below.Count > 0 && wanted != 0m)
        {
            _warnings.Add(CascadeRules.LockedBelow.At(part.ToString(), ("level", Shown.Number(level)), ("locked", Shown.Number(level - (wanted / all)))));
        }

        foreach (CascadePart one in locked)
        {
            Spread(one, one.Lock!.Value);
        }

        if (_problems.Count == 0)
        {
            Sum(part, level);
        }

        return effort;
    }

    /// <summary>The parts with nothing below, as far as no part above them was set by hand.</summary>
    private static void Collect(CascadePart part, List<CascadePart> free, List<CascadePart> locked)
    {
        foreach (CascadePart below in part.Below)
        {
            if (below.Lock is not null)
            {
                locked.Add(below);
            }
            else if (below.Below.Count == 0)
            {
                free.Add(below);
            }
            else
            {
                Collect(below, free, locked);
            }
        }
    }

    /// <summary>The levels of the parts in between: the mean of those below by their cases.</summary>
    private decimal Sum(CascadePart part, decimal level)
    {
        decimal volume = CascadeMaker.Volume(part);
        foreach (CascadePart below in part.Below.Where(b => b.Below.Count > 0 && b.Lock is null))
        {
            Sum(below, level);
        }

        decimal mean = part.Below.Count > 0 && volume > 0m ? part.Below.Sum(b => _levels[b] * CascadeMaker.Volume(b)) / volume : level;
        _levels[part] = part.Lock ?? mean;
        return mean;
    }
}
