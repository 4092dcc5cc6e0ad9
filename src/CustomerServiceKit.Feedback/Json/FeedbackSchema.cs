using System.Text;

namespace CustomerServiceKit.Feedback;

/// <summary>The schemas that the assembly carries, read when one is first asked for.</summary>
internal static class FeedbackSchema
{
    public static string Session { get; } = Read("feedback-session.schema.json");

    public static string Records { get; } = Read("feedback-records.schema.json");

    private static string Read(string name)
    {
        using Stream resource = typeof(FeedbackSchema).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
