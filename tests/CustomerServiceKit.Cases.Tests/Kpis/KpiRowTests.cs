using System.Text.Json;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>The runner itself: rows of shapes that the file at hand may not have, with results worked by hand.</summary>
public sealed class KpiRowTests
{
    [Theory]
    // Delighted: (42 + 32) / 107 and 400 / 107.
    [InlineData("csat", "top-2", """{ "counts": { "5": 42, "4": 32, "3": 10, "2": 9, "1": 14 } }""", 69.1588785047, "percent")]
    [InlineData("csat", "mean", """{ "5": 42, "4": 32, "3": 10, "2": 9, "1": 14 }""", 3.7383177570, "points")]
    [InlineData("csat", "top-2", """{ "verySatisfied": 42, "satisfied": 32, "neutral": 10, "dissatisfied": 9, "veryDissatisfied": 14 }""", 69.1588785047, "percent")]
    // The page prints 6,89.
    [InlineData("csat", "mean on 10", """{ "sum": 6865, "responses": 1000 }""", 6.865, "points")]
    [InlineData("nps", "", """{ "scores": [3, 4, 5, 6, 8, 8, 8, 9, 10, 10] }""", -10, "points")]
    [InlineData("nps", "", """{ "promoters": 3, "detractors": 4, "total": 10 }""", -10, "points")]
    // 7:28 to 7:32: offered in one half-hour, answered in the next, after 240 s.
    [InlineData("contacts_offered", "interval 7:00-7:30", """{ "queued": "07:28", "answered": "07:32" }""", 1, "count")]
    [InlineData("contacts_answered", "interval 7:00-7:30", """{ "queued": "07:28", "answered": "07:32" }""", 0, "count")]
    [InlineData("contacts_answered", "interval 7:30-8:00", """{ "queued": "07:28", "answered": "07:32" }""", 1, "count")]
    [InlineData("asa", "interval 7:30-8:00", """{ "queued": "07:28", "answered": "07:32" }""", 240, "seconds")]
    [InlineData("queue_time", "interval 3:30-4:00 PM", """{ "waiting": ["15:58", "16:03"] }""", 120, "seconds")]
    [InlineData("queue_time", "", """{ "waiting": [["15:58", "16:03"], ["16:00", "16:01"]] }""", 360, "seconds")]
    // 1 to 30 June: thirty days before, and not 29.
    [InlineData("previous_period", "", """{ "from": "2026-06-01", "to": "2026-06-30" }""", 30, "days")]
    // A hidden number is nobody's, however often it calls.
    [InlineData("fcr_no_repeat", "", """{ "caller": "", "calls": ["2026-01-05T00:00:00Z", "2026-01-05T01:00:00Z"], "marginHours": 168 }""", 100, "percent")]
    [InlineData("fcr_no_repeat", "", """{ "calls": [{ "caller": "1", "at": "2026-01-05T00:00:00Z" }, { "caller": "2", "at": "2026-01-05T00:00:00Z" }, { "caller": "2", "at": "2026-01-06T00:00:00Z" }], "marginHours": 168 }""", 50, "percent")]
    [InlineData("fcr_gross", "", """{ "contacts": 1000, "resolvedFirst": 630, "notResolvableAtLevel1": 100 }""", 63, "percent")]
    // Handed over by the bot after 20 s, reply after 62.
    [InlineData("first_reply_time", "from handoff", """{ "handoffSeconds": 20, "replySeconds": 62 }""", 42, "seconds")]
    [InlineData("first_reply_time", "", """{ "created": "2026-01-05T09:00:00Z", "handoff": "2026-01-05T09:00:20Z", "agentReply": "2026-01-05T09:01:02Z" }""", 42, "seconds")]
    [InlineData("first_reply_time", "", """{ "created": "2026-01-05T09:00:00Z", "agentReply": "2026-01-05T09:01:02Z" }""", 62, "seconds")]
    // Ten of two hours and five at once: 72,000 / 15.
    [InlineData("first_reply_time", "", """{ "conversations": [{ "count": 10, "seconds": 7200 }, { "count": 5, "seconds": 0 }] }""", 4800, "seconds")]
    [InlineData("first_reply_time", "mean of rooms", """{ "rooms": [{ "firstResponse": 4 }, { "firstResponse": 23.1 }, { "firstResponse": 4.19383484 }] }""", 10.4312780, "seconds")]
    // Open 9 to 17 on weekdays: 40 hours between two Sundays.
    [InlineData("business_time", "", """{ "from": "2022-03-20T00:00:00Z", "to": "2022-03-26T23:59:59Z", "calendar": { "weekly": { "mon": [["09:00", "17:00"]], "tue": [["09:00", "17:00"]], "wed": [["09:00", "17:00"]], "thu": [["09:00", "17:00"]], "fri": [["09:00", "17:00"]] } } }""", 144000, "seconds")]
    [InlineData("next_reply_time", "", """{ "messages": [{ "from": "customer", "at": "2026-01-05T09:00:00Z" }, { "from": "customer", "at": "2026-01-05T09:10:00Z" }, { "from": "agent", "at": "2026-01-05T09:30:00Z" }] }""", 30, "minutes")]
    [InlineData("resolutions", "currently resolved", """{ "resolved": 5, "reopenedAfter": 1 }""", 4, "count")]
    [InlineData("resolutions", "distinct", """{ "resolved": 5, "resolvedAgain": 2 }""", 5, "count")]
    [InlineData("resolutions", "events", """{ "resolved": 5, "resolvedAgain": 2 }""", 7, "count")]
    [InlineData("reopen_count", "", """{ "solvedTransitions": 0 }""", 0, "count")]
    [InlineData("one_touch_rate", "", """{ "oneReply": 2, "solved": 4 }""", 50, "percent")]
    [InlineData("bot_containment", "", """{ "resolvedByBot": 6, "botConversations": 10 }""", 60, "percent")]
    [InlineData("contacts_per_employee", "", """{ "handled": 120, "agents": 4 }""", 30, "count")]
    [InlineData("ratio", "", """{ "numerator": 7, "denominator": 7 }""", 1, "ratio")]
    [InlineData("reopen_rate", "", """{ "resolved": 10, "reopened": 1 }""", 10, "percent")]
    [InlineData("full_resolution_time", "", """{ "resolutionHours": [1, 1, 25] }""", 0.375, "days")]
    // Handling 45 of 60 minutes, in both ways of giving it; COPC with the ready time beside.
    [InlineData("occupancy", "", """{ "handlingMinutes": 45, "idleMinutes": 15 }""", 75, "percent")]
    [InlineData("occupancy", "", """{ "handlingMinutes": 45, "loggedInMinutes": 60 }""", 75, "percent")]
    [InlineData("utilization", "COPC", """{ "handleHours": 5, "availableHours": 1, "paidHours": 8 }""", 75, "percent")]
    [InlineData("shrinkage", "", """{ "internalHours": 1, "externalHours": 1, "paidHours": 8 }""", 25, "percent")]
    [InlineData("absence_rate", "", """{ "absentDays": 1, "workingDays": 20 }""", 5, "percent")]
    [InlineData("concurrency", "", """{ "sessions": [["09:00", "09:30"], ["09:00", "09:30"], ["09:15", "09:45"]] }""", 2, "ratio")]
    [InlineData("response_rate", "", """{ "responses": 22, "invitations": 100 }""", 22, "percent")]
    public void Judge_ShapesOfRows_GiveTheResultWorkedByHand(string kpi, string variant, string given, double expected, string unit)
    {
        KpiRow.Judge(Row(kpi, variant, given, expected, unit)).Should().BeNull();
        KpiRow.Judge(Row(kpi, variant, given, expected + 1, unit)).Should().StartWith("Expected");
    }

    [Theory]
    [InlineData("first_reply_time", """{ "created": "2026-01-05T09:00:00Z", "agentReply": "2026-01-05T09:01:02Z", "moon": 1 }""")]
    [InlineData("shrinkage", """{ "internalHours": 1 }""")]
    [InlineData("qa_score", """{ "items": [] }""")]
    [InlineData("nothing", """{ "a": 1 }""")]
    public void Judge_InputsOfAnotherFormula_AreNotLeftOutOfAccount(string kpi, string given)
    {
        Action judge = () => KpiRow.Judge(Row(kpi, string.Empty, given, 1, "seconds"));

        judge.Should().Throw<NotSupportedException>();
    }

    [Theory]
    [InlineData("service_level")]
    [InlineData("answer_rate")]
    [InlineData("asa")]
    [InlineData("aht")]
    public void Judge_NothingOffered_HasNoValueWhateverIsPrinted(string kpi) =>
        KpiRow.Judge(Row(kpi, string.Empty, """{ "offered": 0 }""", 100, "percent")).Should().Contain("came").And.Contain("Undefined");

    private static JsonElement Row(string kpi, string variant, string given, double expected, string unit)
    {
        using JsonDocument document = JsonDocument.Parse(FormattableString.Invariant(
            $$"""{ "kpi": "{{kpi}}", "variant": "{{variant}}", "given": {{given}}, "expected": { "value": {{expected}}, "unit": "{{unit}}" }, "tolerance": 0.000001 }"""));
        return document.RootElement.Clone();
    }
}
