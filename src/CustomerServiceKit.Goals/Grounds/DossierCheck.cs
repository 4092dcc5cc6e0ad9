using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>What is missing of a dossier.</summary>
internal static class DossierCheck
{
    public static IEnumerable<Problem> Of(GoalDossier dossier, LocalDate today)
    {
        foreach (GroundKind kind in Enum.GetValues<GroundKind>().Where(kind => dossier.Grounds.All(g => g.Kind != kind)))
        {
            yield return Missing(kind).At(Path(kind), ("goal", dossier.Goal.Id.Value));
        }

        foreach (GoalGround ground in dossier.Grounds.Where(g => !IsThere(g, today)))
        {
            yield return GroundRules.NotYet.At(Path(ground.Kind), ("given", Shown.Day(ground.Dated)), ("source", ground.Source.ToString()), ("today", Shown.Day(today)));
        }

        int levels = dossier.Grounds.Where(g => g.Level is not null && IsThere(g, today)).Select(g => g.Kind).Distinct().Count();
        if (levels < dossier.LevelsNeeded)
        {
            yield return GroundRules.FewLevels.At("grounds", ("goal", dossier.Goal.Id.Value), ("given", Shown.Number(levels)), ("needed", Shown.Number(dossier.LevelsNeeded)));
        }

        List<LocalDate> surveys = [.. dossier.Grounds.Where(g => g.Kind == GroundKind.Voice && IsThere(g, today)).Select(g => g.Dated)];
        if (surveys.Count > 0 && surveys.Max() + dossier.SurveyAge < today)
        {
            yield return GroundRules.SurveyOld.At("grounds.voice", ("given", Shown.Day(surveys.Max())), ("until", Shown.Day(surveys.Max() + dossier.SurveyAge)), ("today", Shown.Day(today)));
        }

        if (dossier.Ability is null)
        {
            yield return GroundRules.NotExamined.At("ability", ("goal", dossier.Goal.Id.Value));
        }
    }

    // What the past is of, goal.baseline-not-past tells; a regime is agreed for what is to come.
    private static bool IsThere(GoalGround ground, LocalDate today) => ground.Dated <= today || ground.Kind is GroundKind.History or GroundKind.Regime;

    private static string Path(GroundKind kind) => $"grounds.{EnumWords<GroundKind>.Of(kind)}";

    private static ProblemRule Missing(GroundKind kind) => kind switch
    {
        GroundKind.History => GroundRules.MissingHistory,
        GroundKind.Benchmark => GroundRules.MissingBenchmark,
        GroundKind.Voice => GroundRules.MissingVoice,
        _ => GroundRules.MissingRegime,
    };
}
