using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>Reads a policy; what is left out is as in the default.</summary>
internal static class PolicyReading
{
    public static FeedbackPolicy Read(Node node)
    {
        Fields fields = new(node, "a policy", "maximum-observation-age", "dispute-window", "dispute-limit", "reviewer-must-differ", "allows-covert-observation", "maximum-corrections");
        FeedbackPolicy standard = FeedbackPolicy.Default;
        Duration age = Span(fields, "maximum-observation-age", Duration.Epsilon) ?? standard.MaximumObservationAge;
        Duration window = Span(fields, "dispute-window", Duration.Zero) ?? standard.DisputeWindow;
        int limit = standard.DisputeLimit;
        if (fields.Find("dispute-limit") is Node l && l.Integer("how many times") is int given)
        {
            limit = Math.Max(0, given);
            if (given < 0)
            {
                l.Refuse("a number that is not negative");
            }
        }

        int corrections = standard.MaximumCorrections;
        if (fields.Find("maximum-corrections") is Node c && c.Integer("how many corrections") is int most)
        {
            corrections = Math.Max(1, most);
            if (most < 1)
            {
                c.Refuse("1 or more");
            }
        }

        return standard.WithMaximumObservationAge(age).WithMaximumCorrections(corrections)
            .WithDisputes(window, limit)
            .WithReviewerMustDiffer(fields.Find("reviewer-must-differ")?.Flag("a flag") ?? standard.ReviewerMustDiffer)
            .WithCovertObservation(fields.Find("allows-covert-observation")?.Flag("a flag") ?? standard.AllowsCovertObservation);
    }

    private static Duration? Span(Fields fields, string name, Duration least)
    {
        if (fields.Find(name) is not Node node || node.Duration(name) is not Duration span)
        {
            return null;
        }

        if (span >= least)
        {
            return span;
        }

        node.Refuse($"a duration of at least {IsoDuration.ToText(least)}");
        return null;
    }
}
