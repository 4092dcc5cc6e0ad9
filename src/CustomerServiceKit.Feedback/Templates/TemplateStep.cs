namespace CustomerServiceKit.Feedback;

/// <summary>One step of a conversation.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class TemplateStep
{
    /// <summary>Describes a step.</summary>
    /// <param name="id">In kebab case, for example <c>self-assessment-good</c>; notes name it.</param>
    /// <param name="kind">What it asks for.</param>
    /// <param name="prompt">What is asked or said, for the one who leads the conversation.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not in kebab case.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="prompt"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public TemplateStep(string id, TemplateStepKind kind, LocalizedText prompt)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(prompt);
        Arguments.ThrowIfUndefined(kind, nameof(kind));
        Id = Kebab.IsKebab(id) ? id : throw new ArgumentException($"The id of a step is in kebab case such as 'self-assessment-good'; given '{id}'.", nameof(id));
        Kind = kind;
        Prompt = prompt;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>What it asks for.</summary>
    public TemplateStepKind Kind { get; }

    /// <summary>What is asked or said.</summary>
    public LocalizedText Prompt { get; }

    /// <summary>Prints the step.</summary>
    /// <returns>The id and the prompt.</returns>
    public override string ToString() => $"{Id}: {Prompt}";
}
