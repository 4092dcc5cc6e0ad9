using ContactCenter.Output;
using ContactCenter.Walk;

namespace ContactCenter.Page;

/// <summary>The charter at work, in each of its languages.</summary>
internal static class AtWorkSection
{
    public static void Write(Html html, WalkResult walk)
    {
        html.Heading(2, "5. The charter at work", "at-work");
        if (walk.AtWork is not CharterAtWork work)
        {
            html.Paragraph("Nothing: these data have no case that lasts longer than a call.");
            return;
        }

        foreach (string language in walk.Charter.Charter.Languages)
        {
            AtWorkText said = new(work, language);
            html.Raw($"<section class=\"charter\" lang=\"{language}\" dir=\"{(language == "he" ? "rtl" : "ltr")}\">\n").Heading(3, said.Title);
            foreach ((string about, IReadOnlyList<string> lines) in said.Parts())
            {
                html.Heading(4, about).List(lines);
            }

            html.Raw("</section>\n");
        }
    }
}
