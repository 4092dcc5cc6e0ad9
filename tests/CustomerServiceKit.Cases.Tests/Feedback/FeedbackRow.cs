using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;

namespace CustomerServiceKit.Cases.Tests.Feedback;

/// <summary>Judges vectors of feedback sessions.</summary>
internal static class FeedbackRow
{
    public static string? Judge(JsonElement vector) =>
        throw new NotSupportedException($"command '{vector.List("commands").Select(c => c.Text("do")).FirstOrDefault()}' is not supported yet");
}
