using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Feedback;

internal sealed class AcknowledgeCommand(EmployeeId by, AcknowledgementStance stance, string? comment, Instant at) : SessionCommand(SessionStep.Acknowledged, at)
{
    protected override ImmutableArray<FeedbackState> From => [FeedbackState.Held];

    protected override FeedbackState To => FeedbackState.Acknowledged;

    protected override bool ChecksOrder(SessionFacts facts) => !IsBeforeHeld(facts);

    protected override void Check(SessionFacts facts, List<Problem> problems)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"acknowledgements[{facts.Acknowledgements.Length}]");
        if (facts.Actions.IsEmpty)
        {
            problems.Add(AgreementRules.NoAgreedAction.At("actions", ("session", facts.Id.Value)));
        }

        if (by != facts.Employee)
        {
            problems.Add(AgreementRules.AckNotEmployee.At(place + ".by", ("given", by.Value), ("employee", facts.Employee.Value)));
        }

        if (IsBeforeHeld(facts))
        {
            problems.Add(AgreementRules.AckBeforeHeld.At(place, ("end", facts.Held!.Value.End.ToString()), ("given", At.ToString())));
        }
    }

    protected override SessionFacts Changed(SessionFacts facts) =>
        facts with { Acknowledgements = facts.Acknowledgements.Add(new SessionAcknowledgement(by, stance, comment, At)) };

    private bool IsBeforeHeld(SessionFacts facts) => facts.Held is { HasEnd: true } held && At < held.End;
}
