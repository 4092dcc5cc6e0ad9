using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>What is missing of a dossier.</summary>
internal static class DossierCheck
{
    public static IEnumerable<Problem> Of(GoalDossier dossier, LocalDate today)
    {
        foreach (GroundKind kind in Enum.GetValues<GroundKind>().Where(kind => dossier.Grounds.All(g => g.Kind != kind)))
        {
            yield return GroundRules.Missing.At($"grounds.{EnumWords<GroundKind>.Of(kind)}", ("goal", dossier.Goal.Id.Value), ("kind", EnumWords<GroundKind>.Of(kind)));
        }

        int levels = dossier.Grounds.Where(g => g.Level is not null).Select(g => g.Kind).Distinct().Count();
        if (levels < dossier.LevelsNeeded)
        {
            yield return GroundRules.FewLevels.At("grounds", ("goal", dossier.Goal.Id.Value), ("given", Shown.Number(levels)), ("needed", Shown.Number(dossier.LevelsNeeded)));
        }

        List<LocalDate> surveys = [.. dossier.Grounds.Where(g => g.Kind == GroundKind.Voice).Select(g => g.Dated)];
        if (surveys.Count > 0 && surveys.Max() + dossier.SurveyAge < today)
        {
            yield return GroundRules.SurveyOld.At("grounds.voice", ("given", Shown.Day(surveys.Max())), ("until", Shown.Day(surveys.Max() + dossier.SurveyAge)), ("today", Shown.Day(today)));
        }

        if (dossier.Ability is null)
        {
            yield return GroundRules.NotExamined.At("ability", ("goal", dossier.Goal.Id.Value));
        }
    }
}
