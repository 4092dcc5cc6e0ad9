using System.Text.Json.Nodes;
using NodaTime.Text;

namespace CustomerServiceKit.Goals;

/// <summary>Writes the life of a goal: what it rests on, the goal by day, and its steps.</summary>
internal static class LifeWriting
{
    public static JsonObject Life(GoalLife life) => new()
    {
        ["dossier"] = Dossier(life.Dossier),
        ["plan"] = PlanWriting.Plan(life.Plan),
        ["review-every"] = life.ReviewEvery.Id,
        ["steps"] = new JsonArray([.. life.Steps.Select(s => new JsonObject { ["on"] = Shown.Day(s.On), ["by"] = s.By, ["state"] = EnumWords<GoalState>.Of(s.State), ["note"] = s.Note })]),
    };

    private static JsonObject Dossier(GoalDossier dossier)
    {
        JsonObject written = new() { ["goal"] = GoalWriting.Goal(dossier.Goal), ["grounds"] = new JsonArray([.. dossier.Grounds.Select(Ground)]) };
        if (dossier.Ability is AbilityExamination ability)
        {
            written["ability"] = new JsonObject { ["by"] = Text(ability.By), ["on"] = Shown.Day(ability.On), ["finding"] = Text(ability.Finding), ["way"] = Text(ability.Way) };
        }

        written["levels-needed"] = dossier.LevelsNeeded;
        written["survey-age"] = PeriodPattern.NormalizingIso.Format(dossier.SurveyAge);
        return written;
    }

    private static JsonObject Ground(GoalGround ground)
    {
        JsonObject written = new() { ["kind"] = EnumWords<GroundKind>.Of(ground.Kind) };
        if (ground.Level is decimal level)
        {
            written["level"] = level;
        }

        written["confidence"] = ground.Confidence;
        written["dated"] = Shown.Day(ground.Dated);
        written["source"] = Text(ground.Source);
        written["statement"] = Text(ground.Statement);
        return written;
    }

    private static JsonNode? Text(LocalizedText text) => JsonNode.Parse(CoreJson.Save(text));
}
