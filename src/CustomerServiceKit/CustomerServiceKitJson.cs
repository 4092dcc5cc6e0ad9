using System.Text.Json;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Feedback;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;

namespace CustomerServiceKit;

/// <summary>The JSON of all packages together.</summary>
public static class CustomerServiceKitJson
{
    /// <summary>Teaches options the types of every package.</summary>
    /// <param name="options">Options that are not in use yet.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options) =>
        FeedbackJson.AddTo(GoalJson.AddTo(CharterJson.AddTo(CalendarJson.AddTo(KpiJson.AddTo(options)))));
}
