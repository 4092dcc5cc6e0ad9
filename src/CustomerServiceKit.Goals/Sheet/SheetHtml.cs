using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace CustomerServiceKit.Goals;

/// <summary>Writes a sheet as a web page: language and direction, one heading above the others, tables with captions and header cells.</summary>
internal static class SheetHtml
{
    public static string Of(ImmutableArray<SheetPart> parts, string language, bool rightToLeft, string title)
    {
        StringBuilder text = new();
        text.Append("<!DOCTYPE html>\n<html lang=\"").Append(Encoded(language)).Append("\" dir=\"").Append(rightToLeft ? "rtl" : "ltr").Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Encoded(title)).Append("</title>\n<style>\n")
            .Append("body { font-family: sans-serif; line-height: 1.5; max-width: 60rem; margin: 1rem auto; padding: 0 1rem; }\n")
            .Append("table { border-collapse: collapse; } th, td { border: 1px solid #767676; padding: .3rem .6rem; text-align: start; } caption { text-align: start; font-weight: bold; }\n")
            .Append("</style>\n</head>\n<body>\n<main>\n");
        for (int i = 0; i < parts.Length; i++)
        {
            Write(text, parts[i], i == 0 ? "h1" : "h2");
        }

        return text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder text, SheetPart part, string heading)
    {
        text.Append('<').Append(heading).Append('>').Append(Encoded(part.Heading)).Append("</").Append(heading).Append(">\n");
        foreach (string paragraph in part.Texts)
        {
            text.Append("<p>").Append(Encoded(paragraph)).Append("</p>\n");
        }

        if (part.Columns.IsEmpty)
        {
            return;
        }

        text.Append("<table>\n<caption>").Append(Encoded(part.Heading)).Append("</caption>\n<thead><tr>");
        text.Append(string.Concat(part.Columns.Select(column => $"<th scope=\"col\">{Encoded(column)}</th>"))).Append("</tr></thead>\n<tbody>\n");
        foreach (ImmutableArray<string> row in part.Rows)
        {
            text.Append("<tr><th scope=\"row\">").Append(Isolated(row[0])).Append("</th>").Append(string.Concat(row.Skip(1).Select(cell => $"<td>{Isolated(cell)}</td>"))).Append("</tr>\n");
        }

        text.Append("</tbody>\n</table>\n");
    }

    private static string Isolated(string text) => $"<bdi>{Encoded(text)}</bdi>";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
