using System.Text;

namespace CustomerServiceKit.Charters;

/// <summary>Writes a document as Markdown.</summary>
internal static class MarkdownWriter
{
    private const string Special = "\\`*_[]<>#|";

    public static string Write(CharterDocument document)
    {
        StringBuilder text = new();
        foreach (Block block in document.Blocks)
        {
            text.Append(text.Length == 0 ? string.Empty : "\n");
            Write(text, block);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                text.Append('#', heading.Level).Append(' ').Append(Escaped(heading.Text)).Append('\n');
                break;
            case Block.Paragraph paragraph:
                text.Append(Escaped(paragraph.Text)).Append('\n');
                break;
            case Block.Bullets bullets:
                foreach (Phrase item in bullets.Items)
                {
                    text.Append("- ").Append(Escaped(item)).Append('\n');
                }

                break;
            case Block.Table table:
                text.Append(table.HasHeading ? string.Empty : Escaped(table.Caption) + "\n\n");
                Line(text, table.Header);
                text.Append('|').Append(string.Concat(Enumerable.Repeat("---|", table.Header.Count))).Append('\n');
                foreach (IReadOnlyList<Phrase> row in table.Rows)
                {
                    Line(text, row);
                }

                break;
            default:
                throw new InvalidOperationException($"Not a kind of block: {block.GetType().Name}.");
        }
    }

    private static void Line(StringBuilder text, IReadOnlyList<Phrase> cells) =>
        text.Append("| ").Append(string.Join(" | ", cells.Select(Escaped))).Append(" |\n");

    /// <summary>A text that no sign of Markdown or HTML in it can change.</summary>
    private static string Escaped(Phrase phrase)
    {
        string text = phrase.Text.Replace("\r\n", " ").Replace('\r', ' ').Replace('\n', ' ');
        StringBuilder escaped = new();
        for (int i = 0; i < text.Length; i++)
        {
            char next = i + 1 < text.Length ? text[i + 1] : ' ';
            bool means = text[i] switch
            {
                // Signs of a list, which stand at the start only.
                '-' or '+' => i == 0,
                '.' or ')' => i > 0 && next == ' ' && text.Take(i).All(char.IsDigit),

                // An entity of HTML.
                '&' => next == '#' || char.IsLetter(next),
                _ => Special.Contains(text[i]),
            };
            escaped.Append(means ? "\\" : string.Empty).Append(text[i]);
        }

        return escaped.ToString();
    }
}
