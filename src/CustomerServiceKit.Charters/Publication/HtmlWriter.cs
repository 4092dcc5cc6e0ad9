using System.Globalization;
using System.Text;

namespace CustomerServiceKit.Charters;

/// <summary>Writes a document as HTML.</summary>
internal static class HtmlWriter
{
    public static string Section(CharterDocument document, int headingLevel)
    {
        StringBuilder html = new();
        html.Append("<section class=\"charter\" ").Append(Attributes(document.Language)).Append(">\n");
        foreach (Block block in document.Blocks)
        {
            Write(html, block, document.Language, headingLevel - 1);
        }

        return html.Append("</section>\n").ToString();
    }

    public static string Attributes(string language) => $"lang=\"{Escaped(language)}\" dir=\"{(Languages.IsRightToLeft(language) ? "rtl" : "ltr")}\"";

    public static string Escaped(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;");

    private static void Write(StringBuilder html, Block block, string language, int deeper)
    {
        switch (block)
        {
            case Block.Heading heading:
                string name = "h" + (heading.Level + deeper).ToString(CultureInfo.InvariantCulture);
                Element(html, name, heading.Text, language);
                break;
            case Block.Paragraph paragraph:
                Element(html, "p", paragraph.Text, language);
                break;
            case Block.Bullets bullets:
                html.Append("<ul>\n");
                foreach (Phrase item in bullets.Items)
                {
                    Element(html, "li", item, language);
                }

                html.Append("</ul>\n");
                break;
            case Block.Table table:
                html.Append("<table>\n");
                Element(html, "caption", table.Caption, language);
                html.Append("<thead>\n");
                Row(html, table.Header.Select(cell => ("th scope=\"col\"", cell)), language);
                html.Append("</thead>\n<tbody>\n");
                foreach (IReadOnlyList<Phrase> row in table.Rows)
                {
                    Row(html, row.Select((cell, i) => (i == 0 ? "th scope=\"row\"" : "td", cell)), language);
                }

                html.Append("</tbody>\n</table>\n");
                break;
            default:
                throw new InvalidOperationException($"Not a kind of block: {block.GetType().Name}.");
        }
    }

    private static void Row(StringBuilder html, IEnumerable<(string Tag, Phrase Text)> cells, string language)
    {
        html.Append("<tr>");
        foreach ((string tag, Phrase text) in cells)
        {
            Open(html, tag, text, language).Append("</").Append(tag.Split(' ')[0]).Append('>');
        }

        html.Append("</tr>\n");
    }

    private static void Element(StringBuilder html, string tag, Phrase text, string language) =>
        Open(html, tag, text, language).Append("</").Append(tag).Append(">\n");

    // A text that lacks the language of the page says so, or a screen reader would speak it with the wrong voice.
    private static StringBuilder Open(StringBuilder html, string tag, Phrase text, string language) =>
        html.Append('<').Append(tag).Append(text.Language == language ? string.Empty : " " + Attributes(text.Language)).Append('>').Append(Escaped(text.Text));
}
