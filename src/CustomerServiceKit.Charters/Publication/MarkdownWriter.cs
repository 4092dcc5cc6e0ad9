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
        StringBuilder escaped = new();
        foreach (char c in phrase.Text)
        {
            if (c is '\r' or '\n')
            {
                escaped.Append(' ');
                continue;
            }

            // "1." and "-" start lists only at the start of a line.
            bool leading = escaped.Length == 0 && c is '-' or '+';
            bool numbered = c == '.' && escaped.Length > 0 && escaped.ToString().All(char.IsDigit);
            escaped.Append(leading || numbered || Special.Contains(c) ? "\\" : string.Empty).Append(c);
        }

        return escaped.ToString();
    }
}
