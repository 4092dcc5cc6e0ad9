using System.Globalization;
using ContactCenter.Coaching;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Feedback;
using NodaTime;

namespace ContactCenter.Page;

/// <summary>One employee's quarter: what was heard, praised, corrected and agreed, what became of it, and what the rules refused on the way.</summary>
internal static class FeedbackSection
{
    public static void Write(Html html, WalkResult walk)
    {
        html.Heading(2, "6. Feedback", "feedback");
        if (walk.Source.Coached is EmployeeQuarter quarter)
        {
            Write(html, quarter, 3);
        }
        else
        {
            html.Paragraph("No session: feedback is given only after listening to an employee or watching, and these data know no observation.");
        }
    }

    public static void Write(Html html, EmployeeQuarter quarter, int level)
    {
        FeedbackSession session = quarter.Session;
        FeedbackPreparation preparation = quarter.Preparation;
        html.Paragraph($"{session.Manager} and {session.Employee}, one on one, {Day(session.HeldDuring!.Value.Start)}. State: {session.State}. Order of the talk: {quarter.Template.Name}.");
        html.Heading(level, "What was heard");
        html.Table("Calls that the leader listened to", ["Call", "Day", "Score", "Findings"], session.Observations.Select(Heard));
        html.Heading(level, "What it shows");
        html.List([.. preparation.Praise.Concat(preparation.Corrections).Select(s => s.ToString()), .. preparation.LeftForLater.Select(s => $"for later: {s}")]);
        html.Paragraph($"Beside it, and no observation: {string.Join("; ", preparation.Figures)}.");
        html.Heading(level, "What was said");
        html.Table(
            "Praise first, then what to do instead, then what is missing",
            ["Kind", "Situation", "Behaviour", "Impact", "Instead, or to learn"],
            session.Items.Select(i => new[] { i.Kind.ToString(), i.Situation, i.Behaviour, i.Impact, i.InsteadDo ?? i.ToLearn ?? string.Empty }));
        html.List(session.Notes.Select(n => n.ToString()));
        html.Heading(level, "What was agreed, and what became of it");
        html.Table(
            "Actions",
            ["Action", "Owner", "Due", "State at the follow-up"],
            session.FollowedUp!.Actions.Select(a => new[] { a.Text, a.Owner.Value, Text(a.Due), a.State.ToString() }));
        html.Paragraph($"Acknowledged: {session.Acknowledgement?.Stance}. {session.Acknowledgement?.Comment} Followed up on {Day(session.FollowedUp.At)}, after call {session.FollowedUp.Observation?.Interaction}.");
        html.Heading(level, "What changed since");
        html.List(quarter.History.Effects().Select(e => e.Explain().For("en")));
        html.Heading(level, "What the rules told and refused on the way");
        html.List(quarter.Told.Concat(quarter.Refused).Select(p => p.ToString()));
    }

    private static string[] Heard(Evidence one) =>
    [
        one.Interaction!.Value.Value,
        Day(one.At),
        one.Score?.ToString("0", CultureInfo.InvariantCulture) ?? "–",
        string.Join("; ", one.Findings.Select(f => $"{(f.Kind == FindingKind.Praise ? "+" : "−")} {f.Criterion}{(f.IsCritical ? " (critical)" : string.Empty)}")),
    ];

    private static string Day(Instant at) => Text(at.InZone(Simulation.SimulatedData.Zone).Date);

    private static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
