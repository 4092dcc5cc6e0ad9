using System.Text.Json;

namespace CustomerServiceKit.Goals;

/// <summary>The JSON of this package: policies; and goals, goals by day and their lives as an application stores them.</summary>
/// <remarks>
/// Fields and closed sets are words in kebab case, days are ISO dates. An unknown field and every broken rule are refused, all at once, each with its path.
/// Comments and trailing commas are allowed. Reading and writing use no reflection.
/// </remarks>
public static class GoalJson
{
    /// <summary>Teaches options the types of this package and of Core.</summary>
    /// <param name="options">Options that are not in use yet.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        DefinitionText.AddTo(options, PolicyReading.Set, PolicyWriting.Set);
        DefinitionText.AddTo(options, GoalReading.Goal, GoalWriting.Goal);
        DefinitionText.AddTo(options, PlanReading.Plan, PlanWriting.Plan);
        DefinitionText.AddTo(options, LifeReading.Life, LifeWriting.Life);
        if (!options.Converters.Any(c => c is IdConverter<GoalId>))
        {
            options.Converters.Add(new IdConverter<GoalId>(id => new(id)));
        }

        return CoreJson.AddTo(options);
    }

    /// <summary>Reads policies.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The policies.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no policies, or policies are wrong; the exception lists every problem with its path.</exception>
    public static GoalPolicySet Load(string json) => DefinitionText.Load(json, PolicyReading.Set);

    /// <summary>Writes policies, indented.</summary>
    /// <param name="policies">The policies.</param>
    /// <returns>The text; <see cref="Load"/> gives equal policies back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public static string Save(GoalPolicySet policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        return DefinitionText.Save(PolicyWriting.Set(policies));
    }

    /// <summary>Reads a goal.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The goal, with the figures it was stored with.</returns>
    /// <remarks>
    /// A record that contradicts itself is refused with <c>goal.record-mismatch</c>: a level that nobody chose and that is not the proposed one, a proposal that does not
    /// follow from its present state and policy, a present state that is not the one measured.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no goal, or the goal is wrong; the exception lists every problem with its path.</exception>
    public static Goal LoadGoal(string json) => DefinitionText.Load(json, GoalReading.Goal);

    /// <summary>Writes a goal with all it rests on, indented.</summary>
    /// <param name="goal">The goal.</param>
    /// <returns>The text; <see cref="LoadGoal"/> gives an equal goal back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="goal"/> is null.</exception>
    public static string SaveGoal(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return DefinitionText.Save(GoalWriting.Goal(goal));
    }

    /// <summary>Reads a goal by day.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The plan in its last version, with its revisions; the days as they were stored, whatever the calendar says today.</returns>
    /// <remarks>A record that contradicts itself is refused with <c>goal.record-mismatch</c>: days that are not those of the goal, values that are no whole steps, a level that does not follow from the last revision.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no plan, or the plan is wrong; the exception lists every problem with its path.</exception>
    public static GoalPlan LoadPlan(string json) => DefinitionText.Load(json, PlanReading.Plan);

    /// <summary>Writes a goal by day with its revisions, indented.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The text; <see cref="LoadPlan"/> gives an equal plan back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string SavePlan(GoalPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return DefinitionText.Save(PlanWriting.Plan(plan));
    }

    /// <summary>Reads the life of a goal.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The life with its dossier, its plan and every step so far.</returns>
    /// <remarks>As for <see cref="LoadGoal"/> and <see cref="LoadPlan"/>; so is a step that does not follow from the one before it, or lies before it.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no life of a goal, or it is wrong; the exception lists every problem with its path.</exception>
    public static GoalLife LoadLife(string json) => DefinitionText.Load(json, LifeReading.Life);

    /// <summary>Writes the life of a goal, indented.</summary>
    /// <param name="life">The life.</param>
    /// <returns>The text; <see cref="LoadLife"/> gives an equal life back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="life"/> is null.</exception>
    public static string SaveLife(GoalLife life)
    {
        ArgumentNullException.ThrowIfNull(life);
        return DefinitionText.Save(LifeWriting.Life(life));
    }
}
