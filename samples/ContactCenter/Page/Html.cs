using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ContactCenter.Page;

/// <summary>Writes HTML; every text is escaped.</summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new();
    private int _figures;

    public Html Heading(int level, string text, string? id = null) =>
        Raw($"<h{level}{(id is null ? string.Empty : $" id=\"{id}\"")}>{Escaped(text)}</h{level}>\n");

    public Html Paragraph(string text) => Raw($"<p>{Escaped(text)}</p>\n");

    public Html Lines(string text) => Raw($"<pre>{Escaped(text)}</pre>\n");

    public Html List(IEnumerable<string> items) => Raw($"<ul>\n{string.Concat(items.Select(i => $"<li>{Escaped(i)}</li>\n"))}</ul>\n");

    /// <summary>A table whose first column names its rows.</summary>
    public Html Table(string caption, IEnumerable<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        Raw($"<div class=\"wide\"><table>\n<caption>{Escaped(caption)}</caption>\n<thead><tr>{string.Concat(header.Select(h => $"<th scope=\"col\">{Escaped(h)}</th>"))}</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<string> row in rows)
        {
            Raw($"<tr><th scope=\"row\">{Escaped(row[0])}</th>{string.Concat(row.Skip(1).Select(c => $"<td>{Escaped(c)}</td>"))}</tr>\n");
        }

        return Raw("</tbody>\n</table></div>\n");
    }

    /// <summary>A drawing with the words that stand for it; with a description where these are not enough. The exporter gives every drawing the same ids, so each gets a number of its own.</summary>
    public Html Figure(string svg, string caption, string? description = null)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"chart{++_figures}");
        string own = Regex.Replace(svg, @"(id=""|url\(#)(?=clipPath)", $"$1{name}-");
        if (description is null)
        {
            return Raw($"<figure>\n<div role=\"img\" aria-label=\"{Escaped(caption)}\">{own}</div>\n<figcaption>{Escaped(caption)}</figcaption>\n</figure>\n");
        }

        string head = $"<svg role=\"img\" aria-labelledby=\"{name}-title\" aria-describedby=\"{name}-desc\"";
        string words = $"<title id=\"{name}-title\">{Escaped(caption)}</title><desc id=\"{name}-desc\">{Escaped(description)}</desc>";
        int start = own.IndexOf("<svg", StringComparison.Ordinal);
        int end = own.IndexOf('>', start) + 1;
        string told = $"{head}{own[(start + 4)..end]}{words}{own[end..]}";
        return Raw($"<figure>\n{told}\n<figcaption>{Escaped(caption)}. {Escaped(description)}</figcaption>\n</figure>\n");
    }

    public Html Raw(string html)
    {
        _text.Append(html);
        return this;
    }

    public override string ToString() => _text.ToString();

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
