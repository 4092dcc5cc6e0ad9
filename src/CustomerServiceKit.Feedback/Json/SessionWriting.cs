using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Feedback;

/// <summary>Writes a session; what is not there yet is left out.</summary>
internal static class SessionWriting
{
    public static JsonObject Of(FeedbackSession session)
    {
        JsonObject root = new()
        {
            ["schema-version"] = 1,
            ["id"] = session.Id.Value,
            ["state"] = EnumWords<FeedbackState>.Of(session.State),
            ["version"] = session.Version,
            ["manager"] = session.Manager.Value,
            ["employee"] = session.Employee.Value,
            ["purposes"] = List(session.Purposes, purpose => EnumWords<FeedbackPurpose>.Of(purpose)),
            ["planned-for"] = Moment(session.PlannedFor.ToInstant()),
            ["zone"] = session.PlannedFor.Zone.Id,
            ["policy"] = Policy(session.Policy),
            ["observations"] = List(session.Observations, Core),
            ["items"] = List(session.Items, Item),
        };
        if (session.HeldDuring is Interval held)
        {
            // That these two took part, and nobody else, is what made the session a held one.
            JsonObject meeting = new()
            {
                ["participants"] = new JsonArray(session.Manager.Value, session.Employee.Value), ["start"] = Moment(held.Start), ["end"] = Moment(held.End),
            };
            Add(meeting, "notes", session.Notes.Count > 0 ? List(session.Notes, Note) : null);
            root["held"] = meeting;
        }

        root["actions"] = List(session.Actions, Core);
        root["acknowledgements"] = List(session.Acknowledgements, Acknowledgement);
        root["disputes"] = List(session.Disputes, Dispute);
        if (session.FollowedUp is SessionFollowUp followUp)
        {
            JsonObject written = new() { ["actions"] = List(followUp.Actions, Core) };
            Add(written, "observation", followUp.Observation is Evidence observation ? Core(observation) : null);
            root["follow-up"] = written;
        }

        Add(root, "next-session", session.NextSession?.Value);
        Add(root, "drop-reason", session.DropReason);
        Add(root, "cancel-reason", session.CancelReason);
        root["history"] = List(session.History, Entry);
        return root;
    }

    private static JsonObject Policy(FeedbackPolicy policy) => new()
    {
        ["maximum-observation-age"] = IsoDuration.ToText(policy.MaximumObservationAge),
        ["dispute-window"] = IsoDuration.ToText(policy.DisputeWindow),
        ["dispute-limit"] = policy.DisputeLimit,
        ["reviewer-must-differ"] = policy.ReviewerMustDiffer,
        ["allows-covert-observation"] = policy.AllowsCovertObservation,
        ["maximum-corrections"] = policy.MaximumCorrections,
    };

    private static JsonObject Item(FeedbackItem item)
    {
        JsonObject written = new()
        {
            ["kind"] = EnumWords<FeedbackItemKind>.Of(item.Kind),
            ["evidence"] = List(item.Evidence, id => id.Value),
            ["situation"] = item.Situation,
            ["behaviour"] = item.Behaviour,
            ["impact"] = item.Impact,
        };
        Add(written, "instead-do", item.InsteadDo);
        Add(written, "to-learn", item.ToLearn);
        Add(written, "criterion", item.Criterion);
        return written;
    }

    private static JsonObject Note(SessionNote note)
    {
        JsonObject written = new() { ["by"] = note.By.Value, ["text"] = note.Text };
        Add(written, "step", note.Step);
        return written;
    }

    private static JsonObject Acknowledgement(SessionAcknowledgement acknowledgement)
    {
        JsonObject written = new() { ["by"] = acknowledgement.By.Value, ["stance"] = EnumWords<AcknowledgementStance>.Of(acknowledgement.Stance) };
        Add(written, "comment", acknowledgement.Comment);
        return written;
    }

    private static JsonObject Dispute(SessionDispute dispute)
    {
        JsonObject written = new() { ["by"] = dispute.By.Value, ["text"] = dispute.Text };
        if (dispute.Resolution is DisputeResolution resolution)
        {
            JsonObject decided = new()
            {
                ["by"] = resolution.By.Value, ["outcome"] = EnumWords<DisputeOutcome>.Of(resolution.Outcome), ["reason"] = resolution.Reason,
            };
            Add(decided, "replaced", resolution.Outcome == DisputeOutcome.Amended ? List(resolution.Replaced, Item) : null);
            written["resolution"] = decided;
        }

        return written;
    }

    private static JsonObject Entry(SessionEntry entry)
    {
        JsonObject written = new() { ["step"] = EnumWords<SessionStep>.Of(entry.Step), ["at"] = Moment(entry.At) };
        Add(written, "about", entry.About.Count > 0 ? List(entry.About, id => id) : null);
        return written;
    }

    private static JsonNode? Core<T>(T value)
        where T : notnull
        => JsonNode.Parse(CoreJson.Save(value));

    private static JsonArray List<T>(IEnumerable<T> values, Func<T, JsonNode?> write) => [.. values.Select(write)];

    private static string Moment(Instant at) => InstantPattern.ExtendedIso.Format(at);

    private static void Add(JsonObject into, string name, JsonNode? value)
    {
        if (value is not null)
        {
            into[name] = value;
        }
    }
}
