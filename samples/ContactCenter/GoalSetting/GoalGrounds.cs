using CustomerServiceKit.Goals;

namespace ContactCenter.GoalSetting;

/// <summary>The grounds of a goal in a language: its past, which the goal has itself, and what the house knows.</summary>
internal static class GoalGrounds
{
    public static GoalDossier Of(Goal goal, HouseGoal? house, string language)
    {
        if (house is null)
        {
            return GoalDossier.Of(goal);
        }

        HouseGround benchmark = house.Benchmark;
        HouseGround survey = house.Survey;
        HouseGround regime = house.Regime;
        return GoalDossier.Of(
            goal,
            GoalGround.Benchmark(benchmark.Level, benchmark.Day, benchmark.Source[language], benchmark.Says[language]),
            GoalGround.Voice(survey.Level, survey.Day, survey.Source[language], survey.Says[language]),
            GoalGround.Regime(regime.Day, regime.Source[language], regime.Says[language])).Examined(house.Ability.In(language));
    }
}
