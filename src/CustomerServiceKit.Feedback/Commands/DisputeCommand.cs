using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Feedback;

internal sealed class DisputeCommand(EmployeeId by, string text, Instant at) : SessionCommand(SessionStep.Disputed, at)
{
    protected override ImmutableArray<FeedbackState> From => [FeedbackState.Held, FeedbackState.Acknowledged];

    protected override FeedbackState To => FeedbackState.Disputed;

    protected override void Check(SessionFacts facts, List<Problem> problems)
    {
        int count = facts.Disputes.Length;
        string place = string.Create(CultureInfo.InvariantCulture, $"disputes[{count}]");
        if (by != facts.Employee)
        {
            problems.Add(DisputeRules.DisputeNotEmployee.At(place + ".by", ("given", by.Value), ("employee", facts.Employee.Value)));
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(DisputeRules.NoDisputeText.At(place + ".text", ("session", facts.Id.Value)));
        }

        if (facts.Held is { HasEnd: true } held && At - held.End > facts.Policy.DisputeWindow)
        {
            problems.Add(DisputeRules.DisputeWindowClosed.At(place, ("until", (held.End + facts.Policy.DisputeWindow).ToString()), ("given", At.ToString())));
        }

        if (count >= facts.Policy.DisputeLimit)
        {
            problems.Add(DisputeRules.DisputeLimit.At(
                place,
                ("limit", facts.Policy.DisputeLimit.ToString(CultureInfo.InvariantCulture)),
                ("count", count.ToString(CultureInfo.InvariantCulture))));
        }
    }

    protected override SessionFacts Changed(SessionFacts facts) => facts with { Disputes = facts.Disputes.Add(new SessionDispute(by, text, At)) };
}
