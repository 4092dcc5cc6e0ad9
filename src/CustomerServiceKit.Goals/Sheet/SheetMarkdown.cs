using System.Collections.Immutable;
using System.Text;

namespace CustomerServiceKit.Goals;

/// <summary>Writes a sheet as Markdown.</summary>
internal static class SheetMarkdown
{
    public static string Of(ImmutableArray<SheetPart> parts, bool rightToLeft)
    {
        StringBuilder text = new();
        foreach (SheetPart part in parts)
        {
            text.Append(text.Length == 0 ? "# " : "\n## ").Append(Escaped(part.Heading)).Append('\n');
            foreach (string paragraph in part.Texts)
            {
                text.Append('\n').Append(Escaped(paragraph)).Append('\n');
            }

            if (!part.Columns.IsEmpty)
            {
                text.Append('\n').Append(Row(part.Columns, rightToLeft)).Append('|').Append(string.Concat(part.Columns.Select(_ => "---|"))).Append('\n');
                text.Append(string.Concat(part.Rows.Select(row => Row(row, rightToLeft))));
            }
        }

        return text.ToString();
    }

    // Isolated, so that figures and names keep their own direction beside Hebrew.
    private static string Row(ImmutableArray<string> cells, bool rightToLeft) =>
        "| " + string.Join(" | ", cells.Select(cell => rightToLeft ? $"\u2068{Escaped(cell)}\u2069" : Escaped(cell))) + " |\n";

    // No text begins a line but for the words of the sheet, so signs that mean something there only stay as they are.
    private static string Escaped(string text) =>
        string.Concat(text.ReplaceLineEndings(" ").Select(c => c switch { '&' => "&amp;", '<' => "&lt;", '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' => $"\\{c}", _ => $"{c}" }));
}
