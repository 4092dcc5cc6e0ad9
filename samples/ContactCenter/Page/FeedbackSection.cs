using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Feedback;

namespace ContactCenter.Page;

/// <summary>One session: what was observed, praised, corrected and agreed, and what the rules refused on the way.</summary>
internal static class FeedbackSection
{
    public static void Write(Html html, WalkResult walk)
    {
        html.Heading(2, "6. Feedback", "feedback");
        if (walk.Source.Session is not FeedbackSession session)
        {
            html.Paragraph("No session: feedback is given only after listening to an employee or watching, and these data know no observation.");
            return;
        }

        html.Paragraph($"{session.Manager} and {session.Employee}, one on one. State: {session.State}.");
        foreach (Evidence observation in session.Observations)
        {
            html.Paragraph($"Observed: {observation.Interaction} ({observation.Mode}, {observation.Disclosure}). {observation.Summary}");
        }

        html.Table(
            "Praise first, then what to do instead, then what is missing",
            ["Kind", "Situation", "Behaviour", "Impact", "Instead, or to learn"],
            session.Items.Select(i => new[] { i.Kind.ToString(), i.Situation, i.Behaviour, i.Impact, i.InsteadDo ?? i.ToLearn ?? string.Empty }));
        html.Table("Agreed", ["Action", "Owner", "Due"], session.Actions.Select(a => new[] { a.Text, a.Owner.Value, a.Due.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }));
        html.Paragraph($"Acknowledged: {session.Acknowledgement?.Stance}. {session.Acknowledgement?.Comment}");
        html.Heading(3, "What the rules refused on the way");
        html.List(walk.Source.Refused.Select(p => p.ToString()));
    }
}
