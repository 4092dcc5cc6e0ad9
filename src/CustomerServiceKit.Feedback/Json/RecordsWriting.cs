using System.Text.Json.Nodes;
using NodaTime.Text;

namespace CustomerServiceKit.Feedback;

/// <summary>Writes records.</summary>
internal static class RecordsWriting
{
    public static JsonObject Of(FeedbackRecords records) => new()
    {
        ["schema-version"] = 1,
        ["sessions"] = new JsonArray([.. records.Sessions.Select(SessionWriting.Of)]),
        ["notes"] = new JsonArray([.. records.Notes.Select(Note)]),
        ["accompaniments"] = new JsonArray([.. records.Accompaniments.Select(Accompaniment)]),
        ["on-hold"] = new JsonArray([.. records.OnHold.Select(one => one.Value).Order(StringComparer.Ordinal).Select(one => JsonValue.Create(one))]),
    };

    private static JsonObject Note(ManagerNote note) => new()
    {
        ["id"] = note.Id,
        ["author"] = note.Author.Value,
        ["employee"] = note.Employee.Value,
        ["text"] = note.Text,
        ["at"] = InstantPattern.ExtendedIso.Format(note.At),
    };

    private static JsonObject Accompaniment(Accompaniment one)
    {
        JsonObject written = new()
        {
            ["id"] = one.Id,
            ["companion"] = one.Companion.Value,
            ["participants"] = new JsonArray([.. one.Participants.Select(p => JsonValue.Create(p.Value))]),
            ["topic"] = one.Topic,
            ["planned-for"] = InstantPattern.ExtendedIso.Format(one.PlannedFor),
        };
        if (one.HeldDuring is { } held)
        {
            written["held"] = new JsonObject { ["start"] = InstantPattern.ExtendedIso.Format(held.Start), ["end"] = InstantPattern.ExtendedIso.Format(held.End) };
            written["outcomes"] = new JsonArray([.. one.Outcomes.Select(o => JsonValue.Create(EnumWords<AccompanimentOutcome>.Of(o)))]);
        }

        return written;
    }
}
