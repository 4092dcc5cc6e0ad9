using System.Globalization;
using System.Text.Json;
using CustomerServiceKit.Feedback;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.Feedback;

/// <summary>Asks the commands of a row of the public API, with valid purposes, texts and times for what the row leaves out. A time of a row counts days.</summary>
internal sealed class SessionDriver(JsonElement? policy)
{
    private static readonly Instant s_start = Instant.FromUtc(2026, 11, 1, 9, 0);

    private readonly List<string> _warnings = [];
    private FeedbackSession? _session;
    private Instant _clock = s_start;
    private int _actions;

    public string State => _session?.State.ToString() ?? "none";

    public string Version => _session?.Version.ToString(CultureInfo.InvariantCulture) ?? "none";

    /// <summary>The codes of all warnings so far.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    private FeedbackSession Session => _session ?? throw new NotSupportedException("a row that does not begin with 'plan' is not supported yet");

    /// <summary>Asks one command.</summary>
    /// <returns>The codes of the problems that refused it; empty where it was carried out.</returns>
    public IReadOnlyList<string> Do(JsonElement command)
    {
        RowFields fields = new(command);
        string what = fields.Text("do")!;
        Result<FeedbackSession> result = what switch
        {
            "plan" => Plan(fields),
            "observe" => Observe(fields),
            "prepare" => Session.Prepare(Items(fields), Now(fields)),
            "hold" => Hold(fields),
            "agree" => Agree(fields),
            "acknowledge" => Session.Acknowledge(Person(fields, "by"), Stance(fields.Text("stance")), At(fields), fields.Text("comment")),
            "dispute" => Session.Dispute(Person(fields, "by"), fields.Text("text") ?? "It was another caller", At(fields)),
            "resolve" => Resolve(fields),
            "followUp" => FollowUp(fields),
            "close" => Session.Close(Now(fields), fields.Text("next") is string next ? new FeedbackSessionId(next) : null, fields.Text("dropReason")),
            "cancel" => Session.Cancel(fields.Text("reason") ?? "Given up", Now(fields)),
            _ => throw new NotSupportedException($"command '{what}' is not supported yet"),
        };
        fields.Finish(what);
        if (!result.Succeeded)
        {
            return [.. result.Problems.Select(problem => problem.Code)];
        }

        _session = result.Value;
        _warnings.AddRange(result.Problems.Select(problem => problem.Code));
        return [];
    }

    private static Instant Day(decimal day) => s_start + Duration.FromMinutes((long)(day * 1_440));

    private static LocalDate Date(decimal day) => Day(day).InUtc().Date;

    private static AcknowledgementStance Stance(string? word) => word switch
    {
        null or "agreed" => AcknowledgementStance.Agreed,
        "agreedInPart" => AcknowledgementStance.AgreedInPart,
        "disagreed" => AcknowledgementStance.Disagreed,
        _ => throw new NotSupportedException($"stance '{word}' is not supported yet"),
    };

    private static FeedbackPurpose Purpose(string word) => word switch
    {
        "improvePerformance" => FeedbackPurpose.ImprovePerformance,
        "strengthenSkill" or "strengthenSkills" or "strengthenServiceSkills" => FeedbackPurpose.StrengthenServiceSkills,
        "completeKnowledge" or "completeProfessionalKnowledge" => FeedbackPurpose.CompleteProfessionalKnowledge,
        _ => throw new NotSupportedException($"purpose '{word}' is not supported yet"),
    };

    private static EvidenceId Observation(int index) => new(string.Create(CultureInfo.InvariantCulture, $"o{index}"));

    // What a row does not date happens at once; what it dates later moves the clock.
    private Instant Now(RowFields fields, decimal? happened = null)
    {
        Instant now = fields.Number("now") is decimal said ? Day(said) : Instant.Max(_clock, Day(fields.Number("at") ?? happened ?? 0));
        _clock = Instant.Max(_clock, now);
        return now;
    }

    // The moment that a row gives, be it too early.
    private Instant At(RowFields fields)
    {
        Instant now = Now(fields);
        return fields.Number("at") is decimal at ? Day(at) : now;
    }

    private EmployeeId Person(RowFields fields, string name) => Person(fields.Text(name) ?? "employee");

    private EmployeeId Person(string text) => text switch { "manager" => Session.Manager, "employee" => Session.Employee, _ => new EmployeeId(text) };

    private Result<FeedbackSession> Plan(RowFields fields) => FeedbackSession.Plan(
        new FeedbackSessionId("fs"),
        new EmployeeId(fields.Text("manager")!),
        new EmployeeId(fields.Text("employee")!),
        [.. (fields.List("purposes")?.Select(purpose => purpose.GetString()!) ?? ["improvePerformance"]).Select(Purpose)],
        Day(fields.Number("plannedFor") ?? 2).InUtc(),
        s_start,
        policy: RowPolicy.Read(policy));

    private Result<FeedbackSession> Observe(RowFields fields)
    {
        decimal at = fields.Number("at") ?? 0;
        bool critical = fields.Flag("criticalFailed") ?? false;
        Evidence evidence = new(
            Observation(Session.Observations.Count),
            EvidenceKind.Evaluation,
            Person(fields, "employee"),
            Day(at),
            fields.Word("disclosure", Disclosure.Announced) ?? throw new NotSupportedException("an observation without disclosure is not supported yet"),
            "Observed",
            fields.Word("mode", ObservationMode.Listening),
            fields.Flag("customerInteraction") ?? true ? new InteractionId("call") : null,
            critical ? [new EvidenceFinding(FindingKind.Improvement, "critical", isCritical: true)] : []);
        return Session.Observe(evidence, Now(fields, at));
    }

    private static FeedbackItem[] Items(RowFields fields) =>
    [
        .. (fields.List("items") ?? throw new NotSupportedException("items that are left out are not supported yet")).Select(element =>
        {
            RowFields item = new(element);
            EvidenceId[] evidence = [.. (item.List("obs") ?? []).Select(index => Observation(index.GetInt32()))];
            string situation = item.Text("situation") ?? "The call at nine";
            string behaviour = item.Text("behaviour") ?? "Greeted by name";
            string impact = item.Text("impact") ?? "The customer calmed down";
            string next = item.Text("insteadDo") ?? "Say when you call back";
            string kind = item.Text("kind")!;
            item.Finish("item");
            return kind switch
            {
                "praise" => FeedbackItem.Praise(evidence, situation, behaviour, impact),
                "correction" => FeedbackItem.Correction(evidence, situation, behaviour, impact, next),
                "knowledgeGap" => FeedbackItem.KnowledgeGap(evidence, situation, behaviour, impact, next),
                _ => throw new NotSupportedException($"items of kind '{kind}' are not supported yet"),
            };
        }),
    ];

    private Result<FeedbackSession> Hold(RowFields fields)
    {
        decimal start = fields.Number("start") ?? 2;
        decimal end = fields.Number("end") ?? start + 1;
        if (end < start)
        {
            throw new NotSupportedException("an interval that ends before it starts cannot be asked for: the type of intervals refuses it");
        }

        EmployeeId[] participants = [.. (fields.List("participants")?.Select(one => Person(one.GetString()!)) ?? [Session.Manager, Session.Employee])];
        return Session.Hold(participants, new Interval(Day(start), Day(end)), Now(fields, end));
    }

    private Result<FeedbackSession> Agree(RowFields fields)
    {
        Instant now = Now(fields);
        ActionItem[] actions =
        [
            .. (fields.List("actions") ?? []).Select(element =>
            {
                RowFields action = new(element);
                ActionItem item = new(
                    new ActionItemId(string.Create(CultureInfo.InvariantCulture, $"a{_actions++}")),
                    action.Text("text") ?? "Say when you call back",
                    Person(action, "owner"),
                    Date(action.Number("due") ?? 10),
                    new ActionCause(ActionCauseKind.Session, Session.Id.Value),
                    now);
                action.Finish("action");
                return item;
            }),
        ];
        return Session.Agree(actions, now);
    }

    private Result<FeedbackSession> Resolve(RowFields fields)
    {
        DisputeOutcome outcome = fields.Word("outcome", DisputeOutcome.Upheld) ?? throw new NotSupportedException("a decision without outcome is not supported yet");
        IReadOnlyList<FeedbackItem> items = outcome == DisputeOutcome.Amended ? fields.Has("items") ? Items(fields) : Session.Items : [];
        return Session.Resolve(Person(fields, "by"), outcome, fields.Text("reason") ?? "Heard again", Now(fields), items);
    }

    private Result<FeedbackSession> FollowUp(RowFields fields)
    {
        Instant now = Now(fields);
        string[] outcomes = [.. (fields.List("outcomes") ?? []).Select(outcome => outcome.GetString()!)];
        ActionItem[] actions = [.. Session.Actions.Zip(outcomes, (action, outcome) => Outcome(action, outcome, now))];
        Evidence? observation = fields.Flag("newObservation") ?? false
            ? new Evidence(new EvidenceId("new"), EvidenceKind.Evaluation, Session.Employee, now, Disclosure.Announced, "Observed", ObservationMode.Both, new InteractionId("call"))
            : null;
        return Session.FollowUp(actions, now, observation);
    }

    private static ActionItem Outcome(ActionItem action, string outcome, Instant now) => outcome switch
    {
        "done" => action.Complete(now).OrThrow(),
        "dropped" => action.Drop("Given up", now).OrThrow(),
        "open" or "notDone" => action,
        _ => throw new NotSupportedException($"outcome '{outcome}' is not supported yet"),
    };
}
