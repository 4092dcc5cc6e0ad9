using System.Globalization;
using ContactCenter.Walk;

namespace ContactCenter.Page;

/// <summary>The whole walk as one page.</summary>
internal static class WalkPage
{
    public static string Of(WalkResult walk)
    {
        string title = string.Create(CultureInfo.InvariantCulture, $"{walk.Source.Data.Title}, {walk.Report.From:uuuu-MM-dd} to {walk.Report.To:uuuu-MM-dd}");
        return HtmlPage.Of(title, html => Write(html, walk));
    }

    private static void Write(Html html, WalkResult walk)
    {
        ScorecardSection.Write(html, walk);
        GoalSection.Write(html, walk);
        GroundsSection.Write(html, walk);
        CharterSection.Write(html, walk);
        AtWorkSection.Write(html, walk);
        FeedbackSection.Write(html, walk);
        html.Heading(2, "7. The service charter", "charter");
        foreach (string language in walk.Charter.Charter.Languages)
        {
            html.Raw(walk.Charter.ToHtmlSection(language, 3, walk.LastResults));
        }

        html.Heading(2, "8. What was left out, and why", "left-out");
        if (walk.LeftOut.Count == 0)
        {
            html.Paragraph("Nothing.");
        }
        else
        {
            html.List(walk.LeftOut);
        }
    }
}
