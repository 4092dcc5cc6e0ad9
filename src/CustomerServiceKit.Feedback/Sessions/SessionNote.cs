namespace CustomerServiceKit.Feedback;

/// <summary>What one of the two said in the conversation beside the items: how the employee sees it, what could be done, what was asked.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class SessionNote
{
    /// <summary>Records what was said.</summary>
    /// <param name="by">Who said it: the manager or the employee.</param>
    /// <param name="text">What; not blank.</param>
    /// <param name="step">The step of a template it belongs to, in kebab case such as <c>self-assessment-good</c>; null for none.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is unspecified, the text is blank, or <paramref name="step"/> is not in kebab case.</exception>
    public SessionNote(EmployeeId by, string text, string? step = null)
    {
        Arguments.ThrowIfUnspecified(by.IsSpecified, nameof(by));
        By = by;
        Text = Arguments.ThrowIfBlank(text, nameof(text));
        Step = step is null || Kebab.IsKebab(step) ? step : throw new ArgumentException($"A step is in kebab case such as 'self-assessment-good'; given '{step}'.", nameof(step));
    }

    /// <summary>Who said it.</summary>
    public EmployeeId By { get; }

    /// <summary>What was said.</summary>
    public string Text { get; }

    /// <summary>The step of a template it belongs to; null for none.</summary>
    public string? Step { get; }

    /// <summary>Prints the note.</summary>
    /// <returns>For example <c>dana (self-assessment-better): I lost the thread when she raised her voice</c>.</returns>
    public override string ToString() => $"{By}{(Step is null ? string.Empty : $" ({Step})")}: {Text}";
}
