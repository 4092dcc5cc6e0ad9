namespace CustomerServiceKit.Feedback;

/// <summary>Finds words that label a person, so that a text speaks of acts (R145).</summary>
/// <remarks>Source: service consultants' guide: where a manager calls people fools and shirkers, nobody will put customers first. What counts as a label is the house's; <see cref="PersonalLabels"/> is a beginning.</remarks>
public interface IFeedbackLanguagePolicy
{
    /// <summary>Finds labels.</summary>
    /// <param name="text">What is to be said.</param>
    /// <returns>The labels as they stand in the text, in their order; empty for none.</returns>
    public IEnumerable<string> LabelsIn(string text);
}
