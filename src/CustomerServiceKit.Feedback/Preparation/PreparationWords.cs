namespace CustomerServiceKit.Feedback;

/// <summary>The words of what is prepared.</summary>
internal static class PreparationWords
{
    public static LocalizedText Learn { get; } = DraftText.Of("Learn: {criterion}", "ללמוד: {criterion}", "De învățat: {criterion}");
}
