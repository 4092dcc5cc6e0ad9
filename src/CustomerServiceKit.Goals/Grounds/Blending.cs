namespace CustomerServiceKit.Goals;

/// <summary>Puts levels of grounds together on the scale on which effort is even.</summary>
internal static class Blending
{
    public static Result<GroundBlend> Of(GoalDossier dossier, GoalHistory? history)
    {
        List<GoalGround> levels = [.. dossier.Grounds.Where(g => g.Level is not null)];
        GoalBounds? bounds = dossier.Goal.Policy.Bounds;
        List<Problem> problems = levels.Count == 0 ? [GroundRules.NoLevels.At("grounds", ("goal", dossier.Goal.Id.Value))] : [];
        problems.AddRange(levels.Where(g => bounds is null ? g.Level <= 0m : g.Level <= bounds.Low || g.Level >= bounds.High)
            .Select(g => GroundRules.LevelAtBound.At(
                $"grounds.{EnumWords<GroundKind>.Of(g.Kind)}", ("source", g.Source.ToString()), ("dated", Shown.Day(g.Dated)), ("given", Shown.Number(g.Level!.Value)), ("bounds", bounds?.ToString() ?? "0.."))));
        if (history is not null && !history.Policy.Kpi.Equals(dossier.Goal.Policy.Kpi))
        {
            problems.Add(GoalRules.OtherKpi.At("history", ("given", history.Policy.Kpi.ToString()), ("expected", dossier.Goal.Policy.Kpi.ToString())));
        }

        if (problems.Count > 0)
        {
            return Result.Refused<GroundBlend>([.. problems]);
        }

        double weighed = levels.Sum(g => (double)g.Confidence * Scale(g.Level!.Value, bounds)) / (double)levels.Sum(g => g.Confidence);

        // One ground, or several of one mind, keep their level to the last digit.
        decimal level = levels.TrueForAll(g => g.Level == levels[0].Level) ? levels[0].Level!.Value : Back(weighed, bounds);
        decimal lowest = levels.Min(g => g.Level!.Value);
        decimal highest = levels.Max(g => g.Level!.Value);
        return Result.Of(new GroundBlend(level, lowest, highest, Sigma(dossier.Goal, history) is decimal sigma and > 0m ? (highest - lowest) / sigma : null));
    }

    // The past of an amount varies by so much a full day, and its levels are totals.
    private static decimal? Sigma(Goal goal, GoalHistory? history) =>
        goal.Policy.Kind == GoalMeasureKind.Amount ? history?.Sigma * goal.Baseline?.GoalWeight : history?.Sigma;

    private static double Scale(decimal level, GoalBounds? bounds)
    {
        double p = bounds is null ? 0d : (double)((level - bounds.Low) / (bounds.High - bounds.Low));
        return bounds is null ? Math.Log((double)level) : Math.Log(p / (1d - p));
    }

    private static decimal Back(double scaled, GoalBounds? bounds) => bounds is null
        ? (decimal)Math.Exp(scaled)
        : bounds.Low + ((bounds.High - bounds.Low) * (decimal)(1d / (1d + Math.Exp(-scaled))));
}
