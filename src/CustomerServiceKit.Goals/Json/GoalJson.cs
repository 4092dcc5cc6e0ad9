using System.Text.Json;

namespace CustomerServiceKit.Goals;

/// <summary>The JSON of this package: policies, and goals as an application stores them.</summary>
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
}
