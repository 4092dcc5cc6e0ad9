using CustomerServiceKit.Goals;

namespace ContactCenter.GoalSetting;

/// <summary>The grounds of a goal: its past, which the goal has itself, and what the house knows.</summary>
internal static class GoalGrounds
{
    public static GoalDossier Of(Goal goal, HouseGoal? house)
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
            GoalGround.Benchmark(benchmark.Level, benchmark.Day, HouseText.Of(benchmark.Source), HouseText.Of(benchmark.Says)),
            GoalGround.Voice(survey.Level, survey.Day, HouseText.Of(survey.Source), HouseText.Of(survey.Says)),
            GoalGround.Regime(regime.Day, HouseText.Of(regime.Source), HouseText.Of(regime.Says))).Examined(house.Ability.Examination);
    }
}
