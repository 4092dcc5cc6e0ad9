using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Feedback;

internal sealed class ResolveCommand(EmployeeId by, DisputeOutcome outcome, string reason, ImmutableArray<FeedbackItem> items, IFeedbackLanguagePolicy? language, Instant at)
    : SessionCommand(SessionStep.Resolved, at)
{
    protected override ImmutableArray<FeedbackState> From => [FeedbackState.Disputed];

    protected override FeedbackState To => FeedbackState.Held;

    private bool Amends => outcome == DisputeOutcome.Amended;

    protected override void Check(SessionFacts facts, List<Problem> problems)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"disputes[{Math.Max(0, facts.Disputes.Length - 1)}].resolution");
        if (by == facts.Manager && facts.Policy.ReviewerMustDiffer)
        {
            problems.Add(DisputeRules.ReviewerIsOriginalManager.At(place + ".by", ("manager", facts.Manager.Value)));
        }

        if (by == facts.Employee)
        {
            problems.Add(DisputeRules.ReviewerIsEmployee.At(place + ".by", ("employee", facts.Employee.Value)));
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            problems.Add(DisputeRules.NoResolutionReason.At(place + ".reason", ("session", facts.Id.Value)));
        }

        if (Amends == items.IsEmpty)
        {
            problems.Add(DisputeRules.ResolutionItems.At(
                "items", ("outcome", EnumWords<DisputeOutcome>.Of(outcome)), ("count", items.Length.ToString(CultureInfo.InvariantCulture))));
        }
        else if (Amends)
        {
            ItemsCheck.Check(facts, items, "items", language, problems);
        }
    }

    protected override SessionFacts Changed(SessionFacts facts)
    {
        int version = Amends ? facts.Version + 1 : facts.Version;
        DisputeResolution resolution = new(by, outcome, reason, version, Amends ? facts.Items : [], At);
        return facts with
        {
            Version = version,
            Items = Amends ? items : facts.Items,
            Disputes = facts.Disputes.SetItem(facts.Disputes.Length - 1, facts.Disputes[^1].With(resolution)),
        };
    }
}
